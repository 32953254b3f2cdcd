// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/rows.h"
#include "ui/core/deskclient.h"
#include "ui/list/listmodel.h"

#include <QCache>
#include <QIcon>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace fairlead::ui {

/// One column of a list of `Row`. Only what is given is shown; `text` is what is copied, too.
///
///     ListColumn<desk::PartyRow>{.code = u"name"_s, .title = [] { return tr("Name"); },
///                                .text = [](const desk::PartyRow &row) { return row.party.name; },
///                                .width = 240, .sortable = true}
// Not `= {}`: GCC 12 ends there with an internal error.
template <typename Row> struct ListColumn {
    QString code{};
    Text title{};
    std::function<QString(const Row &)> text{};
    std::function<std::optional<Badge>(const Row &)> badge{};         ///< painted as a pill in place of `text`
    std::function<std::optional<Countdown>(const Row &)> countdown{}; ///< painted as a pill that counts
    std::function<Tone(const Row &)> tone{};                          ///< colour of the text
    std::function<QIcon(const Row &)> icon{};
    std::function<QString(const Row &)> toolTip{}; ///< plain text; without it the text, where it is cut off
    int width = 120;
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    bool sortable = false;
    bool shown = true;
    /// What the filter row offers; declared where the list's query takes it (domain/lists/rows.h).
    ColumnCondition condition{};
    /// For files that keep types; without it the text.
    std::function<CellValue(const Row &)> value{};
};

/// Where rows come from. Each answers later, on the GUI thread, with nothing when it failed.
template <typename Row> struct RowLoader {
    using KeysAnswer = std::function<void(std::optional<std::vector<RowKey>>)>;
    using RowsAnswer = std::function<void(std::optional<std::vector<Row>>)>;
    std::function<void(const desk::ListQuery &, KeysAnswer)> keys;
    std::function<void(const std::vector<RowKey> &, RowsAnswer)> rows;
};

/// A loader that asks a desk:
/// `deskLoader(client, this, &desk::RegistryDesk::partyKeys, &desk::RegistryDesk::partyRows)`.
template <typename Row, typename Desk>
RowLoader<Row> deskLoader(DeskClient &client, QObject *receiver,
                          std::vector<RowKey> (Desk::*keys)(const desk::ListQuery &),
                          std::vector<Row> (Desk::*rows)(const std::vector<RowKey> &))
{
    RowLoader<Row> loader;
    // Another search or order makes the last one's keys stale: they are taken back.
    loader.keys = [&client, receiver, keys, last = std::make_shared<DeskClient::Question>()](
                      const desk::ListQuery &query, typename RowLoader<Row>::KeysAnswer answer) {
        client.read(
            *last, receiver, [keys, query](desk::Office office) { return (Desk(office).*keys)(query); },
            [answer](std::vector<RowKey> &found) { answer(std::move(found)); },
            [answer](const Failure &) { answer(std::nullopt); });
    };
    loader.rows = [&client, receiver, rows](const std::vector<RowKey> &wanted,
                                            typename RowLoader<Row>::RowsAnswer answer) {
        client.read(
            receiver, [rows, wanted](desk::Office office) { return (Desk(office).*rows)(wanted); },
            [answer](std::vector<Row> &found) { answer(std::move(found)); },
            [answer](const Failure &) { answer(std::nullopt); });
    };
    return loader;
}

/// The model of every list. `Row` has a member `key`.
template <typename Row> class RecordListModel final : public ListModel {
public:
    RecordListModel(std::vector<ListColumn<Row>> columns, RowLoader<Row> loader, QObject *parent = nullptr)
        : ListModel(parent), m_columns(std::move(columns)), m_loader(std::move(loader)), m_rows(mostCachedRows)
    {
    }

    /// The row in that place; null while it isn't loaded. Valid until the next return to the event loop.
    [[nodiscard]] const Row *rowAt(int place) const
    {
        return place >= 0 && place < rowCount() ? rowOf(keyAt(place)) : nullptr;
    }
    /// The row of that key; null while it isn't loaded.
    [[nodiscard]] const Row *rowOf(RowKey key) const
    {
        const Cached *cached = m_rows.object(key);
        return cached && cached->row ? &*cached->row : nullptr;
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] ColumnInfo columnInfo(int column) const override
    {
        const ListColumn<Row> &from = m_columns.at(static_cast<size_t>(column));
        return {from.code, from.title, from.width, from.alignment, from.sortable, from.shown, from.condition};
    }

    /// The rows of these keys from the database, seen or not; those that are gone are left out. Answers later, with nothing
    /// when it failed.
    void loadRows(const std::vector<RowKey> &keys, typename RowLoader<Row>::RowsAnswer answer)
    {
        m_loader.rows(keys, std::move(answer));
    }
    void fetch(const std::vector<RowKey> &keys, Instant now, FetchAnswer answer) override
    {
        m_loader.rows(keys, [this, keys, now, answer = std::move(answer)](std::optional<std::vector<Row>> rows) {
            if (!rows) {
                answer(std::nullopt);
                return;
            }
            std::unordered_map<RowKey, const Row *> byKey;
            for (const Row &row : *rows)
                byKey.emplace(row.key, &row);
            std::vector<ListCells> fetched;
            fetched.reserve(keys.size());
            for (const RowKey key : keys) {
                if (const auto found = byKey.find(key); found != byKey.end())
                    fetched.push_back(cellsOf(*found->second, now));
            }
            answer(std::move(fetched));
        });
    }

protected:
    void askForKeys(const desk::ListQuery &query, quint64 generation) override
    {
        m_loader.keys(query, [this, generation](std::optional<std::vector<RowKey>> keys) {
            takeKeys(std::move(keys), generation);
        });
    }
    void askForRows(const std::vector<RowKey> &keys, quint64 generation) override
    {
        m_loader.rows(keys, [this, keys, generation](std::optional<std::vector<Row>> rows) {
            if (!acceptsRows(generation))
                return;
            if (rows) {
                std::unordered_map<RowKey, Row *> byKey;
                for (Row &row : *rows)
                    byKey.emplace(row.key, &row);
                for (const RowKey key : keys) {
                    // A row that is gone in the meantime stays empty until the keys are asked for again.
                    const auto found = byKey.find(key);
                    auto *cached = new Cached{std::nullopt, generation};
                    if (found != byKey.end())
                        cached->row = std::move(*found->second);
                    m_rows.insert(key, cached);
                }
            }
            rowsTaken(generation);
        });
    }
    [[nodiscard]] bool isCached(RowKey key) const override { return m_rows.contains(key); }
    [[nodiscard]] bool isFresh(RowKey key) const override
    {
        const Cached *cached = m_rows.object(key);
        return cached && cached->generation == generation();
    }
    [[nodiscard]] QVariant cell(RowKey key, int column, int role) const override
    {
        const Row *row = rowOf(key);
        if (!row)
            return {};
        const ListColumn<Row> &from = m_columns.at(static_cast<size_t>(column));
        switch (role) {
        case Qt::DisplayRole:
            if (from.text || from.badge)
                return textOf(from, *row);
            return {};
        case BadgeRole: {
            const std::optional<Badge> badge = from.badge ? from.badge(*row) : std::nullopt;
            return badge ? QVariant::fromValue(*badge) : QVariant();
        }
        case CountdownRole: {
            const std::optional<Countdown> countdown = from.countdown ? from.countdown(*row) : std::nullopt;
            return countdown ? QVariant::fromValue(*countdown) : QVariant();
        }
        case Qt::ForegroundRole:
            return from.tone ? QVariant(Theme::instance().foreground(from.tone(*row))) : QVariant();
        case Qt::DecorationRole:
            return from.icon ? QVariant(from.icon(*row)) : QVariant();
        case Qt::ToolTipRole:
            return from.toolTip ? QVariant(from.toolTip(*row)) : QVariant();
        default:
            return {};
        }
    }

private:
    [[nodiscard]] ListCells cellsOf(const Row &row, Instant now) const
    {
        ListCells cells;
        cells.reserve(m_columns.size());
        for (const ListColumn<Row> &column : m_columns) {
            ListCell cell{textOf(column, row), {}};
            if (const auto countdown = column.countdown ? column.countdown(row) : std::nullopt) {
                cell.text = countdown->at(now).text;
                cell.value = countdown->deadline.dueAt;
            } else if (column.value) {
                cell.value = column.value(row);
            } else if (!cell.text.isEmpty()) {
                cell.value = cell.text;
            }
            cells.push_back(std::move(cell));
        }
        return cells;
    }
    [[nodiscard]] static QString textOf(const ListColumn<Row> &column, const Row &row)
    {
        if (column.text)
            return column.text(row);
        const std::optional<Badge> badge = column.badge ? column.badge(row) : std::nullopt;
        return badge ? badge->text : QString();
    }

    struct Cached {
        std::optional<Row> row;
        quint64 generation = 0;
    };
    std::vector<ListColumn<Row>> m_columns;
    RowLoader<Row> m_loader;
    mutable QCache<RowKey, Cached> m_rows; // looking at a row makes it the newest
};

} // namespace fairlead::ui
