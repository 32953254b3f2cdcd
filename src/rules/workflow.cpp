// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/workflow.h"

#include <algorithm>

namespace fairlead::rules {

namespace {

/// Collects what one move of one case still wants.
class MoveCheck {
public:
    explicit MoveCheck(const CaseFacts &facts)
        : m_facts(facts),
          m_visit(facts.visits.empty() ? nullptr : &facts.visits.back()),
          m_order(m_visit && m_visit->workOrder ? &*m_visit->workOrder : nullptr)
    {
    }

    Violations check(Move move)
    {
        switch (move) {
        case Move::SolveByPhone:
            want(isSolvedByPhone(), "guidance");
            break;
        case Move::SendToDispatch:
            want(!m_facts.ticket.fault.trimmed().isEmpty(), "fault");
            break;
        case Move::Assign:
        case Move::Arrive: // an agreed entry time isn't asked for here: B1.3 judges it
            want(m_visit && !m_visit->visit.leadId().isNull(), "lead");
            break;
        case Move::Leave:
            checkLeave();
            break;
        case Move::Submit:
            checkSubmit();
            break;
        case Move::PassReview:
        case Move::FailReview:
            checkReview();
            break;
        case Move::Archive:
            want(m_order && m_order->passedReview(), "passed_review");
            break;
        case Move::Close:
            want(std::ranges::all_of(m_facts.followUps, [](const FollowUp &call) { return call.doneAt().has_value(); }),
                 "follow_up");
            break;
        case Move::Cancel: // the reason comes with the command
            break;
        }
        return m_violations;
    }

private:
    void want(bool there, const char *thing)
    {
        if (!there)
            m_violations.push_back({QString(), ViolationCode::Missing, {QString::fromLatin1(thing)}});
    }

    void refuseAsDone(Instant at) { m_violations.push_back({QString(), ViolationCode::AlreadyDone, {at.toIso()}}); }

    [[nodiscard]] bool isSolvedByPhone() const
    {
        return std::ranges::any_of(
            m_facts.guidances, [](const Guidance &guidance) { return guidance.outcome == GuidanceOutcome::Solved; });
    }

    void checkLeave()
    {
        if (m_visit && m_visit->visit.departedAt)
            refuseAsDone(*m_visit->visit.departedAt);
        else
            want(m_visit && m_visit->visit.arrivedAt, "arrival");
    }

    void checkSubmit()
    {
        if (m_order && m_order->submittedAt) {
            refuseAsDone(*m_order->submittedAt);
            return;
        }
        const bool departed = m_visit && m_visit->visit.departedAt;
        want(departed, "departure");
        want(!departed || m_visit->visit.finished, "finished_visit");
        // Signatures without a work order are named too: the list is what still lies ahead, not only the next step.
        want(m_order, "work_order");
        // A repair's work order says why and what was done about it; of a commissioning the result is enough.
        const bool isRepair = m_facts.ticket.kind == TicketKind::Repair;
        want(!m_order || !m_order->result.trimmed().isEmpty(), "result");
        want(!m_order || !isRepair || !m_order->cause.trimmed().isEmpty(), "cause");
        want(!m_order || !isRepair || !m_order->measures.trimmed().isEmpty(), "measures");
        want(m_order && !m_order->signatories.empty(), "signatory");
        want(m_order && m_order->isSigned(), "signature");
    }

    void checkReview()
    {
        if (m_order && m_order->passedReview())
            refuseAsDone(m_order->reviews.back().entry.happenedAt);
        else
            want(m_order && m_order->submittedAt, "submission");
    }

    const CaseFacts &m_facts;
    const VisitFacts *m_visit; // the newest; null when there is none
    const WorkOrder *m_order;  // of the newest visit; null when there is none
    Violations m_violations;
};

} // namespace

Violations missingFor(Move move, const CaseFacts &facts)
{
    const TicketState state = facts.ticket.state;
    if (!std::ranges::count(movesFrom(state), move))
        return {{QString(), ViolationCode::WrongState, {codeOf(state)}}};
    return MoveCheck(facts).check(move);
}

std::vector<Move> movesFrom(TicketState state)
{
    switch (state) {
    case TicketState::Received:
        return {Move::SolveByPhone, Move::SendToDispatch, Move::Cancel};
    case TicketState::AwaitingDispatch:
        return {Move::Assign, Move::Cancel};
    case TicketState::Dispatched:
        return {Move::Arrive, Move::Cancel};
    case TicketState::OnSite:
        return {Move::Leave, Move::Submit, Move::Cancel};
    case TicketState::AwaitingReview:
        return {Move::Submit, Move::PassReview, Move::FailReview, Move::Archive, Move::Cancel};
    case TicketState::Archived:
        return {Move::Close, Move::Cancel};
    case TicketState::Closed:
    case TicketState::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

TicketState stateAfter(Move move, const CaseFacts &facts)
{
    switch (move) {
    case Move::SolveByPhone:
    case Move::Close:
        return TicketState::Closed;
    case Move::SendToDispatch:
        return TicketState::AwaitingDispatch;
    case Move::Assign:
        return TicketState::Dispatched;
    case Move::Arrive:
        return TicketState::OnSite;
    case Move::Leave: {
        // The next visit may be there already, so look for the one that was left last.
        const auto left = std::find_if(facts.visits.rbegin(), facts.visits.rend(),
                                       [](const VisitFacts &visit) { return visit.visit.arrivedAt.has_value(); });
        return left != facts.visits.rend() && left->visit.finished ? TicketState::OnSite : TicketState::Dispatched;
    }
    case Move::Submit:
    case Move::PassReview:
    case Move::FailReview:
        return TicketState::AwaitingReview;
    case Move::Archive:
        return TicketState::Archived;
    case Move::Cancel:
        return TicketState::Cancelled;
    }
    Q_UNREACHABLE();
}

bool isOpen(TicketState state)
{
    return state != TicketState::Closed && state != TicketState::Cancelled;
}

} // namespace fairlead::rules
