// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalsupport.h"

#include <algorithm>

/// What holds for all proposals: keys, months, versions of the manual, bringing the stored ones in line, who may decide.
namespace fairlead::rules {
namespace {

using test::amended;
using test::at;
using test::CaseBuilder;
using test::foundBy;
using test::idOf;
using test::manual;
using test::person;

constexpr auto Punctuality = ComplaintSubject::Punctuality;

CaseBuilder agreedFor(const char *entryAt)
{
    return CaseBuilder::commissioning("2026-01-04 09:00")
        .sentToDispatch("2026-01-04 10:00")
        .appointment(entryAt, "2026-01-04 11:00")
        .assigned("2026-01-04 12:00", {"zhou"});
}

CaseBuilder lateOn(const char *entryAt, const char *arrivedAt)
{
    return agreedFor(entryAt).arrived(arrivedAt);
}

Proposal only(const std::vector<Proposal> &found, const char *clauseId)
{
    std::vector<Proposal> matching;
    std::copy_if(found.begin(), found.end(), std::back_inserter(matching),
                 [clauseId](const Proposal &proposal) { return proposal.clauseId == QLatin1String(clauseId); });
    EXPECT_EQ(matching.size(), 1U) << clauseId;
    return matching.empty() ? Proposal() : matching.front();
}

TEST(Proposals, CarryWhatTheyAreAbout)
{
    const CaseFacts facts = lateOn("2026-05-06 08:00", "2026-05-06 09:00").complaint({Punctuality}, "2026-05-07 10:00");
    const Proposal proposal = only(findInCase(facts, manual(), at("2026-05-06 12:00")), "A1.5");
    EXPECT_TRUE(proposal.id.isNull());
    EXPECT_EQ(proposal.rulebookId, manual().versions().front().id);
    EXPECT_EQ(proposal.ticketId, facts.ticket.id);
    EXPECT_EQ(proposal.visitId, facts.visits.front().visit.id);
    EXPECT_EQ(proposal.shipId, facts.ticket.shipId);
    EXPECT_EQ(proposal.personId, person("zhou"));
    EXPECT_EQ(proposal.happenedAt, at("2026-05-06 09:00"));
    EXPECT_EQ(proposal.points, Points::fromHundredths(-50));
    EXPECT_EQ(proposal.money, Money());
    EXPECT_EQ(proposal.origin, ProposalOrigin::Rules);
    EXPECT_EQ(proposal.key, QStringList({QStringLiteral("A1.5"), facts.visits.front().visit.id.toString(),
                                         person("zhou").toString(), QString()})
                                .join(QLatin1Char('|')));
}

TEST(Proposals, RewardCarriesItsMoney)
{
    const CaseFacts facts = lateOn("2026-05-06 08:00", "2026-05-06 08:00").praise("2026-05-09 10:00");
    const Proposal reward = only(findInCase(facts, manual(), at("2026-05-09 12:00")), "A4.2");
    EXPECT_EQ(reward.points, Points::fromHundredths(200));
    EXPECT_EQ(reward.money, Money::fromFen(10000));
}

TEST(Proposals, MonthsBeginAtMidnightInShanghai)
{
    // The last moment of May and the first of June there, both 31 May in UTC.
    const CaseBuilder may = lateOn("2026-05-31 08:00", "2026-05-31T15:59:59.999Z");
    const CaseBuilder june = lateOn("2026-05-31 08:00", "2026-05-31T16:00:00Z");
    const Instant now = at("2026-06-10 09:00");
    EXPECT_EQ(foundBy("A1.5", may, now), "zhou open 2026-05-31: late without_cause grievance?");
    EXPECT_EQ(foundBy("A1.5", june, now), "zhou open 2026-06-01: late without_cause grievance?");
}

/// From June on lateness costs 1.00 and asks for no grievance.
RulebookSet changedInJune()
{
    return RulebookSet(
        {manual().versions().front(), amended(2, "2026-06", [](std::vector<Clause> &clauses) {
             for (Clause &clause : clauses) {
                 if (clause.id == QLatin1String("A1.5")) {
                     clause.conditions = QStringList{QStringLiteral("late"), QStringLiteral("without_cause")};
                     clause.points = Points::fromHundredths(-100);
                 }
             }
         })});
}

TEST(Proposals, AreJudgedByTheManualOfTheirMonth)
{
    const RulebookSet rulebooks = changedInJune();
    const Instant now = at("2026-06-10 09:00");
    const CaseBuilder may = lateOn("2026-05-31 08:00", "2026-05-31 23:59:59.999");
    const CaseBuilder june = lateOn("2026-05-31 08:00", "2026-06-01 00:00");

    const Proposal old = only(findInCase(may, rulebooks, now), "A1.5");
    EXPECT_EQ(old.rulebookId, rulebooks.versions()[0].id);
    EXPECT_EQ(old.points, Points::fromHundredths(-50));
    EXPECT_EQ(old.state, ProposalState::Open);

    const Proposal fresh = only(findInCase(june, rulebooks, now), "A1.5");
    EXPECT_EQ(fresh.rulebookId, rulebooks.versions()[1].id);
    EXPECT_EQ(fresh.points, Points::fromHundredths(-100));
    EXPECT_EQ(fresh.state, ProposalState::Proposed);
    EXPECT_EQ(old.key, fresh.key);
}

TEST(Proposals, OneVisitOverAChangeOfTheManual)
{
    const RulebookSet rulebooks({manual().versions().front(), amended(2, "2026-06", [](std::vector<Clause> &clauses) {
                                     const auto sheet =
                                         std::find_if(clauses.begin(), clauses.end(), [](const Clause &clause) {
                                             return clause.id == QLatin1String("A3.2");
                                         });
                                     sheet->points = Points::fromHundredths(-30);
                                 })});
    const CaseBuilder facts = lateOn("2026-05-30 08:00", "2026-05-30 08:00").left("2026-06-02 17:00");
    QStringList found;
    for (const Proposal &proposal : findInCase(facts, rulebooks, at("2026-06-10 09:00")))
        found.append(proposal.happenedOn.toString(Qt::ISODate) + QLatin1Char(' ') + proposal.points.toString());
    EXPECT_EQ(found.join(QStringLiteral(", ")).toStdString(),
              "2026-05-30 -0.10, 2026-05-31 -0.10, 2026-06-01 -0.30, 2026-06-02 -0.30");
}

TEST(Proposals, NothingWithoutAManual)
{
    const CaseBuilder late = lateOn("2026-05-31 08:00", "2026-05-31 09:00");
    EXPECT_TRUE(findInCase(late, RulebookSet(), at("2026-06-10 09:00")).empty());
    EXPECT_TRUE(
        findInDelivery(test::DeliveryBuilder(test::Day("2026-05-01")), RulebookSet(), at("2026-06-10 09:00")).empty());
}

TEST(Proposals, AConditionThatNobodyKnowsProposesNothing)
{
    const RulebookSet rulebooks({amended(1, "2009-07", [](std::vector<Clause> &clauses) {
        for (Clause &clause : clauses)
            clause.conditions.append(QStringLiteral("full_moon"));
    })});
    EXPECT_TRUE(findInCase(lateOn("2026-05-31 08:00", "2026-05-31 09:00"), rulebooks, at("2026-06-10 09:00")).empty());
}

TEST(Proposals, AHeadWhoIsPutFirstAnswersForTheCrew)
{
    const RulebookSet rulebooks({amended(1, "2009-07", [](std::vector<Clause> &clauses) {
        for (Clause &clause : clauses) {
            if (clause.id == QLatin1String("A1.2"))
                clause.responsible = {Role::Head, Role::Engineer};
        }
    })});
    const CaseBuilder facts = agreedFor("2026-05-06 08:00")
                                  .arrived("2026-05-06 08:00")
                                  .breach(BreachSubject::CustomerRules, "2026-05-07 10:00", "zhou")
                                  .complaint({ComplaintSubject::CustomerRules}, "2026-05-08 10:00");
    EXPECT_EQ(foundBy("A1.2", facts, at("2026-06-10 09:00"), rulebooks),
              "head proposed 2026-05-07: customer_rules_breached complaint_customer_rules");
}

TEST(Proposals, TwoVisitsAreTwoSubjects)
{
    const CaseBuilder twice = lateOn("2026-05-06 08:00", "2026-05-06 09:00")
                                  .left("2026-05-06 17:00", false)
                                  .nextVisit()
                                  .appointment("2026-05-11 08:00", "2026-05-07 09:00")
                                  .assigned("2026-05-07 10:00", {"zhou"})
                                  .arrived("2026-05-11 09:00");
    EXPECT_EQ(foundBy("A1.5", twice, at("2026-06-10 09:00")), "zhou open 2026-05-06: late without_cause grievance?\n"
                                                              "zhou open 2026-05-11: late without_cause grievance?");
}

TEST(Proposals, KeysNameOneThingEachAndLast)
{
    CaseBuilder facts = agreedFor("2026-05-06 08:00")
                            .assigned("2026-01-04 12:00", {"zhou", "wu", "zheng"})
                            .arrived("2026-05-06 09:00")
                            .breach(BreachSubject::FourDonts, "2026-05-06 10:00", "zhou")
                            .breach(BreachSubject::FourDonts, "2026-05-06 11:00", "zhou")
                            .breach(BreachSubject::DataLost, "2026-05-06 11:00")
                            .praise("2026-05-12 10:00")
                            .left("2026-05-09 09:00");
    const std::vector<Proposal> before = findInCase(facts, manual(), at("2026-06-10 09:00"));
    QSet<QString> keys;
    for (const Proposal &proposal : before)
        keys.insert(proposal.key);
    EXPECT_EQ(static_cast<size_t>(keys.size()), before.size());
    EXPECT_EQ(before.size(), 3U /* late */ + 2U /* four don'ts */ + 3U /* data */ + 12U /* sheets */ + 3U /* praise */);

    // More becomes known; what was found stays the same thing.
    facts.complaint({Punctuality}, "2026-05-12 11:00").praise("2026-05-13 10:00", {"wu"});
    QSet<QString> after;
    for (const Proposal &proposal : findInCase(facts, manual(), at("2026-07-10 09:00")))
        after.insert(proposal.key);
    EXPECT_EQ(after, keys);
}

// Bringing what is stored in line

/// As a desk stores them.
std::vector<Proposal> stored(std::vector<Proposal> proposals)
{
    int number = 0;
    for (Proposal &proposal : proposals) {
        proposal.id = idOf<ProposalId>(QStringLiteral("stored %1").arg(++number));
        proposal.version = 3;
        proposal.entry = test::entryOf(at("2026-05-06 12:00"), person("agent"));
    }
    return proposals;
}

const Instant later = at("2026-06-10 09:00");

/// One proposal: late, and no grievance yet.
CaseBuilder late()
{
    return lateOn("2026-05-06 08:00", "2026-05-06 09:00")
        .sheet("2026-05-06", "2026-05-06 18:00")
        .left("2026-05-06 18:00");
}

std::vector<Proposal> foundLate()
{
    return findInCase(late(), manual(), later);
}

std::vector<Proposal> foundLateAndComplained()
{
    return findInCase(late().complaint({Punctuality}, "2026-05-07 10:00"), manual(), later);
}

TEST(Reconcile, WritesWhatIsNew)
{
    const std::vector<Proposal> changes = reconcile({}, foundLate());
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_TRUE(changes[0].id.isNull());
    EXPECT_EQ(changes[0].state, ProposalState::Open);
}

TEST(Reconcile, LeavesWhatIsUnchanged)
{
    EXPECT_TRUE(reconcile(stored(foundLate()), foundLate()).empty());
    EXPECT_TRUE(reconcile({}, {}).empty());
}

TEST(Reconcile, ChangesUnderTheSameIdentity)
{
    const std::vector<Proposal> old = stored(foundLate());
    const std::vector<Proposal> changes = reconcile(old, foundLateAndComplained());
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].id, old[0].id);
    EXPECT_EQ(changes[0].version, 3);
    EXPECT_EQ(changes[0].entry.enteredAt, old[0].entry.enteredAt);
    EXPECT_EQ(changes[0].state, ProposalState::Proposed);
    EXPECT_EQ(changes[0].conditions[2].state, ConditionState::Proven);
}

TEST(Reconcile, WithdrawsOnceWhatIsNoLongerFound)
{
    std::vector<Proposal> old = stored(foundLate());
    const std::vector<Proposal> changes = reconcile(old, {});
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].id, old[0].id);
    EXPECT_EQ(changes[0].state, ProposalState::Withdrawn);
    EXPECT_TRUE(reconcile(changes, {}).empty());
}

TEST(Reconcile, BringsBackWhatWasWithdrawn)
{
    const std::vector<Proposal> withdrawn = reconcile(stored(foundLate()), {});
    const std::vector<Proposal> changes = reconcile(withdrawn, foundLate());
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].id, withdrawn[0].id);
    EXPECT_EQ(changes[0].state, ProposalState::Open);
}

TEST(Reconcile, NeverTouchesWhatSomebodyDecided)
{
    for (const ProposalState decided : {ProposalState::Approved, ProposalState::Rejected, ProposalState::Amended}) {
        std::vector<Proposal> old = stored(foundLate());
        old[0].state = decided;
        EXPECT_TRUE(reconcile(old, foundLateAndComplained()).empty());
        EXPECT_TRUE(reconcile(old, {}).empty());
    }
}

TEST(Reconcile, NeverTouchesWhatWasEnteredByHand)
{
    std::vector<Proposal> old = stored(foundLate());
    old[0].origin = ProposalOrigin::ByHand;
    old[0].key = QStringLiteral("by hand");
    EXPECT_TRUE(reconcile(old, {}).empty());
    const std::vector<Proposal> changes = reconcile(old, foundLate());
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_TRUE(changes[0].id.isNull());
}

TEST(Reconcile, JudgesUndecidedOnesByANewManual)
{
    const CaseBuilder june = lateOn("2026-05-31 08:00", "2026-06-01 00:00");
    const Instant now = at("2026-06-01 12:00");
    const std::vector<Proposal> old = stored(findInCase(june, manual(), now));
    const std::vector<Proposal> changes = reconcile(old, findInCase(june, changedInJune(), now));
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].id, old[0].id);
    EXPECT_EQ(changes[0].points, Points::fromHundredths(-100));
}

TEST(Reconcile, ASheetThatIsWrittenLateWithdrawsItsProposal)
{
    CaseBuilder facts = agreedFor("2026-05-06 08:00").arrived("2026-05-06 08:00").left("2026-05-06 18:00");
    const std::vector<Proposal> old = stored(findInCase(facts, manual(), later));
    const std::vector<Proposal> changes =
        reconcile(old, findInCase(facts.sheet("2026-05-06", "2026-06-10 10:00"), manual(), at("2026-06-10 10:00")));
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].state, ProposalState::Withdrawn);
}

// Who may decide

Proposal withConditions(ProposalState state, const std::vector<Condition> &conditions)
{
    Proposal proposal;
    proposal.state = state;
    proposal.conditions = conditions;
    return proposal;
}

TEST(IsDecidable, WhenNothingButTheDecidersJudgementIsOpen)
{
    const Condition yes{QStringLiteral("late"), ConditionState::Proven, Awaits::Nothing, {}};
    const Condition no{QStringLiteral("late"), ConditionState::Disproven, Awaits::Nothing, {}};
    const Condition record{QStringLiteral("grievance"), ConditionState::Open, Awaits::Record, {}};
    const Condition decider{QStringLiteral("without_cause"), ConditionState::Open, Awaits::Decider, {}};
    EXPECT_TRUE(isDecidable(withConditions(ProposalState::Proposed, {yes, yes})));
    EXPECT_TRUE(isDecidable(withConditions(ProposalState::Open, {yes, decider})));
    EXPECT_TRUE(isDecidable(withConditions(ProposalState::Proposed, {}))); // by hand
    EXPECT_FALSE(isDecidable(withConditions(ProposalState::Open, {yes, record})));
    EXPECT_FALSE(isDecidable(withConditions(ProposalState::Open, {decider, record})));
    EXPECT_FALSE(isDecidable(withConditions(ProposalState::Open, {yes, no})));
    for (const ProposalState over :
         {ProposalState::Approved, ProposalState::Rejected, ProposalState::Amended, ProposalState::Withdrawn})
        EXPECT_FALSE(isDecidable(withConditions(over, {yes})));
}

// Names

TEST(ConditionNames, BelongToOneUnitEach)
{
    constexpr std::pair<ClauseUnit, int> counts[] = {
        {ClauseUnit::None, 0},   {ClauseUnit::ByHand, 0}, {ClauseUnit::Ticket, 7},    {ClauseUnit::Visit, 12},
        {ClauseUnit::Breach, 3}, {ClauseUnit::Review, 2}, {ClauseUnit::OnSiteDay, 1}, {ClauseUnit::Delivery, 2}};
    QStringList all;
    for (const auto &[unit, count] : counts) {
        EXPECT_EQ(conditionsFor(unit).size(), count) << codeOf(unit).toStdString();
        all += conditionsFor(unit);
    }
    const qsizetype named = all.size();
    all.removeDuplicates();
    EXPECT_EQ(all.size(), named);
}

} // namespace
} // namespace fairlead::rules
