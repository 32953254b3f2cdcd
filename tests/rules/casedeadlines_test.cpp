// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinestand.h"

using namespace std::chrono_literals;

namespace fairlead::rules {
namespace {

using test::at;
using test::CaseBuilder;

class CaseDeadlineTest : public ::testing::TestWithParam<StandRow> {};

TEST_P(CaseDeadlineTest, HasStateAndMargin)
{
    expectStand(GetParam());
}

// B1.2: received 09:00, due 11:00, warning from 10:30.

constexpr auto specialist = DeadlineKind::Specialist;
constexpr auto solved = GuidanceOutcome::Solved;
constexpr auto unsolved = GuidanceOutcome::Unsolved;

INSTANTIATE_TEST_SUITE_P(
    Specialist, CaseDeadlineTest,
    ::testing::Values(StandRow{"Pending", called(), specialist, at("2026-05-04 10:29:59.999"), pending, 30min + 1ms},
                      StandRow{"Warning", called(), specialist, at("2026-05-04 10:30"), warning, 30min},
                      StandRow{"OnTheLimit", called(), specialist, at("2026-05-04 11:00"), warning, 0ms},
                      StandRow{"PastTheLimit", called(), specialist, at("2026-05-04 11:00:00.001"), breached, -1ms},
                      StandRow{"MetOnTheLimit", called().specialist("2026-05-04 11:00"), specialist,
                               at("2026-05-04 15:00"), met, 0ms},
                      StandRow{"MetTooLate", called().specialist("2026-05-04 11:00:00.001"), specialist,
                               at("2026-05-04 15:00"), breached, -1ms},
                      StandRow{"FirstSpecialistCounts",
                               called().specialist("2026-05-04 12:00").specialist("2026-05-04 10:00"), specialist,
                               at("2026-05-04 15:00"), met, 1h},
                      StandRow{"ReceiverHelpedInVain", called().guidance("2026-05-04 09:10", unsolved), specialist,
                               at("2026-05-04 10:00"), pending, 1h},
                      StandRow{"ReceiverSolvedIt", called().guidance("2026-05-04 11:00", solved), specialist,
                               at("2026-05-04 15:00"), met, 0ms},
                      StandRow{"ReceiverSolvedItTooLate", called().guidance("2026-05-04 11:13", solved), specialist,
                               at("2026-05-04 15:00"), breached, -13min},
                      StandRow{"SpecialistAfterLateSolution",
                               called().guidance("2026-05-04 11:13", solved).specialist("2026-05-04 11:20"), specialist,
                               at("2026-05-04 15:00"), breached, -13min},
                      StandRow{"SentToDispatchInstead", called().sentToDispatch("2026-05-04 09:30"), specialist,
                               at("2026-05-04 11:01"), breached, -1min},
                      StandRow{"RoundTheClock", CaseBuilder::repair("2026-05-04 23:30"), specialist,
                               at("2026-05-05 01:31"), breached, -1min},
                      StandRow{"NotForCommissioning", CaseBuilder::commissioning("2026-05-04 09:00"), specialist,
                               at("2026-05-04 12:00"), std::nullopt}));

INSTANTIATE_TEST_SUITE_P(
    EndedTicket, CaseDeadlineTest,
    ::testing::Values(
        StandRow{"CancelledBeforeDue", called().cancelled("2026-05-04 10:59"), specialist, at("2026-05-06 09:00"),
                 std::nullopt},
        StandRow{"CancelledOnTheLimit", called().cancelled("2026-05-04 11:00"), specialist, at("2026-05-06 09:00"),
                 std::nullopt},
        StandRow{"CancelledAfterBreach", called().cancelled("2026-05-04 11:05"), specialist, at("2026-05-06 09:00"),
                 breached, -5min},
        StandRow{"CancelledAfterBeingMet", called().specialist("2026-05-04 10:00").cancelled("2026-05-04 10:30"),
                 specialist, at("2026-05-06 09:00"), met, 1h},
        StandRow{"ClosedAsSolved", called().guidance("2026-05-04 09:20", solved).closed("2026-05-04 09:30"), specialist,
                 at("2026-05-06 09:00"), met, 100min},
        StandRow{"AssignmentEndsWithIt", called().sentToDispatch("2026-05-04 09:30").cancelled("2026-05-04 10:00"),
                 DeadlineKind::Assignment, at("2026-05-06 09:00"), std::nullopt}));

// B2.1: sent on the 4th at 10:00, so due on the 5th at 10:00 unless the entry time comes first.

constexpr auto assignment = DeadlineKind::Assignment;

CaseBuilder sent()
{
    return called().sentToDispatch("2026-05-04 10:00");
}

INSTANTIATE_TEST_SUITE_P(
    Assignment, CaseDeadlineTest,
    ::testing::Values(StandRow{"NotSent", called(), assignment, at("2026-05-06 09:00"), std::nullopt},
                      StandRow{"NotSentButAgreed", called().appointment("2026-05-04 12:00", "2026-05-04 09:30"),
                               assignment, at("2026-05-06 09:00"), std::nullopt},
                      StandRow{"Pending", sent(), assignment, at("2026-05-05 05:59:59.999"), pending, 4h + 1ms},
                      StandRow{"Warning", sent(), assignment, at("2026-05-05 06:00"), warning, 4h},
                      StandRow{"OnTheLimit", sent(), assignment, at("2026-05-05 10:00"), warning, 0ms},
                      StandRow{"PastTheLimit", sent(), assignment, at("2026-05-05 10:00:00.001"), breached, -1ms},
                      StandRow{"MetOnTheLimit", sent().assigned("2026-05-05 10:00", {"zhou"}), assignment,
                               at("2026-05-06 09:00"), met, 0ms},
                      StandRow{"MetTooLate", sent().assigned("2026-05-05 10:00:00.001", {"zhou"}), assignment,
                               at("2026-05-06 09:00"), breached, -1ms},
                      StandRow{"EntryTimeComesFirst", sent().appointment("2026-05-04 18:00", "2026-05-04 10:30"),
                               assignment, at("2026-05-04 18:01"), breached, -1min},
                      StandRow{"EntryTimeComesLater", sent().appointment("2026-05-07 08:00", "2026-05-04 10:30"),
                               assignment, at("2026-05-05 10:01"), breached, -1min},
                      StandRow{"EntryTimeBeforeSending",
                               sent().appointment("2026-05-04 09:59:59.999", "2026-05-04 09:30"), assignment,
                               at("2026-05-05 09:00"), warning, 1h},
                      StandRow{"EntryTimeAtSending", sent().appointment("2026-05-04 10:00", "2026-05-04 09:30"),
                               assignment, at("2026-05-04 10:00:00.001"), breached, -1ms},
                      StandRow{"EntryTimePutOffInTime",
                               sent()
                                   .appointment("2026-05-04 18:00", "2026-05-04 10:30")
                                   .reschedule("2026-05-04 20:00", "2026-05-04 16:00"),
                               assignment, at("2026-05-04 19:00"), warning, 1h},
                      StandRow{"EntryTimePutOffTooLate",
                               sent()
                                   .appointment("2026-05-04 18:00", "2026-05-04 10:30")
                                   .reschedule("2026-05-04 20:00", "2026-05-04 16:00:00.001"),
                               assignment, at("2026-05-04 19:00"), breached, -1h},
                      StandRow{"OnlyTheFirstVisitCounts",
                               sent()
                                   .assigned("2026-05-04 11:00", {"zhou"})
                                   .arrived("2026-05-04 14:00")
                                   .left("2026-05-04 16:00", false)
                                   .nextVisit()
                                   .appointment("2026-05-04 10:30", "2026-05-04 10:20"),
                               assignment, at("2026-05-06 09:00"), met, 23h},
                      StandRow{"ForCommissioningToo",
                               CaseBuilder::commissioning("2026-05-04 09:00").sentToDispatch("2026-05-04 10:00"),
                               assignment, at("2026-05-05 10:01"), breached, -1min}));

// The call after a visit: by the end of the 13th.

constexpr auto visitFollowUp = DeadlineKind::VisitFollowUp;

CaseBuilder dueCall()
{
    return finished().followUp("2026-05-13");
}

INSTANTIATE_TEST_SUITE_P(
    VisitFollowUp, CaseDeadlineTest,
    ::testing::Values(StandRow{"Pending", dueCall(), visitFollowUp, at("2026-05-12 23:59:59.999"), pending, 24h + 1ms},
                      StandRow{"Warning", dueCall(), visitFollowUp, at("2026-05-13 00:00"), warning, 24h},
                      StandRow{"Breached", dueCall(), visitFollowUp, at("2026-05-14 00:00"), breached, 0ms},
                      StandRow{"NobodyReached", dueCall().attempt("2026-05-12 10:00", false), visitFollowUp,
                               at("2026-05-13 23:00"), warning, 1h},
                      StandRow{"ReachedInTime", dueCall().attempt("2026-05-13T15:59:59.999Z"), visitFollowUp,
                               at("2026-05-20 09:00"), met, 1ms},
                      StandRow{"ReachedTooLate", dueCall().attempt("2026-05-13T16:00:00Z"), visitFollowUp,
                               at("2026-05-20 09:00"), breached, 0ms}));

TEST(CaseDeadlinesTest, StopsWithTheTicket)
{
    const Instant now = at("2026-05-04 12:00");
    EXPECT_FALSE(deadlinesOf(called(), specialist, now).front().stopped);
    EXPECT_TRUE(deadlinesOf(called().cancelled("2026-05-04 11:30"), specialist, now).front().stopped);
}

TEST(CaseDeadlinesTest, NamesTheClauseOfTheKindOfCase)
{
    const auto story = [](CaseBuilder facts) {
        return facts.specialist("2026-05-01 09:30")
            .sentToDispatch("2026-05-01 10:00")
            .appointment("2026-05-04 08:00", "2026-05-01 10:00")
            .assigned("2026-05-01 11:00", {"zhou"})
            .reschedule("2026-05-04 09:00", "2026-05-04 06:00")
            .arrived("2026-05-04 09:00")
            .sheet("2026-05-04", "2026-05-04 16:00")
            .left("2026-05-04 17:00")
            .workOrder("2026-05-04 17:10")
            .signatory("Captain", "2026-05-04 17:20")
            .submitted("2026-05-04 17:30")
            .followUp("2026-05-13");
    };
    using Clauses = std::vector<std::pair<std::string, std::string>>;
    const auto clausesOf = [](const CaseFacts &facts) {
        Clauses clauses;
        for (const Deadline &deadline : caseDeadlines(facts, CompanySettings(), at("2026-05-04 18:00"))) {
            clauses.emplace_back(codeOf(deadline.kind).toStdString(), deadline.clauseId.toStdString());
            EXPECT_EQ(deadline.ticketId, facts.ticket.id);
            EXPECT_EQ(deadline.shipId, facts.ticket.shipId);
            EXPECT_EQ(deadline.engineId, facts.ticket.engineId);
            const bool beforeVisit = deadline.kind == specialist || deadline.kind == assignment;
            EXPECT_EQ(deadline.visitId.isNull(), beforeVisit) << clauses.back().first;
        }
        return clauses;
    };
    EXPECT_EQ(clausesOf(story(CaseBuilder::repair("2026-05-01 09:00"))), (Clauses{{"specialist", "B1.2"},
                                                                                  {"assignment", "B2.1"},
                                                                                  {"reschedule_notice", "B3.5"},
                                                                                  {"signatures", ""},
                                                                                  {"review", ""},
                                                                                  {"visit_follow_up", ""}}));
    EXPECT_EQ(clausesOf(story(CaseBuilder::commissioning("2026-05-01 09:00"))), (Clauses{{"assignment", ""},
                                                                                         {"appointment_ahead", "A1.4"},
                                                                                         {"reschedule_notice", "A1.6"},
                                                                                         {"daily_sheet", "A3.2"},
                                                                                         {"signatures", "A3.3"},
                                                                                         {"review", "A3.3"},
                                                                                         {"visit_follow_up", ""}}));
}

} // namespace
} // namespace fairlead::rules
