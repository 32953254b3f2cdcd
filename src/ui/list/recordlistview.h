// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/text.h"
#include "ui/list/listtable.h"
#include "ui/list/namedfilters.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace fairlead::ui {

class FilterNameBar;
class OutputBar;
class Workbench;

/// A choice above a list: the list's own code for it and what it is called. `mine` concerns who works here.
struct ListFilter {
    QString code; ///< ListQuery::filter; empty: all
    Text label;
};

/// The one list component of all tabs: quick search, filters (the list's and the user's own), a row of conditions over the
/// columns, count, columns, table; from here a list goes to paper and into files.
///
///     m_list = new RecordListView(u"parties"_s, bench(), this);
///     m_list->setTitle([] { return tr("Parties"); });
///     m_list->setFilters({{u"active"_s, [] { return tr("In use"); }}, {{}, [] { return tr("All"); }}});
///     m_list->setEmptyText([] { return tr("No parties yet. Ctrl+N adds one."); });
///     m_model = new RecordListModel<desk::PartyRow>(columns, deskLoader(…), m_list);
///     m_list->setModel(m_model);
///     connect(m_list, &RecordListView::currentKeyChanged, this, …);
///
/// Its parts are found as `parties_search`, `parties_filter`, `parties_table`, `parties_more`. Everything that the user
/// arranges is kept in the settings under `lists/parties`. Loading begins with the first refresh() (or setQuery…()).
///
/// Ctrl+F: search; Ctrl+Shift+L: conditions over the columns; Ctrl+P: print or export.
class RecordListView : public QWidget {
    Q_OBJECT
public:
    RecordListView(const QString &name, Workbench &bench, QWidget *parent = nullptr);

    void setTitle(Text title);
    /// The first is chosen unless the user chose another one before.
    void setFilters(std::vector<ListFilter> filters);
    void setEmptyText(Text text);
    void setModel(ListModel *model);
    /// For the row's context menu; also reachable by their shortcuts.
    void setContextActions(const QList<QAction *> &actions);
    /// Something that is done to the selected rows: in the context menu and in the list's own; also by its shortcut.
    void addSelectionAction(QAction *action);
    /// A widget under the rows, such as a BulkPanel.
    void addPanel(QWidget *panel);
    /// A widget between filter and count, such as a month chooser.
    void addToolWidget(QWidget *widget);

    void setEmployee(const EmployeeId &employee);
    void setMonth(std::optional<Month> month);
    /// One of the list's own filters, and no conditions over the columns: whoever sends people here means all of its rows.
    void setFilter(const QString &code);
    /// As if typed, at once.
    void setSearch(const QString &text);
    /// Asks for everything anew.
    void refresh();

    [[nodiscard]] ListModel *model() const { return m_table->listModel(); }
    [[nodiscard]] ListTable *table() const { return m_table; }
    [[nodiscard]] std::optional<RowKey> currentKey() const { return m_table->currentKey(); }
    [[nodiscard]] std::vector<RowKey> selectedKeys() const { return m_table->selectedKeys(); }
    void selectKey(RowKey key) { m_table->selectKey(key); }
    /// Searches for a number or name in all rows and selects the first hit.
    void find(const QString &label);
    void focusSearch();

    /// The user's own filters, by name.
    [[nodiscard]] const NamedFilters &ownFilters() const { return m_own; }
    /// Search, filter, conditions and sorting as they are, under a name.
    [[nodiscard]] NamedFilter currentAs(const QString &name) const;
    /// Sets search, filter, conditions and sorting as they were kept.
    void apply(const NamedFilter &filter);
    /// No search and no conditions, and the list's first filter.
    void clearFilters();
    /// What is shown, in words: filter, search, conditions, sorting.
    [[nodiscard]] QStringList said() const;

signals:
    /// Another row is the current one, or none; also when the current row came in anew. A row that isn't loaded yet gives a
    /// null pointer from the model, and the signal again when it is.
    void currentKeyChanged();
    /// Enter or double click.
    void activated(fairlead::ui::RowKey key);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void applyQuery();
    void showCount();
    void makeActions();
    void fillFilters();
    void chooseFilter();
    /// The name of the chosen own filter; empty while one of the list's is chosen.
    [[nodiscard]] QString ownName() const;
    [[nodiscard]] QString filterCode() const;
    void selectFilter(const QString &kept);
    void rememberFilter();
    void nameFilter();
    void renameFilter();
    void keepAs(const QString &from, const QString &name);
    void removeOwn();
    void toggleFilterRow();
    void showOutput();

    Workbench &m_bench;
    QString m_name;
    Text m_title;
    std::vector<ListFilter> m_filters;
    EmployeeId m_employee;
    std::optional<Month> m_month;
    bool m_selectFirst = false;
    NamedFilters m_own;
    bool m_fromOwn = false; ///< search and conditions came with an own filter
    QString m_ownCode;      ///< the list's filter behind the chosen own one

    QHBoxLayout *m_bar;
    QLineEdit *m_search;
    QComboBox *m_filter;
    QLabel *m_count;
    QToolButton *m_columns;
    QToolButton *m_more;
    QMenu *m_menu;
    FilterNameBar *m_naming;
    ListTable *m_table;
    OutputBar *m_output;
    QAction *m_filterRow;
    QAction *m_keep;
    QAction *m_rename;
    QAction *m_remove;
    QAction *m_clear;
    QAction *m_print;
    QList<QAction *> m_selectionActions;
    QTimer m_typing; // a search isn't asked for at each key
};

} // namespace fairlead::ui
