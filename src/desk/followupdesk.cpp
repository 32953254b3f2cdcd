// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/followupdesk.h"

#include "desk/followupplan.h"
#include "desk/references.h"
#include "desk/sitefields.h"
#include "desk/usecase.h"
#include "desk/visitcase.h"
#include "rules/deadlines.h"
#include "rules/workflow.h"
#include "storage/followuprepository.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"
#include "storage/voicerepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

PartyId partyOf(const Ship &ship, FollowUpParty role)
{
    switch (role) {
    case FollowUpParty::Owner:
        return ship.ownerId;
    case FollowUpParty::Yard:
        return ship.yardId;
    case FollowUpParty::Designer:
        return ship.designerId;
    }
    Q_UNREACHABLE();
}

void planDeliveryCalls(FollowUpPlan &plan, const Ship &ship, const EmployeeId &agent)
{
    for (const FollowUpParty role : {FollowUpParty::Owner, FollowUpParty::Yard, FollowUpParty::Designer}) {
        FollowUp call;
        call.kind = FollowUpKind::ShipDelivery;
        call.partyRole = role;
        call.partyId = partyOf(ship, role);
        call.shipId = ship.id;
        call.agentId = agent;
        call.basedOn = *ship.deliveredOn;
        call.dueOn = rules::deliveryFollowUpsDueOn(*ship.deliveredOn);
        plan.add(call);
    }
}

/// The calls that were not made yet go by the corrected date; those made stay as they were.
bool correctDeliveryCalls(FollowUpPlan &plan, const std::vector<FollowUp> &calls, const Ship &ship,
                          const EmployeeId &named)
{
    for (const FollowUp &before : calls) {
        if (before.doneAt())
            continue;
        FollowUp after = before;
        after.basedOn = *ship.deliveredOn;
        after.dueOn = rules::deliveryFollowUpsDueOn(*ship.deliveredOn);
        if (after.partyId.isNull())
            after.partyId = partyOf(ship, after.partyRole);
        if (!named.isNull())
            after.agentId = named;
        if (!plan.save(before, after))
            return false;
    }
    return true;
}

/// What customers say of a visit can come before arrival: that nobody came is said then.
void wantsPlannedVisit(UseCase &useCase, const VisitCase &at)
{
    if (at.visit().crew.empty() && !at.visit().appointment)
        useCase.violate(u"visit"_s, ViolationCode::Missing, {u"appointment"_s});
    useCase.notBefore(at.ticket().receivedAt);
}

} // namespace

Result<Done> FollowUpDesk::recordShipDelivery(const RecordShipDelivery &command, const Act &act)
{
    UseCase useCase(m_office, "record_ship_delivery", act);
    FollowUpPlan plan(useCase);
    const EmployeeId agent = plan.agent(command.agent);
    storage::FollowUpRepository(m_office.session).holdDelivery(command.ship);
    const std::optional<Ship> before = References(useCase).ship(u"ship"_s, command.ship, References::Need::Required);
    const QString field = u"delivered_on"_s;
    if (!command.deliveredOn.isValid())
        useCase.violate(field, ViolationCode::Required);
    else if (command.deliveredOn > useCase.happenedAt().day())
        useCase.violate(field, ViolationCode::InTheFuture);
    else if (before && before->deliveredOn == command.deliveredOn)
        useCase.violate(field, ViolationCode::AlreadyDone, {command.deliveredOn.toString(Qt::ISODate)});
    if (!useCase.isClean())
        return useCase.violations();

    Ship ship = *before;
    ship.deliveredOn = command.deliveredOn;
    if (storage::ShipRepository(m_office.session).update(ship) != storage::SaveOutcome::Saved) {
        useCase.conflict(ship.id);
        return useCase.violations();
    }
    useCase.changed(RecordKind::Ship, ship.id, TicketId(), fieldsOf(*before), fieldsOf(ship));
    const std::vector<FollowUp> calls = followUpsOfShip(ship.id);
    if (calls.empty())
        planDeliveryCalls(plan, ship, agent);
    else if (!correctDeliveryCalls(plan, calls, ship, command.agent))
        return useCase.violations();
    useCase.touch(ship.id);
    useCase.finish();
    return Done();
}

Result<Done> FollowUpDesk::assignFollowUp(const AssignFollowUp &command, const Act &act)
{
    UseCase useCase(m_office, "assign_follow_up", act);
    FollowUpPlan plan(useCase);
    if (command.agent.isNull())
        useCase.violate(u"agent"_s, ViolationCode::Required);
    else
        plan.agent(command.agent);
    const std::optional<FollowUp> before = storage::FollowUpRepository(m_office.session).load(command.followUp);
    if (command.followUp.isNull())
        useCase.violate(u"follow_up"_s, ViolationCode::Required);
    else if (!before)
        useCase.violate(u"follow_up"_s, ViolationCode::Unknown, {command.followUp.toString()});
    else if (before->doneAt())
        useCase.violate(u"follow_up"_s, ViolationCode::AlreadyDone, {before->doneAt()->toIso()});
    if (!useCase.isClean())
        return useCase.violations();

    FollowUp after = *before;
    after.agentId = command.agent;
    if (after.agentId != before->agentId && !plan.save(*before, after))
        return useCase.violations();
    if (after.kind == FollowUpKind::ShipDelivery)
        useCase.touch(after.shipId);
    else
        useCase.touch(after.ticketId);
    useCase.finish();
    return Done();
}

Result<ComplaintId> FollowUpDesk::recordComplaint(const RecordComplaint &command, const Act &act)
{
    UseCase useCase(m_office, "record_complaint", act);
    Complaint complaint;
    complaint.channel = command.channel;
    complaint.customerName = useCase.line(u"customer_name"_s, command.customerName);
    complaint.text = useCase.requiredText(u"text"_s, command.text);
    for (const ComplaintSubject subject : command.subjects) {
        if (std::ranges::find(complaint.subjects, subject) == complaint.subjects.end())
            complaint.subjects.push_back(subject);
        else
            useCase.violate(u"subjects"_s, ViolationCode::Duplicate, {codeOf(subject)});
    }
    if (complaint.subjects.empty())
        useCase.violate(u"subjects"_s, ViolationCode::Required);
    VisitCase at(useCase, command.visit);
    if (at.isFound())
        wantsPlannedVisit(useCase, at);
    if (!useCase.isClean())
        return useCase.violations();

    complaint.id = useCase.newId<ComplaintId>();
    complaint.visitId = at.visit().id;
    complaint.entry = useCase.entry();
    storage::VoiceRepository(m_office.session).add(complaint);
    useCase.created(RecordKind::Complaint, complaint.id, at.ticket().id, fieldsOf(complaint));
    useCase.touch(at.ticket().id);
    useCase.finish();
    return complaint.id;
}

Result<PraiseId> FollowUpDesk::recordPraise(const RecordPraise &command, const Act &act)
{
    UseCase useCase(m_office, "record_praise", act);
    Praise praise;
    praise.channel = command.channel;
    praise.customerName = useCase.line(u"customer_name"_s, command.customerName);
    praise.text = useCase.requiredText(u"text"_s, command.text);
    VisitCase at(useCase, command.visit);
    if (at.isFound())
        wantsPlannedVisit(useCase, at);
    for (const EmployeeId &named : command.named) {
        if (named.isNull())
            useCase.violate(u"named"_s, ViolationCode::Required);
        else if (std::ranges::find(praise.named, named) != praise.named.end())
            useCase.violate(u"named"_s, ViolationCode::Duplicate, {named.toString()});
        else if (at.isFound())
            at.wantsOfCrew(u"named"_s, named);
        praise.named.push_back(named);
    }
    if (!useCase.isClean())
        return useCase.violations();

    praise.id = useCase.newId<PraiseId>();
    praise.visitId = at.visit().id;
    praise.entry = useCase.entry();
    storage::VoiceRepository(m_office.session).add(praise);
    useCase.created(RecordKind::Praise, praise.id, at.ticket().id, fieldsOf(praise));
    useCase.touch(at.ticket().id);
    useCase.finish();
    return praise.id;
}

Result<Done> FollowUpDesk::closeTicket(const CloseTicket &command, const Act &act)
{
    UseCase useCase(m_office, "close_ticket", act);
    const std::optional<rules::CaseFacts> facts = References(useCase).caseOf(command.ticket);
    if (facts) {
        useCase.violate(rules::missingFor(rules::Move::Close, *facts));
        for (const rules::VisitFacts &visit : facts->visits) {
            if (visit.workOrder && visit.workOrder->archivedAt)
                useCase.notBefore(*visit.workOrder->archivedAt);
        }
        for (const FollowUp &call : facts->followUps)
            useCase.notBefore(call.doneAt().value_or(useCase.happenedAt()));
    }
    if (!useCase.isClean())
        return useCase.violations();

    Ticket ticket = facts->ticket;
    ticket.state = rules::stateAfter(rules::Move::Close, *facts);
    ticket.endedAt = useCase.happenedAt();
    if (storage::TicketRepository(m_office.session).update(ticket) != storage::SaveOutcome::Saved) {
        useCase.conflict(ticket.id);
        return useCase.violations();
    }
    useCase.changed(RecordKind::Ticket, ticket.id, ticket.id, fieldsOf(facts->ticket), fieldsOf(ticket));
    useCase.touch(ticket.id);
    useCase.finish();
    return Done();
}

std::vector<RowKey> FollowUpDesk::followUpKeys(const ListQuery &query)
{
    ListQuery asked = query;
    asked.today = m_office.clock.now().day();
    return storage::FollowUpRepository(m_office.session).keys(asked);
}

std::vector<FollowUpRow> FollowUpDesk::followUpRows(const std::vector<RowKey> &keys)
{
    return storage::FollowUpRepository(m_office.session).rows(keys);
}

std::optional<FollowUpRow> FollowUpDesk::followUpRow(const FollowUpId &followUp)
{
    storage::FollowUpRepository repository(m_office.session);
    const std::optional<RowKey> key = repository.keyOf(followUp);
    if (!key)
        return std::nullopt;
    const std::vector<FollowUpRow> rows = repository.rows({*key});
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::vector<FollowUp> FollowUpDesk::followUpsOfShip(const ShipId &ship)
{
    return storage::FollowUpRepository(m_office.session).ofDelivery(ship);
}

} // namespace fairlead::desk
