// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of storage/sql only: this is where QtSql shows.

#include "storage/sql/databaseaddress.h"

#include <QSqlDatabase>

#include <functional>
#include <list>
#include <memory>
#include <optional>

struct sqlite3;

namespace fairlead::storage {

class Statement;

/// A connection of QtSql under a name of its own, with the statements that were prepared on it. Closes itself.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens; never creates a file. Throws DbError.
    Connection(const DatabaseAddress &address, Access access);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] QSqlDatabase &database() { return m_database; }

    /// The newest schema that whoever opened this understands; nothing while the database is still being looked at.
    [[nodiscard]] std::optional<int> knownSchema() const { return m_knownSchema; }
    void setKnownSchema(int version) { m_knownSchema = version; }

    /// An idle statement of this text; null when there is none.
    std::unique_ptr<Statement> takeIdle(const QString &sql);
    /// Keeps `statement` for its next use. Over a limit, the one that was idle for longest goes, but not inside a
    /// transaction: PostgreSQL cannot free one while a transaction is aborted.
    void keepIdle(std::unique_ptr<Statement> statement, bool inTransaction);
    void dropIdle();

    /// Stops SQLite's statement that runs; it fails as Interrupted. The one call that another thread may make; returns at
    /// once. Does nothing without a statement that runs, and on PostgreSQL.
    void interrupt();

private:
    QString m_name;
    QSqlDatabase m_database;
    std::optional<int> m_knownSchema;
    sqlite3 *m_sqlite = nullptr; ///< null on PostgreSQL; known to other threads, since the driver is its thread's own
    std::list<std::unique_ptr<Statement>> m_idle; // the last used first
};

} // namespace fairlead::storage
