// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/migrator.h"

#include "storage/sql/query.h"
#include "storage/sql/session.h"
#include "support/databasefixture.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>

using namespace fairlead;
using namespace fairlead::storage;

namespace {

using Kind = DbError::Kind;

const Instant now = Instant::fromMsecs(1700000000000);

Migration first()
{
    return {1, QStringLiteral("first"),
            QStringLiteral(
                "-- The beginning; of all.\nCREATE TABLE item (row_no {seq}, name TEXT NOT NULL, count {int});\n"
                "-- only sqlite\n"
                "CREATE TRIGGER item_stays BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'no;'); END;\n"
                "-- end only\n"
                "-- only postgresql\n"
                "CREATE FUNCTION stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no;'; END; $$;\n"
                "CREATE TRIGGER item_stays BEFORE DELETE ON item FOR EACH ROW EXECUTE FUNCTION stays();\n"
                "-- end only\n"
                "INSERT INTO item (name, count) VALUES ('a;b', 1);\n")};
}

Migration second()
{
    return {2, QStringLiteral("second"),
            QStringLiteral("ALTER TABLE item ADD COLUMN note TEXT;\nUPDATE item SET note = name;")};
}

Migration broken()
{
    return {3, QStringLiteral("broken"), QStringLiteral("INSERT INTO item (name) VALUES ('half');\nCREATE nonsense;")};
}

/// A marked database without a schema, on either database.
class MigratorTest : public ::testing::TestWithParam<test::Backend> {
protected:
    [[nodiscard]] std::unique_ptr<Session> open(Session::OpenMode mode = Session::OpenMode::OpenExisting) const
    {
        return std::make_unique<Session>(m_database.address(), mode, 99);
    }
    [[nodiscard]] std::unique_ptr<Session> create() const { return open(Session::OpenMode::CreateNew); }
    [[nodiscard]] const DatabaseAddress &address() const { return m_database.address(); }
    [[nodiscard]] bool onSqlite() const { return GetParam() == test::Backend::Sqlite; }

    static std::vector<QString> notes(Session &session)
    {
        Query query(session, "SELECT note FROM item ORDER BY row_no");
        return query.rows<QString>([](const Row &row) { return row.text(0); });
    }
    static qint64 items(Session &session) { return Query(session, "SELECT COUNT(*) FROM item").integer(); }

    static void expectError(Session &session, const std::vector<Migration> &migrations, Kind kind)
    {
        try {
            Migrator(session, migrations).upgrade(now);
            ADD_FAILURE() << "was upgraded";
        } catch (const DbError &error) {
            EXPECT_STREQ(nameOf(error.kind()), nameOf(kind)) << error.what();
        }
    }

private:
    test::TestDatabase m_database{GetParam()};
};
FAIRLEAD_ON_BOTH_DATABASES(MigratorTest);

} // namespace

TEST_P(MigratorTest, appliesWhatIsMissing)
{
    const auto session = create();
    EXPECT_EQ(session->schemaVersion(), 0);
    Migrator one(*session, {first()});
    EXPECT_FALSE(one.isUpToDate());
    const Migrator::Upgrade upgrade = one.upgrade(now);
    EXPECT_EQ(upgrade.from, 0);
    EXPECT_EQ(upgrade.to, 1);
    EXPECT_TRUE(upgrade.copy.isEmpty()); // there was nothing to lose
    EXPECT_TRUE(one.isUpToDate());
    EXPECT_EQ(items(*session), 1);

    EXPECT_EQ(Migrator(*session, {first(), second()}).upgrade(now).from, 1);
    EXPECT_EQ(notes(*session), std::vector{QStringLiteral("a;b")});

    // A second time there is nothing to do.
    EXPECT_EQ(Migrator(*session, {first(), second()}).upgrade(now).from, 2);
    EXPECT_EQ(items(*session), 1);
}

TEST_P(MigratorTest, recordsWhatWasApplied)
{
    const auto session = create();
    Migrator(*session, {first(), second()}).upgrade(now);
    Query query(*session, "SELECT version, name, checksum, applied_at FROM schema_migration ORDER BY version");
    const auto lines = query.rows<QString>([](const Row &row) {
        EXPECT_EQ(row.instant("applied_at"), now);
        EXPECT_EQ(row.text("checksum").size(), 64);
        return QStringLiteral("%1 %2").arg(row.number("version")).arg(row.text("name"));
    });
    EXPECT_EQ(lines, (std::vector{QStringLiteral("1 first"), QStringLiteral("2 second")}));
}

TEST_P(MigratorTest, triggersOfBothDatabasesWork)
{
    const auto session = create();
    Migrator(*session, {first()}).upgrade(now);
    EXPECT_THROW(Query(*session, "DELETE FROM item").exec(), DbError);
    EXPECT_EQ(items(*session), 1);
}

TEST_P(MigratorTest, aBrokenOneLeavesTheStateBeforeIt)
{
    const auto session = create();
    expectError(*session, {first(), second(), broken()}, Kind::Other);
    EXPECT_EQ(session->schemaVersion(), 2);
    EXPECT_EQ(items(*session), 1);
    EXPECT_FALSE(session->inTransaction());
    // And the session goes on working.
    EXPECT_EQ(notes(*session), std::vector{QStringLiteral("a;b")});
}

TEST_P(MigratorTest, refusesANewerSchema)
{
    const auto session = create();
    Migrator(*session, {first(), second()}).upgrade(now);
    expectError(*session, {first()}, Kind::NewerSchema);
}

TEST_P(MigratorTest, refusesAChangedMigration)
{
    const auto session = create();
    Migrator(*session, {first()}).upgrade(now);
    Migration changed = first();
    changed.sql += QStringLiteral("\nSELECT 1;");
    expectError(*session, {changed, second()}, Kind::SchemaMismatch);
    EXPECT_EQ(session->schemaVersion(), 1);
    // Line ends are no change.
    Migration sameText = first();
    sameText.sql.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    EXPECT_EQ(Migrator(*session, {sameText, second()}).upgrade(now).to, 2);
}

TEST_P(MigratorTest, twoProgramsMayUpgrade)
{
    const auto slow = create();
    const auto fast = open();
    Migrator slowMigrator(*slow, {first(), second()});
    EXPECT_FALSE(slowMigrator.isUpToDate());
    Migrator(*fast, {first(), second()}).upgrade(now);
    EXPECT_EQ(slowMigrator.upgrade(now).to, 2);
    EXPECT_EQ(items(*slow), 1);
}

TEST_P(MigratorTest, copiesAFileBeforeChangingIt)
{
    const auto session = create();
    Migrator(*session, {first()}).upgrade(now);
    const QString copy = Migrator(*session, {first(), second()}).upgrade(now).copy;
    if (!onSqlite()) {
        EXPECT_TRUE(copy.isEmpty());
        return;
    }
    const QFileInfo file(address().path());
    EXPECT_EQ(copy, file.dir().filePath(QStringLiteral("fairlead.before-v2.db")));
    Session before(DatabaseAddress::ofFile(copy), Session::OpenMode::ReadOnly, 99);
    EXPECT_EQ(before.schemaVersion(), 1);
    EXPECT_EQ(items(before), 1);
    EXPECT_THROW(notes(before), DbError); // the column came later
}

TEST_P(MigratorTest, neverWritesOverAnEarlierCopy)
{
    if (!onSqlite())
        return;
    const auto session = create();
    Migrator(*session, {first()}).upgrade(now);
    Migration brokenSecond = broken();
    brokenSecond.version = 2;
    expectError(*session, {first(), brokenSecond}, Kind::Other);
    EXPECT_EQ(Migrator(*session, {first(), second()}).upgrade(now).copy,
              QFileInfo(address().path()).dir().filePath(QStringLiteral("fairlead.before-v2-2.db")));
}

TEST_P(MigratorTest, whereNoCopyCanBeMadeNothingIsChanged)
{
    if (!onSqlite())
        return;
    const auto session = create();
    Migrator(*session, {first()}).upgrade(now);
    // The folder is gone, so that there is no place for a copy; the open file works on.
    const QFileInfo file(address().path());
    const QString moved = file.absolutePath() + QStringLiteral("-moved");
    ASSERT_TRUE(QDir().rename(file.absolutePath(), moved));
    expectError(*session, {first(), second()}, Kind::CannotOpen);
    ASSERT_TRUE(QDir().rename(moved, file.absolutePath()));
    EXPECT_EQ(open()->schemaVersion(), 1);
}

TEST(BundledMigrations, areNumberedFromOne)
{
    const auto &migrations = bundledMigrations();
    ASSERT_FALSE(migrations.empty());
    EXPECT_EQ(migrations.front().name, QStringLiteral("initial"));
    EXPECT_EQ(migrations.back().version, latestSchemaVersion());
}
