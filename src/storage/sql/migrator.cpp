// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/migrator.h"

#include "storage/sql/databasecopy.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"
#include "storage/sql/sqlscanner.h"
#include "storage/sql/transaction.h"

#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace fairlead::storage {

Migrator::Migrator(Session &session) : Migrator(session, bundledMigrations()) {}

Migrator::Migrator(Session &session, std::vector<Migration> migrations)
    : m_session(session), m_migrations(std::move(migrations))
{
}

bool Migrator::isUpToDate()
{
    return m_session.schemaVersion() == static_cast<int>(m_migrations.size());
}

void Migrator::requireKnownHistory()
{
    Query applied(m_session, "SELECT version, checksum FROM schema_migration ORDER BY version");
    int expected = 0;
    applied.forEach([&](const Row &row) {
        const qint64 version = row.integer("version");
        if (version > static_cast<qint64>(m_migrations.size()))
            throw DbError(DbError::Kind::NewerSchema, QStringLiteral("schema %1").arg(version));
        if (version != ++expected || m_migrations[static_cast<size_t>(version - 1)].checksum() != row.text("checksum"))
            throw DbError(DbError::Kind::SchemaMismatch, QStringLiteral("migration %1 is another one").arg(version));
    });
}

Migrator::Upgrade Migrator::upgrade(Instant now)
{
    requireKnownHistory();
    Upgrade upgrade;
    upgrade.from = m_session.schemaVersion();
    upgrade.to = static_cast<int>(m_migrations.size());
    if (upgrade.from == upgrade.to)
        return upgrade;
    if (m_session.dialect() == Dialect::Sqlite && upgrade.from > 0)
        upgrade.copy = copyBefore(upgrade.to);
    for (const Migration &migration : m_migrations) {
        if (migration.version > upgrade.from)
            apply(migration, now);
    }
    return upgrade;
}

QString Migrator::copyBefore(int version)
{
    const QFileInfo file(m_session.address().path());
    const QString stem =
        QStringLiteral("%1/%2.before-v%3").arg(file.absolutePath(), file.completeBaseName()).arg(version);
    // An earlier attempt's copy is somebody's safety: it stays.
    for (int attempt = 1;; ++attempt) {
        const QString target =
            attempt == 1 ? stem + QStringLiteral(".db") : QStringLiteral("%1-%2.db").arg(stem).arg(attempt);
        try {
            copyDatabase(m_session, target);
            return target;
        } catch (const DbError &error) {
            if (error.kind() != DbError::Kind::AlreadyExists)
                throw;
        }
    }
}

void Migrator::apply(const Migration &migration, Instant now)
{
    m_session.forgetStatements();
    Transaction transaction(m_session);
    // SQLite's write lock is held already.
    if (m_session.dialect() == Dialect::Postgresql)
        m_session.execute(QStringLiteral("LOCK TABLE schema_migration IN EXCLUSIVE MODE"));
    // Another program may have been faster.
    if (m_session.schemaVersion() >= migration.version)
        return;

    const QStringList statements = splitStatements(expandMigration(migration.sql, m_session.dialect()));
    for (const QString &statement : statements)
        m_session.execute(statement);
    Query(m_session, "INSERT INTO schema_migration (version, name, checksum, applied_at) "
                     "VALUES (:version, :name, :checksum, :applied_at)")
        .bind("version", migration.version)
        .bind("name", migration.name)
        .bind("checksum", migration.checksum())
        .bind("applied_at", now)
        .exec();
    // In the file's header, where it is read before SQLite touches the file.
    if (m_session.dialect() == Dialect::Sqlite)
        m_session.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
    transaction.commit();
    spdlog::info("schema {} ({}) applied", migration.version, migration.name.toStdString());
}

} // namespace fairlead::storage
