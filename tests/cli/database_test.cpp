// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace fairlead::test {

namespace {

class DatabaseCommandTest : public CtlTest {};
INSTANTIATE_TEST_SUITE_P(, DatabaseCommandTest, ::testing::Values(Backend::Sqlite, Backend::Postgresql),
                         [](const auto &run) { return nameOf(run.param); });

TEST_P(DatabaseCommandTest, initIsRefusedWhereThereIsADatabase)
{
    const QString path = database().address();
    QFile file(path);
    const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const CtlRun again = database().run({QStringLiteral("init"), QStringLiteral("--json")});
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_EQ(again.object().value(QLatin1String("error")).toObject().value(QLatin1String("code")),
              QStringLiteral("already_exists"));
    EXPECT_FALSE(again.err.isEmpty());
    if (GetParam() == Backend::Sqlite) {
        file.seek(0);
        EXPECT_EQ(file.readAll(), before);
    }
}

TEST_P(DatabaseCommandTest, aNewDatabaseHasNoProposalsAndAnEmptyMonth)
{
    EXPECT_TRUE(database().json({QStringLiteral("proposals")}).toArray().isEmpty());
    const QJsonObject month = database().json({QStringLiteral("appraise"), QStringLiteral("2026-06")}).toObject();
    EXPECT_EQ(month.value(QLatin1String("month")), QStringLiteral("2026-06"));
    EXPECT_EQ(month.value(QLatin1String("closed")), false);
    EXPECT_TRUE(month.value(QLatin1String("persons")).toArray().isEmpty());
}

TEST_P(DatabaseCommandTest, anUnknownTicketIsRefused)
{
    const CtlRun run =
        database().run({QStringLiteral("show"), QStringLiteral("2026-000001"), QStringLiteral("--json")});
    EXPECT_EQ(run.exitCode, 1);
    const QJsonObject error = run.object().value(QLatin1String("error")).toObject();
    EXPECT_EQ(error.value(QLatin1String("code")), QStringLiteral("refused"));
}

TEST_P(DatabaseCommandTest, demoFillsOnlyAnEmptyDatabase)
{
    const QStringList demo{QStringLiteral("demo"), QStringLiteral("--tickets"), QStringLiteral("3")};
    EXPECT_EQ(database().json(demo).toObject().value(QLatin1String("tickets")), 3);
    const CtlRun again = database().run(demo);
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_FALSE(again.err.isEmpty());
}

TEST_P(DatabaseCommandTest, backupCopiesWhatIsThereAndReplacesNothing)
{
    const QStringList demo{QStringLiteral("demo"), QStringLiteral("--tickets"), QStringLiteral("3")};
    database().json(demo);
    // Judges what time has brought; otherwise each of the two would do so later, with other ids.
    const QJsonArray proposals = database().json({QStringLiteral("proposals")}).toArray();
    ASSERT_FALSE(proposals.isEmpty());
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("it's a copy.db"));
    const QStringList backup{QStringLiteral("backup"), target, QStringLiteral("--json")};
    if (GetParam() == Backend::Postgresql) {
        EXPECT_EQ(database().run(backup).exitCode, 2);
        EXPECT_TRUE(QDir(folder.path()).isEmpty());
        return;
    }
    const QJsonObject made = database().json(backup).toObject();
    EXPECT_EQ(made.value(QLatin1String("file")), target);
    EXPECT_EQ(made.value(QLatin1String("bytes")).toInteger(), QFileInfo(target).size());
    // Nothing else is left beside it.
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QFileInfo(target).fileName()});
    const CtlRun there =
        runCtl({QStringLiteral("--json"), QStringLiteral("--db"), target, QStringLiteral("proposals")});
    EXPECT_EQ(there.exitCode, 0);
    EXPECT_EQ(there.array(), proposals);

    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const CtlRun again = database().run(backup);
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_EQ(again.object().value(QLatin1String("error")).toObject().value(QLatin1String("code")),
              QStringLiteral("already_exists"));
    EXPECT_TRUE(again.err.contains(target.toUtf8())) << again.err.constData();
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

struct BadFile {
    const char *what;
    QByteArray content;
    const char *code;
};

class BadFileTest : public ::testing::TestWithParam<BadFile> {};

TEST_P(BadFileTest, isRefusedAndLeftAsItWas)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("some.db"));
    if (!GetParam().content.isNull()) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(GetParam().content);
    }
    for (const char *command : {"proposals", "sweep", "show 1", "appraise 2026-01", "decide 1 approve"}) {
        const QStringList line = QString::fromLatin1(command).split(QLatin1Char(' '));
        const CtlRun run = runCtl(QStringList{QStringLiteral("--json"), QStringLiteral("--db"), path} + line);
        EXPECT_EQ(run.exitCode, 1) << command;
        EXPECT_EQ(run.object().value(QLatin1String("error")).toObject().value(QLatin1String("code")),
                  QString::fromLatin1(GetParam().code))
            << command << run.out.constData();
        EXPECT_TRUE(run.err.contains(path.toUtf8())) << run.err.constData();
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), GetParam().content.isNull() ? 0 : 1);
    QFile file(path);
    EXPECT_EQ(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), GetParam().content);
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadFileTest,
    ::testing::Values(BadFile{"missing", QByteArray(), "not_found"}, BadFile{"empty", QByteArray(""), "empty"},
                      BadFile{"text", QByteArray("no database at all, and longer than a header"), "not_a_database"}),
    [](const auto &run) { return std::string(run.param.what); });

TEST(DatabaseAddressTest, aMissingServerIsSaid)
{
    const CtlRun run =
        runCtl({QStringLiteral("--json"), QStringLiteral("--db"),
                QStringLiteral("postgresql://nobody@/none?host=/nowhere/at/all"), QStringLiteral("sweep")});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.object().value(QLatin1String("error")).toObject().value(QLatin1String("code")),
              QStringLiteral("cannot_open"));
}

} // namespace

} // namespace fairlead::test
