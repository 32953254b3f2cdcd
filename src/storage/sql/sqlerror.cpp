// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace fairlead::storage {

namespace {

using Kind = DbError::Kind;

Kind kindOfSqlite(const QString &code)
{
    // The low byte is the primary result code (sqlite3.h).
    switch (code.toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Kind::Busy;
    case 8: // SQLITE_READONLY
        return Kind::ReadOnly;
    case 9: // SQLITE_INTERRUPT
        return Kind::Interrupted;
    case 11: // SQLITE_CORRUPT
        return Kind::Corrupt;
    case 13: // SQLITE_FULL
        return Kind::DiskFull;
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return Kind::CannotOpen;
    case 19: // SQLITE_CONSTRAINT
        return Kind::Constraint;
    case 26: // SQLITE_NOTADB
        return Kind::NotADatabase;
    default:
        return Kind::Other;
    }
}

Kind kindOfPostgresql(const QString &state)
{
    const auto any = [&state](std::initializer_list<const char *> prefixes) {
        return std::any_of(prefixes.begin(), prefixes.end(),
                           [&state](const char *prefix) { return state.startsWith(QLatin1String(prefix)); });
    };
    // 08: connection; 57P01 to 57P05: shut down, crashed, starting, dropped, idle too long
    if (any({"08", "57P01", "57P02", "57P03", "57P04", "57P05"}))
        return Kind::ConnectionLost;
    if (any({"23", "P0001"})) // P0001: RAISE EXCEPTION, which only our triggers do
        return Kind::Constraint;
    if (any({"40001", "40P01", "55P03", "55006", "53300"})) // conflict, deadlock, lock timeout, in use, too many
        return Kind::Busy;
    if (any({"53100"}))
        return Kind::DiskFull;
    if (any({"25006"}))
        return Kind::ReadOnly;
    if (any({"28", "3D000", "42501"})) // login, no such database, no privilege
        return Kind::CannotOpen;
    if (any({"XX001", "XX002"}))
        return Kind::Corrupt;
    return Kind::Other;
}

/// The reason for the log. Of what PostgreSQL says about a statement only the first line: the next one may quote the whole
/// row that was refused, and with it anything about anybody.
QString textOf(const QSqlError &error, const QString &doing)
{
    QString reason = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (error.type() != QSqlError::ConnectionError)
        reason = reason.trimmed().section(QLatin1Char('\n'), 0, 0);
    return doing + QStringLiteral(": ") + reason.simplified();
}

} // namespace

DbError toDbError(const QSqlError &error, Dialect dialect, const QString &doing)
{
    const QString code = error.nativeErrorCode();
    if (error.type() == QSqlError::ConnectionError && code.isEmpty())
        return {Kind::CannotOpen, textOf(error, doing)};
    const Kind kind = dialect == Dialect::Sqlite ? kindOfSqlite(code) : kindOfPostgresql(code);
    return {kind, textOf(error, doing), code};
}

DbError toDbError(const QSqlError &error, const QSqlDatabase &connection, Dialect dialect, const QString &doing)
{
    // A server that went away leaves neither a signal nor always an error code, only a connection that is closed.
    if (!connection.isOpen())
        return {Kind::ConnectionLost, textOf(error, doing), error.nativeErrorCode()};
    return toDbError(error, dialect, doing);
}

} // namespace fairlead::storage
