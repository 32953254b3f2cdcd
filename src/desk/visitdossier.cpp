// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/visitdossier.h"

#include "desk/caseloader.h"
#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/shiprepository.h"

#include <QSet>

#include <algorithm>

namespace fairlead::desk {

namespace {

QSet<EmployeeId> peopleIn(const VisitDossier &dossier)
{
    QSet<EmployeeId> people{dossier.ticket.receiverId, dossier.ticket.headId};
    const auto add = [&people](const Entry &entry) { people.insert(entry.enteredBy); };
    for (const Guidance &guidance : dossier.guidances)
        people.insert(guidance.guideId);
    const Visit &visit = dossier.facts.visit;
    for (const CrewMember &member : visit.crew)
        people.insert(member.employeeId);
    for (const Preparation &preparation : visit.preparations)
        add(preparation.entry);
    for (const DailySheet &sheet : dossier.facts.sheets) {
        people.insert(sheet.engineerId);
        if (sheet.review)
            add(sheet.review->entry);
    }
    for (const Backup &backup : dossier.facts.backups)
        add(backup.entry);
    for (const Correction &correction : dossier.facts.corrections)
        add(correction.entry);
    if (const std::optional<WorkOrder> &order = dossier.facts.workOrder) {
        people.insert(order->preparedBy);
        people.insert(order->submittedBy);
        for (const WorkOrderReview &review : order->reviews)
            add(review.entry);
    }
    people.remove(EmployeeId());
    return people;
}

QString nameOf(storage::PartyRepository &parties, const PartyId &party)
{
    const std::optional<Party> found = party.isNull() ? std::nullopt : parties.load(party);
    return found ? found->name : QString();
}

} // namespace

std::optional<VisitDossier> loadVisitDossier(const Office &office, const TicketId &ticket, int sequence)
{
    std::optional<rules::CaseFacts> facts = loadCase(office.session, ticket);
    if (facts && !facts->ticket.mergedInto.isNull())
        return loadVisitDossier(office, facts->ticket.mergedInto, sequence);
    if (!facts || facts->visits.empty())
        return std::nullopt;
    const auto visit = sequence == 0 ? std::prev(facts->visits.end())
                                     : std::ranges::find(facts->visits, sequence, [](const rules::VisitFacts &each) {
                                           return each.visit.sequence;
                                       });
    if (visit == facts->visits.end())
        return std::nullopt;

    VisitDossier dossier;
    dossier.ticket = facts->ticket;
    dossier.guidances = facts->guidances;
    if (visit != facts->visits.begin())
        dossier.leftOpen = std::prev(visit)->visit.leftOpen;
    dossier.facts = *visit;
    dossier.ship = storage::ShipRepository(office.session).load(facts->ticket.shipId);
    dossier.engine = storage::EngineRepository(office.session).load(facts->ticket.engineId);
    if (dossier.ship) {
        storage::PartyRepository parties(office.session);
        dossier.owner = nameOf(parties, dossier.ship->ownerId);
        dossier.yard = nameOf(parties, dossier.ship->yardId);
    }
    if (const auto list = PreparationDesk(office).listOf({facts->ticket.id, visit->visit.sequence})) {
        for (const PlannedItemView &item : list->items) {
            if (!item.item.dropped)
                dossier.items.push_back(item);
        }
    }
    storage::EmployeeRepository employees(office.session);
    for (const EmployeeId &person : peopleIn(dossier)) {
        if (const std::optional<Employee> found = employees.load(person))
            dossier.people.insert(person, *found);
    }
    return dossier;
}

} // namespace fairlead::desk
