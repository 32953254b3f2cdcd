// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/proposals.h"

#include <QHash>
#include <QSet>

#include <tuple>

namespace fairlead::rules {

namespace {

bool isUndecided(ProposalState state)
{
    return state == ProposalState::Open || state == ProposalState::Proposed || state == ProposalState::Withdrawn;
}

/// What judging a case anew can change of a proposal.
auto judged(const Proposal &proposal)
{
    return std::tie(proposal.clauseId, proposal.rulebookId, proposal.ticketId, proposal.visitId, proposal.shipId,
                    proposal.personId, proposal.happenedAt, proposal.happenedOn, proposal.points, proposal.money,
                    proposal.state, proposal.conditions);
}

/// `found` under the identity of what is stored of it.
Proposal keptAs(const Proposal &stored, Proposal found)
{
    found.id = stored.id;
    found.version = stored.version;
    found.entry = stored.entry;
    return found;
}

Proposal withdrawn(Proposal proposal)
{
    proposal.state = ProposalState::Withdrawn;
    return proposal;
}

} // namespace

std::vector<Proposal> reconcile(const std::vector<Proposal> &stored, const std::vector<Proposal> &found)
{
    QHash<QString, const Proposal *> foundByKey;
    for (const Proposal &proposal : found)
        foundByKey.insert(proposal.key, &proposal);

    std::vector<Proposal> changes;
    QSet<QString> storedKeys;
    for (const Proposal &old : stored) {
        if (old.origin != ProposalOrigin::Rules)
            continue;
        storedKeys.insert(old.key);
        if (!isUndecided(old.state))
            continue;
        if (const Proposal *again = foundByKey.value(old.key)) {
            if (judged(old) != judged(*again))
                changes.push_back(keptAs(old, *again));
        } else if (old.state != ProposalState::Withdrawn) {
            changes.push_back(withdrawn(old));
        }
    }
    for (const Proposal &proposal : found) {
        if (!storedKeys.contains(proposal.key))
            changes.push_back(proposal);
    }
    return changes;
}

} // namespace fairlead::rules
