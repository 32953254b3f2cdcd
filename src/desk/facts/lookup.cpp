// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/lookup.h"

#include "storage/absencerepository.h"
#include "storage/decisionrepository.h"
#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/followuprepository.h"
#include "storage/partyrepository.h"
#include "storage/preparationrepository.h"
#include "storage/proposallist.h"
#include "storage/proposalrepository.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"
#include "storage/toolrepository.h"
#include "storage/visitrepository.h"

#include <algorithm>
#include <ranges>

namespace fairlead::desk::facts {

namespace {

/// The only one of `ids`.
template <typename IdType> Found<IdType> onlyOne(const std::vector<IdType> &ids)
{
    if (ids.empty())
        return Found<IdType>::none();
    return ids.size() == 1 ? Found<IdType>::of(ids.front()) : Found<IdType>::several();
}

/// The record that `key` is the id of, if `load` finds one.
template <typename IdType, typename Load> Found<IdType> byId(const QString &key, Load load)
{
    const std::optional<IdType> id = IdType::fromString(key);
    return id && load(*id) ? Found<IdType>::of(*id) : Found<IdType>::none();
}

template <typename IdType> std::optional<Found<IdType>> found(const std::optional<IdType> &id)
{
    return id ? std::optional(Found<IdType>::of(*id)) : std::nullopt;
}

bool matches(const ProposalChoice &choice, const Proposal &proposal)
{
    return proposal.clauseId == choice.clause && (choice.ticket.isNull() || proposal.ticketId == choice.ticket) &&
           (choice.ship.isNull() || proposal.shipId == choice.ship) &&
           (choice.person.isNull() || proposal.personId == choice.person) &&
           (choice.visit.isNull() || proposal.visitId == choice.visit) &&
           (!choice.happenedOn || proposal.happenedOn == *choice.happenedOn);
}

} // namespace

bool Lookup::name(const QString &label, RecordKind kind, const RecordId &id)
{
    if (m_labels.contains(label))
        return false;
    m_labels.insert(label, {kind, id});
    return true;
}

template <typename IdType> std::optional<IdType> Lookup::labelled(const QString &label, RecordKind kind) const
{
    const auto named = m_labels.constFind(label);
    if (named == m_labels.constEnd() || named->kind != kind)
        return std::nullopt;
    return IdType(named->id.uuid());
}

Found<EmployeeId> Lookup::employee(const QString &key)
{
    storage::EmployeeRepository employees(m_office.session);
    if (const auto answer = found(labelled<EmployeeId>(key, RecordKind::Employee)))
        return *answer;
    if (const auto answer = found(employees.byStaffNo(key)))
        return *answer;
    std::vector<EmployeeId> namesakes;
    for (const Employee &employee : employees.all()) {
        if (employee.name == key)
            namesakes.push_back(employee.id);
    }
    return namesakes.empty() ? byId<EmployeeId>(key, [&](const EmployeeId &id) { return employees.load(id); })
                             : onlyOne(namesakes);
}

Found<PartyId> Lookup::party(const QString &key)
{
    storage::PartyRepository parties(m_office.session);
    if (const auto answer = found(labelled<PartyId>(key, RecordKind::Party)))
        return *answer;
    if (const auto answer = found(parties.byName(key)))
        return *answer;
    return byId<PartyId>(key, [&](const PartyId &id) { return parties.load(id); });
}

Found<ContactId> Lookup::contact(const QString &key)
{
    storage::PartyRepository parties(m_office.session);
    if (const auto answer = found(labelled<ContactId>(key, RecordKind::Contact)))
        return *answer;
    return byId<ContactId>(key, [&](const ContactId &id) { return parties.loadContact(id); });
}

Found<AbsenceId> Lookup::absence(const QString &key)
{
    storage::AbsenceRepository absences(m_office.session);
    if (const auto answer = found(labelled<AbsenceId>(key, RecordKind::Absence)))
        return *answer;
    return byId<AbsenceId>(key, [&](const AbsenceId &id) { return absences.load(id); });
}

Found<ShipId> Lookup::ship(const QString &key)
{
    storage::ShipRepository ships(m_office.session);
    if (const auto answer = found(labelled<ShipId>(key, RecordKind::Ship)))
        return *answer;
    if (const auto answer = found(key.isEmpty() ? std::nullopt : ships.byImoNo(key)))
        return *answer;
    ListQuery query;
    query.search = key;
    std::vector<ShipId> sameHull;
    for (const ShipRow &row : key.isEmpty() ? std::vector<ShipRow>() : ships.rows(ships.keys(query))) {
        if (row.ship.hullNo == key)
            sameHull.push_back(row.ship.id);
    }
    if (!sameHull.empty())
        return onlyOne(sameHull);
    const std::vector<ShipId> sameName = ships.byName(key);
    return sameName.empty() ? byId<ShipId>(key, [&](const ShipId &id) { return ships.load(id); }) : onlyOne(sameName);
}

Found<EngineId> Lookup::engine(const QString &key)
{
    storage::EngineRepository engines(m_office.session);
    if (const auto answer = found(labelled<EngineId>(key, RecordKind::Engine)))
        return *answer;
    if (const auto answer = found(engines.bySerialNo(key)))
        return *answer;
    return byId<EngineId>(key, [&](const EngineId &id) { return engines.load(id); });
}

Found<ToolId> Lookup::tool(const QString &key)
{
    storage::ToolRepository tools(m_office.session);
    if (const auto answer = found(labelled<ToolId>(key, RecordKind::Tool)))
        return *answer;
    if (const auto answer = found(tools.byNumber(key)))
        return *answer;
    return byId<ToolId>(key, [&](const ToolId &id) { return tools.load(id); });
}

std::optional<PlannedItemId> Lookup::labelledItem(const QString &label) const
{
    return labelled<PlannedItemId>(label, RecordKind::PlannedItem);
}

Found<PlannedItemId> Lookup::plannedItem(const VisitRef &visit, const QString &key)
{
    const std::vector<Visit> visits = storage::VisitRepository(m_office.session).ofTicket(visit.ticket);
    std::vector<PlannedItemId> planned;
    std::vector<PlannedItemId> dropped;
    for (const Visit &each : visits) {
        const bool meant = visit.sequence == 0 ? &each == &visits.back() : each.sequence == visit.sequence;
        if (!meant)
            continue;
        const std::vector<PlannedItem> items = storage::PreparationRepository(m_office.session).itemsOf(each.id);
        const bool byCode = std::ranges::any_of(items, [&](const PlannedItem &item) { return item.line.code == key; });
        for (const PlannedItem &item : items) {
            if ((byCode ? item.line.code : item.line.name) == key)
                (item.dropped ? dropped : planned).push_back(item.id);
        }
    }
    return onlyOne(planned.empty() ? dropped : planned);
}

Found<TicketId> Lookup::ticket(const QString &key)
{
    storage::TicketRepository tickets(m_office.session);
    if (const auto answer = found(labelled<TicketId>(key, RecordKind::Ticket)))
        return *answer;
    if (const auto answer = found(tickets.byNumber(key)))
        return *answer;
    return byId<TicketId>(key, [&](const TicketId &id) { return tickets.load(id); });
}

std::optional<VisitId> Lookup::labelledVisit(const QString &label) const
{
    return labelled<VisitId>(label, RecordKind::Visit);
}

Found<VisitId> Lookup::visit(const TicketId &ticket, int sequence)
{
    for (const Visit &visit : storage::VisitRepository(m_office.session).ofTicket(ticket)) {
        if (visit.sequence == sequence)
            return Found<VisitId>::of(visit.id);
    }
    return Found<VisitId>::none();
}

std::optional<std::pair<TicketId, int>> Lookup::placeOf(const VisitId &visit)
{
    const std::optional<Visit> stored = storage::VisitRepository(m_office.session).load(visit);
    return stored ? std::optional(std::pair(stored->ticketId, stored->sequence)) : std::nullopt;
}

Found<FollowUpId> Lookup::followUp(const QString &key)
{
    storage::FollowUpRepository followUps(m_office.session);
    return byId<FollowUpId>(key, [&](const FollowUpId &id) { return followUps.load(id); });
}

Found<FollowUpId> Lookup::deliveryFollowUp(const ShipId &ship, FollowUpParty party)
{
    std::vector<FollowUpId> ids;
    for (const FollowUp &followUp : storage::FollowUpRepository(m_office.session).ofDelivery(ship)) {
        if (followUp.partyRole == party)
            ids.push_back(followUp.id);
    }
    return onlyOne(ids);
}

Found<FollowUpId> Lookup::visitFollowUp(const TicketId &ticket, int sequence)
{
    const std::vector<FollowUp> followUps = storage::FollowUpRepository(m_office.session).ofTicket(ticket);
    const std::vector<Visit> visits = storage::VisitRepository(m_office.session).ofTicket(ticket);
    for (const Visit &visit : visits | std::views::reverse) {
        if (sequence != 0 && visit.sequence != sequence)
            continue;
        std::vector<FollowUpId> ids;
        for (const FollowUp &followUp : followUps) {
            if (followUp.visitId == visit.id)
                ids.push_back(followUp.id);
        }
        if (!ids.empty())
            return onlyOne(ids);
    }
    return Found<FollowUpId>::none();
}

Found<ProposalId> Lookup::proposal(const QString &key)
{
    if (const auto answer = found(labelled<ProposalId>(key, RecordKind::Proposal)))
        return *answer;
    storage::ProposalRepository proposals(m_office.session);
    return byId<ProposalId>(key, [&](const ProposalId &id) { return proposals.load(id); });
}

Found<ProposalId> Lookup::proposal(const ProposalChoice &choice)
{
    std::vector<Proposal> candidates;
    if (!choice.ticket.isNull()) {
        candidates = storage::ProposalRepository(m_office.session).ofTicket(choice.ticket);
    } else {
        storage::ProposalList list(m_office.session);
        ListQuery query;
        query.employee = choice.person;
        for (const ProposalRow &row : list.rows(list.keys(query)))
            candidates.push_back(row.proposal);
    }
    std::vector<ProposalId> alive;
    std::vector<ProposalId> withdrawn;
    for (const Proposal &proposal : candidates) {
        if (matches(choice, proposal))
            (proposal.state == ProposalState::Withdrawn ? withdrawn : alive).push_back(proposal.id);
    }
    return onlyOne(alive.empty() ? withdrawn : alive);
}

Found<ObjectionId> Lookup::objection(const QString &key)
{
    if (const auto answer = found(labelled<ObjectionId>(key, RecordKind::Objection)))
        return *answer;
    storage::DecisionRepository decisions(m_office.session);
    return byId<ObjectionId>(key, [&](const ObjectionId &id) { return decisions.loadObjection(id); });
}

Found<ObjectionId> Lookup::objectionTo(const ProposalId &proposal)
{
    std::vector<ObjectionId> unanswered;
    std::vector<ObjectionId> answered;
    for (const Objection &objection : storage::DecisionRepository(m_office.session).objectionsTo(proposal))
        (objection.answered ? answered : unanswered).push_back(objection.id);
    return onlyOne(unanswered.empty() ? answered : unanswered);
}

} // namespace fairlead::desk::facts
