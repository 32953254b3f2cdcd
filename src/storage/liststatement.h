// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/listquery.h"
#include "domain/search/searchrecord.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace fairlead::storage {

/// Puts together the statements that give the ordered row numbers of a list. Only texts of the program go into them; what
/// a person typed is bound.
///
/// An order that an index gives is asked for so that it does: rows of a code, rows in which something is unknown, and
/// rows that belong to no other are asked for one after the other, each in the order of an index, instead of being sorted
/// by an expression.
class ListStatement {
public:
    /// The key of `rows`: `t.row_no` of `ticket t`.
    ListStatement(Session &session, const QString &key, const QString &rows)
        : m_session(session), m_key(key), m_rows(rows)
    {
    }

    /// ` LEFT JOIN ship s ON s.id = t.ship_id`: whatever a condition or an order speaks of.
    ListStatement &join(const QString &joined);
    ListStatement &where(const QString &condition);
    /// `condition` has the placeholder `name`.
    ListStatement &where(const QString &condition, const char *name, const SqlValue &value);
    /// The same for a condition with several placeholders, or to use one again in another condition.
    ListStatement &bind(const char *name, const SqlValue &value);
    /// Rows of another table that belong to a row of the list: `crew_member c WHERE c.visit_id = v.id`.
    struct Related {
        QString rows;
        QStringList columns;
    };
    /// Each word of `search` must occur in one of these columns, or in one of a related row. Letters of ASCII are the same
    /// in both cases. Reads every row: for lists that the full-text index doesn't know.
    ListStatement &search(const QString &search, const QStringList &columns, const Related &related = {});
    /// Each word of `search` must occur in what the full-text index has of the list's rows; `rowNo` is their number.
    ListStatement &searchIndexed(const QString &search, SearchKind kind, const QString &rowNo);

    /// The condition that `word` occurs in one of these columns, as search() wants of each of its words; binds it.
    QString contains(const QString &word, const QStringList &columns);
    /// The words that a search is made of, no more than a statement should have.
    static QStringList wordsOf(const QString &search);

    /// Filters `active` and `inactive` by that column; any other code lets all through.
    ListStatement &activeOnly(const QString &column, const QString &filter);

    /// Orders by an expression that is always known; after those named before.
    ListStatement &orderBy(const QString &expression, bool descending);
    /// The same for text: by code points, which both databases do alike.
    ListStatement &orderByText(const QString &expression, bool descending);
    /// Orders by an expression, what is unknown last.
    ListStatement &orderByKnown(const QString &expression, bool descending);
    ListStatement &orderByKnownText(const QString &expression, bool descending);
    /// Staff numbers as people count: 9 before 10.
    ListStatement &orderByStaffNo(const QString &column, bool descending);
    /// The same by the employee whose id stands in `person`, in every row: the few employees are put into their order once,
    /// instead of comparing numbers for each of many rows.
    ListStatement &orderByStaff(const QString &person, bool descending);
    /// By the place of an enum's code in its table: states by the ticket's life, not by alphabet. Behind the conditions and
    /// before any other order.
    template <typename E> ListStatement &orderByCode(const QString &column, bool descending)
    {
        QStringList codes;
        for (const auto &[value, code] : EnumCodes<E>::table)
            codes.append(QLatin1String(code));
        return orderByCodes(column, codes, descending);
    }
    /// The one row of another table that a row belongs to, by which a list is ordered: `ship sorted` for which
    /// `sorted.id = t.ship_id`, by `sorted.name`; `unknown`: without one, a condition such as `t.ship_id IS NULL`.
    struct Order {
        QString rows;
        QString on;
        QString by;
        QString unknown; ///< empty: every row has one
    };
    /// Behind the conditions and before any other order. What belongs to none comes last.
    ListStatement &orderByRelated(const Order &order, bool descending);

    /// What is unknown in that column first (last where `descending`), e.g. what is not done yet. Before any other order.
    ListStatement &unknownFirst(const QString &column, bool descending);

    /// No more than so many; 0: all.
    ListStatement &limit(int most);

    std::vector<RowKey> keys();

private:
    /// One of the statements.
    struct Part {
        QString before; ///< what is looked up first: `ship sorted CROSS JOIN `
        QStringList conditions;
        QStringList order;
    };

    ListStatement &orderByCodes(const QString &column, QStringList codes, bool descending);
    [[nodiscard]] QString collated(const QString &expression) const;
    /// The expressions that order by a staff number.
    [[nodiscard]] QStringList staffOrder(const QString &column) const;
    [[nodiscard]] QString textOf(const Part &part) const;
    void append(const Part &part, std::vector<RowKey> &keys);

    Session &m_session;
    QString m_with; ///< what stands before SELECT
    QString m_key;
    QString m_rows;
    QString m_joins;
    QStringList m_conditions;
    std::vector<Part> m_parts{Part()};
    QStringList m_order;
    std::vector<std::pair<QByteArray, SqlValue>> m_values;
    int m_words = 0; // bound so far
    int m_limit = 0;
};

/// An expression that orders by the place of an enum's code in its table: states by the ticket's life, not by alphabet.
template <typename E> QString orderOfCodes(const QString &column)
{
    QString expression = QStringLiteral("CASE ") + column;
    int place = 0;
    for (const auto &[value, code] : EnumCodes<E>::table)
        expression += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(code)).arg(place++);
    return expression + QStringLiteral(" END");
}

/// A LIKE pattern, with `!` to escape, that finds `word` anywhere, whatever is in it.
QString likePattern(const QString &word);

/// How many rows are fetched by one statement.
inline constexpr int fetchSize = 100;

/// `:key0, :key1, …`: the list that `fetchRows` puts at the place of `%1`.
QString keyPlaceholders();
/// The names of these placeholders.
const char *keyName(int index);

/// Calls `use(const Row &)` for each row of a statement that holds `x.row_no IN (%1)`. One text, whatever the number of
/// keys: the session keeps it prepared.
template <typename Use> void forEachByKeys(Session &session, const char *sql, const std::vector<RowKey> &keys, Use use)
{
    const QString text = QString::fromUtf8(sql).arg(keyPlaceholders());
    for (size_t begin = 0; begin < keys.size(); begin += fetchSize) {
        Query query(session, text);
        for (int i = 0; i < fetchSize; ++i) // what is left of the last statement asks for its last key again
            query.bind(keyName(i), keys[std::min(begin + static_cast<size_t>(i), keys.size() - 1)]);
        query.forEach(use);
    }
}

/// The rows of these keys, in their order; those that are gone are left out. `sql` selects `row_no` first.
template <typename RowType, typename Map>
std::vector<RowType> fetchRows(Session &session, const char *sql, const std::vector<RowKey> &keys, Map map)
{
    QHash<RowKey, RowType> found;
    forEachByKeys(session, sql, keys, [&](const Row &row) {
        RowType made = map(row);
        made.key = row.integer(0);
        found.insert(made.key, std::move(made));
    });
    std::vector<RowType> rows;
    rows.reserve(keys.size());
    for (const RowKey key : keys) {
        if (const auto row = found.constFind(key); row != found.constEnd())
            rows.push_back(*row);
    }
    return rows;
}

} // namespace fairlead::storage
