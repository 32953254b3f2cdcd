// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/migrator.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"
#include "support/databasefixture.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace fairlead;
using namespace fairlead::storage;

namespace {

using Mode = Session::OpenMode;
using Kind = DbError::Kind;

/// What opening PostgreSQL databases does and refuses.
class SessionServerTest : public ::testing::Test {
protected:
    [[nodiscard]] const DatabaseAddress &address() const { return m_database.address(); }
    [[nodiscard]] const test::TestDatabase &database() const { return m_database; }

    void expectRefused(const DatabaseAddress &where, Mode mode, Kind kind,
                       int knownSchema = latestSchemaVersion()) const
    {
        try {
            const Session session(where, mode, knownSchema);
            ADD_FAILURE() << "was opened";
        } catch (const DbError &error) {
            EXPECT_STREQ(nameOf(error.kind()), nameOf(kind)) << error.what();
        }
    }

private:
    test::TestDatabase m_database{test::Backend::Postgresql};
};

} // namespace

TEST_F(SessionServerTest, refusesAnEmptyDatabaseAndLeavesItEmpty)
{
    expectRefused(address(), Mode::OpenExisting, Kind::Empty);
    expectRefused(address(), Mode::ReadOnly, Kind::Empty);
    // Were there anything now, it would be foreign or exist already.
    EXPECT_NO_THROW(Session(address(), Mode::CreateNew));
}

TEST_F(SessionServerTest, refusesAnotherProgramsDatabaseAndLeavesItAlone)
{
    database().executeAsStranger(QStringLiteral("CREATE SCHEMA theirs"));
    database().executeAsStranger(QStringLiteral("CREATE TABLE theirs.bookmark (url TEXT)"));
    expectRefused(address(), Mode::OpenExisting, Kind::ForeignFile);
    expectRefused(address(), Mode::CreateNew, Kind::ForeignFile);
    database().executeAsStranger(QStringLiteral("DROP TABLE theirs.bookmark"));
    expectRefused(address(), Mode::OpenExisting, Kind::Empty);
}

TEST_F(SessionServerTest, aTableOfTheSameNameIsNotEnough)
{
    database().executeAsStranger(QStringLiteral("CREATE TABLE schema_migration (version BIGINT, name TEXT)"));
    expectRefused(address(), Mode::OpenExisting, Kind::ForeignFile);
}

TEST_F(SessionServerTest, anExtensionIsNobodysTable)
{
    // One that brings a view of its own; it belongs to the server's package.
    database().executeAsStranger(QStringLiteral("CREATE EXTENSION pg_stat_statements"));
    EXPECT_NO_THROW(Session(address(), Mode::CreateNew));
}

TEST_F(SessionServerTest, createsOnceAndOpensAfterwards)
{
    {
        Session session(address(), Mode::CreateNew);
        EXPECT_EQ(session.schemaVersion(), 0);
        Migrator(session).upgrade(Instant::fromMsecs(0));
    }
    expectRefused(address(), Mode::CreateNew, Kind::AlreadyExists);
    Session session(address());
    EXPECT_EQ(session.schemaVersion(), latestSchemaVersion());
}

TEST_F(SessionServerTest, refusesANewerSchema)
{
    test::createDatabase(database()).reset();
    expectRefused(address(), Mode::OpenExisting, Kind::NewerSchema, latestSchemaVersion() - 1);
}

TEST_F(SessionServerTest, readOnlyWritesNothing)
{
    test::createDatabase(database()).reset();
    Session session(address(), Mode::ReadOnly);
    try {
        Query(session, "INSERT INTO setting (name, value) VALUES ('a', 'b')").exec();
        FAIL();
    } catch (const DbError &error) {
        EXPECT_EQ(error.kind(), Kind::ReadOnly) << error.what();
    }
}

TEST_F(SessionServerTest, whatIsNotThereCannotBeOpened)
{
    expectRefused(address().withDatabaseName(QStringLiteral("no_such_database")), Mode::OpenExisting, Kind::CannotOpen);
    const auto nowhere = DatabaseAddress::parse(QStringLiteral("postgresql://u:secret@/db?host=/no/such/folder"));
    try {
        const Session session(nowhere.value());
        FAIL();
    } catch (const DbError &error) {
        EXPECT_EQ(error.kind(), Kind::CannotOpen);
        EXPECT_FALSE(error.text().contains(QLatin1String("secret")));
    }
}
