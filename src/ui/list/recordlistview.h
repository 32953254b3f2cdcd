// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/text.h"
#include "ui/list/listtable.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace fairlead::ui {

class Workbench;

/// A choice above a list: the list's own code for it and what it is called.
struct ListFilter {
    QString code; ///< ListQuery::filter; empty: all
    Text label;
};

/// The one list component of all tabs: quick search, filter, count, columns, table.
///
///     m_list = new RecordListView(u"parties"_s, bench(), this);
///     m_list->setTitle([] { return tr("Parties"); });
///     m_list->setFilters({{u"active"_s, [] { return tr("In use"); }}, {{}, [] { return tr("All"); }}});
///     m_list->setEmptyText([] { return tr("No parties yet. Ctrl+N adds one."); });
///     m_model = new RecordListModel<desk::PartyRow>(columns, deskLoader(…), m_list);
///     m_list->setModel(m_model);
///     connect(m_list, &RecordListView::currentKeyChanged, this, …);
///
/// Its parts are found as `parties_search`, `parties_filter`, `parties_table`. Everything that the user arranges is kept in
/// the settings under `lists/parties`. Loading begins with the first refresh() (or setQuery…()).
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
    /// A widget between filter and count, such as a month chooser.
    void addToolWidget(QWidget *widget);

    void setEmployee(const EmployeeId &employee);
    void setMonth(std::optional<Month> month);
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

    Workbench &m_bench;
    QString m_name;
    Text m_title;
    std::vector<ListFilter> m_filters;
    EmployeeId m_employee;
    std::optional<Month> m_month;
    bool m_selectFirst = false;

    QHBoxLayout *m_bar;
    QLineEdit *m_search;
    QComboBox *m_filter;
    QLabel *m_count;
    QToolButton *m_columns;
    ListTable *m_table;
    QTimer m_typing; // a search isn't asked for at each key
};

} // namespace fairlead::ui
