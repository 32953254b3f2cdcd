// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionrepository.h"
#include "storage/monthrepository.h"
#include "storage/proposallist.h"
#include "storage/proposalrepository.h"
#include "storage/rulebookrepository.h"
#include "storage/settingrepository.h"

#include "visitrecords.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

using test::idOf;

class AppraisalRepositoriesTest : public test::VisitRecords {
protected:
    void SetUp() override
    {
        VisitRecords::SetUp();
        StoredRulebook rulebook;
        rulebook.id = idOf<RulebookId>(u"rulebook"_s);
        rulebook.effectiveFrom = may;
        rulebook.content = "{\"题\": 1}";
        rulebook.enteredAt = test::at("2026-05-04 08:00");
        RulebookRepository(session()).add(rulebook);
    }
    Proposal proposal(const QString &key)
    {
        Proposal made;
        made.id = idOf<ProposalId>(key);
        made.key = key;
        made.clauseId = u"A1.5"_s;
        made.rulebookId = idOf<RulebookId>(u"rulebook"_s);
        made.ticketId = ticket;
        made.visitId = visit;
        made.shipId = ship;
        made.personId = zhou;
        made.happenedAt = test::at("2026-05-07 09:30");
        made.happenedOn = QDate(2026, 5, 7);
        made.points = Points::fromHundredths(-50);
        made.money = Money::fromFen(10000);
        made.conditions = {{u"late"_s,
                            ConditionState::Proven,
                            Awaits::Nothing,
                            {{RecordKind::Visit, RecordId(visit.uuid()), test::at("2026-05-07 09:30")},
                             {RecordKind::Appointment, RecordId(ship.uuid()), {}}}},
                           {u"grievance"_s, ConditionState::Open, Awaits::Record, {}}};
        made.entry = {made.happenedAt, test::at("2026-05-07 10:00"), {}};
        return made;
    }
    DecisionId decide(const Proposal &decided, Month month, std::vector<Award> awards, const char *at)
    {
        Decision made;
        made.id = idOf<DecisionId>(decided.key + QString::fromLatin1(at));
        made.proposalId = decided.id;
        made.deciderId = wu;
        made.month = month;
        made.awards = std::move(awards);
        made.entry = {test::at(at), test::at(at), wu};
        DecisionRepository(session()).add(made);
        return made.id;
    }

    const Month may = Month::of(QDate(2026, 5, 1));
};
FAIRLEAD_ON_BOTH_DATABASES(AppraisalRepositoriesTest);

TEST_P(AppraisalRepositoriesTest, aProposalComesBackWithTheRecordsBehindIt)
{
    ProposalRepository proposals(session());
    Proposal made = proposal(u"one"_s);
    proposals.insert(made);
    Proposal other = proposal(u"two"_s);
    other.conditions.clear();
    proposals.insert(other);
    Proposal stored = proposals.load(made.id).value();
    EXPECT_EQ(stored.version, 1);
    EXPECT_EQ(stored.conditions, made.conditions);
    EXPECT_EQ(stored.points, made.points);
    EXPECT_EQ(stored.money, made.money);
    EXPECT_TRUE(stored.entry.enteredBy.isNull()) << "found by the rules when time had passed";
    EXPECT_EQ(proposals.byKey(u"one"_s), made.id);
    EXPECT_EQ(proposals.ofTicket(ticket).size(), 2U);
    EXPECT_EQ(proposals.ofTicket(ticket).at(0).conditions, made.conditions);
    EXPECT_TRUE(proposals.ofDelivery(ship).empty()) << "these belong to a case";

    stored.conditions.pop_back();
    stored.state = ProposalState::Proposed;
    EXPECT_EQ(proposals.update(stored), SaveOutcome::Saved);
    EXPECT_EQ(proposals.load(made.id)->conditions.size(), 1U);
    EXPECT_EQ(proposals.update(made), SaveOutcome::Conflict);
    made.id = idOf<ProposalId>(u"none"_s);
    EXPECT_EQ(proposals.update(made), SaveOutcome::Missing);
    EXPECT_EQ(proposals.undecidedUntil(QDate(2026, 5, 7)).size(), 2U);
    EXPECT_TRUE(proposals.undecidedUntil(QDate(2026, 5, 6)).empty());
    EXPECT_EQ(proposals.countUndecided(), 2);
    stored.state = ProposalState::Rejected;
    EXPECT_EQ(proposals.update(stored), SaveOutcome::Saved);
    EXPECT_EQ(proposals.countUndecided(), 1);
}

TEST_P(AppraisalRepositoriesTest, aDeliveryHasProposalsWithoutACase)
{
    Proposal made = proposal(u"delivery"_s);
    made.ticketId = {};
    made.visitId = {};
    ProposalRepository(session()).insert(made);
    const std::vector<Proposal> stored = ProposalRepository(session()).ofDelivery(ship);
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_TRUE(stored[0].ticketId.isNull());
}

TEST_P(AppraisalRepositoriesTest, theMonthHasEveryAwardThatCountsInIt)
{
    Proposal first = proposal(u"one"_s);
    Proposal second = proposal(u"two"_s);
    second.ticketId = {};
    second.visitId = {};
    second.shipId = {};
    ProposalRepository(session()).insert(first);
    ProposalRepository(session()).insert(second);
    DecisionRepository decisions(session());
    decide(first, may, {{zhou, Points::fromHundredths(-30), Money()}, {wu, Points::fromHundredths(-30), Money()}},
           "2026-05-08 09:00");
    decide(second, may.next(), {{zhou, Points::fromHundredths(100), Money::fromFen(5000)}}, "2026-06-02 09:00");

    const std::vector<DecidedEntry> entries = decisions.entriesOf(may);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].ticketNumber, u"2026-000001"_s);
    EXPECT_EQ(entries[0].shipName, u"新海航"_s);
    EXPECT_EQ(entries[0].deciderName, u"吴涛"_s);
    EXPECT_EQ(entries[0].decidedAt, test::at("2026-05-08 09:00"));
    const DecidedEntry june = decisions.entriesOf(may.next()).at(0);
    EXPECT_EQ(june.ticketNumber, u""_s);
    EXPECT_EQ(june.shipName, u""_s);
    EXPECT_EQ(june.happenedOn, QDate(2026, 5, 7));
    EXPECT_EQ(june.money.toYuan(), u"50.00"_s);
    EXPECT_EQ(decisions.decisionsOn(first.id).at(0).awards.size(), 2U);

    Proposal third = proposal(u"three"_s);
    ProposalRepository(session()).insert(third);
    EXPECT_EQ(decisions.awardedLike(third).size(), 2U) << "of the same clause, case, visit and day";
    EXPECT_TRUE(decisions.awardedLike(first).empty()) << "its own awards aren't meant";
    third.happenedOn = QDate(2026, 5, 8);
    EXPECT_TRUE(decisions.awardedLike(third).empty());
}

TEST_P(AppraisalRepositoriesTest, awardsOfADecisionStandInTheOrderOfStaffNumbers)
{
    // As text, 2001 would come before 301 and 31.
    const EmployeeId first = hire(u"31"_s, u"郑一"_s);
    const EmployeeId second = hire(u"301"_s, u"郑二"_s);
    Proposal made = proposal(u"one"_s);
    ProposalRepository(session()).insert(made);
    const Award award{zhou, Points::fromHundredths(-30), Money()};
    decide(made, may,
           {award, {second, award.points, award.money}, {wu, award.points, award.money}, {first, award.points, {}}},
           "2026-05-08 09:00");
    const auto persons = [](const Decision &decision) {
        std::vector<EmployeeId> ids;
        for (const Award &each : decision.awards)
            ids.push_back(each.personId);
        return ids;
    };
    const std::vector<EmployeeId> wanted{first, second, zhou, wu};
    EXPECT_EQ(persons(DecisionRepository(session()).decisionsOn(made.id).at(0)), wanted);
    ProposalList list(session());
    const std::vector<ProposalRow> rows = list.rows(list.keys({}));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(persons(rows.front().decision.value()), wanted);
}

TEST_P(AppraisalRepositoriesTest, anObjectionIsAnsweredOnce)
{
    Proposal made = proposal(u"one"_s);
    ProposalRepository(session()).insert(made);
    DecisionRepository decisions(session());
    Objection objection;
    objection.id = idOf<ObjectionId>(u"o"_s);
    objection.proposalId = made.id;
    objection.personId = zhou;
    objection.text = u"不服"_s;
    objection.entry = entry("2026-05-08 10:00");
    decisions.add(objection);
    EXPECT_EQ(decisions.countUnanswered(), 1);
    EXPECT_EQ(decisions.unanswered().at(0).text, u"不服"_s);
    objection.answer = u"维持"_s;
    objection.answered = Entry{test::at("2026-05-08 11:00"), test::at("2026-05-08 11:05"), wu};
    EXPECT_TRUE(decisions.answer(objection));
    objection.answer = u"改了"_s;
    EXPECT_FALSE(decisions.answer(objection));
    EXPECT_EQ(decisions.countUnanswered(), 0);
    const Objection stored = decisions.loadObjection(objection.id).value();
    EXPECT_EQ(stored.answer, u"维持"_s);
    EXPECT_EQ(stored.answered->enteredBy, wu);
    EXPECT_EQ(decisions.objectionsTo(made.id).size(), 1U);
}

TEST_P(AppraisalRepositoriesTest, rulebooksKeepTheirBytesAndADigest)
{
    RulebookRepository rulebooks(session());
    const StoredRulebook stored = rulebooks.all().at(0);
    EXPECT_EQ(stored.content, QByteArray("{\"题\": 1}"));
    EXPECT_EQ(stored.digest, QCryptographicHash::hash(stored.content, QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(rulebooks.digests().at(0).second, stored.digest);
    EXPECT_EQ(stored.effectiveFrom, may);
    EXPECT_TRUE(stored.enteredBy.isNull());
    EXPECT_TRUE(rulebooks.hasVersion(1));
    EXPECT_FALSE(rulebooks.hasVersion(2));
}

TEST_P(AppraisalRepositoriesTest, settingsAndClosedMonthsComeBack)
{
    SettingRepository settings(session());
    EXPECT_EQ(settings.load().signDays, 3) << "never set";
    settings.save({Points::fromHundredths(9950), 1, 2, 4});
    settings.save({Points::fromHundredths(9950), 5, 2, 4});
    EXPECT_EQ(settings.load().baseScore.toString(), u"99.50"_s);
    EXPECT_EQ(settings.load().signDays, 5);
    EXPECT_EQ(settings.load().visitFollowUpDays, 4);

    MonthRepository months(session());
    EXPECT_TRUE(months.closedMonths().empty());
    months.add({may, test::at("2026-06-01 09:00"), wu, QByteArray("{\"月\":5}"), "abc"});
    EXPECT_EQ(months.closedMonths(), std::set{may});
    const ClosedMonth stored = months.load(may).value();
    EXPECT_EQ(stored.snapshot, QByteArray("{\"月\":5}"));
    EXPECT_EQ(stored.digest, QByteArray("abc"));
    EXPECT_EQ(stored.closedBy, wu);
    EXPECT_FALSE(months.load(may.next()));
}

} // namespace

} // namespace fairlead::storage
