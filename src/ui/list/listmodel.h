// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/listquery.h"
#include "ui/core/text.h"
#include "ui/list/columncondition.h"
#include "ui/list/countdown.h"
#include "ui/list/listcell.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace fairlead::ui {

using desk::RowKey;

/// What every column has, whatever its rows are.
struct ColumnInfo {
    QString code; ///< the list's sort code (ListQuery::sortBy), also its name in the settings
    Text title;
    int width = 120;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    bool sortable = false;
    bool shown = true;           ///< until the user says otherwise
    ColumnCondition condition{}; ///< what the filter row offers
};

/// A list of any length: keeps the ordered keys of all rows and the rows themselves only by the page. data() never asks the
/// database; a row that isn't there yet shows a placeholder and has its page asked for, the latest wish first. Answers to
/// questions that are no longer asked are dropped.
///
/// RecordListModel<Row> is what tabs make; this is what views know of it.
class ListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Beside Qt's own roles.
    enum Role {
        BadgeRole = Qt::UserRole, ///< a Badge to be painted as a pill
        CountdownRole,            ///< a Countdown
        LoadedRole                ///< false: a placeholder
    };
    static constexpr int pageSize = 200;
    static constexpr int mostCachedRows = 40 * pageSize;

    using QAbstractTableModel::QAbstractTableModel;

    /// Which rows and in which order. Asks once for any number of calls in a row.
    void setQuery(const desk::ListQuery &query);
    [[nodiscard]] const desk::ListQuery &query() const { return m_query; }
    /// Asks for everything anew and shows what there was in the meantime.
    void refresh();

    [[nodiscard]] const std::vector<RowKey> &keys() const { return m_keys; }
    [[nodiscard]] RowKey keyAt(int row) const { return m_keys.at(static_cast<size_t>(row)); }
    /// The place of a key; -1 when it isn't in the list.
    [[nodiscard]] int placeOf(RowKey key) const;
    [[nodiscard]] virtual ColumnInfo columnInfo(int column) const = 0;
    /// Between the question for the keys and its answer.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Whether keys were ever received: an empty list is empty then, and not just on its way.
    [[nodiscard]] bool hasLoaded() const { return m_loaded; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// Rows for paper and files, all columns of each, in the order of `keys` (at most a page's); those that are gone are left
    /// out. Answers later with nothing when it failed. Countdowns are said as of `now`.
    using FetchAnswer = std::function<void(std::optional<std::vector<ListCells>>)>;
    virtual void fetch(const std::vector<RowKey> &keys, Instant now, FetchAnswer answer) = 0;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorts by that column where it is sortable; -1: the list's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Says titles and texts anew after a change of language.
    void retranslate();
    /// Has every row painted anew, e.g. when minutes have passed.
    void repaintRows();

signals:
    void loadingChanged(bool loading);
    /// All keys are there; the rows come as they are looked at.
    void loaded(int count);
    /// A page came in: the rows from one place to another.
    void rowsLoaded(int first, int last);

protected:
    // What RecordListModel does for this class.
    virtual void askForKeys(const desk::ListQuery &query, quint64 generation) = 0;
    virtual void askForRows(const std::vector<RowKey> &keys, quint64 generation) = 0;
    [[nodiscard]] virtual bool isCached(RowKey key) const = 0;
    [[nodiscard]] virtual bool isFresh(RowKey key) const = 0;
    [[nodiscard]] virtual QVariant cell(RowKey key, int column, int role) const = 0;

    // What comes back from it.
    void takeKeys(std::optional<std::vector<RowKey>> keys, quint64 generation);
    /// Gives false when nobody waits for these rows any more.
    bool acceptsRows(quint64 generation) const { return generation == m_generation; }
    void rowsTaken(quint64 generation);
    [[nodiscard]] quint64 generation() const { return m_generation; }

private:
    void ask();
    void want(int row) const;
    void askForNextPage();

    desk::ListQuery m_query;
    std::vector<RowKey> m_keys;
    quint64 m_generation = 0;          // of the last question for keys
    mutable std::vector<int> m_wanted; // pages, the latest wish last
    int m_asked = -1;                  // the page on its way
    mutable bool m_scheduled = false;
    bool m_asking = false; // ask() is scheduled
    bool m_loading = false;
    bool m_loaded = false;
    bool m_beginning = false;      // asked for the first page's keys, all the others come later
    bool m_showsBeginning = false; // and has them
    bool m_failed = false;
};

} // namespace fairlead::ui
