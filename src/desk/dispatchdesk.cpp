// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dispatchdesk.h"

#include "desk/fields.h"
#include "desk/references.h"
#include "desk/usecase.h"
#include "desk/visitplan.h"
#include "rules/deadlines.h"
#include "rules/workflow.h"
#include "storage/sql/savepoint.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"
#include "storage/ticketrepository.h"
#include "storage/visitrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

Result<VisitId> DispatchDesk::agreeAppointment(const AgreeAppointment &command, const Act &act)
{
    UseCase useCase(m_office, "agree_appointment", act);
    const std::optional<rules::CaseFacts> facts = References(useCase).caseOf(command.ticket);
    const std::optional<Visit> visit = visitplan::agree(useCase, facts, command);
    const VisitId id = visit && useCase.isClean() ? visitplan::store(useCase, *facts, *visit) : VisitId();
    if (id.isNull())
        return useCase.violations();
    useCase.finish();
    return id;
}

Result<Done> DispatchDesk::rescheduleVisit(const RescheduleVisit &command, const Act &act)
{
    UseCase useCase(m_office, "reschedule_visit", act);
    References references(useCase);
    const std::optional<rules::CaseFacts> facts = references.caseOf(command.visit.ticket);
    const rules::VisitFacts *found = facts ? references.visitOf(*facts, command.visit.sequence) : nullptr;
    const Visit *before = found ? &found->visit : nullptr;
    if (before) {
        references.inState(facts->ticket,
                           {TicketState::Received, TicketState::AwaitingDispatch, TicketState::Dispatched});
        if (before->arrivedAt)
            useCase.violate(u"visit"_s, ViolationCode::AlreadyDone, {before->arrivedAt->toIso()});
        if (!before->appointment)
            useCase.violate(u"visit"_s, ViolationCode::Missing, {u"appointment"_s});
        else
            useCase.notBefore(before->reschedules.empty() ? before->appointment->entry.happenedAt
                                                          : before->reschedules.back().entry.happenedAt);
    }
    Reschedule reschedule;
    reschedule.newEntryAt = command.newEntryAt;
    reschedule.apologised = command.apologised;
    reschedule.reason = useCase.text(u"reason"_s, command.reason);
    reschedule.toldBy = command.toldBy;
    reschedule.entry = useCase.entry();
    references.employee(u"told_by"_s, command.toldBy, References::Need::Optional);
    visitplan::checkEntry(useCase, u"new_entry_at"_s, command.newEntryAt);
    visitplan::checkEnd(useCase, command.plannedEndAt, command.newEntryAt);
    if (!before)
        return useCase.violations();
    Visit visit = *before;
    reschedule.id = useCase.newId<RescheduleId>();
    visit.reschedules.push_back(reschedule);
    if (command.plannedEndAt)
        visit.plannedEndAt = command.plannedEndAt;
    visit.standingEntryAt = rules::agreedEntryTime(visit);
    if (useCase.isClean())
        visitplan::checkCrew(useCase, *facts, visit, command.overruleReason, u"new_entry_at"_s);
    if (!useCase.isClean())
        return useCase.violations();

    if (!visitplan::save(useCase, before, visit))
        return useCase.violations();
    useCase.created(RecordKind::Reschedule, reschedule.id, visit.ticketId, fieldsOf(reschedule));
    useCase.touch(visit.ticketId);
    useCase.finish();
    return Done();
}

Result<VisitId> DispatchDesk::assignCrew(const AssignCrew &command, const Act &act)
{
    UseCase useCase(m_office, "assign_crew", act);
    References references(useCase);
    const std::optional<rules::CaseFacts> facts = references.caseOf(command.ticket);
    const Visit *before = facts ? visitplan::visitToCome(*facts) : nullptr;
    if (facts) {
        if (references.inState(facts->ticket, {TicketState::AwaitingDispatch, TicketState::Dispatched}))
            useCase.notBefore(facts->ticket.sentToDispatchAt.value_or(facts->ticket.receivedAt));
        if (before && before->assignedAt)
            useCase.notBefore(*before->assignedAt);
    }
    std::vector<CrewMember> crew;
    references.employeeWith({Role::Engineer}, u"lead"_s, command.lead);
    crew.push_back({command.lead, true});
    for (const EmployeeId &member : command.members) {
        const std::optional<Employee> engineer = references.employeeWith({Role::Engineer}, u"members"_s, member);
        const bool twice =
            std::any_of(crew.begin(), crew.end(), [&](const CrewMember &other) { return other.employeeId == member; });
        if (engineer && twice)
            useCase.violate(u"members"_s, ViolationCode::Duplicate, {engineer->name});
        crew.push_back({member, false});
    }
    visitplan::checkEnd(useCase, command.plannedEndAt, before ? before->standingEntryAt : std::nullopt);
    if (!useCase.isClean())
        return useCase.violations();

    Visit visit = before ? *before : visitplan::nextVisit(*facts);
    visit.crew = crew;
    if (command.plannedEndAt)
        visit.plannedEndAt = command.plannedEndAt;
    visitplan::checkCrew(useCase, *facts, visit, command.overruleReason);
    if (!useCase.isClean())
        return useCase.violations();
    if (!visit.assignedAt)
        visit.assignedAt = useCase.happenedAt(); // B2.1 asks when somebody was first named
    if (!visitplan::save(useCase, before, visit))
        return useCase.violations();
    if (facts->ticket.state == TicketState::AwaitingDispatch) {
        Ticket ticket = facts->ticket;
        ticket.state = TicketState::Dispatched;
        if (storage::TicketRepository(m_office.session).update(ticket) != storage::SaveOutcome::Saved) {
            useCase.conflict(ticket.id);
            return useCase.violations();
        }
        useCase.changed(RecordKind::Ticket, ticket.id, ticket.id, fieldsOf(facts->ticket), fieldsOf(ticket));
    }
    useCase.touch(visit.ticketId);
    useCase.finish();
    return visit.id;
}

Result<VisitId> DispatchDesk::planVisit(const PlanVisit &command, const Act &act)
{
    // Both or neither, within whatever transaction is open.
    std::optional<storage::Transaction> transaction;
    std::optional<storage::Savepoint> part;
    if (m_office.session.inTransaction())
        part.emplace(m_office.session);
    else
        transaction.emplace(m_office.session);
    const Result<VisitId> agreed = agreeAppointment(command.appointment, act);
    AssignCrew crew{command.appointment.ticket, command.lead, command.members, command.appointment.plannedEndAt,
                    command.appointment.overruleReason};
    // The crew is named now, whenever the customer agreed.
    const Result<VisitId> assigned = assignCrew(crew, {act.by, std::nullopt, {}});
    Violations violations = agreed.violations();
    for (const Violation &violation : assigned.violations()) {
        if (std::ranges::find(violations, violation) == violations.end())
            violations.push_back(violation);
    }
    if (!violations.empty())
        return violations;
    if (transaction)
        transaction->commit();
    else
        part->keep();
    return assigned;
}

Result<Done> DispatchDesk::changePlannedEnd(const ChangePlannedEnd &command, const Act &act)
{
    UseCase useCase(m_office, "change_planned_end", act);
    References references(useCase);
    const std::optional<rules::CaseFacts> facts = references.caseOf(command.visit.ticket);
    const rules::VisitFacts *found = facts ? references.visitOf(*facts, command.visit.sequence) : nullptr;
    if (found) {
        references.inState(facts->ticket,
                           {TicketState::Received, TicketState::AwaitingDispatch, TicketState::Dispatched});
        if (found->visit.arrivedAt)
            useCase.violate(u"visit"_s, ViolationCode::AlreadyDone, {found->visit.arrivedAt->toIso()});
        if (!found->visit.standingEntryAt)
            useCase.violate(u"visit"_s, ViolationCode::Missing, {u"appointment"_s});
        else
            useCase.notBefore(found->visit.appointment->entry.happenedAt);
        visitplan::checkEnd(useCase, command.plannedEndAt, found->visit.standingEntryAt);
    }
    if (command.plannedEndAt == Instant())
        useCase.violate(u"planned_end_at"_s, ViolationCode::Required);
    if (!useCase.isClean())
        return useCase.violations();

    Visit visit = found->visit;
    visit.plannedEndAt = command.plannedEndAt;
    visitplan::checkCrew(useCase, *facts, visit, command.overruleReason, u"planned_end_at"_s);
    if (!useCase.isClean() || !visitplan::save(useCase, &found->visit, visit))
        return useCase.violations();
    useCase.touch(visit.ticketId);
    useCase.finish();
    return Done();
}

Result<PreparationId> DispatchDesk::tickPreparation(const TickPreparation &command, const Act &act)
{
    UseCase useCase(m_office, "tick_preparation", act);
    References references(useCase);
    const std::optional<rules::CaseFacts> facts = references.caseOf(command.visit.ticket);
    const rules::VisitFacts *found = facts ? references.visitOf(*facts, command.visit.sequence) : nullptr;
    if (facts) {
        if (!rules::isOpen(facts->ticket.state))
            useCase.violate(u"ticket"_s, ViolationCode::WrongState, {codeOf(facts->ticket.state)});
        useCase.notBefore(facts->ticket.receivedAt);
    }
    Preparation preparation;
    preparation.item = command.item;
    preparation.ready = command.ready;
    preparation.note = useCase.text(u"note"_s, command.note);
    preparation.entry = useCase.entry();
    if (!useCase.isClean())
        return useCase.violations();

    Visit visit = found->visit;
    preparation.id = useCase.newId<PreparationId>();
    visit.preparations.push_back(preparation);
    if (!visitplan::save(useCase, &found->visit, visit))
        return useCase.violations();
    useCase.created(RecordKind::Preparation, preparation.id, visit.ticketId, fieldsOf(preparation));
    useCase.touch(visit.ticketId);
    useCase.finish();
    return preparation.id;
}

} // namespace fairlead::desk
