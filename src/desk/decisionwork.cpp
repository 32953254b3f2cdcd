// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/decisionwork.h"

#include "rules/appraisal.h"
#include "storage/decisionrepository.h"
#include "storage/employeerepository.h"
#include "storage/followuprepository.h"
#include "storage/monthrepository.h"
#include "storage/proposalrepository.h"
#include "storage/ticketrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

bool ProposalInHand::concerns(const EmployeeId &person) const
{
    if (proposal.personId == person)
        return true;
    return std::ranges::any_of(decisions, [&](const Decision &decision) {
        return std::ranges::any_of(decision.awards, [&](const Award &award) { return award.personId == person; });
    });
}

Month ProposalInHand::month(UseCase &useCase) const
{
    // One that was taken back is decided anew.
    if (!isUndecided() && !decisions.empty())
        return decisions.back().month;
    return rules::openMonthFor(proposal.happenedOn, storage::MonthRepository(useCase.office().session).closedMonths());
}

std::optional<ProposalInHand> proposalInHand(UseCase &useCase, const ProposalId &id)
{
    const QString field = u"proposal"_s;
    if (id.isNull()) {
        useCase.violate(field, ViolationCode::Required);
        return std::nullopt;
    }
    storage::Session &session = useCase.office().session;
    storage::ProposalRepository proposals(session);
    std::optional<Proposal> found = proposals.load(id);
    if (!found) {
        useCase.violate(field, ViolationCode::Unknown, {id.toString()});
        return std::nullopt;
    }
    storage::MonthRepository(session).hold(storage::MonthRepository::For::Deciding);
    // Judging and deciding both hold the case or the ship: then nothing changes in between. What was read before is read
    // again, since this may have waited for somebody.
    if (!found->ticketId.isNull())
        storage::TicketRepository(session).hold(found->ticketId);
    else
        storage::FollowUpRepository(session).holdDelivery(found->shipId);
    found = proposals.load(id);
    return ProposalInHand{*std::move(found), storage::DecisionRepository(session).decisionsOn(id)};
}

void wantsDecider(UseCase &useCase)
{
    const std::optional<Employee> decider = storage::EmployeeRepository(useCase.office().session).load(useCase.by());
    if (decider && !decider->has(Role::Head) && !decider->has(Role::Manager))
        useCase.violate(u"by"_s, ViolationCode::WrongRole, {codeOf(Role::Head), codeOf(Role::Manager)});
}

} // namespace fairlead::desk
