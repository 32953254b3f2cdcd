// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/pastcases.h"

#include "domain/call.h"
#include "storage/partrow.h"
#include "storage/sql/query.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

PastCase pastOf(const Row &row)
{
    PastCase past;
    past.ticketId = row.id<TicketId>("id");
    past.number = row.text("number");
    past.state = row.code<TicketState>("state");
    past.fault = row.text("fault");
    past.receivedAt = row.instant("received_at");
    past.engineId = row.id<EngineId>("engine_id");
    past.engineModel = row.text("model");
    past.shipName = row.text("ship_name");
    return past;
}

} // namespace

std::vector<PastCase> PastCases::read(const QString &condition, const RecordId &id, int limit)
{
    Query query(m_session,
                u"SELECT t.id, t.number, t.state, t.fault, t.received_at, t.engine_id, e.model, s.name AS ship_name "
                "FROM ticket t LEFT JOIN engine e ON e.id = t.engine_id LEFT JOIN ship s ON s.id = t.ship_id "
                "WHERE %1 = :id AND t.state IN ('archived', 'closed') "
                "ORDER BY t.received_at DESC, t.row_no DESC LIMIT :most"_s.arg(condition));
    query.bind("id", id).bind("most", limit);
    std::vector<PastCase> cases = query.rows<PastCase>(pastOf);
    for (PastCase &past : cases)
        addSolution(past);
    return cases;
}

void PastCases::addSolution(PastCase &past)
{
    VisitId visit;
    Query order(m_session,
                "SELECT w.cause, w.measures, w.result, w.visit_id FROM work_order w JOIN visit v ON v.id = w.visit_id "
                "WHERE v.ticket_id = :ticket ORDER BY v.sequence DESC LIMIT 1");
    order.bind("ticket", past.ticketId).forEach([&](const Row &row) {
        past.cause = row.text(0);
        past.measures = row.text(1);
        past.result = row.text(2);
        visit = row.id<VisitId>(3);
    });
    Query corrections(m_session, "SELECT field, new_value FROM correction WHERE visit_id = :visit "
                                 "AND daily_sheet_id IS NULL ORDER BY happened_at, entered_at, id");
    corrections.bind("visit", visit).forEach([&past](const Row &row) {
        const std::pair<QLatin1String, QString *> places[] = {{QLatin1String("cause"), &past.cause},
                                                              {QLatin1String("measures"), &past.measures},
                                                              {QLatin1String("result"), &past.result}};
        for (const auto &[field, place] : places) {
            if (row.text(0) == field)
                *place = row.text(1);
        }
    });
    Query parts(m_session, "SELECT p.* FROM part_used p JOIN work_order w ON w.id = p.work_order_id "
                           "JOIN visit v ON v.id = w.visit_id WHERE v.ticket_id = :ticket "
                           "ORDER BY v.sequence, p.position");
    past.parts = parts.bind("ticket", past.ticketId).rows<PartUsed>(partOf);
    Query guidance(m_session, "SELECT note FROM guidance WHERE ticket_id = :ticket AND outcome = :solved "
                              "ORDER BY happened_at DESC, id DESC LIMIT 1");
    guidance.bind("ticket", past.ticketId).bind("solved", GuidanceOutcome::Solved).forEach([&past](const Row &row) {
        past.guidance = row.text(0);
    });
}

std::vector<PastCase> PastCases::ofEngine(const EngineId &engine, int limit)
{
    return read(u"t.engine_id"_s, RecordId(engine.uuid()), limit);
}

std::vector<PastCase> PastCases::ofShip(const ShipId &ship, int limit)
{
    return read(u"t.ship_id"_s, RecordId(ship.uuid()), limit);
}

std::vector<PastCase> PastCases::of(const std::vector<TicketId> &tickets)
{
    std::vector<PastCase> cases;
    for (const TicketId &ticket : tickets) {
        for (PastCase &past : read(u"t.id"_s, RecordId(ticket.uuid()), 1))
            cases.push_back(std::move(past));
    }
    return cases;
}

} // namespace fairlead::storage
