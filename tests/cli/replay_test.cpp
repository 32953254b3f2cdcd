// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl.h"

#include <QJsonDocument>

namespace fairlead::test {

namespace {

class ReplayCommandTest : public CtlTest {
protected:
    [[nodiscard]] CtlRun replay(const QByteArray &facts) const
    {
        return database().run({QStringLiteral("replay"), QStringLiteral("-"), QStringLiteral("--json")}, facts);
    }

    /// The number of people in the database, by the only list of them that the command line has.
    [[nodiscard]] qsizetype people() const
    {
        return database()
            .json({QStringLiteral("appraise"), QStringLiteral("2030-01")})
            .toObject()
            .value(QLatin1String("persons"))
            .toArray()
            .size();
    }
};
INSTANTIATE_TEST_SUITE_P(, ReplayCommandTest, ::testing::Values(Backend::Sqlite, Backend::Postgresql),
                         [](const auto &run) { return nameOf(run.param); });

const char *const twoPeople =
    "# the department\n"
    "{'do':'add_employee','at':'2026-05-04T08:00','staff_no':'101','name':'陈国栋','roles':"
    "'head'}\n\n"
    "{'do':'add_employee','by':'101','staff_no':'1001','name':'张海涛','roles':['engineer']}\n";

TEST_P(ReplayCommandTest, appliesEveryLine)
{
    const CtlRun run = replay("\xEF\xBB\xBF" + quoted(twoPeople));
    EXPECT_EQ(run.exitCode, 0) << run.err.constData();
    EXPECT_EQ(run.object().value(QLatin1String("applied")), 2);
    EXPECT_EQ(people(), 2);
}

TEST_P(ReplayCommandTest, tellsWhatTheLabelsName)
{
    const CtlRun run =
        replay(quoted(twoPeople) +
               quoted("{'do':'log_call','at':'2026-05-05T08:00','by':'101','ref':'T1','kind':'fault','text':'漏油'}\n"
                      "{'do':'log_call','at':'2026-05-05T09:00','by':'101','ref':'W','kind':'wrong_number'}\n"));
    EXPECT_EQ(run.exitCode, 0) << run.err.constData();
    const QJsonObject refs = run.object().value(QLatin1String("refs")).toObject();
    EXPECT_EQ(refs.value(QLatin1String("T1")).toObject().value(QLatin1String("number")), QStringLiteral("2026-000001"));
    EXPECT_EQ(refs.value(QLatin1String("W")).toObject().value(QLatin1String("record")), QStringLiteral("call"));
}

TEST_P(ReplayCommandTest, takesNothingFromAFileWithABadLine)
{
    const QByteArray bad = quoted("{'do':'add_engine','by':'101','model':'6L21/31','serial_no':'S1',"
                                  "'delivered_on':'2026-02-30','ship':'nowhere','colour':'grey'}\n");
    const CtlRun run = replay(quoted(twoPeople) + bad);
    EXPECT_EQ(run.exitCode, 1);
    const QJsonObject answer = run.object();
    EXPECT_EQ(answer.value(QLatin1String("applied")), 0);
    EXPECT_EQ(answer.value(QLatin1String("line")), 5);
    QStringList errors;
    for (const auto value : answer.value(QLatin1String("errors")).toArray()) {
        const QJsonObject error = value.toObject();
        EXPECT_EQ(error.value(QLatin1String("line")), 5);
        EXPECT_FALSE(error.value(QLatin1String("message")).toString().isEmpty());
        errors.append(error.value(QLatin1String("field")).toString() + QLatin1Char(' ') +
                      error.value(QLatin1String("code")).toString());
    }
    errors.sort();
    EXPECT_EQ(errors, QStringList({QStringLiteral("colour unknown_field"), QStringLiteral("delivered_on invalid_value"),
                                   QStringLiteral("ship unknown")}));
    EXPECT_TRUE(run.err.contains("5")) << run.err.constData();
    EXPECT_EQ(people(), 0);
}

TEST_P(ReplayCommandTest, saysWhatTheDesksRefused)
{
    const QByteArray again = quoted("{'do':'add_employee','by':'101','staff_no':'1001','name':'','roles':[]}\n");
    const QJsonObject answer = replay(quoted(twoPeople) + again).object();
    QStringList errors;
    for (const auto value : answer.value(QLatin1String("errors")).toArray())
        errors.append(value.toObject().value(QLatin1String("field")).toString() + QLatin1Char(' ') +
                      value.toObject().value(QLatin1String("code")).toString());
    errors.sort();
    EXPECT_EQ(errors, QStringList({QStringLiteral("name required"), QStringLiteral("roles required"),
                                   QStringLiteral("staff_no duplicate")}));
    EXPECT_EQ(people(), 0);
}

TEST_P(ReplayCommandTest, goesOnWhereAnEarlierFileEnded)
{
    ASSERT_EQ(replay(quoted(twoPeople)).exitCode, 0);
    const CtlRun more =
        replay(quoted("{'do':'add_employee','at':'2026-05-05T08:00','by':'陈国栋','staff_no':'1002','name':'赵一鸣',"
                      "'roles':['engineer']}\n"));
    EXPECT_EQ(more.exitCode, 0) << more.err.constData();
    EXPECT_EQ(people(), 3);
}

TEST_P(ReplayCommandTest, refusesABrokenRulebookBeforeAnything)
{
    const CtlRun run = database().run({QStringLiteral("replay"), QStringLiteral("-"), QStringLiteral("--json"),
                                       QStringLiteral("--rulebook"), QStringLiteral(FAIRLEAD_EXAMPLES "/repair.jsonl")},
                                      quoted(twoPeople));
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.object().value(QLatin1String("error")).toObject().value(QLatin1String("code")),
              QStringLiteral("rulebook"));
    EXPECT_EQ(people(), 0);
}

TEST_P(ReplayCommandTest, refusesARulebookWhoseVersionIsThere)
{
    const CtlRun run =
        database().run({QStringLiteral("replay"), QStringLiteral("-"), QStringLiteral("--json"),
                        QStringLiteral("--rulebook"), QStringLiteral(FAIRLEAD_RULEBOOKS "/manual-2009.json")},
                       quoted(twoPeople));
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.object().value(QLatin1String("code")), QStringLiteral("duplicate"));
    EXPECT_EQ(people(), 0);
}

TEST(ReplayFileTest, aMissingFileIsSaid)
{
    const CtlDatabase database(Backend::Sqlite);
    const CtlRun run = database.run({QStringLiteral("replay"), QStringLiteral("/no/such/file.jsonl")});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.err.contains("/no/such/file.jsonl"));
}

} // namespace

} // namespace fairlead::test
