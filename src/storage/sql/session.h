// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/databaseaddress.h"
#include "storage/sql/dberror.h"

#include <QString>

#include <memory>

class QSqlError;
class QThread;

namespace fairlead::storage {

class Connection;

/// Work that the writes of a transaction put off, to be done once for all of them before it commits.
class PutOffWork {
public:
    PutOffWork() = default;
    PutOffWork(const PutOffWork &) = delete;
    PutOffWork &operator=(const PutOffWork &) = delete;
    virtual ~PutOffWork() = default;

    /// Does it, inside the transaction; what it throws keeps the transaction from committing.
    virtual void beforeCommit() = 0;
    /// The transaction was taken back, and with it the reason for the work.
    virtual void takenBack() = 0;
};

/// An open connection to a Fairlead database. It belongs to the thread that made it and is used by no other; the executor
/// makes one per lane. All of it throws DbError.
///
/// Opening refuses whatever is no database of ours and leaves it as it was: see DbError::Kind. A schema that is older than
/// the program's is let in, for the Migrator to bring it up to date.
class Session {
public:
    enum class OpenMode {
        OpenExisting,
        /// Makes a new file, or marks an empty PostgreSQL database as ours. The schema is the Migrator's to make.
        CreateNew,
        ReadOnly,
    };

    /// `knownSchema`: the newest schema that the program understands; by default that of its own migrations.
    explicit Session(const DatabaseAddress &address, OpenMode mode = OpenMode::OpenExisting);
    Session(const DatabaseAddress &address, OpenMode mode, int knownSchema);
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    ~Session();

    [[nodiscard]] Dialect dialect() const { return m_address.dialect(); }
    [[nodiscard]] const DatabaseAddress &address() const { return m_address; }

    /// The number of the last migration applied; 0 for none.
    int schemaVersion();

    /// Runs one statement as it is: for the schema and for pragmas. Whatever rows it gives are dropped. Everything else
    /// goes through Query.
    void execute(const QString &statement);

    /// Whether a Transaction is under way.
    [[nodiscard]] bool inTransaction() const { return m_state != State::Idle; }

    /// False once the server went away; then only a new session helps.
    [[nodiscard]] bool isAlive() const;

    /// Stops the statement that runs, which then throws DbError of kind Interrupted; on PostgreSQL it runs on. For another
    /// thread, while this session is sure to live.
    void interrupt();

    /// Forgets all prepared statements: after a change of the schema, and before work that wants no statement open.
    void forgetStatements();

    /// The work that this session's transactions put off; null while there is nobody who does so. The session keeps it.
    [[nodiscard]] PutOffWork *putOffWork() const { return m_putOffWork.get(); }
    void setPutOffWork(std::unique_ptr<PutOffWork> work) { m_putOffWork = std::move(work); }

    /// For this folder: the connection of QtSql behind it.
    [[nodiscard]] Connection &connection() { return *m_connection; }
    /// For this folder: throws what the driver reported. A transaction that is under way can't be committed any
    /// more.
    [[noreturn]] void fail(const QSqlError &error, const QString &doing);

private:
    friend class Transaction;

    void openSqlite(OpenMode mode, int knownSchema);
    void openPostgresql(OpenMode mode, int knownSchema);
    void setUpSqlite();
    void chooseJournal();
    void setUpPostgresql();
    void requireKnownSchema(int knownSchema);
    void createMarks();
    QString pragma(const char *name);

    enum class State { Idle, InTransaction, Failed };

    DatabaseAddress m_address;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<PutOffWork> m_putOffWork;
    QThread *m_thread;
    State m_state = State::Idle;
};

/// Whether a SQLite of this version number (3040001 for 3.40.1) is free of the WAL-reset race, which can lose committed
/// writes.
bool walIsSafe(int sqliteVersion);

} // namespace fairlead::storage
