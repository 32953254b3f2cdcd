// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/appraisalrows.h"

#include "domain/stafforder.h"
#include "storage/entrycolumns.h"

#include <algorithm>

namespace fairlead::storage {

Proposal proposalOf(const Row &row)
{
    Proposal proposal;
    proposal.id = row.id<ProposalId>("id");
    proposal.version = row.number("version");
    proposal.key = row.text("key");
    proposal.clauseId = row.text("clause_id");
    proposal.rulebookId = row.id<RulebookId>("rulebook_id");
    proposal.ticketId = row.id<TicketId>("ticket_id");
    proposal.visitId = row.id<VisitId>("visit_id");
    proposal.shipId = row.id<ShipId>("ship_id");
    proposal.personId = row.id<EmployeeId>("person_id");
    proposal.happenedAt = row.instant("happened_at");
    proposal.happenedOn = row.date("happened_on");
    proposal.points = row.points("points");
    proposal.money = row.money("money");
    proposal.state = row.code<ProposalState>("state");
    proposal.origin = row.code<ProposalOrigin>("origin");
    proposal.proposedBy = row.id<EmployeeId>("proposed_by");
    proposal.facts = row.text("facts");
    proposal.entry = entryOf(row);
    return proposal;
}

Condition conditionOf(const Row &row)
{
    return {row.text("name"), row.code<ConditionState>("state"), row.code<Awaits>("awaits"), {}};
}

Evidence evidenceOf(const Row &row)
{
    return {row.code<RecordKind>("record_kind"), row.id<RecordId>("record_id"), row.optionalInstant("at")};
}

Decision decisionOf(const Row &row)
{
    Decision decision;
    decision.id = row.id<DecisionId>("id");
    decision.proposalId = row.id<ProposalId>("proposal_id");
    decision.verdict = row.code<DecisionVerdict>("verdict");
    decision.deciderId = row.id<EmployeeId>("decider_id");
    decision.reason = row.text("reason");
    decision.month = row.month("month");
    decision.entry = entryOf(row);
    return decision;
}

Award awardOf(const Row &row)
{
    return {row.id<EmployeeId>("person_id"), row.points("points"), row.money("money")};
}

Objection objectionOf(const Row &row)
{
    Objection objection;
    objection.id = row.id<ObjectionId>("id");
    objection.proposalId = row.id<ProposalId>("proposal_id");
    objection.personId = row.id<EmployeeId>("person_id");
    objection.text = row.text("text");
    objection.entry = entryOf(row);
    objection.answer = row.text("answer");
    if (const std::optional<Instant> answered = row.optionalInstant("answered_happened_at"))
        objection.answered = {*answered, row.instant("answered_entered_at"), row.id<EmployeeId>("answered_entered_by")};
    return objection;
}

void addAwards(std::vector<ReadAward> awards)
{
    std::sort(awards.begin(), awards.end(),
              [](const ReadAward &a, const ReadAward &b) { return staffNoBefore(a.staffNo, b.staffNo); });
    for (const ReadAward &read : awards)
        read.decision->awards.push_back(read.award);
}

} // namespace fairlead::storage
