// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sqlitecursor.h"

#include "storage/sql/connection.h"
#include "storage/sql/session.h"

#include <QSqlDriver>

#include <cstring>

#include <sqlite3.h>

namespace fairlead::storage {

namespace {

sqlite3 *handleOf(Session &session)
{
    const QVariant handle = session.connection().database().driver()->handle();
    // So QtSql names the type of the handle in it.
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        throw DbError(DbError::Kind::Other, QStringLiteral("the connection to SQLite is gone"));
    return *static_cast<sqlite3 *const *>(handle.constData());
}

QSqlError errorOf(sqlite3 *database, QSqlError::ErrorType type)
{
    return {QString(), QString::fromUtf8(sqlite3_errmsg(database)), type,
            QString::number(sqlite3_extended_errcode(database))};
}

} // namespace

SqliteCursor::SqliteCursor(Session &session, const QString &sql, const QStringList &placeholders)
    : m_database(handleOf(session))
{
    const QByteArray text = sql.toUtf8();
    const int result = sqlite3_prepare_v3(m_database, text.constData(), static_cast<int>(text.size()),
                                          SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (result != SQLITE_OK || !m_statement)
        session.fail(errorOf(m_database, QSqlError::StatementError), QStringLiteral("preparing ") + sql.simplified());
    for (const QString &name : placeholders)
        m_positions.push_back(
            sqlite3_bind_parameter_index(m_statement, (QLatin1Char(':') + name).toUtf8().constData()));
    for (int i = 0; placeholders.isEmpty() && i < sqlite3_bind_parameter_count(m_statement); ++i)
        m_positions.push_back(i + 1);
    m_bound.resize(m_positions.size());
}

SqliteCursor::~SqliteCursor()
{
    sqlite3_finalize(m_statement);
}

void SqliteCursor::bind(int position, const QVariant &value)
{
    // A statement that runs refuses new values.
    if (m_atFirst || m_hasRow)
        finish();
    const int place = m_positions[static_cast<size_t>(position)];
    QByteArray &kept = m_bound[static_cast<size_t>(position)];
    if (value.isNull()) {
        sqlite3_bind_null(m_statement, place);
        return;
    }
    switch (value.metaType().id()) {
    case QMetaType::QString:
        kept = static_cast<const QString *>(value.constData())->toUtf8();
        sqlite3_bind_text64(m_statement, place, kept.constData(), static_cast<sqlite3_uint64>(kept.size()),
                            SQLITE_STATIC, SQLITE_UTF8);
        break;
    case QMetaType::QByteArray:
        kept = *static_cast<const QByteArray *>(value.constData());
        sqlite3_bind_blob64(m_statement, place, kept.constData(), static_cast<sqlite3_uint64>(kept.size()),
                            SQLITE_STATIC);
        break;
    default: // whole numbers are all that SqlValue has beside
        sqlite3_bind_int64(m_statement, place, value.toLongLong());
        break;
    }
}

bool SqliteCursor::step()
{
    const int result = sqlite3_step(m_statement);
    m_hasRow = result == SQLITE_ROW;
    if (m_hasRow || result == SQLITE_DONE)
        return true;
    m_error = errorOf(m_database, QSqlError::StatementError);
    sqlite3_reset(m_statement);
    return false;
}

bool SqliteCursor::run()
{
    finish();
    m_error = QSqlError();
    m_atFirst = step();
    return m_atFirst;
}

bool SqliteCursor::next()
{
    if (m_atFirst) {
        m_atFirst = false;
        return m_hasRow;
    }
    return m_hasRow && step() && m_hasRow;
}

void SqliteCursor::finish()
{
    // What it says of the last step was taken from step() already.
    sqlite3_reset(m_statement);
    m_atFirst = false;
    m_hasRow = false;
}

qint64 SqliteCursor::changed()
{
    return sqlite3_changes64(m_database);
}

QStringList SqliteCursor::columns()
{
    QStringList names;
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
        names.append(QString::fromUtf8(sqlite3_column_name(m_statement, i)));
    return names;
}

bool SqliteCursor::isNull(int column)
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QVariant SqliteCursor::value(int column)
{
    if (column >= sqlite3_data_count(m_statement))
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return QVariant(qint64(sqlite3_column_int64(m_statement, column)));
    case SQLITE_FLOAT:
        return QVariant(sqlite3_column_double(m_statement, column));
    case SQLITE_BLOB:
        return *bytes(column);
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    default:
        return text(column);
    }
}

std::optional<qint64> SqliteCursor::integer(int column)
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return sqlite3_column_int64(m_statement, column);
    case SQLITE_TEXT: { // as everywhere: a number that is written as text is one
        bool ok = false;
        const qint64 number = text(column).toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    default: // a double above all: never in this program
        return std::nullopt;
    }
}

QString SqliteCursor::text(int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    if (!text)
        return {};
    const int size = sqlite3_column_bytes(m_statement, column);
    return size == 0 ? QString(QLatin1String("")) : QString::fromUtf8(text, size);
}

std::optional<QByteArray> SqliteCursor::bytes(int column)
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return QByteArray();
    case SQLITE_BLOB: {
        const int size = sqlite3_column_bytes(m_statement, column);
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return size == 0 ? QByteArray("") : QByteArray(bytes, size);
    }
    default:
        return std::nullopt;
    }
}

} // namespace fairlead::storage
