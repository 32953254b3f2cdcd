// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planrepository.h"

#include "storage/sql/query.h"
#include "storage/visitrow.h"

#include <QHash>

#include <chrono>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

/// Each part has an index: agreed times, arrivals without one, and the few who are on site still.
constexpr const char *mayReachIn =
    "((v.standing_entry_at >= :earliest AND v.standing_entry_at < :latest) "
    "OR (v.standing_entry_at IS NULL AND v.arrived_at >= :earliest AND v.arrived_at < :until) "
    "OR (v.departed_at IS NULL AND v.arrived_at IS NOT NULL AND v.standing_entry_at < :earliest)) "
    "AND COALESCE(v.arrived_at, v.standing_entry_at) < :until "
    "AND (v.departed_at IS NULL OR v.departed_at >= :since)";

/// Whoever came days before the agreed time was there all the same.
constexpr std::chrono::hours earlyArrival{7 * 24};

} // namespace

std::vector<PlannedVisit> PlanRepository::visitsBetween(Instant from, Instant until)
{
    const auto bindSpan = [&](Query &query) {
        query.bind("earliest", from - std::chrono::hours(24 * longestVisitDays))
            .bind("latest", until + earlyArrival)
            .bind("since", from)
            .bind("until", until);
    };
    Query query(
        m_session,
        u"SELECT %1, t.number, t.kind, t.state, t.priority, t.fault, t.ship_id, s.name AS ship_name FROM visit v "
        "JOIN ticket t ON t.id = v.ticket_id LEFT JOIN ship s ON s.id = t.ship_id "
        "LEFT JOIN appointment a ON a.visit_id = v.id WHERE %2 AND t.state <> 'cancelled' "
        "ORDER BY COALESCE(v.arrived_at, v.standing_entry_at), v.row_no"_s.arg(QLatin1String(visitColumns),
                                                                               QLatin1String(mayReachIn)));
    bindSpan(query);
    std::vector<PlannedVisit> visits = query.rows<PlannedVisit>([](const Row &row) {
        PlannedVisit planned;
        planned.visit = visitOf(row);
        planned.ticketNumber = row.text("number");
        planned.ticketKind = row.code<TicketKind>("kind");
        planned.ticketState = row.code<TicketState>("state");
        planned.priority = row.code<Priority>("priority");
        planned.fault = row.text("fault");
        planned.shipId = row.id<ShipId>("ship_id");
        planned.shipName = row.text("ship_name");
        return planned;
    });
    if (visits.empty())
        return visits;
    QHash<VisitId, Visit *> byId;
    for (PlannedVisit &planned : visits)
        byId.insert(planned.visit.id, &planned.visit);
    Query crews(m_session, u"SELECT c.visit_id, c.employee_id, c.is_lead FROM visit v "
                           "JOIN crew_member c ON c.visit_id = v.id WHERE %1 ORDER BY c.visit_id, c.position"_s.arg(
                               QLatin1String(mayReachIn)));
    bindSpan(crews);
    crews.forEach([&byId](const Row &row) {
        if (Visit *visit = byId.value(row.id<VisitId>(0)))
            visit->crew.push_back({row.id<EmployeeId>(1), row.boolean(2)});
    });
    return visits;
}

} // namespace fairlead::storage
