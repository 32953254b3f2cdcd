// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/workflow.h"

#include "../support/casebuilder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fairlead::rules {
namespace {

using test::CaseBuilder;

constexpr TicketState allStates[] = {TicketState::Received, TicketState::AwaitingDispatch, TicketState::Dispatched,
                                     TicketState::OnSite,   TicketState::AwaitingReview,   TicketState::Archived,
                                     TicketState::Closed,   TicketState::Cancelled};

CaseBuilder received()
{
    return CaseBuilder::repair("2026-05-04 09:00");
}

CaseBuilder sent()
{
    return received().sentToDispatch("2026-05-04 09:30");
}

CaseBuilder dispatched()
{
    return sent().assigned("2026-05-04 10:00", {"zhou", "wu"});
}

CaseBuilder onSite()
{
    return dispatched().arrived("2026-05-05 08:00");
}

CaseBuilder left()
{
    return onSite().left("2026-05-05 17:00");
}

CaseBuilder withOrder()
{
    return left().workOrder("2026-05-05 17:10");
}

CaseBuilder submitted()
{
    return withOrder().signatory("Captain", "2026-05-05 17:20").submitted("2026-05-05 17:30");
}

CaseBuilder archived()
{
    return submitted().reviewPassed("2026-05-06 10:00").archived("2026-05-06 11:00").followUp("2026-05-13");
}

/// What a move of that case wants, as the codes of what is missing or of why it can't be made.
struct MoveRow {
    const char *name;
    Move move;
    CaseBuilder facts;
    QStringList wanted;

    friend void PrintTo(const MoveRow &row, std::ostream *out) { *out << row.name; }
};

class MissingTest : public ::testing::TestWithParam<MoveRow> {};

TEST_P(MissingTest, IsListedAtOnce)
{
    const MoveRow &row = GetParam();
    QStringList found;
    for (const Violation &violation : missingFor(row.move, row.facts)) {
        EXPECT_TRUE(violation.field.isEmpty());
        EXPECT_EQ(violation.parameters.size(), 1);
        const QString parameter = violation.parameters.value(0);
        found << (violation.code == ViolationCode::Missing ? parameter : codeOf(violation.code) + u' ' + parameter);
    }
    EXPECT_EQ(found.join(u", ").toStdString(), row.wanted.join(u", ").toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Intake, MissingTest,
    ::testing::Values(
        MoveRow{"SolveWithNothingTried", Move::SolveByPhone, received(), {"guidance"}},
        MoveRow{"SolveWithNothingSolved",
                Move::SolveByPhone,
                received().specialist("2026-05-04 09:10", GuidanceOutcome::Unsolved),
                {"guidance"}},
        MoveRow{"Solve", Move::SolveByPhone, received().guidance("2026-05-04 09:10", GuidanceOutcome::Solved), {}},
        MoveRow{"SolveAfterTwoAttempts",
                Move::SolveByPhone,
                received()
                    .guidance("2026-05-04 09:10", GuidanceOutcome::Solved)
                    .guidance("2026-05-04 09:20", GuidanceOutcome::Unsolved),
                {}},
        MoveRow{"SendWithoutFault", Move::SendToDispatch, received().fault(""), {"fault"}},
        MoveRow{"SendWithBlankFault", Move::SendToDispatch, received().fault(" \n\t "), {"fault"}},
        MoveRow{"Send", Move::SendToDispatch, received().fault("增压器漏油"), {}}));

INSTANTIATE_TEST_SUITE_P(
    Dispatch, MissingTest,
    ::testing::Values(
        MoveRow{"AssignWithoutVisit", Move::Assign, sent(), {"lead"}},
        MoveRow{"AssignWithoutCrew", Move::Assign, sent().nextVisit(), {"lead"}},
        MoveRow{"Assign",
                Move::Assign,
                sent().assigned("2026-05-04 10:00", {"zhou"}).state(TicketState::AwaitingDispatch),
                {}},
        MoveRow{"ArriveWithoutCrew", Move::Arrive, sent().nextVisit().state(TicketState::Dispatched), {"lead"}},
        MoveRow{"ArriveWithoutAppointment", Move::Arrive, dispatched(), {}},
        MoveRow{"ArriveAtNextVisitWithoutCrew",
                Move::Arrive,
                onSite().left("2026-05-05 17:00", false).nextVisit(),
                {"lead"}},
        MoveRow{"ArriveAtNextVisit",
                Move::Arrive,
                onSite().left("2026-05-05 17:00", false).nextVisit().assigned("2026-05-05 18:00", {"wu"}),
                {}}));

INSTANTIATE_TEST_SUITE_P(
    OnSite, MissingTest,
    ::testing::Values(
        MoveRow{"LeaveBeforeArrival", Move::Leave, dispatched().state(TicketState::OnSite), {"arrival"}},
        MoveRow{"Leave", Move::Leave, onSite(), {}},
        MoveRow{"LeaveTwice", Move::Leave, left(), {"already_done 2026-05-05T17:00:00+08:00"}},
        MoveRow{"SubmitWithNothing", Move::Submit, onSite(), {"departure", "work_order", "signatory", "signature"}},
        MoveRow{"SubmitUnfinished",
                Move::Submit,
                onSite().left("2026-05-05 17:00", false).state(TicketState::OnSite),
                {"finished_visit", "work_order", "signatory", "signature"}},
        MoveRow{"SubmitWithoutWorkOrder", Move::Submit, left(), {"work_order", "signatory", "signature"}},
        MoveRow{"SubmitWithoutSignatory", Move::Submit, withOrder(), {"signatory", "signature"}},
        MoveRow{"SubmitUnsigned", Move::Submit, withOrder().signatory("Captain"), {"signature"}},
        MoveRow{"SubmitHalfSigned",
                Move::Submit,
                withOrder().signatory("Captain", "2026-05-05 17:20").signatory("Yard"),
                {"signature"}},
        MoveRow{"SubmitARepairWithoutTexts",
                Move::Submit,
                withOrder().orderText(" ", "\n", "").signatory("Captain", "2026-05-05 17:20"),
                {"result", "cause", "measures"}},
        MoveRow{"SubmitARepairWithoutCause",
                Move::Submit,
                withOrder().orderText("Runs", "", "Cleaned").signatory("Captain", "2026-05-05 17:20"),
                {"cause"}},
        MoveRow{"SubmitACommissioningWithItsResult",
                Move::Submit,
                CaseBuilder::commissioning("2026-05-04 09:00")
                    .sentToDispatch("2026-05-04 09:30")
                    .assigned("2026-05-04 10:00", {"zhou"})
                    .arrived("2026-05-05 08:00")
                    .left("2026-05-05 17:00")
                    .workOrder("2026-05-05 17:10")
                    .orderText("Runs", "", "")
                    .signatory("Captain", "2026-05-05 17:20"),
                {}},
        MoveRow{"SubmitBeforeDeparture",
                Move::Submit,
                onSite().workOrder("2026-05-05 12:00").signatory("Captain", "2026-05-05 12:10"),
                {"departure"}},
        MoveRow{"Submit",
                Move::Submit,
                withOrder().signatory("Captain", "2026-05-05 17:20").signatory("Yard", "2026-05-05 17:25"),
                {}}));

INSTANTIATE_TEST_SUITE_P(
    Review, MissingTest,
    ::testing::Values(
        MoveRow{"SubmitTwice", Move::Submit, submitted(), {"already_done 2026-05-05T17:30:00+08:00"}},
        MoveRow{"Pass", Move::PassReview, submitted(), {}}, MoveRow{"Fail", Move::FailReview, submitted(), {}},
        MoveRow{"PassAfterFailure", Move::PassReview, submitted().reviewFailed("2026-05-06 10:00"), {"submission"}},
        MoveRow{"FailAfterFailure", Move::FailReview, submitted().reviewFailed("2026-05-06 10:00"), {"submission"}},
        MoveRow{"SubmitAfterFailure", Move::Submit, submitted().reviewFailed("2026-05-06 10:00", false), {}},
        MoveRow{"SubmitAfterFailureToConfirmAgain",
                Move::Submit,
                submitted().reviewFailed("2026-05-06 10:00", true),
                {"signature"}},
        MoveRow{
            "PassTheNextRound",
            Move::PassReview,
            submitted().reviewFailed("2026-05-06 10:00").allSigned("2026-05-06 12:00").submitted("2026-05-06 13:00"),
            {}},
        MoveRow{"PassTwice",
                Move::PassReview,
                submitted().reviewPassed("2026-05-06 10:00"),
                {"already_done 2026-05-06T10:00:00+08:00"}},
        MoveRow{"FailWhatPassed",
                Move::FailReview,
                submitted().reviewPassed("2026-05-06 10:00"),
                {"already_done 2026-05-06T10:00:00+08:00"}},
        MoveRow{"ArchiveUnreviewed", Move::Archive, submitted(), {"passed_review"}},
        MoveRow{"ArchiveFailed", Move::Archive, submitted().reviewFailed("2026-05-06 10:00"), {"passed_review"}},
        MoveRow{"Archive", Move::Archive, submitted().reviewPassed("2026-05-06 10:00"), {}}));

INSTANTIATE_TEST_SUITE_P(
    End, MissingTest,
    ::testing::Values(
        MoveRow{"CloseBeforeTheCall", Move::Close, archived(), {"follow_up"}},
        MoveRow{"CloseWithNobodyReached", Move::Close, archived().attempt("2026-05-07 10:00", false), {"follow_up"}},
        MoveRow{"CloseWithOneOfTwo",
                Move::Close,
                archived().attempt("2026-05-07 10:00").followUp("2026-05-13", FollowUpParty::Yard),
                {"follow_up"}},
        MoveRow{"Close", Move::Close, archived().attempt("2026-05-07 10:00", false).attempt("2026-05-07 11:00"), {}},
        MoveRow{"Cancel", Move::Cancel, received(), {}},
        MoveRow{"CancelWhatIsClosed", Move::Cancel, archived().closed("2026-05-14 10:00"), {"wrong_state closed"}}));

/// The moves of each state, in the order of the life.
TEST(WorkflowTest, KnowsTheMovesOfEachState)
{
    const std::pair<TicketState, std::vector<Move>> rows[] = {
        {TicketState::Received, {Move::SolveByPhone, Move::SendToDispatch, Move::Cancel}},
        {TicketState::AwaitingDispatch, {Move::Assign, Move::Cancel}},
        {TicketState::Dispatched, {Move::Arrive, Move::Cancel}},
        {TicketState::OnSite, {Move::Leave, Move::Submit, Move::Cancel}},
        {TicketState::AwaitingReview, {Move::Submit, Move::PassReview, Move::FailReview, Move::Archive, Move::Cancel}},
        {TicketState::Archived, {Move::Close, Move::Cancel}},
        {TicketState::Closed, {}},
        {TicketState::Cancelled, {}},
    };
    for (const auto &[state, moves] : rows)
        EXPECT_EQ(movesFrom(state), moves) << codeOf(state).toStdString();
}

/// A move that isn't one of the state's says so and nothing else, whatever else is missing.
TEST(WorkflowTest, RefusesMovesOfOtherStates)
{
    for (const TicketState state : allStates) {
        const std::vector<Move> possible = movesFrom(state);
        for (const auto &entry : EnumCodes<Move>::table) {
            const Violations missing = missingFor(entry.first, received().state(state));
            const Violations wrongState{{QString(), ViolationCode::WrongState, {codeOf(state)}}};
            EXPECT_EQ(missing == wrongState, !std::ranges::count(possible, entry.first))
                << entry.second << " from " << codeOf(state).toStdString();
        }
    }
}

struct AfterRow {
    Move move;
    CaseBuilder facts;
    TicketState after;
};

TEST(WorkflowTest, LeadsToTheNextState)
{
    const AfterRow rows[] = {
        {Move::SolveByPhone, received(), TicketState::Closed},
        {Move::SendToDispatch, received(), TicketState::AwaitingDispatch},
        {Move::Assign, sent(), TicketState::Dispatched},
        {Move::Arrive, dispatched(), TicketState::OnSite},
        {Move::Leave, onSite().left("2026-05-05 17:00", true), TicketState::OnSite},
        {Move::Leave, onSite().left("2026-05-05 17:00", false), TicketState::Dispatched},
        {Move::Leave, onSite().left("2026-05-05 17:00", false).nextVisit(), TicketState::Dispatched},
        {Move::Submit, withOrder(), TicketState::AwaitingReview},
        {Move::PassReview, submitted(), TicketState::AwaitingReview},
        {Move::FailReview, submitted(), TicketState::AwaitingReview},
        {Move::Archive, submitted(), TicketState::Archived},
        {Move::Close, archived(), TicketState::Closed},
        {Move::Cancel, dispatched(), TicketState::Cancelled},
    };
    for (const AfterRow &row : rows)
        EXPECT_EQ(stateAfter(row.move, row.facts), row.after) << codeOf(row.move).toStdString();
}

TEST(WorkflowTest, IsOpenUntilClosedOrCancelled)
{
    for (const TicketState state : allStates)
        EXPECT_EQ(isOpen(state), state != TicketState::Closed && state != TicketState::Cancelled);
    for (const TicketState state : allStates)
        EXPECT_EQ(isOpen(state), !movesFrom(state).empty());
}

} // namespace
} // namespace fairlead::rules
