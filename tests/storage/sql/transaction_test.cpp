// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/transaction.h"

#include "storage/sql/query.h"
#include "support/databasefixture.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace fairlead;
using namespace fairlead::storage;

namespace {

class TransactionTest : public test::DatabaseFixture {
protected:
    void set(Session &where, const QString &name, const QString &value)
    {
        Query(where, "INSERT INTO setting (name, value) VALUES (:name, :value) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
            .bind("name", name)
            .bind("value", value)
            .exec();
    }
    std::optional<QString> get(Session &where, const QString &name)
    {
        Query query(where, "SELECT value FROM setting WHERE name = :name");
        return query.bind("name", name).first<QString>([](const Row &row) { return row.text(0); });
    }

    const QString key = QStringLiteral("key");
    const QString one = QStringLiteral("one");
    const QString two = QStringLiteral("two");
};
FAIRLEAD_ON_BOTH_DATABASES(TransactionTest);

} // namespace

TEST_P(TransactionTest, whatIsCommittedStays)
{
    {
        Transaction transaction(session());
        EXPECT_TRUE(session().inTransaction());
        set(session(), key, one);
        transaction.commit();
        EXPECT_FALSE(session().inTransaction());
    }
    Session other(address());
    EXPECT_EQ(get(other, key), one);
}

TEST_P(TransactionTest, whatIsNotCommittedIsTakenBack)
{
    {
        const Transaction transaction(session());
        set(session(), key, one);
    }
    EXPECT_FALSE(session().inTransaction());
    EXPECT_EQ(get(session(), key), std::nullopt);
    // And the next one works.
    Transaction transaction(session());
    set(session(), key, two);
    transaction.commit();
    EXPECT_EQ(get(session(), key), two);
}

TEST_P(TransactionTest, anExceptionTakesBack)
{
    EXPECT_THROW(
        {
            const Transaction transaction(session());
            set(session(), key, one);
            throw std::runtime_error("stop");
        },
        std::runtime_error);
    EXPECT_EQ(get(session(), key), std::nullopt);
}

TEST_P(TransactionTest, theyDoNotNest)
{
    Transaction transaction(session());
    set(session(), key, one);
    EXPECT_THROW(Transaction inner(session()), DbError);
    // The outer one is none the worse.
    transaction.commit();
    EXPECT_EQ(get(session(), key), one);
    EXPECT_THROW(transaction.commit(), DbError);
}

TEST_P(TransactionTest, afterAFailedStatementNothingIsCommitted)
{
    {
        Transaction transaction(session());
        set(session(), key, one);
        EXPECT_THROW(set(session(), key, QString()), DbError); // NOT NULL
        EXPECT_THROW(transaction.commit(), DbError);
    }
    EXPECT_EQ(get(session(), key), std::nullopt);
    set(session(), key, two);
    EXPECT_EQ(get(session(), key), two);
}

TEST_P(TransactionTest, aBrokenDeferredKeyIsRefusedAtTheEnd)
{
    session().execute(
        expandMigration(QStringLiteral("CREATE TABLE parent (id {int} PRIMARY KEY)"), session().dialect()));
    session().execute(
        expandMigration(QStringLiteral("CREATE TABLE child (parent_id {int} NOT NULL REFERENCES parent (id) "
                                       "DEFERRABLE INITIALLY DEFERRED)"),
                        session().dialect()));
    {
        Transaction transaction(session());
        Query(session(), "INSERT INTO child (parent_id) VALUES (1)").exec();
        try {
            transaction.commit();
            FAIL();
        } catch (const DbError &error) {
            EXPECT_EQ(error.kind(), DbError::Kind::Constraint);
            EXPECT_FALSE(error.outcomeUnknown());
        }
    }
    EXPECT_EQ(Query(session(), "SELECT COUNT(*) FROM child").integer(), 0);
}

TEST_P(TransactionTest, aReadTransactionSeesOneState)
{
    set(session(), key, one);
    Session reader(address());
    {
        const Transaction reading(reader, Transaction::Kind::Read);
        EXPECT_EQ(get(reader, key), one);
        // A rollback journal lets nobody write while somebody reads; PostgreSQL does.
        if (!onSqlite())
            set(session(), key, two);
        EXPECT_EQ(get(reader, key), one);
    }
    set(session(), key, two);
    EXPECT_EQ(get(reader, key), two);
}

TEST_P(TransactionTest, anotherSessionsUncommittedRowsAreNotSeen)
{
    Session other(address());
    Transaction transaction(session());
    set(session(), key, one);
    EXPECT_EQ(get(other, key), std::nullopt);
    transaction.commit();
    EXPECT_EQ(get(other, key), one);
}

TEST_P(TransactionTest, whoWaitsTooLongIsToldThatItIsBusy)
{
    Session other(address());
    // No waiting in a test.
    other.execute(onSqlite() ? QStringLiteral("PRAGMA busy_timeout = 0") : QStringLiteral("SET lock_timeout = '1ms'"));
    Transaction transaction(session());
    set(session(), key, one);
    try {
        Transaction second(other);
        set(other, key, two);
        FAIL();
    } catch (const DbError &error) {
        EXPECT_EQ(error.kind(), DbError::Kind::Busy) << error.what();
    }
    transaction.commit();
    EXPECT_EQ(get(other, key), one);
}

TEST_P(TransactionTest, aCutConnectionIsNoticed)
{
    if (onSqlite())
        return; // a file has no connection to cut
    Session other(address());
    {
        Transaction transaction(other);
        set(other, key, one);
        database().cutConnections();
        try {
            set(other, key, two);
            FAIL();
        } catch (const DbError &error) {
            EXPECT_EQ(error.kind(), DbError::Kind::ConnectionLost) << error.what();
        }
        EXPECT_FALSE(other.isAlive());
    }
    Session after(address());
    EXPECT_EQ(get(after, key), std::nullopt);
}

TEST_P(TransactionTest, refusesToWriteWhatANewerProgramHasUpgraded)
{
    set(session(), key, one);
    constexpr int newer = 9999;
    {
        Session other(address(), Session::OpenMode::OpenExisting, newer);
        Transaction upgrade(other);
        Query(other,
              "INSERT INTO schema_migration (version, name, checksum, applied_at) VALUES (:version, 'newer', '', 0)")
            .bind("version", newer)
            .exec();
        if (other.dialect() == Dialect::Sqlite)
            other.execute(QStringLiteral("PRAGMA user_version = %1").arg(newer));
        upgrade.commit();
    }
    std::optional<DbError::Kind> refusal;
    try {
        Transaction transaction(session());
        set(session(), key, two);
        transaction.commit();
    } catch (const DbError &error) {
        refusal = error.kind();
    }
    EXPECT_EQ(refusal, DbError::Kind::NewerSchema);
    EXPECT_FALSE(session().inTransaction());
    // What stands can still be read, and whoever knows the schema still writes: the refused one keeps no lock.
    {
        const Transaction reading(session(), Transaction::Kind::Read);
        EXPECT_EQ(get(session(), key), one);
    }
    Session other(address(), Session::OpenMode::OpenExisting, newer);
    Transaction transaction(other);
    set(other, key, two);
    transaction.commit();
    EXPECT_EQ(get(session(), key), two);
}
