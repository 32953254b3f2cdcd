// SPDX-License-Identifier: GPL-3.0-or-later
// A month with every clause, worked out by hand beside the entries, and what comes after it is closed.
#include "casefixture.h"
#include "desk/administrationdesk.h"
#include "desk/appraisaldesk.h"
#include "desk/rulebookdesk.h"
#include "storage/monthrepository.h"
#include "storage/proposalrepository.h"
#include "storage/sql/query.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using test::done;
using test::said;

class TestMonthTest : public test::CaseFixture {
protected:
    void SetUp() override
    {
        CaseFixture::SetUp();
        secondManager = hire(u"1005"_s, u"罗兰"_s, {Role::Manager});
        zheng = hire(u"2003"_s, u"郑毅"_s, {Role::Engineer});
    }

    [[nodiscard]] AppraisalDesk desk() { return AppraisalDesk(office()); }
    [[nodiscard]] RulebookDesk rulebook() { return RulebookDesk(office()); }

    DecisionId decide(const ProposalId &proposal, DecisionVerdict verdict, const EmployeeId &decider, const char *at,
                      std::optional<Points> points = {})
    {
        Decide command;
        command.proposal = proposal;
        command.verdict = verdict;
        command.reason = u"核实"_s;
        command.points = points;
        return done(desk().decide(command, by(decider, at)));
    }
    /// Entered by `proposer` on the 20th, approved by the second manager on the 21st.
    void byHand(const char *clause, const EmployeeId &person, const EmployeeId &proposer,
                std::optional<Points> points = {})
    {
        ProposeByHand command;
        command.clauseId = QString::fromLatin1(clause);
        command.person = person;
        command.happenedOn = QDate(2026, 5, 20);
        command.facts = u"现场核实"_s;
        command.points = points;
        const ProposalId proposal = done(desk().proposeByHand(command, by(proposer, "2026-05-20 17:00")));
        decide(proposal, DecisionVerdict::Approve, secondManager, "2026-05-21 09:00");
    }
    /// A crew of three came half an hour late and was praised twice all the same.
    TicketId lateAndPraised()
    {
        const TicketId ticket = dispatched();
        done(dispatch().assignCrew({ticket, zhou, {wu, zheng}, {}}, by(head, "2026-05-04 12:00")));
        done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-07 09:30")));
        const RecordComplaint complaint{
            {ticket, 0}, {ComplaintSubject::Punctuality}, Channel::Phone, {}, u"等了半小时"_s};
        done(followUps().recordComplaint(complaint, by(agent, "2026-05-07 10:00")));
        done(site().writeDailySheet(sheetOf(ticket, QDate(2026, 5, 7)), by(zhou, "2026-05-07 16:00")));
        done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-07 16:30")));
        for (const char *at : {"2026-05-08 08:00", "2026-05-08 08:30"})
            done(followUps().recordPraise({{ticket, 0}, Channel::Letter, u"王船长"_s, u"非常专业"_s, {}},
                                          by(agent, at)));
        return ticket;
    }
    /// `name base-deductions+rewards=total ¥money entries`, a line a person.
    QStringList linesOf(Month month)
    {
        QStringList lines;
        for (const rules::PersonMonth &person : desk().monthSheet(month).persons)
            lines.append(u"%1 %2-%3+%4=%5 ¥%6 %7"_s
                             .arg(person.name, person.base.toString(), person.deductions.toString(),
                                  person.rewards.toString(), person.total.toString(), person.money.toYuan())
                             .arg(person.entries.size()));
        return lines;
    }

    EmployeeId secondManager;
    EmployeeId zheng;
    const Month may = Month::of(QDate(2026, 5, 1));
    const Month june = Month::of(QDate(2026, 6, 1));
};
FAIRLEAD_ON_BOTH_DATABASES(TestMonthTest);

constexpr Points hundredths(qint64 count)
{
    return Points::fromHundredths(count);
}

TEST_P(TestMonthTest, everyClauseWorkedOutByHand)
{
    const TicketId ticket = lateAndPraised();
    for (const EmployeeId &person : {zhou, wu, zheng}) {
        decide(proposalOf(ticket, u"A1.5"_s, person), DecisionVerdict::Approve, manager, "2026-05-09 09:00");
        decide(proposalOf(ticket, u"A4.2"_s, person), DecisionVerdict::Approve, manager, "2026-05-09 09:00");
    }
    // 周海: 8 clauses of chapter A, 1.80; 3 of chapter B, 0.90; an accident 3.00; with A1.5 6.20. Rewards 1.00 + 2.00.
    for (const char *clause : {"A1.2", "A1.3", "A2.1", "A2.2", "A2.3", "A3.1", "A3.2", "A3.3", "B3.2", "B3.3", "B3.4"})
        byHand(clause, zhou, head);
    byHand("A1.2x", zhou, head, hundredths(-300));
    byHand("A4.3", zhou, head, hundredths(100));
    byHand("B1.1", receiver, head);
    byHand("B1.2", receiver, head);
    byHand("B1.3", head, manager);
    byHand("B2.1", head, manager);
    byHand("A4.1", agent, head);

    // The manual changes in the middle of the month, from the next one on.
    ChangeClause change;
    change.clauseId = u"A1.5"_s;
    change.from = june;
    change.points = hundredths(-80);
    done(rulebook().changeClause(change, by(manager, "2026-05-22 09:00")));

    // 吴涛 objects; a second person agrees; the decision is taken back and made anew: 0.50 − 0.50 + 0.20.
    const ProposalId ofWu = proposalOf(ticket, u"A1.5"_s, wu);
    const ObjectionId objection = done(desk().object({ofWu, u"拖轮晚点"_s}, by(wu, "2026-05-23 09:00")));
    EXPECT_EQ(said(desk().closeMonth({may}, by(manager, "2026-06-02 09:00"))),
              u"month blocks objection %1 A1.5 · 吴涛 · 2026-05-07"_s.arg(objection.toString()));
    done(desk().answerObjection({objection, u"部分成立"_s}, by(secondManager, "2026-05-24 09:00")));
    EXPECT_EQ(said(desk().reverse({ofWu, u"拖轮记录"_s}, by(wu, "2026-05-24 10:00"))),
              u"by own_matter; by wrong_role head manager"_s);
    done(desk().reverse({ofWu, u"拖轮记录"_s}, by(manager, "2026-05-24 10:00")));
    EXPECT_EQ(said(desk().reverse({ofWu, u"拖轮记录"_s}, by(manager, "2026-05-24 10:30"))),
              u"proposal missing decision_id"_s);
    EXPECT_FALSE(desk().blockersOf(may).empty()) << "what was taken back is undecided";
    decide(ofWu, DecisionVerdict::Amend, manager, "2026-05-24 11:00", hundredths(-20));

    const QStringList expected{
        u"林小雨 100.00-0.20+0.00=99.80 ¥0.00 2"_s,  u"陈国栋 100.00-0.30+0.00=99.70 ¥0.00 2"_s,
        u"何静 100.00-0.50+0.00=99.50 ¥0.00 1"_s,    u"周海 100.00-6.20+3.00=96.80 ¥100.00 15"_s,
        u"吴涛 100.00-0.70+2.50=101.80 ¥100.00 4"_s, u"郑毅 100.00-0.50+2.00=101.50 ¥100.00 2"_s};
    EXPECT_EQ(linesOf(may), expected);
    EXPECT_EQ(said(desk().closeMonth({may}, by(manager, "2026-06-02 09:00"))), u""_s);
    EXPECT_EQ(linesOf(may), expected);
    const QByteArray frozen = rules::freeze(desk().monthSheet(may));
    const QString digest = desk().digestOf(may);

    // A fact that is found later, with its own date, and a correction of a closed month: both count in June.
    ProposeByHand late;
    late.clauseId = u"A2.3"_s;
    late.person = zhou;
    late.happenedOn = QDate(2026, 5, 30);
    late.facts = u"视频显示吸烟"_s;
    decide(done(desk().proposeByHand(late, by(head, "2026-06-03 09:00"))), DecisionVerdict::Approve, manager,
           "2026-06-03 10:00");
    const ProposalId ofZheng = proposalOf(ticket, u"A1.5"_s, zheng);
    done(desk().reverse({ofZheng, u"另行批准"_s}, by(manager, "2026-06-04 09:00")));
    decide(ofZheng, DecisionVerdict::Reject, secondManager, "2026-06-04 10:00");
    EXPECT_EQ(linesOf(june),
              (QStringList{u"林小雨 100.00-0.00+0.00=100.00 ¥0.00 0"_s, u"陈国栋 100.00-0.00+0.00=100.00 ¥0.00 0"_s,
                           u"何静 100.00-0.00+0.00=100.00 ¥0.00 0"_s, u"周海 100.00-0.20+0.00=99.80 ¥0.00 1"_s,
                           u"吴涛 100.00-0.00+0.00=100.00 ¥0.00 0"_s, u"郑毅 100.00-0.00+0.50=100.50 ¥0.00 1"_s}));
    const rules::MonthSheet sheet = desk().monthSheet(june);
    EXPECT_TRUE(sheet.persons.at(3).entries.at(0).late);
    EXPECT_TRUE(sheet.persons.at(5).entries.at(0).reversal);
    EXPECT_EQ(rules::freeze(desk().monthSheet(may)), frozen);
    EXPECT_EQ(desk().digestOf(may), digest);

    // The sums that are kept say the same as everything counted anew: 6 people in May, 2 in June.
    const AppraisalDesk::Recount recount = desk().recount();
    EXPECT_EQ(recount.months, 8);
    EXPECT_TRUE(recount.differences.empty());
    const std::vector<MonthSum> sums = desk().sumsBetween(may, may);
    Points deductions;
    for (const MonthSum &sum : sums)
        deductions += sum.deductions;
    EXPECT_EQ(deductions.toString(), u"8.40"_s);
}

TEST_P(TestMonthTest, aSumThatIsWrongIsFound)
{
    byHand("A2.3", zhou, head);
    storage::Query(session(), "UPDATE month_sum SET deductions = deductions + 1").exec();
    const AppraisalDesk::Recount recount = desk().recount();
    ASSERT_EQ(recount.differences.size(), 1U);
    EXPECT_EQ(recount.differences.at(0).kept.deductions.toString(), u"0.21"_s);
    EXPECT_EQ(recount.differences.at(0).counted.deductions.toString(), u"0.20"_s);
    EXPECT_EQ(recount.differences.at(0).kept.personId, zhou);
}

TEST_P(TestMonthTest, aMonthIsOpenedAgainWithRoleAndReasonAndLeavesItsTrace)
{
    byHand("A2.3", zhou, head);
    EXPECT_EQ(said(desk().reopenMonth({may, u"漏记"_s}, by(manager, "2026-06-01 08:00"))), u"month unknown 2026-05"_s);
    done(desk().closeMonth({may}, by(manager, "2026-06-01 09:00")));
    const QString digest = desk().digestOf(may);
    EXPECT_EQ(desk().keepPrinted(may, {}, "first"), "first");
    EXPECT_EQ(desk().keepPrinted(may, {}, "second"), "first") << "a reprint is the first print";
    EXPECT_EQ(desk().printed(may, {}), QByteArray("first"));
    EXPECT_EQ(desk().printed(may, u"someone"_s), std::nullopt);

    EXPECT_EQ(said(desk().reopenMonth({may, u""_s}, by(head, "2026-06-02 09:00"))),
              u"by wrong_role manager; reason required"_s);
    done(desk().reopenMonth({may, u"漏记一次表扬"_s}, by(secondManager, "2026-06-02 09:00")));
    EXPECT_TRUE(desk().closedMonths().empty());
    EXPECT_EQ(desk().digestOf(may), u""_s);
    EXPECT_EQ(desk().printed(may, {}), std::nullopt);
    byHand("A4.3", zhou, head, hundredths(100));
    done(desk().closeMonth({may}, by(manager, "2026-06-03 09:00")));
    const rules::MonthSheet sheet = desk().monthSheet(may);
    ASSERT_EQ(sheet.reopenings.size(), 1U);
    EXPECT_EQ(sheet.reopenings.at(0).closedBy, u"高敏"_s);
    EXPECT_EQ(sheet.reopenings.at(0).reopenedBy, u"罗兰"_s);
    EXPECT_EQ(sheet.reopenings.at(0).reason, u"漏记一次表扬"_s);
    EXPECT_EQ(sheet.reopenings.at(0).digest, digest);
    EXPECT_NE(desk().digestOf(may), digest);
}

TEST_P(TestMonthTest, aChangedClauseCountsFromItsMonthOn)
{
    const TicketId ticket = lateAndPraised();
    ChangeClause change;
    change.clauseId = u"A1.5"_s;
    change.from = may;
    change.points = hundredths(-80);
    change.confirm = true;
    EXPECT_EQ(said(rulebook().changeClause(change, by(head, "2026-05-22 09:00"))), u"by wrong_role manager"_s);
    const auto before = contents();
    const Trial trial = done(rulebook().trial(change, may, by(manager, "2026-05-22 09:00")));
    EXPECT_EQ(contents(), before) << "a trial writes nothing";
    ASSERT_EQ(trial.lines.size(), 3U);
    EXPECT_EQ(trial.lines.at(0).before, hundredths(-50));
    EXPECT_EQ(trial.lines.at(0).after, hundredths(-80));
    ASSERT_EQ(trial.persons.size(), 3U);
    EXPECT_EQ(trial.persons.at(0).before.toString(), u"1.50"_s) << "with the praise";
    EXPECT_EQ(trial.persons.at(0).after.toString(), u"1.20"_s);

    decide(proposalOf(ticket, u"A1.5"_s, wu), DecisionVerdict::Approve, manager, "2026-05-22 10:00");
    done(rulebook().changeClause(change, by(manager, "2026-05-22 11:00")));
    EXPECT_EQ(proposalsOf(ticket, u"A1.5"_s),
              u"A1.5 吴涛 approved -0.50; A1.5 周海 proposed -0.80; A1.5 郑毅 proposed -0.80"_s)
        << "what is decided stays";
    const rules::RulebookSet versions = rulebook().rulebooks();
    EXPECT_EQ(versions.inForce(may)->version, 2);
    EXPECT_EQ(versions.inForce(may)->clause(u"A1.5"_s)->state, rules::ClauseState::Stated);
    EXPECT_EQ(versions.inForce(may.previous())->clause(u"A1.5"_s)->points, hundredths(-50));
    EXPECT_EQ(said(rulebook().changeClause(change, by(manager, "2026-05-22 12:00"))),
              u"confirm invalid_value stated"_s);
    change.confirm = false;
    change.from = may.previous();
    EXPECT_EQ(said(rulebook().changeClause(change, by(manager, "2026-05-22 12:00"))),
              u"month out_of_range 2026-05 2028-05"_s);
}

TEST_P(TestMonthTest, aClauseThatIsCutOffIsSuppliedWhole)
{
    ChangeClause change;
    change.clauseId = u"B4.1"_s;
    change.from = may;
    change.points = hundredths(-20);
    EXPECT_EQ(said(rulebook().changeClause(change, by(manager, "2026-05-05 09:00"))),
              u"condition required; like required"_s);
    change.condition = u"每违反一次，扣0.2分"_s;
    change.like = u"A2.3"_s;
    done(rulebook().changeClause(change, by(manager, "2026-05-05 09:00")));
    const rules::RulebookSet versions = rulebook().rulebooks();
    const rules::Clause *clause = versions.inForce(may)->clause(u"B4.1"_s);
    ASSERT_TRUE(clause);
    EXPECT_TRUE(clause->isScored());
    EXPECT_EQ(clause->unit, rules::ClauseUnit::Breach);
    EXPECT_EQ(clause->condition.zh, u"每违反一次，扣0.2分"_s);
}

} // namespace

} // namespace fairlead::desk
