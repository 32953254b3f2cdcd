// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a visit could be given to, and who does what when.
#include "desk/dispatchdesk.h"
#include "storage/absencerepository.h"
#include "storage/employeerepository.h"
#include "storage/planrepository.h"
#include "storage/settingrepository.h"
#include "storage/ticketrepository.h"
#include "storage/visitrepository.h"

#include <QSet>

#include <algorithm>

namespace fairlead::desk {

namespace {

TimelineVisit lineOf(const storage::PlannedVisit &planned, const rules::PlanSpan &span)
{
    const Visit &visit = planned.visit;
    TimelineVisit line;
    line.visitId = visit.id;
    line.sequence = visit.sequence;
    line.ticketId = visit.ticketId;
    line.ticketNumber = planned.ticketNumber;
    line.ticketKind = planned.ticketKind;
    line.ticketState = planned.ticketState;
    line.priority = planned.priority;
    line.fault = planned.fault;
    line.shipName = planned.shipName;
    line.span = span;
    line.plannedEndAt = visit.plannedEndAt;
    line.crew = visit.crew;
    if (visit.appointment) {
        line.placeKind = visit.appointment->placeKind;
        line.port = visit.appointment->port;
        line.place = visit.appointment->place;
    }
    line.agreed = visit.appointment.has_value();
    line.toCome = !visit.arrivedAt;
    return line;
}

} // namespace

std::optional<JobPlan> DispatchDesk::jobPlan(const TicketId &ticket, const std::optional<rules::PlanSpan> &shown)
{
    const Instant now = m_office.clock.now();
    const std::optional<Ticket> found = storage::TicketRepository(m_office.session).load(ticket);
    if (!found)
        return std::nullopt;
    JobPlan plan;
    plan.kind = found->kind;
    plan.job = jobOf(m_office.session, *found, storage::VisitRepository(m_office.session).ofTicket(ticket), now);
    storage::EmployeeRepository employees(m_office.session);
    for (Employee &engineer : employees.withQualifications(employees.activeWith(Role::Engineer)))
        plan.engineers.emplace_back().engineer = std::move(engineer);
    rules::PlanSpan around = spanWithLoad(plan.job.span.value_or(rules::PlanSpan{now, now}));
    if (shown) {
        const rules::PlanSpan first = spanWithLoad({shown->from, shown->from});
        const rules::PlanSpan last = spanWithLoad({shown->until, shown->until});
        around = {std::min(around.from, first.from), std::max(around.until, last.until)};
    }
    gatherPlans(m_office.session, *found, around, now, plan);
    plan.settings = storage::SettingRepository(m_office.session).load();
    return plan;
}

std::vector<rules::Candidate> DispatchDesk::candidates(const TicketId &ticket,
                                                       const std::optional<rules::PlanSpan> &span)
{
    std::optional<JobPlan> plan = jobPlan(ticket, span);
    if (!plan)
        return {};
    if (span)
        plan->job.span = span;
    return rules::rankedCandidates(plan->engineers, plan->job, plan->asOf);
}

Timeline DispatchDesk::timeline(QDate first, QDate last)
{
    const Instant now = m_office.clock.now();
    const rules::PlanSpan shown{startOfDay(first), endOfDay(last)};
    Timeline timeline;
    timeline.first = first;
    timeline.last = last;
    storage::EmployeeRepository employees(m_office.session);
    timeline.engineers = employees.withQualifications(employees.activeWith(Role::Engineer));
    QSet<EmployeeId> known;
    for (const Employee &engineer : timeline.engineers)
        known.insert(engineer.id);
    const auto show = [&](const EmployeeId &person) {
        if (known.contains(person))
            return;
        known.insert(person);
        if (const std::optional<Employee> other = employees.load(person))
            timeline.engineers.push_back(*other);
    };
    for (const storage::PlannedVisit &planned :
         storage::PlanRepository(m_office.session).visitsBetween(shown.from, shown.until)) {
        const std::optional<rules::PlanSpan> span = rules::spanOf(planned.visit, now);
        if (!span || !span->overlaps(shown))
            continue;
        timeline.visits.push_back(lineOf(planned, *span));
        for (const CrewMember &member : planned.visit.crew)
            show(member.employeeId);
    }
    for (const Employee &engineer : timeline.engineers) {
        for (const Certificate &certificate : engineer.certificates) {
            if (certificate.validUntil && first <= *certificate.validUntil && *certificate.validUntil <= last)
                timeline.expiries.push_back({engineer.id, certificate.name, *certificate.validUntil});
        }
    }
    for (const Absence &absence : storage::AbsenceRepository(m_office.session).between(first, last)) {
        // Of others than engineers only those who are to be seen anyway.
        if (known.contains(absence.employeeId))
            timeline.absences.push_back(absence);
    }
    return timeline;
}

} // namespace fairlead::desk
