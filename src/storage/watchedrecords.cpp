// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/watchedrecords.h"

#include "storage/liststatement.h"
#include "storage/sql/query.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

/// Reads the records of the cases that a condition on `ticket t` chooses. CROSS JOIN has SQLite look up the cases first.
class Reader {
public:
    /// `condition` may have the placeholders of keyPlaceholders(), which take these ids.
    Reader(Session &session, const QString &condition, std::vector<TicketId> ids, WatchedRecords &records)
        : m_session(session), m_condition(condition), m_ids(std::move(ids)), m_records(records)
    {
    }

    void read()
    {
        readTickets();
        readGuidances();
        readVisits();
        readSheets();
        readOrders();
        readFollowUps();
    }

private:
    template <typename Use> void forEach(const QString &columns, const QString &tables, const QString &order, Use use)
    {
        Query query(m_session,
                    u"SELECT %1 FROM ticket t%2 AND %3 ORDER BY %4"_s.arg(columns, tables, m_condition, order));
        // What is left of the statement's places asks for the last id again.
        for (int i = 0; !m_ids.empty() && i < fetchSize; ++i)
            query.bind(keyName(i), m_ids[std::min(static_cast<size_t>(i), m_ids.size() - 1)]);
        query.forEach(use);
    }

    void readTickets()
    {
        forEach(u"t.id, t.number, t.kind, t.state, t.ship_id, t.engine_id, t.received_at, t.sent_to_dispatch_at, "
                "t.ended_at"_s,
                u" WHERE 1 = 1"_s, u"t.received_at, t.row_no"_s, [this](const Row &row) {
                    Ticket ticket;
                    ticket.id = row.id<TicketId>(0);
                    ticket.number = row.text(1);
                    ticket.kind = row.code<TicketKind>(2);
                    ticket.state = row.code<TicketState>(3);
                    ticket.shipId = row.id<ShipId>(4);
                    ticket.engineId = row.id<EngineId>(5);
                    ticket.receivedAt = row.instant(6);
                    ticket.sentToDispatchAt = row.optionalInstant(7);
                    ticket.endedAt = row.optionalInstant(8);
                    m_records.tickets.push_back(std::move(ticket));
                });
    }

    void readGuidances()
    {
        forEach(u"t.id, g.by_specialist, g.outcome, g.happened_at"_s,
                u" CROSS JOIN guidance g WHERE g.ticket_id = t.id"_s, u"g.happened_at, g.id"_s, [this](const Row &row) {
                    Guidance guidance;
                    guidance.ticketId = row.id<TicketId>(0);
                    guidance.bySpecialist = row.boolean(1);
                    guidance.outcome = row.code<GuidanceOutcome>(2);
                    guidance.entry.happenedAt = row.instant(3);
                    m_records.guidances[guidance.ticketId].push_back(guidance);
                });
    }

    void readVisits()
    {
        forEach(u"t.id, v.id, v.sequence, v.assigned_at, v.arrived_at, v.departed_at, v.finished, "
                "a.entry_at, a.happened_at"_s,
                u" CROSS JOIN visit v LEFT JOIN appointment a ON a.visit_id = v.id WHERE v.ticket_id = t.id"_s,
                u"v.ticket_id, v.sequence"_s, [this](const Row &row) {
                    Visit visit;
                    visit.ticketId = row.id<TicketId>(0);
                    visit.id = row.id<VisitId>(1);
                    visit.sequence = row.number(2);
                    visit.assignedAt = row.optionalInstant(3);
                    visit.arrivedAt = row.optionalInstant(4);
                    visit.departedAt = row.optionalInstant(5);
                    visit.finished = row.boolean(6);
                    if (const std::optional<Instant> entryAt = row.optionalInstant(7)) {
                        visit.appointment.emplace();
                        visit.appointment->entryAt = *entryAt;
                        visit.appointment->entry.happenedAt = row.instant(8);
                    }
                    m_records.visits[visit.ticketId].push_back(std::move(visit));
                });
        forEach(u"t.id, v.id, r.new_entry_at, r.happened_at"_s,
                u" CROSS JOIN visit v CROSS JOIN reschedule r WHERE v.ticket_id = t.id AND r.visit_id = v.id"_s,
                u"r.happened_at, r.id"_s, [this](const Row &row) {
                    const VisitId id = row.id<VisitId>(1);
                    for (Visit &visit : m_records.visits[row.id<TicketId>(0)]) {
                        if (visit.id != id)
                            continue;
                        Reschedule &reschedule = visit.reschedules.emplace_back();
                        reschedule.newEntryAt = row.instant(2);
                        reschedule.entry.happenedAt = row.instant(3);
                    }
                });
    }

    void readSheets()
    {
        forEach(
            u"s.visit_id, s.day_on, s.happened_at"_s,
            u" CROSS JOIN visit v CROSS JOIN daily_sheet s WHERE v.ticket_id = t.id AND s.visit_id = v.id AND s.draft = 0"_s,
            u"s.visit_id, s.day_on, s.revision"_s, [this](const Row &row) {
                DailySheet sheet;
                sheet.visitId = row.id<VisitId>(0);
                sheet.day = row.date(1);
                sheet.entry.happenedAt = row.instant(2);
                m_records.sheets[sheet.visitId].push_back(std::move(sheet));
            });
    }

    void readOrders()
    {
        forEach(u"w.visit_id, w.id, w.submitted_at"_s,
                u" CROSS JOIN visit v CROSS JOIN work_order w WHERE v.ticket_id = t.id AND w.visit_id = v.id"_s,
                u"w.id"_s, [this](const Row &row) {
                    WorkOrder order;
                    order.visitId = row.id<VisitId>(0);
                    order.id = row.id<WorkOrderId>(1);
                    order.submittedAt = row.optionalInstant(2);
                    m_records.orders.insert(order.visitId, std::move(order));
                });
        forEach(u"w.visit_id, r.round, r.passed, r.happened_at"_s,
                u" CROSS JOIN visit v CROSS JOIN work_order w CROSS JOIN work_order_review r "
                "WHERE v.ticket_id = t.id AND w.visit_id = v.id AND r.work_order_id = w.id"_s,
                u"r.round"_s, [this](const Row &row) {
                    WorkOrderReview review;
                    review.round = row.number(1);
                    review.passed = row.boolean(2);
                    review.entry.happenedAt = row.instant(3);
                    m_records.orders[row.id<VisitId>(0)].reviews.push_back(std::move(review));
                });
    }

    void readFollowUps()
    {
        forEach(u"t.id, f.id, f.visit_id, f.due_on"_s, u" CROSS JOIN follow_up f WHERE f.ticket_id = t.id"_s,
                u"f.row_no"_s, [this](const Row &row) {
                    FollowUp followUp;
                    followUp.ticketId = row.id<TicketId>(0);
                    followUp.id = row.id<FollowUpId>(1);
                    followUp.visitId = row.id<VisitId>(2);
                    followUp.dueOn = row.date(3);
                    m_records.followUps[followUp.ticketId].push_back(std::move(followUp));
                });
        forEach(u"t.id, f.id, a.happened_at"_s,
                u" CROSS JOIN follow_up f CROSS JOIN follow_up_attempt a "
                "WHERE f.ticket_id = t.id AND a.follow_up_id = f.id AND a.reached = 1"_s,
                u"a.happened_at, a.id"_s, [this](const Row &row) {
                    const FollowUpId id = row.id<FollowUpId>(1);
                    for (FollowUp &followUp : m_records.followUps[row.id<TicketId>(0)]) {
                        if (followUp.id != id)
                            continue;
                        FollowUpAttempt &attempt = followUp.attempts.emplace_back();
                        attempt.reached = true;
                        attempt.entry.happenedAt = row.instant(2);
                    }
                });
    }

    Session &m_session;
    QString m_condition;
    std::vector<TicketId> m_ids;
    WatchedRecords &m_records;
};

} // namespace

WatchedRecords watchedOfOpenCases(Session &session)
{
    WatchedRecords records;
    Reader(session,
           u"t.state IN ('received', 'awaiting_dispatch', 'dispatched', 'on_site', 'awaiting_review', 'archived')"_s,
           {}, records)
        .read();
    return records;
}

WatchedRecords watchedOf(Session &session, const std::vector<TicketId> &tickets)
{
    const QString condition = u"t.id IN ("_s + keyPlaceholders() + u')';
    WatchedRecords records;
    for (size_t begin = 0; begin < tickets.size(); begin += fetchSize) {
        const std::vector<TicketId> some(tickets.begin() + static_cast<std::ptrdiff_t>(begin),
                                         tickets.begin() +
                                             static_cast<std::ptrdiff_t>(std::min(begin + fetchSize, tickets.size())));
        Reader(session, condition, some, records).read();
    }
    return records;
}

} // namespace fairlead::storage
