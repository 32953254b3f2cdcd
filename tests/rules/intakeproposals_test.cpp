// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposalsupport.h"

/// B1.1 to B2.1, and the calls after a ship's delivery (A4.1): duties that are missed at a moment.
namespace fairlead::rules {
namespace {

using test::at;
using test::CaseBuilder;
using test::conditionOf;
using test::DeliveryBuilder;
using test::evidenceText;
using test::expectRows;
using test::foundBy;
using test::idOf;
using test::person;

constexpr auto Unsolved = GuidanceOutcome::Unsolved;
constexpr auto Solved = GuidanceOutcome::Solved;

/// A call at nine on 4 May 2026.
CaseBuilder received()
{
    return CaseBuilder::repair("2026-05-04 09:00");
}

CaseBuilder sent()
{
    return received().sentToDispatch("2026-05-04 10:00");
}

TEST(Proposals, GuidanceBeforeIntakeIsOver)
{
    const char *const missed = "receiver proposed 2026-05-04: no_phone_guidance intake_over";
    expectRows("B1.1",
               {
                   {"still in intake", received(), "2026-05-09 09:00", ""},
                   {"sent on without any guidance", sent(), "2026-05-04 10:00", missed},
                   {"guided by the receiver",
                    received().guidance("2026-05-04 09:05", Unsolved).sentToDispatch("2026-05-04 10:00"),
                    "2026-05-04 10:00", ""},
                   {"guided by anybody", received().specialist("2026-05-04 09:05").sentToDispatch("2026-05-04 10:00"),
                    "2026-05-04 10:00", ""},
                   {"guided at the very moment", sent().guidance("2026-05-04 10:00", Unsolved), "2026-05-04 10:00", ""},
                   {"guided afterwards only", sent().guidance("2026-05-04 10:00:00.001", Unsolved), "2026-05-04 11:00",
                    missed},
                   {"solved by phone", received().guidance("2026-05-04 09:20", Solved).closed("2026-05-04 09:20"),
                    "2026-05-05 09:00", ""},
                   {"cancelled in intake", received().cancelled("2026-05-04 09:10"), "2026-05-05 09:00", ""},
                   {"cancelled after intake", sent().cancelled("2026-05-04 11:00"), "2026-05-05 09:00", missed},
                   {"commissioning", CaseBuilder::commissioning("2026-05-04 09:00").sentToDispatch("2026-05-04 10:00"),
                    "2026-05-05 09:00", ""},
               });
    EXPECT_EQ(evidenceText(conditionOf("B1.1", sent(), at("2026-05-05 09:00"), "no_phone_guidance").evidence),
              "ticket 2026-05-04 10:00");
}

TEST(Proposals, SpecialistWithinTwoHours)
{
    const char *const missed = "receiver proposed 2026-05-04: not_solved_by_phone no_specialist_in_time";
    expectRows(
        "B1.2",
        {
            {"at the limit", received(), "2026-05-04 11:00", ""},
            {"just beyond it", received(), "2026-05-04 11:00:00.001", missed},
            {"the receiver's guidance didn't help", received().guidance("2026-05-04 09:05", Unsolved),
             "2026-05-04 12:00", missed},
            {"a specialist at the limit", received().specialist("2026-05-04 11:00"), "2026-05-04 12:00", ""},
            {"a specialist too late", received().specialist("2026-05-04 11:00:00.001"), "2026-05-04 12:00", missed},
            {"solved at the limit", received().guidance("2026-05-04 11:00", Solved).closed("2026-05-04 11:00"),
             "2026-05-04 12:00", ""},
            {"solved too late", received().guidance("2026-05-04 11:01", Solved).closed("2026-05-04 11:01"),
             "2026-05-04 12:00", missed},
            {"cancelled in time", received().cancelled("2026-05-04 11:00"), "2026-05-05 09:00", ""},
            {"cancelled too late", received().cancelled("2026-05-04 11:01"), "2026-05-05 09:00", missed},
            {"round the clock", CaseBuilder::repair("2026-05-04 23:00"), "2026-05-05 01:00:01",
             "receiver proposed 2026-05-05: not_solved_by_phone no_specialist_in_time"},
        });
    EXPECT_EQ(evidenceText(conditionOf("B1.2", received(), at("2026-05-05 09:00"), "no_specialist_in_time").evidence),
              "ticket 2026-05-04 11:00");
}

TEST(Proposals, DefiniteOnSiteTime)
{
    const char *const missed = "head proposed 2026-05-05: no_entry_time sent_to_dispatch";
    CaseBuilder secondCrewFirst = sent().nextVisit().nextVisit();
    secondCrewFirst.assigned("2026-05-04 10:30", {"zhou"}).arrived("2026-05-04 15:00");
    const CaseBuilder agreedLater = sent().appointment("2026-05-07 08:00", "2026-05-06 12:00");
    CaseBuilder agreedForSecondVisit = sent().nextVisit().nextVisit();
    agreedForSecondVisit.appointment("2026-05-07 08:00", "2026-05-06 12:00");
    expectRows(
        "B1.3",
        {
            {"in intake", received(), "2026-05-09 09:00", ""},
            {"within a day", sent(), "2026-05-05 09:59:59.999", ""},
            {"a day has gone", sent(), "2026-05-05 10:00", missed},
            {"a time was agreed", sent().appointment("2026-05-07 08:00", "2026-05-04 11:00"), "2026-05-09 09:00", ""},
            {"agreed late is agreed", agreedLater, "2026-05-09 09:00", ""},
            {"agreed for any visit", agreedForSecondVisit, "2026-05-09 09:00", ""},
            {"a crew came unannounced", sent().assigned("2026-05-04 10:30", {"zhou"}).arrived("2026-05-04 15:00"),
             "2026-05-04 15:00", "head proposed 2026-05-04: no_entry_time sent_to_dispatch"},
            {"of two crews the second came", secondCrewFirst, "2026-05-04 15:00",
             "head proposed 2026-05-04: no_entry_time sent_to_dispatch"},
            {"a crew came after the day", sent().assigned("2026-05-04 10:30", {"zhou"}).arrived("2026-05-06 15:00"),
             "2026-05-06 16:00", missed},
            {"cancelled before the day was over", sent().cancelled("2026-05-04 20:00"), "2026-05-09 09:00", ""},
            {"cancelled after it", sent().cancelled("2026-05-05 10:01"), "2026-05-09 09:00", missed},
            {"nobody known as head", received().sentToDispatch("2026-05-04 10:00", ""), "2026-05-09 09:00", ""},
        });
}

TEST(Proposals, SomebodyAssignedInTime)
{
    const char *const missed = "head proposed 2026-05-05: nobody_assigned";
    const CaseBuilder early = sent().appointment("2026-05-04 18:00", "2026-05-04 11:00");
    expectRows(
        "B2.1",
        {
            {"in intake", received(), "2026-05-09 09:00", ""},
            {"at the limit of 24 h", sent(), "2026-05-05 10:00", ""},
            {"beyond it", sent(), "2026-05-05 10:00:00.001", missed},
            {"assigned at the limit", sent().assigned("2026-05-05 10:00", {"zhou"}), "2026-05-09 09:00", ""},
            {"assigned too late", sent().assigned("2026-05-05 10:00:00.001", {"zhou"}), "2026-05-09 09:00", missed},
            {"the agreed time comes first", early, "2026-05-04 18:00:00.001",
             "head proposed 2026-05-04: nobody_assigned"},
            {"and is itself in time", CaseBuilder(early).assigned("2026-05-04 18:00", {"zhou"}), "2026-05-09 09:00",
             ""},
            {"cancelled at the limit", sent().cancelled("2026-05-05 10:00"), "2026-05-09 09:00", ""},
            {"cancelled beyond it", sent().cancelled("2026-05-05 10:01"), "2026-05-09 09:00", missed},
        });
}

TEST(Proposals, DutiesOfATicketAreScoredOnceWhoeverAnswers)
{
    const CaseBuilder first = sent();
    const CaseBuilder second = received().sentToDispatch("2026-05-04 10:00", "successor");
    const auto keyOf = [](const CaseFacts &facts) {
        for (const Proposal &proposal : findInCase(facts, test::manual(), at("2026-05-09 09:00"))) {
            if (proposal.clauseId == QLatin1String("B2.1"))
                return proposal.key;
        }
        return QString();
    };
    EXPECT_FALSE(keyOf(first).isEmpty());
    EXPECT_EQ(keyOf(first), keyOf(second));
    EXPECT_EQ(foundBy("B2.1", second, at("2026-05-09 09:00")), "successor proposed 2026-05-05: nobody_assigned");
}

/// Delivered on 1 May: in time until the end of 16 May.
DeliveryBuilder delivered()
{
    return DeliveryBuilder(test::Day("2026-05-01"));
}

DeliveryBuilder reachedAt(const char *owner, const char *yard, const char *designer)
{
    return delivered()
        .followUp(FollowUpParty::Owner)
        .attempt(owner)
        .followUp(FollowUpParty::Yard)
        .attempt(yard)
        .followUp(FollowUpParty::Designer)
        .attempt(designer);
}

TEST(Proposals, CallsAfterDelivery)
{
    struct Row {
        const char *name;
        DeliveryFacts facts;
        test::When now;
        const char *expected;
    };
    const char *const missed = "agent proposed 2026-05-16: ship_delivered delivery_calls_late";
    const DeliveryBuilder allMissing =
        delivered().followUp(FollowUpParty::Owner).followUp(FollowUpParty::Yard).followUp(FollowUpParty::Designer);
    const DeliveryBuilder onlyTried = delivered().followUp(FollowUpParty::Owner).attempt("2026-05-02 10:00", false);
    const Row rows[] = {
        {"not delivered", DeliveryBuilder(std::nullopt), "2026-06-01 09:00", ""},
        {"the last day", allMissing, "2026-05-16 23:59:59.999", ""},
        {"the day after", allMissing, "2026-05-17 00:00", missed},
        {"all in time", reachedAt("2026-05-02 10:00", "2026-05-03 10:00", "2026-05-16 23:59:59.999"),
         "2026-06-01 09:00", ""},
        {"one late", reachedAt("2026-05-02 10:00", "2026-05-03 10:00", "2026-05-17 00:00"), "2026-06-01 09:00", missed},
        {"tried, but not reached", onlyTried, "2026-06-01 09:00", missed},
        {"no calls planned at all", delivered(), "2026-06-01 09:00",
         "head proposed 2026-05-16: ship_delivered delivery_calls_late"},
        {"no agent named", delivered().followUp(FollowUpParty::Owner, ""), "2026-06-01 09:00",
         "head proposed 2026-05-16: ship_delivered delivery_calls_late"},
        {"the first late call's agent answers",
         delivered()
             .followUp(FollowUpParty::Designer, "agent")
             .followUp(FollowUpParty::Yard, "second agent")
             .followUp(FollowUpParty::Owner, "agent")
             .attempt("2026-05-02 10:00"),
         "2026-06-01 09:00", "second agent proposed 2026-05-16: ship_delivered delivery_calls_late"},
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(foundBy("A4.1", row.facts, row.now), row.expected);
    }
}

TEST(Proposals, OfADelivery)
{
    const std::vector<Proposal> found = findInDelivery(
        reachedAt("2026-05-02 10:00", "2026-05-17 08:00", "2026-05-18 08:00"), test::manual(), at("2026-06-01 09:00"));
    ASSERT_EQ(found.size(), 1U);
    const Proposal &proposal = found.front();
    EXPECT_TRUE(proposal.ticketId.isNull());
    EXPECT_TRUE(proposal.visitId.isNull());
    EXPECT_EQ(proposal.shipId, idOf<ShipId>(QStringLiteral("ship")));
    EXPECT_EQ(proposal.personId, person("agent"));
    EXPECT_EQ(proposal.happenedAt, at("2026-05-16 23:59:59.999"));
    EXPECT_EQ(proposal.points, Points::fromHundredths(-50));
    ASSERT_EQ(proposal.conditions.size(), 2U);
    EXPECT_EQ(evidenceText(proposal.conditions[0].evidence), "ship 2026-05-01 00:00");
    EXPECT_EQ(evidenceText(proposal.conditions[1].evidence), "follow_up 2026-05-17 08:00, follow_up 2026-05-18 08:00");
}

TEST(Proposals, OfADeliveryInTheLastDaysOfAYear)
{
    const DeliveryBuilder december = DeliveryBuilder(test::Day("2026-12-20")).followUp(FollowUpParty::Owner);
    EXPECT_EQ(foundBy("A4.1", december, at("2027-02-01 09:00")),
              "agent proposed 2027-01-04: ship_delivered delivery_calls_late");
}

} // namespace
} // namespace fairlead::rules
