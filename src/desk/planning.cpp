// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/planning.h"

#include "domain/month.h"
#include "storage/absencerepository.h"
#include "storage/enginerepository.h"
#include "storage/planrepository.h"
#include "storage/visitrepository.h"

#include <QHash>

#include <algorithm>

namespace fairlead::desk {

void gatherPlans(storage::Session &session, const Ticket &ticket, const rules::PlanSpan &around, Instant now,
                 JobPlan &plan)
{
    plan.asOf = now;
    QHash<EmployeeId, rules::EngineerPlan *> byId;
    for (rules::EngineerPlan &engineer : plan.engineers)
        byId.insert(engineer.engineer.id, &engineer);

    for (const storage::PlannedVisit &planned :
         storage::PlanRepository(session).visitsBetween(around.from, around.until)) {
        const std::optional<rules::PlanSpan> span = rules::spanOf(planned.visit, now);
        if (!span || !span->overlaps(around))
            continue;
        rules::Engagement engagement;
        engagement.span = *span;
        engagement.ticketId = planned.visit.ticketId;
        engagement.ticketNumber = planned.ticketNumber;
        engagement.shipName = planned.shipName;
        engagement.onSite = planned.visit.arrivedAt && !planned.visit.departedAt;
        if (planned.visit.appointment)
            engagement.port = planned.visit.appointment->port;
        for (const CrewMember &member : planned.visit.crew) {
            if (rules::EngineerPlan *engineer = byId.value(member.employeeId))
                engineer->engagements.push_back(engagement);
        }
    }
    for (const Absence &absence : storage::AbsenceRepository(session).between(around.from.day(), around.until.day())) {
        if (rules::EngineerPlan *engineer = byId.value(absence.employeeId)) {
            rules::Engagement engagement;
            engagement.span = rules::spanOfAbsence(absence);
            engagement.absence = absence.kind;
            engineer->engagements.push_back(engagement);
        }
    }
    if (!ticket.shipId.isNull()) {
        const QHash<EmployeeId, int> visits = storage::VisitRepository(session).visitsOnShip(ticket.shipId);
        for (auto visit = visits.begin(); visit != visits.end(); ++visit) {
            if (rules::EngineerPlan *engineer = byId.value(visit.key()))
                engineer->shipVisits = visit.value();
        }
    }
    for (rules::EngineerPlan &engineer : plan.engineers) {
        std::ranges::stable_sort(engineer.engagements, {},
                                 [](const rules::Engagement &engagement) { return engagement.span.from; });
    }
}

rules::PlanSpan spanWithLoad(const rules::PlanSpan &span)
{
    const QDate first =
        std::min(Month::of(span.from.day()).firstDay(), span.from.day().addDays(-rules::daysLookedBack));
    return {startOfDay(first), std::max(endOfDay(Month::of(span.from.day()).lastDay()), span.until)};
}

rules::PlannedJob jobOf(storage::Session &session, const Ticket &ticket, const std::vector<Visit> &visits, Instant now)
{
    rules::PlannedJob job;
    job.ticketId = ticket.id;
    job.job = ticket.kind == TicketKind::Commissioning ? Job::Commissioning : Job::Repair;
    if (!ticket.engineId.isNull()) {
        if (const std::optional<Engine> engine = storage::EngineRepository(session).load(ticket.engineId))
            job.model = engine->model;
    }
    if (visits.empty())
        return job;
    const Visit &newest = visits.back();
    if (!newest.arrivedAt)
        job.span = rules::spanOf(newest, now);
    // A visit without a port of its own goes where the one before it went.
    for (auto visit = visits.rbegin(); visit != visits.rend() && job.port.isEmpty(); ++visit) {
        if (visit->appointment)
            job.port = visit->appointment->port;
    }
    return job;
}

} // namespace fairlead::desk
