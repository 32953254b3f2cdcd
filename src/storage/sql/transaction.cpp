// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/transaction.h"

#include "storage/sql/connection.h"
#include "storage/sql/session.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <spdlog/spdlog.h>

namespace fairlead::storage {

namespace {

QString beginning(Dialect dialect, Transaction::Kind kind)
{
    const bool write = kind == Transaction::Kind::Write;
    // Deferred, SQLite would take the write lock at the first write, and fail at once when somebody wrote since the first
    // read, whatever the busy timeout.
    if (dialect == Dialect::Sqlite)
        return write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN DEFERRED");
    return write ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

/// Refuses to write what a newer program has upgraded since this session was opened: it would not know the new rules. Asked
/// once the transaction has begun. On SQLite that holds the write lock, and the version stands in the file's header.
void requireKnownSchema(Session &session)
{
    const std::optional<int> known = session.connection().knownSchema();
    if (!known)
        return;
    QSqlQuery query(session.connection().database());
    query.setForwardOnly(true);
    const QString asked = session.dialect() == Dialect::Sqlite
                              ? QStringLiteral("PRAGMA user_version")
                              : QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM schema_migration");
    if (!query.exec(asked) || !query.next())
        session.fail(query.lastError(), asked);
    const int version = query.value(0).toInt();
    query.finish();
    if (version > *known) {
        throw DbError(DbError::Kind::NewerSchema,
                      QStringLiteral("upgraded to schema %1 meanwhile, known is %2").arg(version).arg(*known));
    }
}

} // namespace

Transaction::Transaction(Session &session, Kind kind) : m_session(session)
{
    if (session.inTransaction())
        throw DbError(DbError::Kind::Other, QStringLiteral("a transaction begins inside another"));
    session.execute(beginning(session.dialect(), kind));
    session.m_state = Session::State::InTransaction;
    if (kind == Kind::Read)
        return;
    try {
        requireKnownSchema(session);
    } catch (const DbError &) {
        takeBack(); // what isn't constructed isn't destroyed
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_open)
        takeBack();
}

void Transaction::takeBack() noexcept
{
    m_session.m_state = Session::State::Idle;
    if (PutOffWork *work = m_session.putOffWork())
        work->takenBack();
    if (!m_session.isAlive())
        return;
    try {
        m_session.execute(QStringLiteral("ROLLBACK"));
    } catch (const DbError &error) {
        // SQLite takes back by itself on a full disk and the like; then there is nothing left to roll back.
        spdlog::debug("rolling back: {}", error.what());
    }
}

void Transaction::commit()
{
    if (!m_open)
        throw DbError(DbError::Kind::Other, QStringLiteral("a transaction is committed twice"));
    // PostgreSQL would answer COMMIT with success here, having rolled back.
    if (m_session.m_state == Session::State::Failed)
        throw DbError(DbError::Kind::Other, QStringLiteral("a transaction is committed in which a statement failed"));
    if (PutOffWork *work = m_session.putOffWork())
        work->beforeCommit();
    try {
        m_session.execute(QStringLiteral("COMMIT"));
    } catch (DbError &error) {
        // Refused as busy or for a deferred constraint, it surely was not carried out; otherwise nobody knows.
        if (error.kind() != DbError::Kind::Busy && error.kind() != DbError::Kind::Constraint)
            error.setOutcomeUnknown();
        throw;
    }
    m_open = false;
    m_session.m_state = Session::State::Idle;
}

} // namespace fairlead::storage
