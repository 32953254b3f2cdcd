// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/conditions/delivery.h"

#include "rules/deadlines.h"

#include <algorithm>

namespace fairlead::rules::conditions {

namespace {

/// The calls that weren't made before `limit`: owner, yard, design institute, in this order.
std::vector<const FollowUp *> callsNotDoneBefore(const DeliveryFacts &facts, Instant limit)
{
    std::vector<const FollowUp *> calls;
    for (const FollowUp &call : facts.followUps) {
        const std::optional<Instant> done = call.doneAt();
        if (!done || *done >= limit)
            calls.push_back(&call);
    }
    std::stable_sort(calls.begin(), calls.end(),
                     [](const FollowUp *a, const FollowUp *b) { return a->partyRole < b->partyRole; });
    return calls;
}

Evidence shipEvidence(const Ship &ship)
{
    return evidenceOf(RecordKind::Ship, ship.id,
                      ship.deliveredOn ? std::optional(startOfDay(*ship.deliveredOn)) : std::nullopt);
}

} // namespace

Finding shipDelivered(const Subject &subject)
{
    const Ship &ship = subject.delivery->ship;
    return ship.deliveredOn ? proven({shipEvidence(ship)}) : awaitsRecord();
}

Finding deliveryCallsLate(const Subject &subject)
{
    const DeliveryFacts &facts = *subject.delivery;
    if (!facts.ship.deliveredOn)
        return awaitsRecord();
    const Instant limit = endOfDay(deliveryFollowUpsDueOn(*facts.ship.deliveredOn));
    const Instant lastMoment = limit - std::chrono::milliseconds(1);

    std::vector<Evidence> notInTime;
    for (const FollowUp *call : callsNotDoneBefore(facts, limit))
        notInTime.push_back(evidenceOf(RecordKind::FollowUp, call->id, call->doneAt()));
    if (facts.followUps.empty()) // not even planned: nobody was called
        notInTime.push_back(shipEvidence(facts.ship));

    if (notInTime.empty()) {
        std::vector<Evidence> inTime;
        for (const FollowUp &call : facts.followUps)
            inTime.push_back(evidenceOf(RecordKind::FollowUp, call.id, call.doneAt()));
        return disproven(std::move(inTime));
    }
    return subject.now >= limit ? proven(std::move(notInTime), lastMoment) : awaitsRecord(lastMoment);
}

std::vector<EmployeeId> agentOfLateCall(const Subject &subject)
{
    const DeliveryFacts &facts = *subject.delivery;
    if (!facts.ship.deliveredOn)
        return {};
    const Instant limit = endOfDay(deliveryFollowUpsDueOn(*facts.ship.deliveredOn));
    const std::vector<const FollowUp *> calls = callsNotDoneBefore(facts, limit);
    if (calls.empty())
        return {};
    return {calls.front()->agentId};
}

} // namespace fairlead::rules::conditions
