// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back what was decided or closed: nothing is overwritten, both stay.
#include "desk/appraisaldesk.h"

#include "desk/appraisalfields.h"
#include "desk/decisionwork.h"
#include "desk/usecase.h"
#include "rules/appraisal.h"
#include "storage/decisionrepository.h"
#include "storage/employeerepository.h"
#include "storage/monthrepository.h"
#include "storage/proposalrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// How far a proposal is when nobody has decided on it.
ProposalState undecidedState(const Proposal &proposal)
{
    const bool proven = std::ranges::all_of(
        proposal.conditions, [](const Condition &condition) { return condition.state == ConditionState::Proven; });
    return proven ? ProposalState::Proposed : ProposalState::Open;
}

void checkReverser(UseCase &useCase, const ProposalInHand &inHand)
{
    const EmployeeId by = useCase.by();
    if (!by.isNull() && (inHand.concerns(by) || by == inHand.proposal.proposedBy))
        useCase.violate(u"by"_s, ViolationCode::OwnMatter);
}

/// The month's own while it is open, else the next open one.
Month monthOfReversal(UseCase &useCase, const Decision &decision)
{
    return rules::openMonthFor(decision.month.firstDay(),
                               storage::MonthRepository(useCase.office().session).closedMonths());
}

} // namespace

Result<DecisionId> AppraisalDesk::reverse(const Reverse &command, const Act &act)
{
    UseCase useCase(m_office, "reverse", act);
    Reversal reversal;
    reversal.reason = useCase.requiredText(u"reason"_s, command.reason);
    wantsDecider(useCase);
    const std::optional<ProposalInHand> inHand = proposalInHand(useCase, command.proposal);
    const bool stands = inHand && !inHand->isUndecided() && !inHand->decisions.empty();
    if (inHand && !stands)
        useCase.violate(u"proposal"_s, ViolationCode::Missing, {u"decision_id"_s});
    if (stands) {
        checkReverser(useCase, *inHand);
        useCase.notBefore(inHand->decisions.back().entry.happenedAt);
    }
    if (!useCase.isClean())
        return useCase.violations();

    const Decision &decision = inHand->decisions.back();
    const Proposal &before = inHand->proposal;
    Proposal after = before;
    after.state = undecidedState(before);
    if (storage::ProposalRepository(m_office.session).update(after) != storage::SaveOutcome::Saved) {
        useCase.conflict(after.id);
        return useCase.violations();
    }
    useCase.changed(RecordKind::Proposal, after.id, after.ticketId, fieldsOf(before), fieldsOf(after));
    reversal.id = useCase.newId<DecisionId>();
    reversal.decisionId = decision.id;
    reversal.deciderId = useCase.by();
    reversal.month = monthOfReversal(useCase, decision);
    reversal.entry = useCase.entry();
    storage::DecisionRepository(m_office.session).add(reversal, decision.awards);
    useCase.created(RecordKind::Decision, reversal.id, after.ticketId, fieldsOf(reversal));
    // What has changed since the decision counts again.
    if (!after.ticketId.isNull())
        useCase.touch(after.ticketId);
    else if (!after.shipId.isNull() && after.origin == ProposalOrigin::Rules)
        useCase.touch(after.shipId);
    useCase.finish();
    return reversal.id;
}

Result<Done> AppraisalDesk::reopenMonth(const ReopenMonth &command, const Act &act)
{
    UseCase useCase(m_office, "reopen_month", act);
    storage::MonthReopening reopening;
    reopening.reason = useCase.requiredText(u"reason"_s, command.reason);
    const std::optional<Employee> manager = storage::EmployeeRepository(m_office.session).load(useCase.by());
    if (manager && !manager->has(Role::Manager))
        useCase.violate(u"by"_s, ViolationCode::WrongRole, {codeOf(Role::Manager)});
    storage::MonthRepository months(m_office.session);
    months.hold(storage::MonthRepository::For::Closing);
    const std::optional<storage::ClosedMonth> closed = months.load(command.month);
    if (!closed)
        useCase.violate(u"month"_s, ViolationCode::Unknown, {command.month.toString()});
    else
        useCase.notBefore(closed->closedAt);
    if (!useCase.isClean())
        return useCase.violations();

    reopening.id = useCase.newId<RecordId>();
    reopening.closed = *closed;
    reopening.entry = useCase.entry();
    months.reopen(reopening);
    const QString name = command.month.toString();
    useCase.changed(RecordKind::AppraisalMonth, idOfNamed(RecordKind::AppraisalMonth, name), TicketId(),
                    {{u"month"_s, name},
                     {u"closed_at"_s, fieldOf(closed->closedAt)},
                     {u"closed_by"_s, fieldOf(closed->closedBy)},
                     {u"digest"_s, QString::fromLatin1(closed->digest)}},
                    {{u"month"_s, name}, {u"reason"_s, reopening.reason}});
    useCase.finish();
    return Done();
}

} // namespace fairlead::desk
