// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/visitplan.h"

#include "desk/fields.h"
#include "desk/planning.h"
#include "desk/references.h"
#include "desk/signatories.h"
#include "desk/sitefields.h"
#include "rules/deadlines.h"
#include "storage/employeerepository.h"
#include "storage/settingrepository.h"
#include "storage/visitrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk::visitplan {

namespace {
constexpr int longestPhone = 50;

bool isOverruled(const Visit &visit, const Conflict &conflict)
{
    return std::ranges::any_of(visit.overrules, [&conflict](const Overrule &overrule) {
        return overrule.employeeId == conflict.employeeId && overrule.kind == conflict.kind &&
               overrule.detail == conflict.detail;
    });
}

/// Those behind the first `known` ones, which were on record before.
void journalOverrules(UseCase &useCase, const Visit &visit, size_t known)
{
    for (size_t i = known; i < visit.overrules.size(); ++i) {
        const Overrule &overrule = visit.overrules[i];
        useCase.created(RecordKind::Overrule, overrule.id, visit.ticketId, fieldsOf(overrule));
    }
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}
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
    appointment.placeKind = command.placeKind;
    appointment.port = useCase.line(u"port"_s, command.port);
    appointment.customerRules = useCase.text(u"customer_rules"_s, command.customerRules);
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
    visit.standingEntryAt = rules::agreedEntryTime(visit);
    checkCrew(useCase, *facts, visit, command.overruleReason, u"entry_at"_s);
    return visit;
}

void checkCrew(UseCase &useCase, const rules::CaseFacts &facts, Visit &visit, const QString &overruleReason,
               const QString &field)
{
    const QString reason = useCase.text(u"overrule_reason"_s, overruleReason);
    storage::Session &session = useCase.office().session;
    const std::optional<rules::PlanSpan> span = rules::spanOf(visit, useCase.now());
    JobPlan plan;
    storage::EmployeeRepository employees(session);
    for (const CrewMember &member : visit.crew) {
        if (std::optional<Employee> person = employees.load(member.employeeId))
            plan.engineers.emplace_back().engineer = *std::move(person);
    }
    if (plan.engineers.empty())
        return;
    plan.job = jobOf(session, facts.ticket, {visit}, useCase.now());
    plan.job.span = span;
    gatherPlans(session, facts.ticket, span.value_or(rules::PlanSpan{useCase.now(), useCase.now()}), useCase.now(),
                plan);

    const CompanySettings settings = storage::SettingRepository(session).load();
    bool reasonMissing = false;
    for (const rules::EngineerPlan &engineer : plan.engineers) {
        for (const Conflict &conflict : rules::conflictsOf(rules::candidateFor(engineer, plan.job, useCase.now()))) {
            if (isOverruled(visit, conflict))
                continue;
            if (!reason.isEmpty()) {
                visit.overrules.push_back({useCase.newId<OverruleId>(), conflict.employeeId, conflict.kind,
                                           conflict.detail, reason, useCase.entry()});
            } else if (rules::wantsReason(conflict.kind, settings)) {
                const bool leads = conflict.employeeId == visit.leadId();
                useCase.violate(!field.isEmpty() ? field
                                : leads          ? u"lead"_s
                                                 : u"members"_s,
                                ViolationCode::Conflicting,
                                {codeOf(conflict.kind), engineer.engineer.name, conflict.detail, dayText(conflict.from),
                                 dayText(conflict.until)});
                reasonMissing = true;
            }
        }
    }
    if (reasonMissing)
        useCase.violate(u"overrule_reason"_s, ViolationCode::Missing, {u"overrule_reason"_s});
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
        journalOverrules(useCase, visit, 0);
        return true;
    }
    if (visits.update(visit) != storage::SaveOutcome::Saved) {
        useCase.conflict(visit.id);
        return false;
    }
    useCase.changed(RecordKind::Visit, visit.id, visit.ticketId, fieldsOf(*before), fieldsOf(visit));
    journalOverrules(useCase, visit, before->overrules.size());
    return true;
}

} // namespace fairlead::desk::visitplan
