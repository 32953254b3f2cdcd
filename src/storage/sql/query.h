// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/dberror.h"
#include "storage/sql/row.h"
#include "storage/sql/sqlvalue.h"

#include <QString>

#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace fairlead::storage {

class Session;
class Statement;

/// One use of a prepared statement. The text is the same for both databases, with named placeholders:
///
///     Query query(session, "SELECT id, name FROM ship WHERE owner_id = :owner");
///     query.bind("owner", ownerId);
///     return query.rows<ShipName>([](const Row &row) { return ShipName{row.id<ShipId>("id"), row.text("name")}; });
///
/// Whatever is run is also finished: an unfinished query would keep its transaction from committing. The session keeps
/// the statement for the next use of the same text; texts that are put together must not hold values, therefore.
/// Everything throws DbError. Mind that PostgreSQL can't tell the type of `:x IS NULL`: leave such a clause out instead.
class Query {
public:
    Query(Session &session, const QString &sql);
    Query(Session &session, const char *sql);
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    /// Gives the placeholder `name` (without the colon) its value. Every placeholder wants one before each run that
    /// follows the construction; they last for further runs of the same Query.
    Query &bind(const char *name, const SqlValue &value);

    /// Runs a statement that gives no rows. Returns how many rows it changed.
    qint64 exec();

    /// Calls `use(const Row &)` for each row. `use` may run other queries on the session, but not change the tables that
    /// this one reads.
    template <typename Use> void forEach(Use &&use)
    {
        const Finisher finisher(*this);
        run();
        const Row row(*m_statement);
        while (next())
            use(row);
    }

    /// What `map(const Row &)` makes of each row, in order.
    template <typename T, typename Map> std::vector<T> rows(Map &&map)
    {
        std::vector<T> all;
        forEach([&](const Row &row) { all.push_back(map(row)); });
        return all;
    }

    /// What `map(const Row &)` makes of the first row; nothing when there is none.
    template <typename T, typename Map> std::optional<T> first(Map &&map)
    {
        const Finisher finisher(*this);
        run();
        const Row row(*m_statement);
        return next() ? std::optional<T>(map(row)) : std::nullopt;
    }

    /// The first column of the first row as a whole number: `SELECT count(*) …`. No row, or NULL, is an error.
    qint64 integer();

    /// The first column of all rows as whole numbers.
    std::vector<qint64> integers();

    /// Whether there is any row.
    bool any();

private:
    class Finisher {
    public:
        explicit Finisher(Query &query) : m_query(query) {}
        Finisher(const Finisher &) = delete;
        Finisher &operator=(const Finisher &) = delete;
        ~Finisher() { m_query.finish(); }

    private:
        Query &m_query;
    };

    void run();
    bool next();
    void finish();

    Session &m_session;
    std::unique_ptr<Statement> m_statement;
    std::vector<bool> m_bound; // by placeholder: has it a value of this use, not one left over from another
};

} // namespace fairlead::storage
