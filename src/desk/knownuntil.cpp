// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/knownuntil.h"

#include <algorithm>

namespace fairlead::desk {

namespace {

/// Gathers moments and keeps the newest.
class Newest {
public:
    void take(Instant at) { m_at = std::max(m_at, at); }
    void take(const std::optional<Instant> &at) { m_at = std::max(m_at, at.value_or(m_at)); }
    void take(const Entry &entry)
    {
        take(entry.happenedAt);
        take(entry.enteredAt);
    }
    template <typename Record> void takeAll(const std::vector<Record> &records)
    {
        for (const Record &record : records)
            take(record.entry);
    }
    void take(const FollowUp &followUp)
    {
        take(followUp.entry);
        takeAll(followUp.attempts);
    }
    void take(const WorkOrder &order)
    {
        take(order.entry);
        for (const Signatory &signatory : order.signatories)
            take(signatory.signedAt);
        take(order.submittedAt);
        takeAll(order.reviews);
        take(order.archivedAt);
    }
    void take(const Visit &visit)
    {
        if (visit.appointment)
            take(visit.appointment->entry);
        takeAll(visit.reschedules);
        take(visit.assignedAt);
        takeAll(visit.preparations);
        takeAll(visit.namings);
        take(visit.arrivedAt);
        if (visit.lateCause)
            take(visit.lateCause->entry);
        take(visit.departedAt);
    }
    void take(const rules::VisitFacts &facts)
    {
        take(facts.visit);
        takeAll(facts.sheets);
        for (const DailySheet &sheet : facts.sheets) {
            if (sheet.review)
                take(sheet.review->entry);
        }
        takeAll(facts.backups);
        takeAll(facts.breaches);
        takeAll(facts.corrections);
        takeAll(facts.complaints);
        takeAll(facts.praises);
        takeAll(facts.voices);
        if (facts.workOrder)
            take(*facts.workOrder);
    }

    [[nodiscard]] Instant at() const { return m_at; }

private:
    Instant m_at;
};

} // namespace

Instant knownUntil(const rules::CaseFacts &facts)
{
    Newest newest;
    newest.take(facts.ticket.receivedAt);
    newest.take(facts.ticket.leftIntakeAt);
    newest.take(facts.ticket.sentToDispatchAt);
    newest.take(facts.ticket.endedAt);
    newest.takeAll(facts.calls);
    newest.takeAll(facts.guidances);
    for (const rules::VisitFacts &visit : facts.visits)
        newest.take(visit);
    for (const FollowUp &followUp : facts.followUps)
        newest.take(followUp);
    return newest.at();
}

Instant knownUntil(const rules::DeliveryFacts &facts)
{
    Newest newest;
    for (const FollowUp &followUp : facts.followUps)
        newest.take(followUp);
    return newest.at();
}

} // namespace fairlead::desk
