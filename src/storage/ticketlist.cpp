// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticketlist.h"

#include "storage/listconditions.h"
#include "storage/ticketrow.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

constexpr const char *openStates =
    "('received', 'awaiting_dispatch', 'dispatched', 'on_site', 'awaiting_review', 'archived')";

/// The states that a filter lets through, as a list for IN; empty: all.
QString statesOf(const QString &filter)
{
    static const QHash<QString, QString> states{
        {u"open"_s, QString::fromLatin1(openStates)},   {u"in_intake"_s, u"('received')"_s},
        {u"mine"_s, QString::fromLatin1(openStates)},   {u"in_warranty"_s, QString::fromLatin1(openStates)},
        {u"to_dispatch"_s, u"('awaiting_dispatch')"_s}, {u"under_way"_s, u"('dispatched', 'on_site')"_s},
        {u"in_review"_s, u"('awaiting_review')"_s},     {u"archived"_s, u"('archived')"_s},
        {u"ended"_s, u"('closed', 'cancelled')"_s}};
    return states.value(filter);
}

const std::vector<ConditionColumn> &conditionColumns()
{
    using Kind = ConditionColumn::Kind;
    // What another table has is looked for there: no join slows down the lists that don't ask for it.
    static const QString ofShip = u"t.ship_id IN (SELECT x.id FROM ship x WHERE %1)"_s;
    static const QString ofNewestVisit = u"EXISTS (SELECT 1 FROM visit v WHERE v.ticket_id = t.id AND v.sequence = "
                                         "(SELECT max(n.sequence) FROM visit n WHERE n.ticket_id = t.id) AND %1)"_s;
    static const std::vector<ConditionColumn> columns{
        {.code = "number", .columns = {u"t.number"_s}},
        {.code = "fault", .columns = {u"t.fault"_s}},
        {.code = "ship", .columns = {u"x.name"_s, u"x.hull_no"_s, u"x.imo_no"_s}, .within = ofShip},
        {.code = "engine",
         .columns = {u"x.model"_s, u"x.serial_no"_s},
         .within = u"t.engine_id IN (SELECT x.id FROM engine x WHERE %1)"_s},
        {.code = "receiver",
         .columns = {u"x.name"_s},
         .within = u"t.receiver_id IN (SELECT x.id FROM employee x WHERE %1)"_s},
        {.code = "lead",
         .columns = {u"x.name"_s},
         .within = ofNewestVisit.arg(u"EXISTS (SELECT 1 FROM crew_member c JOIN employee x ON x.id = c.employee_id "
                                     "WHERE c.visit_id = v.id AND c.is_lead = 1 AND %1)"_s)},
        {.code = "state", .kind = Kind::Code, .columns = {u"t.state"_s}},
        {.code = "priority", .kind = Kind::Code, .columns = {u"t.priority"_s}},
        {.code = "kind", .kind = Kind::Code, .columns = {u"t.kind"_s}},
        {.code = "warranty",
         .kind = Kind::Code,
         .columns = {u"CASE WHEN t.improper_use_reason IS NOT NULL THEN 'improper_use' WHEN t.verdict_covered = 1 "
                     "THEN 'covered' WHEN t.verdict_covered = 0 THEN 'not_covered' ELSE 'undecided' END"_s}},
        {.code = "received_at", .kind = Kind::Moment, .columns = {u"t.received_at"_s}},
        {.code = "entry_at", .kind = Kind::Moment, .columns = {u"v.standing_entry_at"_s}, .within = ofNewestVisit}};
    return columns;
}

void order(ListStatement &list, const ListQuery &query)
{
    const bool down = query.descending;
    if (query.sortBy == "number"_L1) {
        list.orderByText(u"t.number"_s, down); // no two are alike
        return;
    }
    if (query.sortBy == "state"_L1)
        list.orderByCode<TicketState>(u"t.state"_s, down);
    else if (query.sortBy == "priority"_L1)
        list.orderByCode<Priority>(u"t.priority"_s, down);
    else if (query.sortBy == "kind"_L1)
        list.orderByCode<TicketKind>(u"t.kind"_s, down);
    else if (query.sortBy == "ship"_L1)
        list.orderByRelated({u"ship sorted"_s, u"t.ship_id = sorted.id"_s, u"sorted.name"_s, u"t.ship_id IS NULL"_s},
                            down);
    // Among equals, and in the list's own order, the newest come first.
    const bool newestFirst = query.sortBy != "received_at"_L1 || down;
    list.orderBy(u"t.received_at"_s, newestFirst);
    list.orderBy(u"t.row_no"_s, newestFirst);
}

} // namespace

std::vector<RowKey> TicketList::keys(const ListQuery &query)
{
    ListStatement list(m_session, u"t.row_no"_s, u"ticket t"_s);
    if (const QString states = statesOf(query.filter); !states.isEmpty())
        list.where(u"t.state IN "_s + states);
    if (query.filter == "in_warranty"_L1)
        list.where(u"t.verdict_covered = 1 AND t.improper_use_reason IS NULL"_s);
    if (!query.employee.isNull())
        list.where(u"t.row_no IN (SELECT r.row_no FROM ticket r WHERE r.receiver_id = :employee UNION "
                   "SELECT h.row_no FROM ticket h WHERE h.head_id = :employee UNION "
                   "SELECT n.row_no FROM crew_member c JOIN visit v ON v.id = c.visit_id "
                   "JOIN ticket n ON n.id = v.ticket_id WHERE c.employee_id = :employee)"_s,
                   "employee", query.employee);
    if (query.month) {
        list.where(u"t.received_at >= :since AND t.received_at < :until"_s, "since",
                   startOfDay(query.month->firstDay()));
        list.bind("until", endOfDay(query.month->lastDay()));
    }
    list.searchIndexed(query.search, SearchKind::Ticket, u"t.row_no"_s);
    addConditions(list, query, conditionColumns());
    order(list, query);
    return list.limit(query.limit).keys();
}

std::vector<TicketRow> TicketList::rows(const std::vector<RowKey> &keys)
{
    static const QByteArray text =
        u"SELECT t.row_no, %2, s.name AS ship_name, e.model AS engine_model, e.serial_no AS engine_serial_no, "
        "r.name AS receiver_name, v.standing_entry_at, l.name AS lead_name, a.port, a.place FROM ticket t "
        "LEFT JOIN ship s ON s.id = t.ship_id LEFT JOIN engine e ON e.id = t.engine_id "
        "LEFT JOIN employee r ON r.id = t.receiver_id LEFT JOIN visit v ON v.ticket_id = t.id "
        "AND v.sequence = (SELECT max(n.sequence) FROM visit n WHERE n.ticket_id = t.id) "
        "LEFT JOIN appointment a ON a.visit_id = v.id "
        "LEFT JOIN crew_member c ON c.visit_id = v.id AND c.is_lead = 1 LEFT JOIN employee l ON l.id = c.employee_id "
        "WHERE t.row_no IN (%1)"_s.replace(u"%2"_s, QLatin1String(ticketColumns))
            .toUtf8();
    return fetchRows<TicketRow>(m_session, text.constData(), keys, [](const Row &row) {
        TicketRow made;
        made.ticket = ticketOf(row);
        made.shipName = row.text("ship_name");
        made.engineModel = row.text("engine_model");
        made.engineSerialNo = row.text("engine_serial_no");
        made.receiverName = row.text("receiver_name");
        made.leadName = row.text("lead_name");
        made.entryAt = row.optionalInstant("standing_entry_at");
        made.place = u"%1 %2"_s.arg(row.text("port"), row.text("place")).trimmed();
        return made;
    });
}

std::vector<TicketId> TicketList::ids(const std::vector<RowKey> &keys)
{
    QHash<RowKey, TicketId> found;
    forEachByKeys(m_session, "SELECT t.row_no, t.id FROM ticket t WHERE t.row_no IN (%1)", keys,
                  [&found](const Row &row) { found.insert(row.integer(0), row.id<TicketId>(1)); });
    std::vector<TicketId> ids;
    ids.reserve(keys.size());
    for (const RowKey key : keys)
        ids.push_back(found.value(key));
    return ids;
}

std::vector<RowKey> TicketList::openOf(const EngineId &engine)
{
    ListStatement list(m_session, u"t.row_no"_s, u"ticket t"_s);
    list.where(u"t.engine_id = :engine"_s, "engine", engine).where(u"t.state IN "_s + QLatin1String(openStates));
    return list.orderBy(u"t.received_at"_s, true).orderBy(u"t.row_no"_s, true).keys();
}

std::vector<RowKey> TicketList::openOf(const ShipId &ship)
{
    ListStatement list(m_session, u"t.row_no"_s, u"ticket t"_s);
    list.where(u"t.ship_id = :ship"_s, "ship", ship).where(u"t.state IN "_s + QLatin1String(openStates));
    return list.orderBy(u"t.received_at"_s, true).orderBy(u"t.row_no"_s, true).keys();
}

} // namespace fairlead::storage
