// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/caseloader.h"

#include "storage/employeerepository.h"
#include "storage/followuprepository.h"
#include "storage/shiprepository.h"
#include "storage/siterepository.h"
#include "storage/ticketrepository.h"
#include "storage/visitrepository.h"
#include "storage/voicerepository.h"
#include "storage/watchedrecords.h"
#include "storage/workorderrepository.h"

#include <QHash>

namespace fairlead::desk {

namespace {

/// Hands records that were read for a whole ticket to the visits that they belong to.
class Visits {
public:
    explicit Visits(std::vector<rules::VisitFacts> &visits)
    {
        for (rules::VisitFacts &visit : visits)
            m_byId.insert(visit.visit.id, &visit);
    }

    template <typename Record> void give(std::vector<Record> records, std::vector<Record> rules::VisitFacts::*place)
    {
        for (Record &record : records) {
            if (rules::VisitFacts *visit = m_byId.value(record.visitId))
                (visit->*place).push_back(std::move(record));
        }
    }

    void give(std::vector<WorkOrder> orders)
    {
        for (WorkOrder &order : orders) {
            if (rules::VisitFacts *visit = m_byId.value(order.visitId))
                visit->workOrder = std::move(order);
        }
    }

private:
    QHash<VisitId, rules::VisitFacts *> m_byId;
};

std::vector<rules::CaseFacts> assembled(storage::WatchedRecords records)
{
    std::vector<rules::CaseFacts> cases;
    cases.reserve(records.tickets.size());
    for (Ticket &ticket : records.tickets) {
        rules::CaseFacts &facts = cases.emplace_back();
        facts.guidances = records.guidances.take(ticket.id);
        facts.followUps = records.followUps.take(ticket.id);
        for (Visit &visit : records.visits.take(ticket.id)) {
            rules::VisitFacts &made = facts.visits.emplace_back();
            made.sheets = records.sheets.take(visit.id);
            if (const auto order = records.orders.find(visit.id); order != records.orders.end())
                made.workOrder = std::move(*order);
            made.visit = std::move(visit);
        }
        facts.ticket = std::move(ticket);
    }
    return cases;
}

} // namespace

std::vector<rules::CaseFacts> watchOpenCases(storage::Session &session)
{
    return assembled(storage::watchedOfOpenCases(session));
}

std::vector<rules::CaseFacts> watchCases(storage::Session &session, const std::vector<TicketId> &tickets)
{
    return assembled(storage::watchedOf(session, tickets));
}

std::optional<rules::CaseFacts> loadCase(storage::Session &session, const TicketId &ticket)
{
    storage::TicketRepository tickets(session);
    std::optional<Ticket> found = tickets.load(ticket);
    if (!found)
        return std::nullopt;

    rules::CaseFacts facts;
    facts.ticket = *std::move(found);
    facts.calls = tickets.callsOf(ticket);
    facts.guidances = tickets.guidancesOf(ticket);
    for (Visit &visit : storage::VisitRepository(session).ofTicket(ticket))
        facts.visits.emplace_back().visit = std::move(visit);
    if (facts.visits.empty())
        return facts; // nothing else can be there: all of it belongs to a visit

    Visits visits(facts.visits);
    storage::SiteRepository site(session);
    visits.give(site.sheetsOf(ticket), &rules::VisitFacts::sheets);
    visits.give(site.backupsOf(ticket), &rules::VisitFacts::backups);
    visits.give(site.breachesOf(ticket), &rules::VisitFacts::breaches);
    visits.give(site.correctionsOf(ticket), &rules::VisitFacts::corrections);
    storage::VoiceRepository voices(session);
    visits.give(voices.complaintsOf(ticket), &rules::VisitFacts::complaints);
    visits.give(voices.praisesOf(ticket), &rules::VisitFacts::praises);
    visits.give(storage::WorkOrderRepository(session).ofTicket(ticket));
    storage::FollowUpRepository followUps(session);
    visits.give(followUps.voicesAbout(ticket), &rules::VisitFacts::voices);
    facts.followUps = followUps.ofTicket(ticket);
    return facts;
}

std::optional<rules::DeliveryFacts> loadDelivery(storage::Session &session, const ShipId &ship)
{
    std::optional<Ship> found = storage::ShipRepository(session).load(ship);
    if (!found)
        return std::nullopt;

    rules::DeliveryFacts facts;
    facts.ship = *std::move(found);
    facts.followUps = storage::FollowUpRepository(session).ofDelivery(ship);
    // Which of several heads would have had to see to it is not on record.
    const std::vector<Employee> heads = storage::EmployeeRepository(session).activeWith(Role::Head);
    if (heads.size() == 1)
        facts.headId = heads.front().id;
    return facts;
}

} // namespace fairlead::desk
