// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/connection.h"

#include "storage/sql/dberror.h"
#include "storage/sql/sqlerror.h"
#include "storage/sql/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QStringList>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <cstring>

#include <sqlite3.h>

namespace fairlead::storage {

namespace {

constexpr size_t mostIdleStatements = 200;
constexpr int busyTimeoutMs = 10000;

QString nextConnectionName()
{
    static std::atomic<int> last = 0;
    return QStringLiteral("fairlead-%1").arg(++last);
}

/// The file as a URI: only so can SQLite be told not to create it.
QString fileUri(const QString &path, Connection::Access access)
{
    return QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) +
           QLatin1String(access == Connection::Access::ReadOnly ? "?mode=ro" : "?mode=rw");
}

void configureSqlite(QSqlDatabase &database, const DatabaseAddress &address, Connection::Access access)
{
    database.setDatabaseName(fileUri(address.path(), access));
    QStringList options{QStringLiteral("QSQLITE_OPEN_URI"),
                        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs)};
    if (access == Connection::Access::ReadOnly)
        options.append(QStringLiteral("QSQLITE_OPEN_READONLY"));
    database.setConnectOptions(options.join(QLatin1Char(';')));
}

void configurePostgresql(QSqlDatabase &database, const DatabaseAddress &address)
{
    database.setHostName(address.host());
    database.setDatabaseName(address.databaseName());
    database.setUserName(address.user());
    database.setPassword(address.password());
    if (address.port() > 0)
        database.setPort(address.port());
    // DatabaseAddress let only known words and numbers through: the driver passes this on unquoted.
    QString options =
        QStringLiteral("connect_timeout=%1;application_name=fairlead").arg(address.connectTimeoutSeconds());
    if (!address.sslMode().isEmpty())
        options += QStringLiteral(";sslmode=") + address.sslMode();
    database.setConnectOptions(options);
}

/// SQLite's own handle behind the driver; null behind another driver.
sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // So QtSql names the type of the handle in it.
    return handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0
               ? *static_cast<sqlite3 *const *>(handle.constData())
               : nullptr;
}

} // namespace

Connection::Connection(const DatabaseAddress &address, Access access) : m_name(nextConnectionName())
{
    const bool sqlite = address.dialect() == Dialect::Sqlite;
    m_database = QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
    std::optional<DbError> error;
    if (!m_database.isValid()) {
        error.emplace(DbError::Kind::CannotOpen, QStringLiteral("Qt's SQL driver is not installed"));
    } else {
        if (sqlite)
            configureSqlite(m_database, address, access);
        else
            configurePostgresql(m_database, address);
        // A `numeric`, such as the sum of bigints, as text: the default is a double.
        m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
        if (!m_database.open()) {
            error =
                toDbError(m_database.lastError(), address.dialect(), QStringLiteral("opening ") + address.toDisplay());
        }
    }
    if (error) {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw DbError(*error);
    }
    m_sqlite = sqliteHandle(m_database);
}

void Connection::interrupt()
{
    if (m_sqlite)
        sqlite3_interrupt(m_sqlite);
}

Connection::~Connection()
{
    // Statements go before their connection, and every handle before the connection's name: else Qt complains.
    dropIdle();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

std::unique_ptr<Statement> Connection::takeIdle(const QString &sql)
{
    for (auto it = m_idle.begin(); it != m_idle.end(); ++it) {
        if ((*it)->sql() == sql) {
            std::unique_ptr<Statement> statement = std::move(*it);
            m_idle.erase(it);
            return statement;
        }
    }
    return nullptr;
}

void Connection::keepIdle(std::unique_ptr<Statement> statement, bool inTransaction)
{
    m_idle.push_front(std::move(statement));
    while (m_idle.size() > mostIdleStatements && !inTransaction)
        m_idle.pop_back();
}

void Connection::dropIdle()
{
    m_idle.clear();
}

} // namespace fairlead::storage
