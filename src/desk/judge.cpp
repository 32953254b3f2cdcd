// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/judge.h"

#include "desk/appraisalfields.h"
#include "desk/caseloader.h"
#include "desk/knownuntil.h"
#include "desk/rulebookshelf.h"
#include "desk/usecase.h"
#include "rules/proposals.h"
#include "storage/followuprepository.h"
#include "storage/ledgerrepository.h"
#include "storage/proposalrepository.h"
#include "storage/sql/dberror.h"
#include "storage/ticketrepository.h"

#include <QHash>

#include <algorithm>

namespace fairlead::desk {

namespace {

/// Writes what judging changed, and journals it.
int write(UseCase &useCase, const std::vector<Proposal> &stored, std::vector<Proposal> changes)
{
    storage::ProposalRepository proposals(useCase.office().session);
    QHash<ProposalId, const Proposal *> before;
    for (const Proposal &proposal : stored)
        before.insert(proposal.id, &proposal);

    for (Proposal &proposal : changes) {
        if (const Proposal *old = before.value(proposal.id)) {
            proposal.entry.happenedAt = proposal.happenedAt;
            // Whoever writes a case holds it, so nobody can have come between.
            if (proposals.update(proposal) != storage::SaveOutcome::Saved)
                throw storage::DbError(storage::DbError::Kind::Busy,
                                       QStringLiteral("a proposal changed while judging"));
            useCase.changed(RecordKind::Proposal, proposal.id, proposal.ticketId, fieldsOf(*old), fieldsOf(proposal));
        } else {
            proposal.id = useCase.newId<ProposalId>();
            proposal.entry = {proposal.happenedAt, useCase.now(), useCase.by()};
            proposals.insert(proposal);
            useCase.created(RecordKind::Proposal, proposal.id, proposal.ticketId, fieldsOf(proposal));
        }
    }
    return static_cast<int>(changes.size());
}

} // namespace

int Judge::judgeCase(const TicketId &ticket)
{
    storage::Session &session = m_useCase.office().session;
    storage::TicketRepository(session).hold(ticket);
    // Most of what the rules ask for was never on record here: its absence would prove nothing.
    if (storage::LedgerRepository(session).wasTakenOver(ticket))
        return 0;
    const std::optional<rules::CaseFacts> facts = loadCase(session, ticket);
    if (!facts)
        return 0;
    const Instant now = std::max(m_useCase.now(), knownUntil(*facts));
    const std::vector<Proposal> stored = storage::ProposalRepository(session).ofTicket(ticket);
    const std::vector<Proposal> found = rules::findInCase(*facts, *rulebooksOf(session), now);
    return write(m_useCase, stored, rules::reconcile(stored, found));
}

int Judge::judgeDelivery(const ShipId &ship)
{
    storage::Session &session = m_useCase.office().session;
    storage::FollowUpRepository(session).holdDelivery(ship);
    const std::optional<rules::DeliveryFacts> facts = loadDelivery(session, ship);
    if (!facts)
        return 0;
    const Instant now = std::max(m_useCase.now(), knownUntil(*facts));
    const std::vector<Proposal> stored = storage::ProposalRepository(session).ofDelivery(ship);
    const std::vector<Proposal> found = rules::findInDelivery(*facts, *rulebooksOf(session), now);
    return write(m_useCase, stored, rules::reconcile(stored, found));
}

} // namespace fairlead::desk
