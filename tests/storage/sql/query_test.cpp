// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/query.h"
#include "storage/sql/transaction.h"
#include "support/databasefixture.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace fairlead;
using namespace fairlead::storage;

namespace {

class QueryTest : public test::DatabaseFixture {
protected:
    void SetUp() override
    {
        DatabaseFixture::SetUp();
        session().execute(expandMigration(
            QStringLiteral("CREATE TABLE probe (row_no {seq}, name TEXT NOT NULL UNIQUE, number {int} NOT NULL)"),
            session().dialect()));
    }

    qint64 insert(const QString &name, qint64 number)
    {
        return Query(session(), "INSERT INTO probe (name, number) VALUES (:name, :number)")
            .bind("name", name)
            .bind("number", number)
            .exec();
    }
    qint64 count() { return Query(session(), "SELECT COUNT(*) FROM probe").integer(); }
    void insertMany(int many)
    {
        Transaction transaction(session());
        for (int i = 0; i < many; ++i)
            insert(QStringLiteral("n%1").arg(i), i);
        transaction.commit();
    }
};
FAIRLEAD_ON_BOTH_DATABASES(QueryTest);

DbError::Kind kindOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const DbError &error) {
        return error.kind();
    }
    ADD_FAILURE() << "nothing was thrown";
    return DbError::Kind::Other;
}

} // namespace

TEST_P(QueryTest, execTellsHowManyRowsChanged)
{
    EXPECT_EQ(insert(QStringLiteral("a"), 1), 1);
    EXPECT_EQ(insert(QStringLiteral("b"), 1), 1);
    Query update(session(), "UPDATE probe SET number = number + 1 WHERE number = :number");
    EXPECT_EQ(update.bind("number", 1).exec(), 2);
    EXPECT_EQ(update.bind("number", 1).exec(), 0);
    EXPECT_EQ(Query(session(), "DELETE FROM probe").exec(), 2);
}

TEST_P(QueryTest, rowsKeepTheirOrderAndFirstTakesOne)
{
    insertMany(5);
    Query all(session(), "SELECT name FROM probe ORDER BY number DESC");
    const auto names = all.rows<QString>([](const Row &row) { return row.text(0); });
    ASSERT_EQ(names.size(), 5U);
    EXPECT_EQ(names.front(), QStringLiteral("n4"));
    EXPECT_EQ(names.back(), QStringLiteral("n0"));
    // The same object again, and only its first row.
    EXPECT_EQ(all.first<QString>([](const Row &row) { return row.text("name"); }), QStringLiteral("n4"));
    Query none(session(), "SELECT name FROM probe WHERE number = :number");
    EXPECT_EQ(none.bind("number", 99).first<QString>([](const Row &row) { return row.text(0); }), std::nullopt);
    EXPECT_FALSE(none.any());
    EXPECT_TRUE(none.bind("number", 3).any());
}

TEST_P(QueryTest, queriesNest)
{
    insertMany(300);
    // Of the same text too: each gets a statement of its own.
    int pairs = 0;
    Query outer(session(), "SELECT number FROM probe ORDER BY number");
    outer.forEach([&](const Row &row) {
        const qint64 number = row.integer(0);
        Query inner(session(), "SELECT number FROM probe ORDER BY number");
        if (inner.first<qint64>([](const Row &first) { return first.integer(0); }) == 0)
            ++pairs;
        EXPECT_EQ(row.integer(0), number);
    });
    EXPECT_EQ(pairs, 300);
}

TEST_P(QueryTest, anExceptionInsideARowLeavesNothingUnfinished)
{
    insertMany(10);
    Transaction transaction(session());
    Query all(session(), "SELECT number FROM probe");
    EXPECT_THROW(all.forEach([](const Row &) { throw std::runtime_error("stop"); }), std::runtime_error);
    insert(QStringLiteral("more"), 1);
    EXPECT_NO_THROW(transaction.commit());
    EXPECT_EQ(count(), 11);
}

TEST_P(QueryTest, returningDoesNotKeepFromCommitting)
{
    Transaction transaction(session());
    Query insertTwo(session(), "INSERT INTO probe (name, number) VALUES ('a', 1), ('b', 2) RETURNING row_no");
    EXPECT_TRUE(insertTwo.first<qint64>([](const Row &row) { return row.integer("row_no"); }).has_value());
    EXPECT_NO_THROW(transaction.commit());
    EXPECT_EQ(count(), 2);
}

TEST_P(QueryTest, onConflictCountsNothing)
{
    const auto insertOnce = [this] {
        return Query(session(), "INSERT INTO probe (name, number) VALUES (:name, 1) ON CONFLICT DO NOTHING")
            .bind("name", QStringLiteral("a"))
            .exec();
    };
    EXPECT_EQ(insertOnce(), 1);
    EXPECT_EQ(insertOnce(), 0);
}

TEST_P(QueryTest, aPlaceholderMayStandTwice)
{
    insertMany(3);
    Query twice(session(), "SELECT COUNT(*) FROM probe WHERE number >= :n AND number <= :n");
    EXPECT_EQ(twice.bind("n", 1).integer(), 1);
}

TEST_P(QueryTest, aForgottenValueIsAnErrorThoughAnotherUseHadOne)
{
    insert(QStringLiteral("a"), 1);
    EXPECT_EQ(kindOf([this] {
                  Query(session(), "INSERT INTO probe (name, number) VALUES (:name, :number)")
                      .bind("name", QStringLiteral("b"))
                      .exec();
              }),
              DbError::Kind::Other);
    EXPECT_EQ(count(), 1);
}

TEST_P(QueryTest, anUnknownPlaceholderOrColumnIsAnError)
{
    Query all(session(), "SELECT name FROM probe WHERE number = :number");
    EXPECT_EQ(kindOf([&] { all.bind("numbr", 1); }), DbError::Kind::Other);
    insert(QStringLiteral("a"), 1);
    all.bind("number", 1);
    EXPECT_EQ(kindOf([&] { all.forEach([](const Row &row) { (void)row.text("nam"); }); }), DbError::Kind::Other);
}

TEST_P(QueryTest, constraintsAreToldApart)
{
    insert(QStringLiteral("a"), 1);
    try {
        insert(QStringLiteral("a"), 2);
        FAIL();
    } catch (const DbError &error) {
        EXPECT_EQ(error.kind(), DbError::Kind::Constraint);
        EXPECT_TRUE(error.isUniqueViolation()) << error.nativeCode().toStdString();
    }
    try {
        insert(QString(), 2);
        FAIL();
    } catch (const DbError &error) {
        EXPECT_EQ(error.kind(), DbError::Kind::Constraint);
        EXPECT_FALSE(error.isUniqueViolation());
    }
}

TEST_P(QueryTest, anErrorDoesNotQuoteTheRow)
{
    const QString secret = QStringLiteral("a person's words");
    insert(secret, 1);
    for (const char *sql : {"INSERT INTO probe (name, number) VALUES (:name, 2)",       // not unique
                            "INSERT INTO probe (name, number) VALUES (:name, NULL)"}) { // not null
        try {
            Query(session(), sql).bind("name", secret).exec();
            FAIL();
        } catch (const DbError &error) {
            EXPECT_FALSE(error.text().contains(secret)) << error.what();
            EXPECT_FALSE(QByteArray(error.what()).contains(secret.toUtf8()));
        }
    }
}

TEST_P(QueryTest, foreignKeysAreEnforced)
{
    session().execute(
        expandMigration(QStringLiteral("CREATE TABLE parent (id {id} PRIMARY KEY)"), session().dialect()));
    session().execute(expandMigration(
        QStringLiteral("CREATE TABLE child (parent_id {id} NOT NULL REFERENCES parent (id))"), session().dialect()));
    EXPECT_EQ(kindOf([this] {
                  Query(session(), "INSERT INTO child (parent_id) VALUES (:id)")
                      .bind("id", *ShipId::fromString(QStringLiteral("0192f0c1-2345-7abc-8def-00ff00ff0000")))
                      .exec();
              }),
              DbError::Kind::Constraint);
}

TEST_P(QueryTest, triggersThatRefuseAreConstraints)
{
    Query(session(),
          "INSERT INTO journal (command_id, action, record_kind, record_id, happened_at, entered_at, change) "
          "VALUES (:id, 'log_call', 'call', :id, 0, 0, '{}')")
        .bind("id", *CommandId::fromString(QStringLiteral("0192f0c1-2345-7abc-8def-00ff00ff0000")))
        .exec();
    EXPECT_EQ(kindOf([this] { Query(session(), "DELETE FROM journal").exec(); }), DbError::Kind::Constraint);
    EXPECT_EQ(kindOf([this] { Query(session(), "UPDATE journal SET action = 'x'").exec(); }),
              DbError::Kind::Constraint);
}

TEST_P(QueryTest, badSqlIsAnError)
{
    EXPECT_EQ(kindOf([this] { Query(session(), "SELEC 1").exec(); }), DbError::Kind::Other);
    EXPECT_EQ(kindOf([this] { session().execute(QStringLiteral("CREATE nonsense")); }), DbError::Kind::Other);
}

TEST_P(QueryTest, manyDifferentTextsDoNotPileUp)
{
    for (int i = 0; i < 500; ++i)
        EXPECT_EQ(Query(session(), QStringLiteral("SELECT %1").arg(i)).integer(), i);
}

TEST_P(QueryTest, aChangedSchemaIsSeenOnceStatementsAreForgotten)
{
    insert(QStringLiteral("a"), 1);
    const auto columns = [this] {
        return Query(session(), "SELECT * FROM probe").first<bool>([](const Row &row) { return row.isNull("more"); });
    };
    EXPECT_THROW(columns(), DbError);
    session().execute(QStringLiteral("ALTER TABLE probe ADD COLUMN more TEXT"));
    session().forgetStatements();
    EXPECT_EQ(columns(), true);
}
