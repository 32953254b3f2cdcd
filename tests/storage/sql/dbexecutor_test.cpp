// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/dbexecutor.h"

#include "storage/sql/migrator.h"
#include "storage/sql/query.h"
#include "storage/sql/transaction.h"
#include "support/databasefixture.h"
#include "support/printers.h"
#include "support/waiting.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSemaphore>
#include <QStringList>
#include <QThread>

#include <optional>
#include <stdexcept>

using namespace fairlead;
using namespace fairlead::storage;

namespace {

using Lane = DbExecutor::Lane;
using Kind = DbError::Kind;

class DbExecutorTest : public test::DatabaseFixture {
protected:
    static void add(Session &session, const QString &name)
    {
        Query(session, "INSERT INTO setting (name, value) VALUES (:name, '')").bind("name", name).exec();
    }
    static qint64 count(Session &session) { return Query(session, "SELECT COUNT(*) FROM setting").integer(); }
};
FAIRLEAD_ON_BOTH_DATABASES(DbExecutorTest);

} // namespace

TEST_P(DbExecutorTest, deliversInTheReceiversThread)
{
    DbExecutor executor(address());
    QObject receiver;
    QThread *const here = QThread::currentThread();
    QThread *workedIn = nullptr;
    std::optional<qint64> answer;
    executor.submit(
        Lane::Interactive, &receiver,
        [&workedIn](Session &session) {
            workedIn = QThread::currentThread();
            add(session, QStringLiteral("a"));
            return count(session);
        },
        [&](Outcome<qint64> outcome) {
            EXPECT_EQ(QThread::currentThread(), here);
            ASSERT_TRUE(outcome.ok());
            answer = outcome.value();
        });
    EXPECT_FALSE(answer.has_value()); // not before this function is back in its event loop
    test::waitUntil([&] { return answer.has_value(); });
    EXPECT_EQ(answer, 1);
    EXPECT_NE(workedIn, here);
}

TEST_P(DbExecutorTest, keepsTheOrderOfALane)
{
    DbExecutor executor(address());
    QObject receiver;
    QStringList order;
    for (int i = 0; i < 50; ++i) {
        executor.submit(
            Lane::Interactive, &receiver, [i](Session &) { return i; },
            [&order](Outcome<int> outcome) { order.append(QString::number(outcome.value())); });
    }
    test::waitUntil([&] { return order.size() == 50; });
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(order.at(i), QString::number(i));
}

TEST_P(DbExecutorTest, oneLaneDoesNotWaitForTheOther)
{
    DbExecutor executor(address());
    QObject receiver;
    QSemaphore release;
    bool bulkDone = false;
    executor.submit(
        Lane::Bulk, &receiver, [&release](Session &) { release.acquire(); },
        [&](Outcome<Nothing>) { bulkDone = true; });
    bool interactiveDone = false;
    executor.submit(
        Lane::Interactive, &receiver, [](Session &session) { return count(session); },
        [&](Outcome<qint64>) { interactiveDone = true; });
    test::waitUntil([&] { return interactiveDone; });
    EXPECT_FALSE(bulkDone);
    release.release();
    test::waitUntil([&] { return bulkDone; });
}

TEST_P(DbExecutorTest, eachLaneKeepsItsOwnSession)
{
    DbExecutor executor(address());
    const auto who = [&](Lane lane) {
        return executor.run(lane, [](Session &session) { return std::pair(&session, QThread::currentThread()); })
            .value();
    };
    const auto interactive = who(Lane::Interactive);
    const auto bulk = who(Lane::Bulk);
    EXPECT_NE(interactive, bulk);
    EXPECT_EQ(who(Lane::Interactive), interactive);
    EXPECT_EQ(who(Lane::Bulk), bulk);
}

TEST_P(DbExecutorTest, errorsAreDelivered)
{
    DbExecutor executor(address());
    QObject receiver;
    std::optional<DbError> error;
    executor.submit(
        Lane::Interactive, &receiver,
        [](Session &session) {
            add(session, QStringLiteral("a"));
            add(session, QStringLiteral("a"));
        },
        [&](Outcome<Nothing> outcome) {
            ASSERT_FALSE(outcome.ok());
            error = outcome.error();
        });
    test::waitUntil([&] { return error.has_value(); });
    EXPECT_EQ(error->kind(), Kind::Constraint);
    EXPECT_TRUE(error->isUniqueViolation());
}

TEST_P(DbExecutorTest, otherExceptionsAreErrorsToo)
{
    DbExecutor executor(address());
    const auto standard = executor.run(Lane::Bulk, [](Session &) -> int { throw std::runtime_error("surprise"); });
    ASSERT_FALSE(standard.ok());
    EXPECT_EQ(standard.error().kind(), Kind::Other);
    EXPECT_EQ(standard.error().text(), QStringLiteral("surprise"));
    const auto odd = executor.run(Lane::Bulk, [](Session &) { throw 42; });
    ASSERT_FALSE(odd.ok());
    // The lane lives on.
    EXPECT_EQ(executor.run(Lane::Bulk, [](Session &) { return 7; }).value(), 7);
}

TEST_P(DbExecutorTest, anExceptionTakesItsTransactionBack)
{
    DbExecutor executor(address());
    (void)executor.run(Lane::Interactive, [](Session &session) {
        const Transaction transaction(session);
        add(session, QStringLiteral("a"));
        throw std::runtime_error("stop");
    });
    EXPECT_EQ(executor.run(Lane::Interactive, [](Session &session) { return count(session); }).value(), 0);
}

TEST_P(DbExecutorTest, aReceiverThatIsGoneIsNotCalled)
{
    DbExecutor executor(address());
    QSemaphore release;
    bool called = false;
    {
        QObject receiver;
        executor.submit(
            Lane::Interactive, &receiver,
            [&release](Session &session) {
                release.acquire();
                add(session, QStringLiteral("saved all the same"));
            },
            [&](Outcome<Nothing>) { called = true; });
        // And one that is done before its receiver goes, but not delivered yet.
        (void)executor.run(Lane::Bulk, [](Session &) {});
        executor.submit(
            Lane::Bulk, &receiver, [](Session &) {}, [&](Outcome<Nothing>) { called = true; });
        (void)executor.run(Lane::Bulk, [](Session &) {});
    }
    release.release();
    EXPECT_EQ(executor.run(Lane::Interactive, [](Session &session) { return count(session); }).value(), 1);
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}

TEST_P(DbExecutorTest, aReceiverMayEndInItsAnswer)
{
    DbExecutor executor(address());
    auto *receiver = new QObject;
    bool called = false;
    executor.submit(
        Lane::Interactive, receiver, [](Session &) { return QStringLiteral("text"); },
        [&called, receiver](Outcome<QString> outcome) {
            delete receiver;
            called = true;
            EXPECT_EQ(outcome.value(), QStringLiteral("text"));
        });
    test::waitUntil([&] { return called; });
}

TEST_P(DbExecutorTest, anAnswerMayAskFurther)
{
    DbExecutor executor(address());
    QObject receiver;
    int answers = 0;
    std::function<void()> ask = [&] {
        executor.submit(
            Lane::Interactive, &receiver, [](Session &) {},
            [&](Outcome<Nothing>) {
                if (++answers < 5)
                    ask();
            });
    };
    ask();
    test::waitUntil([&] { return answers == 5; });
    // The helpers behind it don't pile up: they go with the next round of the event loop.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(receiver.children().isEmpty());
}

TEST_P(DbExecutorTest, cancelTakesBackWhatWaits)
{
    DbExecutor executor(address());
    QObject receiver;
    QObject other;
    QSemaphore started;
    QSemaphore release;
    QStringList called;
    executor.submit(
        Lane::Interactive, &receiver,
        [&](Session &session) {
            started.release();
            release.acquire();
            add(session, QStringLiteral("under way"));
        },
        [&](Outcome<Nothing>) { called.append(QStringLiteral("under way")); });
    started.acquire();
    executor.submit(
        Lane::Interactive, &receiver, [](Session &session) { add(session, QStringLiteral("waiting")); },
        [&](Outcome<Nothing>) { called.append(QStringLiteral("waiting")); });
    executor.submit(
        Lane::Interactive, &other, [](Session &session) { add(session, QStringLiteral("of another")); },
        [&](Outcome<Nothing>) { called.append(QStringLiteral("of another")); });
    executor.cancel(&receiver);
    release.release();
    test::waitUntil([&] { return !called.isEmpty(); });
    QCoreApplication::processEvents();
    EXPECT_EQ(called, QStringList{QStringLiteral("of another")});
    EXPECT_EQ(executor.run(Lane::Interactive, [](Session &session) { return count(session); }).value(), 2);
}

TEST_P(DbExecutorTest, takesBackAReadingThatIsUnderWay)
{
    if (!onSqlite())
        return; // a server's statement runs on, and its answer is dropped by who asked
    DbExecutor executor(address());
    QObject receiver;
    QSemaphore started;
    std::optional<Outcome<qint64>> stopped;
    const quint64 endless = executor.submit(
        Lane::Interactive, &receiver,
        [&](Session &session) {
            started.release();
            return Query(session, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                  "100000000000) SELECT count(*) FROM n")
                .integer();
        },
        [&](const Outcome<qint64> &outcome) { stopped = outcome; });
    bool saved = false;
    executor.submit(
        Lane::Interactive, &receiver, [](Session &session) { add(session, QStringLiteral("saved")); },
        [&](const Outcome<Nothing> &outcome) { saved = outcome.ok(); });
    started.acquire();
    // Between the beginning of the work and that of its statement there is nothing to be stopped yet.
    while (!stopped) {
        executor.takeBack(endless);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(5);
    }
    ASSERT_FALSE(stopped->ok());
    EXPECT_EQ(stopped->error().kind(), Kind::Interrupted);
    // What comes next is no concern of it, however often it is taken back.
    for (int i = 0; i < 20; ++i)
        executor.takeBack(endless);
    test::waitUntil([&] { return saved; });
    EXPECT_EQ(executor.run(Lane::Interactive, [](Session &session) { return count(session); }).value(), 1);
}

TEST_P(DbExecutorTest, takesBackAReadingThatWaits)
{
    DbExecutor executor(address());
    QObject receiver;
    QSemaphore started;
    QSemaphore release;
    bool worked = false;
    executor.submit(
        Lane::Interactive, &receiver,
        [&](Session &session) {
            started.release();
            release.acquire();
            add(session, QStringLiteral("a save"));
        },
        [](Outcome<Nothing>) {});
    started.acquire();
    const quint64 waiting = executor.submit(
        Lane::Interactive, &receiver, [&](Session &) { worked = true; }, [](Outcome<Nothing>) { FAIL(); });
    executor.takeBack(waiting);
    release.release();
    EXPECT_EQ(executor.run(Lane::Interactive, [](Session &session) { return count(session); }).value(), 1)
        << "the save under way was left alone";
    QCoreApplication::processEvents();
    EXPECT_FALSE(worked);
}

TEST_P(DbExecutorTest, endingDoesWhatWaits)
{
    QObject receiver;
    QSemaphore release;
    {
        DbExecutor executor(address());
        executor.submit(
            Lane::Interactive, &receiver, [&release](Session &) { release.acquire(); }, [](Outcome<Nothing>) {});
        for (int i = 0; i < 20; ++i) {
            executor.submit(
                Lane::Interactive, &receiver, [i](Session &session) { add(session, QString::number(i)); },
                [](Outcome<Nothing>) {});
        }
        release.release();
    }
    EXPECT_EQ(count(session()), 20);
}

TEST_P(DbExecutorTest, valuesNeedNotBeCopied)
{
    DbExecutor executor(address());
    QObject receiver;
    auto input = std::make_unique<int>(6);
    int answer = 0;
    executor.submit(
        Lane::Interactive, &receiver,
        [input = std::move(input)](Session &) { return std::make_unique<int>(*input * 7); },
        [&answer, also = std::make_unique<int>(1)](Outcome<std::unique_ptr<int>> outcome) {
            answer = *outcome.value() * *also;
        });
    test::waitUntil([&] { return answer != 0; });
    EXPECT_EQ(answer, 42);
}

TEST_P(DbExecutorTest, aDatabaseThatCannotBeOpenedIsAnError)
{
    const test::TestDatabase nothing(GetParam());
    DbExecutor executor(nothing.address());
    const auto outcome = executor.run(Lane::Interactive, [](Session &) { return 1; });
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().kind(), onSqlite() ? Kind::NotFound : Kind::Empty);
    // It is tried again with the next work: by then it may be there.
    test::createDatabase(nothing).reset();
    EXPECT_EQ(executor.run(Lane::Interactive, [](Session &) { return 1; }).value(), 1);
}

TEST_P(DbExecutorTest, theFirstLaneMakesANewDatabase)
{
    const test::TestDatabase place(GetParam());
    DbExecutor executor(place.address(), Session::OpenMode::CreateNew);
    const auto made = executor.run(
        Lane::Interactive, [](Session &session) { return Migrator(session).upgrade(Instant::fromMsecs(0)).to; });
    ASSERT_TRUE(made.ok()) << made.error().what();
    EXPECT_EQ(executor.run(Lane::Bulk, [](Session &session) { return session.schemaVersion(); }).value(),
              latestSchemaVersion());
}

TEST_P(DbExecutorTest, aLostConnectionIsReportedOnceAndMadeAgain)
{
    if (onSqlite())
        return; // a file has no connection to lose
    DbExecutor executor(address());
    ASSERT_TRUE(executor.run(Lane::Interactive, [](Session &session) { return count(session); }).ok());
    database().cutConnections();
    const auto lost = executor.run(Lane::Interactive, [](Session &session) { return count(session); });
    ASSERT_FALSE(lost.ok());
    EXPECT_EQ(lost.error().kind(), Kind::ConnectionLost);
    EXPECT_TRUE(executor.run(Lane::Interactive, [](Session &session) { return count(session); }).ok());
}
