// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl.h"

namespace fairlead::test {

namespace {

/// A commissioning visit of a crew of two with no daily sheet at all: A3.2 for each of them and each day.
const char *const facts =
    "{'do':'add_employee','at':'2026-05-04T08:00','staff_no':'002','name':'何志远','roles':['manager']}\n"
    "{'do':'add_employee','by':'002','staff_no':'101','name':'陈国栋','roles':['head']}\n"
    "{'do':'add_employee','by':'002','staff_no':'201','name':'李丽华','roles':['call_receiver']}\n"
    "{'do':'add_employee','by':'002','staff_no':'1001','name':'张海涛','roles':['engineer']}\n"
    "{'do':'add_employee','by':'002','staff_no':'1002','name':'赵一鸣','roles':['engineer']}\n"
    "{'do':'log_call','at':'2026-06-01T09:00','by':'201','ref':'T','kind':'commissioning_request','text':'系泊试验'}\n"
    "{'do':'send_to_dispatch','at':'2026-06-01T10:00','by':'201','ticket':'T'}\n"
    "{'do':'assign_crew','at':'2026-06-02T09:00','by':'101','ticket':'T','lead':'1001','members':'1002'}\n"
    "{'do':'arrive_on_site','at':'2026-06-29T09:00','by':'1001','ticket':'T'}\n";

class DecideCommandTest : public CtlTest {
protected:
    void SetUp() override { database().json({QStringLiteral("replay"), QStringLiteral("-")}, quoted(facts)); }

    /// The proposals as they stand at a time: what time has brought is judged by looking.
    [[nodiscard]] QJsonArray proposalsAt(const char *at) const
    {
        return database()
            .json({QStringLiteral("proposals"), QStringLiteral("--at"), QString::fromLatin1(at)})
            .toArray();
    }

    [[nodiscard]] CtlRun decide(const QString &id, const QStringList &how) const
    {
        return database().run(QStringList{QStringLiteral("decide"), id, QStringLiteral("--at"),
                                          QStringLiteral("2026-07-01T09:00"), QStringLiteral("--json")} +
                              how);
    }
};
INSTANTIATE_TEST_SUITE_P(, DecideCommandTest, ::testing::Values(Backend::Sqlite, Backend::Postgresql),
                         [](const auto &run) { return nameOf(run.param); });

QString idOf(const QJsonArray &proposals, const char *person, const char *day)
{
    for (const auto value : proposals) {
        const QJsonObject proposal = value.toObject();
        if (proposal.value(QLatin1String("person")) == QString::fromLatin1(person) &&
            proposal.value(QLatin1String("happened_on")) == QString::fromLatin1(day))
            return proposal.value(QLatin1String("id")).toString();
    }
    ADD_FAILURE() << person << " " << day;
    return {};
}

TEST_P(DecideCommandTest, aDayWithoutASheetIsProposedOnlyWhenItIsOver)
{
    EXPECT_EQ(proposalsAt("2026-06-29T23:59:59.999").size(), 0);
    EXPECT_EQ(proposalsAt("2026-06-30T00:00").size(), 2);
    const QJsonArray proposals = proposalsAt("2026-07-01T00:00");
    ASSERT_EQ(proposals.size(), 4);
    const QJsonObject first = proposals.at(0).toObject();
    EXPECT_EQ(first.value(QLatin1String("clause")), QStringLiteral("A3.2"));
    EXPECT_EQ(first.value(QLatin1String("points")), QStringLiteral("-0.10"));
    EXPECT_EQ(first.value(QLatin1String("yuan")), QStringLiteral("0.00"));
    EXPECT_EQ(first.value(QLatin1String("state")), QStringLiteral("proposed"));
    EXPECT_EQ(first.value(QLatin1String("month")), QStringLiteral("2026-06"));
    EXPECT_EQ(first.value(QLatin1String("ticket")), QStringLiteral("2026-000001"));
    EXPECT_EQ(first.value(QLatin1String("visit")), 1);
    EXPECT_TRUE(first.value(QLatin1String("ship")).isNull());
    EXPECT_TRUE(first.value(QLatin1String("decision")).isNull());
    const QJsonObject condition = first.value(QLatin1String("conditions")).toArray().at(0).toObject();
    EXPECT_EQ(condition.value(QLatin1String("name")), QStringLiteral("sheet_missing"));
    EXPECT_EQ(condition.value(QLatin1String("state")), QStringLiteral("proven"));
    EXPECT_EQ(condition.value(QLatin1String("evidence")).toArray().at(0).toObject().value(QLatin1String("record")),
              QStringLiteral("visit"));
}

TEST_P(DecideCommandTest, decisionsCountInTheMonth)
{
    const QJsonArray proposals = proposalsAt("2026-07-01T00:00");
    const CtlRun approved = decide(idOf(proposals, "1001", "2026-06-29"),
                                   {QStringLiteral("approve"), QStringLiteral("--by"), QStringLiteral("002")});
    EXPECT_EQ(approved.exitCode, 0) << approved.err.constData();
    EXPECT_EQ(approved.object().value(QLatin1String("state")), QStringLiteral("approved"));
    const CtlRun amended =
        decide(idOf(proposals, "1002", "2026-06-29"),
               {QStringLiteral("amend"), QStringLiteral("--by"), QStringLiteral("002"), QStringLiteral("--reason"),
                QStringLiteral("部长承担一半"), QStringLiteral("--points"), QStringLiteral("-0.05"),
                QStringLiteral("--person"), QStringLiteral("1002"), QStringLiteral("--person"), QStringLiteral("101")});
    EXPECT_EQ(amended.exitCode, 0) << amended.err.constData();
    for (const char *person : {"1001", "1002"}) {
        EXPECT_EQ(decide(idOf(proposals, person, "2026-06-30"),
                         {QStringLiteral("reject"), QStringLiteral("--by"), QStringLiteral("002"),
                          QStringLiteral("--reason"), QStringLiteral("停工")})
                      .exitCode,
                  0);
    }
    const QJsonObject month = database()
                                  .json({QStringLiteral("appraise"), QStringLiteral("2026-06"),
                                         QStringLiteral("--close"), QStringLiteral("--by"), QStringLiteral("002"),
                                         QStringLiteral("--at"), QStringLiteral("2026-07-01T10:00")})
                                  .toObject();
    EXPECT_EQ(month.value(QLatin1String("closed")), true);
    QStringList totals;
    for (const auto person : month.value(QLatin1String("persons")).toArray())
        totals.append(person.toObject().value(QLatin1String("person")).toString() + QLatin1Char(' ') +
                      person.toObject().value(QLatin1String("total")).toString());
    totals.sort();
    EXPECT_EQ(totals, QStringList({QStringLiteral("1001 99.90"), QStringLiteral("1002 99.95"),
                                   QStringLiteral("101 99.95"), QStringLiteral("201 100.00")}));
}

TEST_P(DecideCommandTest, isRefusedWithEveryReason)
{
    const QString id = idOf(proposalsAt("2026-07-01T00:00"), "1001", "2026-06-29");
    const auto codes = [](const CtlRun &run) {
        EXPECT_EQ(run.exitCode, 1);
        QStringList found;
        const QJsonObject error = run.object().value(QLatin1String("error")).toObject();
        for (const auto violation : error.value(QLatin1String("violations")).toArray())
            found.append(violation.toObject().value(QLatin1String("field")).toString() + QLatin1Char(' ') +
                         violation.toObject().value(QLatin1String("code")).toString());
        return found;
    };
    EXPECT_EQ(codes(decide(id, {QStringLiteral("approve")})), QStringList(QStringLiteral("by required")));
    EXPECT_EQ(codes(decide(QStringLiteral("nonsense"),
                           {QStringLiteral("approve"), QStringLiteral("--by=999"), QStringLiteral("--person=998")})),
              QStringList({QStringLiteral("by unknown"), QStringLiteral("proposal unknown"),
                           QStringLiteral("persons unknown")}));
    EXPECT_EQ(codes(decide(id, {QStringLiteral("approve"), QStringLiteral("--by=1001")})),
              QStringList({QStringLiteral("by wrong_role"), QStringLiteral("by own_matter")}));
    EXPECT_EQ(codes(decide(id, {QStringLiteral("reject"), QStringLiteral("--by=002")})),
              QStringList(QStringLiteral("reason required")));
    // Nothing of this was kept, and the month can't be closed with proposals in it.
    const CtlRun close =
        database().run({QStringLiteral("appraise"), QStringLiteral("2026-06"), QStringLiteral("--close"),
                        QStringLiteral("--by=002"), QStringLiteral("--at=2026-07-01T10:00"), QStringLiteral("--json")});
    EXPECT_EQ(codes(close), QStringList(4, QStringLiteral("month blocks")));
}

} // namespace

} // namespace fairlead::test
