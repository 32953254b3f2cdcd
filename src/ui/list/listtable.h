// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/text.h"
#include "ui/list/listdelegate.h"
#include "ui/list/listmodel.h"

#include <QSettings>
#include <QTableView>

#include <vector>

class QMenu;

namespace fairlead::ui {

class FilterHeader;
class Ticker;

/// The table of a list: whole rows are selected, by key, so that the selection outlives sorting and refreshing; copies
/// what is shown as a table; remembers columns, widths, order and sorting in the settings.
class ListTable : public QTableView {
    Q_OBJECT
public:
    /// `name` is the list's name in the settings.
    ListTable(QString name, QSettings *settings, Ticker *ticker, QWidget *parent = nullptr);

    /// Once, when everything is set: restores the columns and starts loading.
    void setListModel(ListModel *model);
    [[nodiscard]] ListModel *listModel() const { return m_model; }
    /// The heading with its filter row.
    [[nodiscard]] FilterHeader *filterHeader() const { return m_header; }

    /// What is said when there are no rows.
    void setEmptyText(Text text) { m_emptyText = std::move(text); }
    /// More entries for the context menu, before those of the list itself.
    void setContextActions(const QList<QAction *> &actions) { m_contextActions = actions; }
    /// What concerns the list as a whole, behind them.
    void setListActions(const QList<QAction *> &actions) { m_listActions = actions; }

    [[nodiscard]] std::optional<RowKey> currentKey() const;
    /// In the order of the list.
    [[nodiscard]] std::vector<RowKey> selectedKeys() const;
    /// The columns that are shown, in their order.
    [[nodiscard]] QList<int> shownColumns() const;
    /// Sorts by a column's code; an unknown or empty one is the list's own order.
    void sortByCode(const QString &code, bool descending);
    /// Selects that row, now or as soon as it is in the list.
    void selectKey(RowKey key);
    void selectFirst();

    /// The selected rows with their titles, cells separated by tabs: what Ctrl+C copies.
    [[nodiscard]] QString selectionAsText() const;
    void copy() const;
    /// Entries to show and hide columns, and to sort, for those without a mouse.
    void fillColumnsMenu(QMenu *menu);
    /// Forgets widths, order and sorting.
    void resetColumns();

signals:
    /// Another row is the current one, or none.
    void currentKeyChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void applyDefaults();
    void restoreColumns();
    void saveColumns() const;
    void sortByHeader(int column, Qt::SortOrder order);
    void rememberSelection();
    void restoreSelection();
    void setHasty(bool hasty);
    [[nodiscard]] QString columnsSignature() const;

    QString m_name;
    QSettings *m_settings;
    Ticker *m_ticker;
    ListDelegate *m_delegate;
    FilterHeader *m_header;
    ListModel *m_model = nullptr;
    Text m_emptyText;
    QList<QAction *> m_contextActions;
    QList<QAction *> m_listActions;
    std::vector<RowKey> m_keptSelection;
    std::optional<RowKey> m_keptCurrent;
    int m_keptColumn = 0;
    int m_keptScroll = 0;
    bool m_restoring = false;
    bool m_sorted = false; // the next reset comes from sorting: follow the current row
    QMetaObject::Connection m_seconds;
};

} // namespace fairlead::ui
