// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/session.h"

#include "storage/sql/connection.h"
#include "storage/sql/databasefile.h"
#include "storage/sql/migration.h"
#include "storage/sql/sqlerror.h"
#include "storage/sql/statement.h"
#include "storage/sql/transaction.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>

#include <spdlog/spdlog.h>

namespace fairlead::storage {

using Kind = DbError::Kind;

namespace {
/// Of a lane's own pages. SQLite's usual 2,000 don't hold what the overview or a save looks at in a large database, so that
/// the same page is read again and again.
constexpr int cacheKilobytes = 16000;
} // namespace

bool walIsSafe(int sqliteVersion)
{
    // Fixed in 3.51.3, and in 3.50.7 and 3.44.6 of the older branches.
    return sqliteVersion >= 3051003 || (sqliteVersion >= 3050007 && sqliteVersion < 3051000) ||
           (sqliteVersion >= 3044006 && sqliteVersion < 3045000);
}

Session::Session(const DatabaseAddress &address, OpenMode mode) : Session(address, mode, latestSchemaVersion()) {}

Session::Session(const DatabaseAddress &address, OpenMode mode, int knownSchema)
    : m_address(address), m_thread(QThread::currentThread())
{
    if (dialect() == Dialect::Sqlite)
        openSqlite(mode, knownSchema);
    else
        openPostgresql(mode, knownSchema);
    m_connection->setKnownSchema(knownSchema);
    spdlog::debug("opened {}", address.toDisplay().toStdString());
}

Session::~Session()
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    Q_ASSERT(!inTransaction());
}

void Session::openSqlite(OpenMode mode, int knownSchema)
{
    const auto access = mode == OpenMode::ReadOnly ? Connection::Access::ReadOnly : Connection::Access::ReadWrite;
    if (mode != OpenMode::CreateNew) {
        requireOwnFile(m_address.path(), knownSchema);
        m_connection = std::make_unique<Connection>(m_address, access);
        setUpSqlite();
        // Once more, now as SQLite sees it: a journal may hold a newer state than the file.
        if (pragma("application_id").toInt() != applicationId)
            throw DbError(Kind::ForeignFile, m_address.path());
        requireKnownSchema(knownSchema);
        if (mode != OpenMode::ReadOnly)
            chooseJournal();
        return;
    }
    makeEmptyFile(m_address.path());
    try {
        m_connection = std::make_unique<Connection>(m_address, access);
        setUpSqlite();
        chooseJournal();
        createMarks();
    } catch (const DbError &) {
        m_connection.reset();
        QFile::remove(m_address.path());
        throw;
    }
}

void Session::setUpSqlite()
{
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    // A schema that somebody tampered with must not call functions on our behalf.
    execute(QStringLiteral("PRAGMA trusted_schema = OFF"));
    execute(QStringLiteral("PRAGMA cell_size_check = ON"));
    execute(QStringLiteral("PRAGMA synchronous = EXTRA"));
    execute(QStringLiteral("PRAGMA cache_size = -%1").arg(cacheKilobytes));
}

void Session::chooseJournal()
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(QStringLiteral("SELECT sqlite_version()")) || !query.next())
        fail(query.lastError(), QStringLiteral("asking for SQLite's version"));
    const QStringList parts = query.value(0).toString().split(QLatin1Char('.'));
    query.finish();
    const int version = parts.value(0).toInt() * 1000000 + parts.value(1).toInt() * 1000 + parts.value(2).toInt();

    const QString wanted = walIsSafe(version) ? QStringLiteral("wal") : QStringLiteral("delete");
    if (pragma("journal_mode") == wanted)
        return;
    execute(QStringLiteral("PRAGMA journal_mode = ") + wanted);
    // It stays as it was while others have the file open.
    if (const QString got = pragma("journal_mode"); got != wanted) {
        throw DbError(Kind::Busy,
                      QStringLiteral("%1: the journal stays %2, wanted is %3").arg(m_address.path(), got, wanted));
    }
}

void Session::openPostgresql(OpenMode mode, int knownSchema)
{
    m_connection = std::make_unique<Connection>(m_address, Connection::Access::ReadWrite);
    setUpPostgresql();

    const auto ask = [this](const QString &sql) {
        QSqlQuery query(m_connection->database());
        if (!query.exec(sql) || !query.next())
            fail(query.lastError(), QStringLiteral("looking at the database"));
        return query.value(0);
    };
    if (ask(QStringLiteral("SHOW server_encoding")).toString() != QLatin1String("UTF8"))
        throw DbError(Kind::CannotOpen, m_address.toDisplay() + QStringLiteral(" is not encoded in UTF-8"));
    const bool ours =
        ask(QStringLiteral("SELECT obj_description(to_regclass('schema_migration'), 'pg_class')")).toString() ==
        QLatin1String("FAIR");
    // Whatever people made there, but not what came with an extension.
    const bool anything =
        ask(QStringLiteral("SELECT EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                           " WHERE n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'"
                           " AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')"
                           " AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid"
                           " AND d.classid = 'pg_class'::regclass AND d.deptype = 'e'))"))
            .toBool();
    if (!ours && anything)
        throw DbError(Kind::ForeignFile, m_address.toDisplay());
    if (mode == OpenMode::CreateNew) {
        if (ours)
            throw DbError(Kind::AlreadyExists, m_address.toDisplay());
        createMarks();
        return;
    }
    if (!ours)
        throw DbError(Kind::Empty, m_address.toDisplay());
    requireKnownSchema(knownSchema);
    if (mode == OpenMode::ReadOnly)
        execute(QStringLiteral("SET default_transaction_read_only = on"));
}

void Session::setUpPostgresql()
{
    // Notices would go to standard error, past the log.
    execute(QStringLiteral("SET client_min_messages = error"));
    execute(QStringLiteral("SET TIME ZONE 'UTC'"));
    execute(QStringLiteral("SET lock_timeout = '10s'")); // as SQLite's busy timeout
}

void Session::createMarks()
{
    Transaction transaction(*this);
    if (dialect() == Dialect::Sqlite)
        execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    execute(expandMigration(QStringLiteral("CREATE TABLE schema_migration ("
                                           "version {int} PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, "
                                           "applied_at {int} NOT NULL)"),
                            dialect()));
    if (dialect() == Dialect::Postgresql)
        execute(QStringLiteral("COMMENT ON TABLE schema_migration IS 'FAIR'"));
    transaction.commit();
}

void Session::requireKnownSchema(int knownSchema)
{
    const int version = schemaVersion();
    if (version > knownSchema) {
        throw DbError(
            Kind::NewerSchema,
            QStringLiteral("%1 has schema %2, known is %3").arg(m_address.toDisplay()).arg(version).arg(knownSchema));
    }
}

int Session::schemaVersion()
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM schema_migration")) || !query.next())
        fail(query.lastError(), QStringLiteral("reading the schema's version"));
    return query.value(0).toInt();
}

void Session::execute(const QString &statement)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    // Not prepared: QPSQL can't prepare a change of the schema. Finished at once: an unfinished PRAGMA keeps later writes
    // from lasting.
    QSqlQuery query(m_connection->database());
    if (!query.exec(statement))
        fail(query.lastError(), statement.simplified().left(200));
    query.finish();
}

QString Session::pragma(const char *name)
{
    QSqlQuery query(m_connection->database());
    const QString sql = QStringLiteral("PRAGMA ") + QString::fromLatin1(name);
    if (!query.exec(sql) || !query.next())
        fail(query.lastError(), sql);
    const QString value = query.value(0).toString();
    query.finish();
    return value;
}

bool Session::isAlive() const
{
    return m_connection->database().isOpen();
}

void Session::interrupt()
{
    m_connection->interrupt();
}

void Session::forgetStatements()
{
    m_connection->dropIdle();
}

void Session::fail(const QSqlError &error, const QString &doing)
{
    if (m_state == State::InTransaction)
        m_state = State::Failed;
    throw toDbError(error, m_connection->database(), dialect(), doing);
}

} // namespace fairlead::storage
