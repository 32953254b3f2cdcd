// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl.h"

#include <QJsonDocument>

namespace fairlead::test {

namespace {

struct WarrantyCase {
    const char *what;
    const char *arguments;
    const char *answer;
};

void PrintTo(const WarrantyCase &one, std::ostream *out)
{
    *out << one.what;
}

class WarrantyCommandTest : public ::testing::TestWithParam<WarrantyCase> {};

TEST_P(WarrantyCommandTest, printsTheVerdict)
{
    QStringList arguments{QStringLiteral("warranty"), QStringLiteral("--json")};
    arguments += QString::fromLatin1(GetParam().arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const CtlRun run = runCtl(arguments);
    EXPECT_EQ(run.exitCode, 0) << run.err.constData();
    EXPECT_TRUE(run.err.isEmpty()) << run.err.constData();
    const QJsonObject wanted = QJsonDocument::fromJson(quoted(GetParam().answer)).object();
    EXPECT_EQ(run.object(), wanted) << run.out.constData();
}

INSTANTIATE_TEST_SUITE_P(
    Days, WarrantyCommandTest,
    ::testing::Values(
        WarrantyCase{"the last day is covered to its end; 31 August + 18 months meets February",
                     "--delivered 2024-08-31 --on 2026-02-28",
                     "{'covered':true,'basis':'delivery','last_day':'2026-02-28','delivery_last_day':'2026-02-28',"
                     "'sea_trial_last_day':null,'days_left':0,'provisional':true}"},
        WarrantyCase{"and the day after it is not", "--delivered 2024-08-31 --on 2026-03-01",
                     "{'covered':false,'basis':'delivery','last_day':'2026-02-28','delivery_last_day':'2026-02-28',"
                     "'sea_trial_last_day':null,'days_left':-1,'provisional':true}"},
        WarrantyCase{"18 months on to a leap day", "--delivered 2022-08-31 --on 2024-02-29",
                     "{'covered':true,'basis':'delivery','last_day':'2024-02-29','delivery_last_day':'2024-02-29',"
                     "'sea_trial_last_day':null,'days_left':0,'provisional':true}"},
        WarrantyCase{"12 months from a leap day", "--sea-trial 2024-02-29 --on 2025-03-01",
                     "{'covered':false,'basis':'sea_trial','last_day':'2025-02-28','delivery_last_day':null,"
                     "'sea_trial_last_day':'2025-02-28','days_left':-1,'provisional':true}"},
        WarrantyCase{"12 months on to a leap year's February keep the number", "--sea-trial 2023-02-28 --on 2024-02-28",
                     "{'covered':true,'basis':'sea_trial','last_day':'2024-02-28','delivery_last_day':null,"
                     "'sea_trial_last_day':'2024-02-28','days_left':0,'provisional':true}"},
        WarrantyCase{"a 30th stays a 30th", "--delivered 2024-11-30 --on 2026-05-30",
                     "{'covered':true,'basis':'delivery','last_day':'2026-05-30','delivery_last_day':'2026-05-30',"
                     "'sea_trial_last_day':null,'days_left':0,'provisional':true}"},
        WarrantyCase{"the earlier end wins: sea trial", "--delivered 2024-08-31 --sea-trial 2025-01-15 --on 2026-01-15",
                     "{'covered':true,'basis':'sea_trial','last_day':'2026-01-15','delivery_last_day':'2026-02-28',"
                     "'sea_trial_last_day':'2026-01-15','days_left':0,'provisional':false}"},
        WarrantyCase{"the earlier end wins: delivery", "--delivered 2024-08-31 --sea-trial 2025-03-01 --on 2026-03-01",
                     "{'covered':false,'basis':'delivery','last_day':'2026-02-28','delivery_last_day':'2026-02-28',"
                     "'sea_trial_last_day':'2026-03-01','days_left':-1,'provisional':false}"},
        WarrantyCase{"both end on one day", "--delivered 2024-07-15 --sea-trial 2025-01-15 --on 2025-12-31",
                     "{'covered':true,'basis':'delivery','last_day':'2026-01-15','delivery_last_day':'2026-01-15',"
                     "'sea_trial_last_day':'2026-01-15','days_left':15,'provisional':false}"},
        WarrantyCase{"the contract wins though it is longer",
                     "--delivered 2024-08-31 --sea-trial 2025-01-15 --contract-until 2027-06-30 --on 2027-06-30",
                     "{'covered':true,'basis':'contract','last_day':'2027-06-30','delivery_last_day':'2026-02-28',"
                     "'sea_trial_last_day':'2026-01-15','days_left':0,'provisional':false}"},
        WarrantyCase{"the contract wins though it is shorter",
                     "--delivered 2024-08-31 --contract-until 2024-12-31 --on 2025-01-01",
                     "{'covered':false,'basis':'contract','last_day':'2024-12-31','delivery_last_day':'2026-02-28',"
                     "'sea_trial_last_day':null,'days_left':-1,'provisional':false}"},
        WarrantyCase{"nothing known: undecided, not out of warranty", "--on 2026-01-01",
                     "{'covered':null,'basis':null,'last_day':null,'delivery_last_day':null,"
                     "'sea_trial_last_day':null,'days_left':null,'provisional':false}"},
        WarrantyCase{"the day asked about is that of --at in Shanghai", "--delivered 2024-08-31 --at 2026-02-28T16:00Z",
                     "{'covered':false,'basis':'delivery','last_day':'2026-02-28','delivery_last_day':'2026-02-28',"
                     "'sea_trial_last_day':null,'days_left':-1,'provisional':true}"},
        WarrantyCase{"a millisecond earlier it is the day before",
                     "--delivered 2024-08-31 --at 2026-02-28T15:59:59.999Z",
                     "{'covered':true,'basis':'delivery','last_day':'2026-02-28','delivery_last_day':'2026-02-28',"
                     "'sea_trial_last_day':null,'days_left':0,'provisional':true}"}));

class ImpossibleDateTest : public ::testing::TestWithParam<const char *> {};

TEST_P(ImpossibleDateTest, isWrongUsage)
{
    const QString date = QString::fromLatin1(GetParam());
    const CtlRun run = runCtl({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("warranty"),
                               QStringLiteral("--delivered=") + date});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_TRUE(run.err.contains("--delivered " + date.toUtf8())) << run.err.constData();
    EXPECT_TRUE(run.err.contains("YYYY-MM-DD")) << run.err.constData();
}

INSTANTIATE_TEST_SUITE_P(Dates, ImpossibleDateTest,
                         ::testing::Values("2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-04-31",
                                           "2026-4-1", "20260401", "01.04.2026", "2026-04-01T00:00", "tomorrow", ""));

TEST(WarrantyLimitTest, refusesADayWhoseWarrantyEndsAfterAllThatCanBeWritten)
{
    const CtlRun run = runCtl({QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("warranty"),
                               QStringLiteral("--delivered"), QStringLiteral("9998-07-01")});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_TRUE(run.err.contains("--delivered 9998-07-01")) << run.err.constData();
    EXPECT_EQ(runCtl({QStringLiteral("warranty"), QStringLiteral("--delivered"), QStringLiteral("9998-06-30"),
                      QStringLiteral("--json")})
                  .exitCode,
              0);
}

TEST(WarrantyText, saysItInASentence)
{
    const CtlRun run =
        runCtl({QStringLiteral("warranty"), QStringLiteral("--delivered"), QStringLiteral("2024-08-31"),
                QStringLiteral("--on"), QStringLiteral("2026-02-28"), QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.out.contains("2026-02-28")) << run.out.constData();
    EXPECT_TRUE(run.err.isEmpty()) << run.err.constData();
}

} // namespace

} // namespace fairlead::test
