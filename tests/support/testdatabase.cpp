// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <stdexcept>

namespace fairlead::test {

namespace {

/// Runs `statement` on a connection made for it, through QtSql itself.
void executeOn(const storage::DatabaseAddress &address, const QString &statement)
{
    const QString name = QStringLiteral("stranger");
    QString failure;
    {
        const bool sqlite = address.dialect() == storage::Dialect::Sqlite;
        QSqlDatabase database =
            QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
        database.setDatabaseName(sqlite ? address.path() : address.databaseName());
        if (!sqlite) {
            database.setHostName(address.host());
            database.setUserName(address.user());
            database.setPassword(address.password());
            if (address.port() > 0)
                database.setPort(address.port());
        }
        if (!database.open()) {
            failure = database.lastError().text();
        } else {
            QSqlQuery query(database);
            if (!query.exec(statement))
                failure = query.lastError().text();
            query.finish();
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (!failure.isEmpty())
        throw std::runtime_error(failure.toStdString());
}

storage::DatabaseAddress testServer()
{
    const QString text = qEnvironmentVariable("FAIRLEAD_TEST_PG");
    QString error;
    const auto address = storage::DatabaseAddress::parse(text, &error);
    if (!address || address->dialect() != storage::Dialect::Postgresql) {
        throw std::runtime_error(
            "FAIRLEAD_TEST_PG must name a PostgreSQL server, e.g. "
            "postgresql://fairlead@/postgres?host=/folder/of/its/socket (scripts/test.sh starts one)");
    }
    return *address;
}

} // namespace

std::string nameOf(Backend backend)
{
    return backend == Backend::Sqlite ? "Sqlite" : "Postgresql";
}

std::unique_ptr<QTemporaryDir> makeTestFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    auto folder = memory.isDir() && memory.isWritable()
                      ? std::make_unique<QTemporaryDir>(QStringLiteral("/dev/shm/fairlead-test-XXXXXX"))
                      : std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        throw std::runtime_error(folder->errorString().toStdString());
    return folder;
}

TestDatabase::TestDatabase(Backend backend)
{
    if (backend == Backend::Sqlite) {
        m_folder = makeTestFolder();
        m_address = std::make_unique<storage::DatabaseAddress>(
            storage::DatabaseAddress::ofFile(m_folder->filePath(QStringLiteral("fairlead.db"))));
        return;
    }
    static std::atomic<int> last = 0;
    m_server = std::make_unique<storage::DatabaseAddress>(testServer());
    const QString name = QStringLiteral("fairlead_test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++last);
    executeOn(*m_server, QStringLiteral("CREATE DATABASE ") + name);
    m_address = std::make_unique<storage::DatabaseAddress>(m_server->withDatabaseName(name));
}

TestDatabase::~TestDatabase()
{
    if (!m_server)
        return;
    try {
        executeOn(*m_server, QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_address->databaseName()));
    } catch (const std::exception &error) {
        ADD_FAILURE() << "the test's database could not be dropped: " << error.what();
    }
}

void TestDatabase::executeAsStranger(const QString &statement) const
{
    executeOn(*m_address, statement);
}

void TestDatabase::cutConnections() const
{
    executeOn(*m_server, QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'")
                             .arg(m_address->databaseName()));
}

} // namespace fairlead::test
