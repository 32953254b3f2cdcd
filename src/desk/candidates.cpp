// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a visit could be given to.
#include "desk/dispatchdesk.h"
#include "domain/month.h"
#include "domain/stafforder.h"
#include "storage/employeerepository.h"
#include "storage/ticketrepository.h"
#include "storage/visitrepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace fairlead::desk {

namespace {

struct Span {
    Instant from;
    Instant until;
};

/// A visit without a planned end takes its day, as far as anybody knows; somebody who is on site is so until now at least.
Span spanOf(Instant from, const std::optional<Instant> &until, Instant now)
{
    return {from, until.value_or(std::max(endOfDay(from.day()), from <= now ? now : from))};
}

/// The time that the visit to come would take; nothing while no entry is agreed.
std::optional<Span> plannedSpan(const std::vector<Visit> &visits, Instant now)
{
    if (visits.empty() || visits.back().arrivedAt || !visits.back().standingEntryAt)
        return std::nullopt;
    return spanOf(*visits.back().standingEntryAt, visits.back().plannedEndAt, now);
}

} // namespace

std::vector<Candidate> DispatchDesk::candidates(const TicketId &ticket)
{
    const Instant now = m_office.clock.now();
    storage::VisitRepository visits(m_office.session);
    const std::optional<Span> planned = plannedSpan(visits.ofTicket(ticket), now);
    const Month month = Month::of((planned ? planned->from : now).day());
    const Instant monthBegins = startOfDay(month.firstDay());
    const Instant monthEnds = endOfDay(month.lastDay());

    QHash<EmployeeId, Candidate> byId;
    storage::EmployeeRepository employees(m_office.session);
    for (const Employee &engineer : employees.withQualifications(employees.activeWith(Role::Engineer)))
        byId[engineer.id].engineer = engineer;

    const Instant since = planned ? std::min(monthBegins, startOfDay(planned->from.day())) : monthBegins;
    const Instant until = planned ? std::max(monthEnds, planned->until) : monthEnds;
    for (const storage::EngineerVisit &visit : visits.engineerVisitsBetween(since, until)) {
        const auto candidate = byId.find(visit.engineerId);
        if (candidate == byId.end() || visit.ticketId == ticket)
            continue;
        if (visit.from >= monthBegins && visit.from < monthEnds)
            ++candidate->visitsThisMonth;
        const Span span = spanOf(visit.from, visit.until, now);
        if (planned && span.from < planned->until && planned->from < span.until)
            candidate->clashesWith.push_back(visit.ticketNumber);
    }
    const std::optional<Ticket> found = storage::TicketRepository(m_office.session).load(ticket);
    if (found && !found->shipId.isNull()) {
        for (const EmployeeId &engineer : visits.engineersWhoKnow(found->shipId)) {
            if (const auto candidate = byId.find(engineer); candidate != byId.end())
                candidate->knowsShip = true;
        }
    }
    std::vector<Candidate> candidates(byId.begin(), byId.end());
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        const auto place = [](const Candidate &candidate) {
            return std::tuple(!candidate.clashesWith.empty(), candidate.visitsThisMonth, !candidate.knowsShip);
        };
        return place(a) != place(b) ? place(a) < place(b) : staffNoBefore(a.engineer.staffNo, b.engineer.staffNo);
    });
    return candidates;
}

} // namespace fairlead::desk
