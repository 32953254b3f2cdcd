// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordcases.h"

#include "storage/sql/query.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

/// The condition that a ticket `t` belongs to the record; null for a kind that has none.
const char *ticketCondition(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Party:
        return "t.row_no IN (SELECT o.row_no FROM ticket o JOIN ship s ON s.id = o.ship_id "
               "WHERE s.owner_id = :id OR s.yard_id = :id OR s.designer_id = :id "
               "UNION SELECT o.row_no FROM ticket o JOIN call c ON c.ticket_id = o.id "
               "JOIN contact x ON x.id = c.contact_id WHERE x.party_id = :id)";
    case RecordKind::Ship:
        return "t.ship_id = :id";
    case RecordKind::Engine:
        return "t.engine_id = :id";
    case RecordKind::Employee:
        return "t.id IN (SELECT v.ticket_id FROM visit v JOIN crew_member m ON m.visit_id = v.id "
               "WHERE m.employee_id = :id)";
    default:
        return nullptr;
    }
}

const char *followUpColumn(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Party:
        return "party_id";
    case RecordKind::Ship:
        return "ship_id";
    case RecordKind::Employee:
        return "agent_id";
    default:
        return nullptr;
    }
}

} // namespace

std::vector<CaseLine> RecordCases::ticketsOf(RecordKind kind, const RecordId &record, int most)
{
    const char *condition = ticketCondition(kind);
    if (!condition)
        return {};
    Query query(m_session, u"SELECT t.id, t.number, t.kind, t.state, t.received_at, t.fault, w.name AS ship_name "
                           "FROM ticket t LEFT JOIN ship w ON w.id = t.ship_id WHERE t.merged_into IS NULL AND "_s +
                               QLatin1String(condition) + u" ORDER BY t.received_at DESC, t.row_no DESC LIMIT :most"_s);
    query.bind("id", record).bind("most", most);
    return query.rows<CaseLine>([](const Row &row) {
        return CaseLine{row.id<TicketId>("id"),
                        row.text("number"),
                        row.code<TicketKind>("kind"),
                        row.code<TicketState>("state"),
                        row.instant("received_at"),
                        row.text("ship_name"),
                        row.text("fault")};
    });
}

std::vector<ProposalLine> RecordCases::proposalsAbout(const EmployeeId &person, int most)
{
    Query query(m_session, "SELECT p.id, p.clause_id, p.happened_on, p.state, p.points, t.number FROM proposal p "
                           "LEFT JOIN ticket t ON t.id = p.ticket_id WHERE p.person_id = :person "
                           "AND p.state <> 'withdrawn' ORDER BY p.happened_on DESC, p.row_no DESC LIMIT :most");
    query.bind("person", person).bind("most", most);
    return query.rows<ProposalLine>([](const Row &row) {
        return ProposalLine{row.id<ProposalId>("id"),         row.text("clause_id"), row.date("happened_on"),
                            row.code<ProposalState>("state"), row.points("points"),  row.text("number")};
    });
}

std::vector<DueCall> RecordCases::callsDue(RecordKind kind, const RecordId &record, int most)
{
    const char *column = followUpColumn(kind);
    if (!column)
        return {};
    Query query(m_session, u"SELECT f.due_on, p.name AS party_name, s.name AS ship_name, t.number FROM follow_up f "
                           "LEFT JOIN party p ON p.id = f.party_id LEFT JOIN ship s ON s.id = f.ship_id "
                           "LEFT JOIN ticket t ON t.id = f.ticket_id WHERE f.done_at IS NULL AND f."_s +
                               QLatin1String(column) + u" = :id ORDER BY f.due_on, f.row_no LIMIT :most"_s);
    query.bind("id", record).bind("most", most);
    return query.rows<DueCall>([](const Row &row) {
        return DueCall{row.date("due_on"), row.text("party_name"), row.text("ship_name"), row.text("number")};
    });
}

} // namespace fairlead::storage
