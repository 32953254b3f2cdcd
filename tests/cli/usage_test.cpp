// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl.h"
#include "desk/facts/commandrun.h"

#include <QFile>
#include <QProcess>

namespace fairlead::test {

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

class WrongUsageTest : public ::testing::TestWithParam<std::pair<const char *, const char *>> {};

TEST_P(WrongUsageTest, isSaidOnStandardErrorWithExitCode2)
{
    const auto &[line, saying] = GetParam();
    const CtlRun run = runCtl(words("--lang en") + words(line));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.out.isEmpty()) << run.out.constData();
    EXPECT_TRUE(run.err.contains(saying)) << run.err.constData();
}

TEST_P(WrongUsageTest, isOneJsonValueWhereThatWasAskedFor)
{
    const CtlRun run = runCtl(words("--json --lang en") + words(GetParam().first));
    EXPECT_EQ(run.exitCode, 2);
    const QJsonObject error = run.object().value(QLatin1String("error")).toObject();
    EXPECT_EQ(error.value(QLatin1String("code")), QStringLiteral("usage"));
    EXPECT_TRUE(error.value(QLatin1String("message")).toString().contains(QString::fromUtf8(GetParam().second)));
}

INSTANTIATE_TEST_SUITE_P(
    Lines, WrongUsageTest,
    ::testing::Values(
        std::pair("", "A command is missing"), std::pair("forecast", "no command “forecast”"),
        std::pair("warranty --delivred 2026-01-01", "no option --delivred"),
        std::pair("warranty --delivered", "--delivered wants a value"),
        std::pair("warranty --delivered --on 2026-01-01", "--delivered wants a value"),
        std::pair("warranty --on 2026-01-01 --on 2026-01-02", "--on was given twice"),
        std::pair("warranty 2026-01-01", "one argument too many"),
        std::pair("appraise 2026-01 --close=yes", "--close takes no value"),
        std::pair("replay", "FACTS.jsonl is wanted"), std::pair("show", "TICKET is wanted"),
        std::pair("decide 1 --reason x", "is wanted"), std::pair("decide 1 maybe", "approve, reject, amend"),
        std::pair("decide 1 amend --points 0.123", "--points 0.123"),
        std::pair("decide 1 amend --month 2026-13", "--month 2026-13"), std::pair("appraise 2026-13", "YYYY-MM"),
        std::pair("appraise June", "YYYY-MM"), std::pair("proposals --state lost", "open, proposed"),
        std::pair("sweep --at yesterday", "--at yesterday"),
        std::pair("sweep --at 2026-02-30T10:00", "--at 2026-02-30T10:00"), std::pair("sweep --lang fr", "--lang"),
        std::pair("demo --tickets 0", "--tickets 0"), std::pair("demo --tickets many", "--tickets many"),
        std::pair("sweep --db postgresql://user@host:port/db", "--db"), std::pair("rulebook fix file", "check")));

TEST(HelpTest, namesEveryCommand)
{
    const CtlRun run = runCtl(words("help --lang en"));
    EXPECT_EQ(run.exitCode, 0);
    for (const char *command :
         {"warranty", "init", "demo", "replay", "proposals", "decide", "appraise", "show", "sweep", "rulebook"})
        EXPECT_TRUE(run.out.contains(command)) << command;
    EXPECT_EQ(runCtl(words("--help --lang en")).out, run.out);
}

TEST(HelpTest, explainsACommandInBothLanguages)
{
    EXPECT_TRUE(runCtl(words("help warranty --lang en")).out.contains("--contract-until DATE"));
    EXPECT_TRUE(runCtl(words("warranty --help --lang en")).out.contains("delivery of the engine"));
    EXPECT_TRUE(runCtl(words("warranty -h --lang zh")).out.contains("--contract-until DATE"));
    EXPECT_EQ(runCtl(words("help forecast")).exitCode, 2);
}

TEST(HelpTest, saysTheVersion)
{
    EXPECT_TRUE(runCtl(words("--version")).out.startsWith("fairleadctl "));
    EXPECT_FALSE(runCtl(words("--version --json")).object().value(QLatin1String("version")).toString().isEmpty());
}

TEST(FactsDocumentTest, describesEveryCommand)
{
    QFile file(QStringLiteral(FAIRLEAD_EXAMPLES "/../facts.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString document = QString::fromUtf8(file.readAll());
    for (const QString &command : desk::facts::commandNames())
        EXPECT_TRUE(document.contains(QStringLiteral("**`%1`**").arg(command))) << command.toStdString();
}

/// What bash would offer for the line, by the completion that is installed.
QString completed(const QString &line)
{
    const QString script = QStringLiteral("source '%1/completion/fairleadctl.bash'; COMP_WORDS=(%2); "
                                          "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _fairleadctl; "
                                          "echo \"${COMPREPLY[*]}\"")
                               .arg(QStringLiteral(FAIRLEAD_PACKAGING), line);
    QProcess bash;
    bash.start(QStringLiteral("bash"), {QStringLiteral("-c"), script});
    EXPECT_TRUE(bash.waitForFinished());
    return QString::fromUtf8(bash.readAllStandardOutput()).trimmed();
}

TEST(PackagingTest, bashCompletesCommandsOptionsAndValues)
{
    EXPECT_EQ(completed(QStringLiteral("fairleadctl ap")), QStringLiteral("appraise"));
    EXPECT_EQ(completed(QStringLiteral("fairleadctl --db x.db pro")), QStringLiteral("proposals"));
    EXPECT_EQ(completed(QStringLiteral("fairleadctl warranty --de")), QStringLiteral("--delivered"));
    EXPECT_EQ(completed(QStringLiteral("fairleadctl decide 1 a")), QStringLiteral("approve amend"));
    EXPECT_EQ(completed(QStringLiteral("fairleadctl proposals --state w")), QStringLiteral("withdrawn"));
    EXPECT_EQ(completed(QStringLiteral("fairleadctl demo --seed ''")), QString());
}

TEST(PackagingTest, completionAndManPageKnowEveryCommandAndOption)
{
    const auto read = [](const char *path) {
        QFile file(QStringLiteral(FAIRLEAD_PACKAGING) + QString::fromLatin1(path));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
        return file.readAll();
    };
    const QByteArray completion = read("/completion/fairleadctl.bash");
    const QByteArray man = read("/man/fairleadctl.1").replace("\\-", "-");
    for (const QByteArray command :
         {"warranty", "init", "demo", "replay", "proposals", "decide", "appraise", "show", "sweep", "rulebook"}) {
        EXPECT_TRUE(completion.contains(command)) << command.constData();
        EXPECT_TRUE(man.contains(command)) << command.constData();
        const QByteArray help = runCtl({QStringLiteral("help"), QString::fromLatin1(command)}).out;
        for (const QByteArray &line : help.split('\n')) {
            const QByteArray option = line.trimmed().split(' ').first();
            if (!option.startsWith("--"))
                continue;
            EXPECT_TRUE(completion.contains(option)) << option.constData();
            EXPECT_TRUE(man.contains(option)) << option.constData();
        }
    }
}

} // namespace

} // namespace fairlead::test
