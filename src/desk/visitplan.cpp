// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/visitplan.h"

#include "desk/fields.h"
#include "desk/references.h"
#include "desk/signatories.h"
#include "desk/sitefields.h"
#include "rules/deadlines.h"
#include "storage/visitrepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk::visitplan {

namespace {
constexpr int longestPhone = 50;
} // namespace

const Visit *visitToCome(const rules::CaseFacts &facts)
{
    if (facts.visits.empty() || facts.visits.back().visit.arrivedAt)
        return nullptr;
    return &facts.visits.back().visit;
}

Visit nextVisit(const rules::CaseFacts &facts)
{
    Visit visit;
    visit.ticketId = facts.ticket.id;
    visit.sequence = facts.visits.empty() ? 1 : facts.visits.back().visit.sequence + 1;
    return visit;
}

void checkEntry(UseCase &useCase, const QString &field, Instant entryAt)
{
    if (entryAt == Instant())
        useCase.violate(field, ViolationCode::Required);
    else
        useCase.notBefore(field, entryAt, useCase.happenedAt());
}

void checkEnd(UseCase &useCase, const std::optional<Instant> &end, const std::optional<Instant> &entryAt)
{
    if (end && entryAt && *entryAt != Instant() && *end <= *entryAt)
        useCase.violate(u"planned_end_at"_s, ViolationCode::TooEarly, {entryAt->toIso()});
}

std::optional<Visit> agree(UseCase &useCase, const std::optional<rules::CaseFacts> &facts,
                           const AgreeAppointment &command)
{
    const Visit *before = facts ? visitToCome(*facts) : nullptr;
    if (facts) {
        References(useCase).inState(facts->ticket,
                                    {TicketState::Received, TicketState::AwaitingDispatch, TicketState::Dispatched});
        useCase.notBefore(facts->ticket.receivedAt);
    }
    if (before && before->appointment)
        useCase.violate(u"ticket"_s, ViolationCode::AlreadyDone, {before->appointment->entryAt.toIso()});
    Appointment appointment;
    appointment.entryAt = command.entryAt;
    appointment.place = useCase.line(u"place"_s, command.place);
    appointment.contactName = useCase.line(u"contact_name"_s, command.contactName);
    appointment.contactPhone = useCase.line(u"contact_phone"_s, command.contactPhone, longestPhone);
    appointment.entry = useCase.entry();
    const std::vector<NamedSignatory> people = signatories::checked(useCase, command.signatories);
    if (!people.empty() && before && !before->namings.empty())
        useCase.violate(u"signatories"_s, ViolationCode::AlreadyDone,
                        {before->namings.back().entry.happenedAt.toIso()});
    checkEntry(useCase, u"entry_at"_s, command.entryAt);
    checkEnd(useCase,
             command.plannedEndAt ? command.plannedEndAt
             : before             ? before->plannedEndAt
                                  : std::nullopt,
             command.entryAt);
    if (!facts)
        return std::nullopt;
    Visit visit = before ? *before : nextVisit(*facts);
    visit.appointment = appointment;
    if (!people.empty())
        signatories::decide(useCase, visit, people, {});
    if (command.plannedEndAt)
        visit.plannedEndAt = command.plannedEndAt;
    return visit;
}

VisitId store(UseCase &useCase, const rules::CaseFacts &facts, Visit visit)
{
    visit.appointment->id = useCase.newId<AppointmentId>();
    if (!save(useCase, visitToCome(facts), visit))
        return {};
    useCase.created(RecordKind::Appointment, visit.appointment->id, visit.ticketId, fieldsOf(*visit.appointment));
    const Visit *before = visitToCome(facts);
    if (visit.namings.size() > (before ? before->namings.size() : 0))
        useCase.created(RecordKind::SignatoryNaming, visit.namings.back().id, visit.ticketId,
                        fieldsOf(visit.namings.back()));
    useCase.touch(visit.ticketId);
    return visit.id;
}

bool save(UseCase &useCase, const Visit *before, Visit &visit)
{
    storage::VisitRepository visits(useCase.office().session);
    visit.standingEntryAt = rules::agreedEntryTime(visit);
    if (!before) {
        visit.id = useCase.newId<VisitId>();
        visits.insert(visit);
        useCase.created(RecordKind::Visit, visit.id, visit.ticketId, fieldsOf(visit));
        return true;
    }
    if (visits.update(visit) != storage::SaveOutcome::Saved) {
        useCase.conflict(visit.id);
        return false;
    }
    useCase.changed(RecordKind::Visit, visit.id, visit.ticketId, fieldsOf(*before), fieldsOf(visit));
    return true;
}

} // namespace fairlead::desk::visitplan
