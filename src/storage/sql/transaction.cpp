// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/transaction.h"

#include "storage/sql/session.h"

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

} // namespace

Transaction::Transaction(Session &session, Kind kind) : m_session(session)
{
    if (session.inTransaction())
        throw DbError(DbError::Kind::Other, QStringLiteral("a transaction begins inside another"));
    session.execute(beginning(session.dialect(), kind));
    session.m_state = Session::State::InTransaction;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
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
