// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visitlist.h"

#include "storage/listconditions.h"
#include "storage/visitrow.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

constexpr const char *notCancelled =
    "EXISTS (SELECT 1 FROM ticket k WHERE k.id = v.ticket_id AND k.state <> 'cancelled')";

void filter(ListStatement &list, const QString &filter)
{
    // Who hasn't arrived hasn't left: so the index of visits under way serves.
    if (filter == "to_come"_L1)
        list.where(u"v.departed_at IS NULL AND v.arrived_at IS NULL AND "_s + QLatin1String(notCancelled));
    else if (filter == "on_site"_L1)
        list.where(u"v.departed_at IS NULL AND v.arrived_at IS NOT NULL AND "_s + QLatin1String(notCancelled));
    else if (filter == "left"_L1)
        list.where(u"v.departed_at IS NOT NULL"_s);
}

const std::vector<ConditionColumn> &conditionColumns()
{
    using Kind = ConditionColumn::Kind;
    static const std::vector<ConditionColumn> columns{
        {.code = "ticket", .columns = {u"t.number"_s}},
        {.code = "ship",
         .columns = {u"x.name"_s, u"x.hull_no"_s, u"x.imo_no"_s},
         .within = u"t.ship_id IN (SELECT x.id FROM ship x WHERE %1)"_s},
        {.code = "lead",
         .columns = {u"x.name"_s},
         .within =
             u"v.id IN (SELECT y.visit_id FROM crew_member y JOIN employee x ON x.id = y.employee_id WHERE %1)"_s},
        {.code = "stay",
         .kind = Kind::Code,
         .columns = {u"CASE WHEN v.departed_at IS NOT NULL AND v.finished = 1 THEN 'finished' "
                     "WHEN v.departed_at IS NOT NULL THEN 'unfinished' "
                     "WHEN v.arrived_at IS NOT NULL THEN 'on_site' ELSE 'to_come' END"_s}},
        {.code = "state", .kind = Kind::Code, .columns = {u"t.state"_s}},
        {.code = "kind", .kind = Kind::Code, .columns = {u"t.kind"_s}},
        {.code = "entry_at", .kind = Kind::Moment, .columns = {u"v.standing_entry_at"_s}},
        {.code = "arrived_at", .kind = Kind::Moment, .columns = {u"v.arrived_at"_s}},
        {.code = "departed_at", .kind = Kind::Moment, .columns = {u"v.departed_at"_s}}};
    return columns;
}

void order(ListStatement &list, const ListQuery &query)
{
    const bool down = query.descending;
    if (query.sortBy == "ticket"_L1)
        list.orderByRelated({u"ticket sorted"_s, u"v.ticket_id = sorted.id"_s, u"sorted.number"_s, {}}, down)
            .orderBy(u"v.sequence"_s, down);
    else if (query.sortBy == "ship"_L1)
        list.orderByRelated({u"ship sorted CROSS JOIN ticket of_ship"_s,
                             u"of_ship.ship_id = sorted.id AND v.ticket_id = of_ship.id"_s, u"sorted.name"_s,
                             u"v.ticket_id IN (SELECT n.id FROM ticket n WHERE n.ship_id IS NULL)"_s},
                            down);
    else if (query.sortBy == "lead"_L1)
        list.orderByRelated({u"employee sorted CROSS JOIN crew_member lead"_s,
                             u"lead.employee_id = sorted.id AND lead.is_lead = 1 AND v.id = lead.visit_id"_s,
                             u"sorted.name"_s,
                             u"NOT EXISTS (SELECT 1 FROM crew_member n WHERE n.visit_id = v.id AND n.is_lead = 1)"_s},
                            down);
    // Among equals, and in the list's own order, the newest come first.
    const bool newestFirst = query.sortBy != "entry_at"_L1 || down;
    list.orderByKnown(u"v.standing_entry_at"_s, newestFirst);
    list.orderBy(u"v.row_no"_s, newestFirst);
}

} // namespace

std::vector<RowKey> VisitList::keys(const ListQuery &query)
{
    ListStatement list(m_session, u"v.row_no"_s, u"visit v"_s);
    if (!query.search.isEmpty() || !query.conditions.empty())
        list.join(u" JOIN ticket t ON t.id = v.ticket_id LEFT JOIN ship s ON s.id = t.ship_id "
                  "LEFT JOIN appointment a ON a.visit_id = v.id"_s);
    filter(list, query.filter);
    if (!query.employee.isNull())
        list.where(u"v.id IN (SELECT m.visit_id FROM crew_member m WHERE m.employee_id = :employee)"_s, "employee",
                   query.employee);
    if (query.month) {
        list.where(u"v.standing_entry_at >= :since AND v.standing_entry_at < :until"_s, "since",
                   startOfDay(query.month->firstDay()));
        list.bind("until", endOfDay(query.month->lastDay()));
    }
    list.search(query.search, {u"t.number"_s, u"t.fault"_s, u"s.name"_s, u"a.place"_s},
                {u"crew_member m JOIN employee p ON p.id = m.employee_id WHERE m.visit_id = v.id"_s, {u"p.name"_s}});
    addConditions(list, query, conditionColumns());
    order(list, query);
    return list.limit(query.limit).keys();
}

std::vector<VisitRow> VisitList::rows(const std::vector<RowKey> &keys)
{
    static const QByteArray text = u"SELECT v.row_no, %2, t.number, t.kind, t.state, s.name AS ship_name FROM visit v "
                                   "JOIN ticket t ON t.id = v.ticket_id LEFT JOIN ship s ON s.id = t.ship_id "
                                   "LEFT JOIN appointment a ON a.visit_id = v.id WHERE v.row_no IN (%1)"_s
                                       .replace(u"%2"_s, QLatin1String(visitColumns))
                                       .toUtf8();
    std::vector<VisitRow> rows = fetchRows<VisitRow>(m_session, text.constData(), keys, [](const Row &row) {
        VisitRow made;
        made.visit = visitOf(row);
        made.ticketNumber = row.text("number");
        made.ticketKind = row.code<TicketKind>("kind");
        made.ticketState = row.code<TicketState>("state");
        made.shipName = row.text("ship_name");
        return made;
    });
    QHash<RowKey, VisitRow *> byKey;
    for (VisitRow &row : rows)
        byKey.insert(row.key, &row);
    forEachByKeys(
        m_session,
        "SELECT v.row_no, c.employee_id, c.is_lead, p.name FROM visit v JOIN crew_member c ON c.visit_id = v.id "
        "JOIN employee p ON p.id = c.employee_id WHERE v.row_no IN (%1) ORDER BY c.position",
        keys, [&](const Row &row) {
            if (VisitRow *visit = byKey.value(row.integer(0))) {
                visit->visit.crew.push_back({row.id<EmployeeId>(1), row.boolean(2)});
                visit->crewNames.append(row.text(3));
            }
        });
    forEachByKeys(
        m_session,
        "SELECT v.row_no, r.id, r.new_entry_at, r.apologised, r.reason, r.told_by, r.happened_at, "
        "r.entered_at, r.entered_by FROM visit v JOIN reschedule r ON r.visit_id = v.id WHERE v.row_no IN (%1) "
        "ORDER BY r.happened_at, r.id",
        keys, [&](const Row &row) {
            if (VisitRow *visit = byKey.value(row.integer(0)))
                visit->visit.reschedules.push_back(rescheduleOf(row));
        });
    return rows;
}

} // namespace fairlead::storage
