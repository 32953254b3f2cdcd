// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticketrepository.h"

#include "storage/search/searchindex.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"
#include "storage/ticketrow.h"
#include "storage/versioned.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

void bind(Query &query, const Ticket &ticket)
{
    const WarrantyVerdict &verdict = ticket.verdict;
    query.bind("id", ticket.id)
        .bind("number", ticket.number)
        .bind("kind", ticket.kind)
        .bind("state", ticket.state)
        .bind("engine_id", ticket.engineId)
        .bind("ship_id", ticket.shipId)
        .bind("fault", notNull(ticket.fault))
        .bind("priority", ticket.priority)
        .bind("received_at", ticket.receivedAt)
        .bind("receiver_id", ticket.receiverId)
        .bind("head_id", ticket.headId)
        .bind("left_intake_at", ticket.leftIntakeAt)
        .bind("sent_to_dispatch_at", ticket.sentToDispatchAt)
        .bind("ended_at", ticket.endedAt)
        .bind("cancel_reason", notNull(ticket.cancelReason))
        .bind("judged_on", ticket.judgedOn)
        .bind("verdict_covered", verdict.covered)
        .bind("verdict_basis", verdict.basis)
        .bind("verdict_last_day", verdict.lastDay)
        .bind("verdict_delivery_last_day", verdict.deliveryLastDay)
        .bind("verdict_sea_trial_last_day", verdict.seaTrialLastDay)
        .bind("verdict_days_left", verdict.daysLeft)
        .bind("verdict_provisional", verdict.provisional)
        .bind("verdict_voided", verdict.voided)
        .bind("verdict_last_day_at_rest", verdict.lastDayAtRest)
        .bind("improper_use_reason", ticket.improperUse ? notNull(ticket.improperUse->reason) : QString())
        .bind("improper_use_approved_by", ticket.improperUse ? ticket.improperUse->approvedBy : EmployeeId())
        .bind("merged_into", ticket.mergedInto);
}

Entry entryOf(const Row &row)
{
    return {row.instant("happened_at"), row.instant("entered_at"), row.id<EmployeeId>("entered_by")};
}

Call callOf(const Row &row)
{
    Call call;
    call.id = row.id<CallId>("id");
    call.ticketId = row.id<TicketId>("ticket_id");
    call.receiverId = row.id<EmployeeId>("receiver_id");
    call.callerName = row.text("caller_name");
    call.callerPhone = row.text("caller_phone");
    call.contactId = row.id<ContactId>("contact_id");
    call.kind = row.code<CallKind>("kind");
    call.channel = row.code<Channel>("channel");
    call.text = row.text("text");
    call.entry = entryOf(row);
    return call;
}

Guidance guidanceOf(const Row &row)
{
    Guidance guidance;
    guidance.id = row.id<GuidanceId>("id");
    guidance.ticketId = row.id<TicketId>("ticket_id");
    guidance.guideId = row.id<EmployeeId>("guide_id");
    guidance.bySpecialist = row.boolean("by_specialist");
    guidance.outcome = row.code<GuidanceOutcome>("outcome");
    guidance.note = row.text("note");
    guidance.entry = entryOf(row);
    return guidance;
}

} // namespace

Ticket ticketOf(const Row &row)
{
    Ticket ticket;
    ticket.id = row.id<TicketId>("id");
    ticket.version = row.number("version");
    ticket.number = row.text("number");
    ticket.kind = row.code<TicketKind>("kind");
    ticket.state = row.code<TicketState>("state");
    ticket.engineId = row.id<EngineId>("engine_id");
    ticket.shipId = row.id<ShipId>("ship_id");
    ticket.fault = row.text("fault");
    ticket.priority = row.code<Priority>("priority");
    ticket.receivedAt = row.instant("received_at");
    ticket.receiverId = row.id<EmployeeId>("receiver_id");
    ticket.headId = row.id<EmployeeId>("head_id");
    ticket.leftIntakeAt = row.optionalInstant("left_intake_at");
    ticket.sentToDispatchAt = row.optionalInstant("sent_to_dispatch_at");
    ticket.endedAt = row.optionalInstant("ended_at");
    ticket.cancelReason = row.text("cancel_reason");
    ticket.judgedOn = row.date("judged_on");
    ticket.verdict.covered = row.optionalBoolean("verdict_covered");
    ticket.verdict.basis = row.optionalCode<WarrantyBasis>("verdict_basis");
    ticket.verdict.lastDay = row.optionalDate("verdict_last_day");
    ticket.verdict.deliveryLastDay = row.optionalDate("verdict_delivery_last_day");
    ticket.verdict.seaTrialLastDay = row.optionalDate("verdict_sea_trial_last_day");
    ticket.verdict.daysLeft = row.optionalNumber("verdict_days_left");
    ticket.verdict.provisional = row.boolean("verdict_provisional");
    ticket.verdict.voided = row.boolean("verdict_voided");
    ticket.verdict.lastDayAtRest = row.boolean("verdict_last_day_at_rest");
    if (const std::optional<QString> reason = row.optionalText("improper_use_reason"))
        ticket.improperUse = ImproperUse{*reason, row.id<EmployeeId>("improper_use_approved_by")};
    ticket.mergedInto = row.id<TicketId>("merged_into");
    return ticket;
}

std::optional<Ticket> TicketRepository::load(const TicketId &ticket)
{
    static const QString text = u"SELECT %1 FROM ticket t WHERE t.id = :id"_s.arg(QLatin1String(ticketColumns));
    Query query(m_session, text);
    query.bind("id", ticket);
    return query.first<Ticket>(ticketOf);
}

void TicketRepository::hold(const TicketId &ticket)
{
    if (m_session.dialect() == Dialect::Sqlite)
        return;
    Query query(m_session, "SELECT 1 FROM ticket WHERE id = :id FOR UPDATE");
    query.bind("id", ticket);
    query.any();
}

std::optional<TicketId> TicketRepository::byNumber(const QString &number)
{
    Query query(m_session, "SELECT coalesce(merged_into, id) FROM ticket WHERE number = :number");
    query.bind("number", number);
    return query.first<TicketId>([](const Row &row) { return row.id<TicketId>(0); });
}

QStringList TicketRepository::numbersMergedInto(const TicketId &ticket)
{
    Query query(m_session, "SELECT number FROM ticket WHERE merged_into = :ticket ORDER BY number");
    query.bind("ticket", ticket);
    const std::vector<QString> numbers = query.rows<QString>([](const Row &row) { return row.text(0); });
    return {numbers.begin(), numbers.end()};
}

QString TicketRepository::numberOf(const TicketId &ticket)
{
    Query query(m_session, "SELECT number FROM ticket WHERE id = :id");
    query.bind("id", ticket);
    return query.first<QString>([](const Row &row) { return row.text(0); }).value_or(QString());
}

QString TicketRepository::nextNumber(int year)
{
    Query query(m_session, "INSERT INTO number_series (name, last) VALUES (:name, 1) "
                           "ON CONFLICT (name) DO UPDATE SET last = number_series.last + 1 RETURNING last");
    query.bind("name", u"ticket/%1"_s.arg(year));
    return u"%1-%2"_s.arg(year).arg(query.integer(), 6, 10, QLatin1Char('0'));
}

void TicketRepository::reserveNumber(const QString &number)
{
    static const QRegularExpression form(u"^(\\d{4})-(\\d{6,9})$"_s);
    const QRegularExpressionMatch match = form.match(number);
    if (!match.hasMatch())
        return;
    Query query(m_session, "INSERT INTO number_series (name, last) VALUES (:name, :last) ON CONFLICT (name) DO UPDATE "
                           "SET last = excluded.last WHERE number_series.last < excluded.last");
    query.bind("name", u"ticket/"_s + match.captured(1)).bind("last", match.captured(2).toLongLong()).exec();
}

std::optional<TicketId> TicketRepository::ofEngineBetween(const EngineId &engine, Instant since, Instant until)
{
    Query query(m_session, "SELECT id FROM ticket WHERE engine_id = :engine AND received_at >= :since AND "
                           "received_at < :until ORDER BY received_at, row_no LIMIT 1");
    query.bind("engine", engine).bind("since", since).bind("until", until);
    return query.first<TicketId>([](const Row &row) { return row.id<TicketId>(0); });
}

std::optional<TicketId> TicketRepository::receivedWith(Instant receivedAt, const QString &fault)
{
    const Instant second = Instant::fromMsecs(receivedAt.msecs() / 1000 * 1000);
    Query query(m_session, "SELECT id FROM ticket WHERE received_at >= :since AND received_at < :until AND "
                           "fault = :fault ORDER BY row_no LIMIT 1");
    query.bind("since", second).bind("until", second + std::chrono::seconds(1)).bind("fault", notNull(fault));
    return query.first<TicketId>([](const Row &row) { return row.id<TicketId>(0); });
}

bool TicketRepository::hasCall(Instant receivedAt, const QString &text)
{
    const Instant second = Instant::fromMsecs(receivedAt.msecs() / 1000 * 1000);
    Query query(m_session, "SELECT 1 FROM call WHERE ticket_id IS NULL AND happened_at >= :since AND "
                           "happened_at < :until AND text = :text");
    query.bind("since", second).bind("until", second + std::chrono::seconds(1)).bind("text", notNull(text));
    return query.any();
}

void TicketRepository::insert(Ticket &ticket)
{
    ticket.version = 1;
    Query query(
        m_session,
        "INSERT INTO ticket (id, version, number, kind, state, engine_id, ship_id, fault, priority, received_at, "
        "receiver_id, head_id, left_intake_at, sent_to_dispatch_at, ended_at, cancel_reason, judged_on, "
        "verdict_covered, "
        "verdict_basis, verdict_last_day, verdict_delivery_last_day, verdict_sea_trial_last_day, verdict_days_left, "
        "verdict_provisional, verdict_voided, verdict_last_day_at_rest, improper_use_reason, improper_use_approved_by, "
        "merged_into) VALUES (:id, 1, :number, :kind, :state, :engine_id, :ship_id, :fault, :priority, :received_at, "
        ":receiver_id, "
        ":head_id, :left_intake_at, :sent_to_dispatch_at, :ended_at, :cancel_reason, :judged_on, :verdict_covered, "
        ":verdict_basis, :verdict_last_day, :verdict_delivery_last_day, :verdict_sea_trial_last_day, "
        ":verdict_days_left, :verdict_provisional, :verdict_voided, :verdict_last_day_at_rest, :improper_use_reason, "
        ":improper_use_approved_by, :merged_into)");
    bind(query, ticket);
    query.exec();
    SearchIndex(m_session).touch(SearchKind::Ticket, ticket.id);
}

SaveOutcome TicketRepository::update(Ticket &ticket)
{
    Query query(m_session,
                "UPDATE ticket SET version = version + 1, number = :number, kind = :kind, state = :state, engine_id = "
                ":engine_id, "
                "ship_id = :ship_id, fault = :fault, priority = :priority, received_at = :received_at, "
                "receiver_id = :receiver_id, head_id = :head_id, left_intake_at = :left_intake_at, "
                "sent_to_dispatch_at = :sent_to_dispatch_at, ended_at = :ended_at, cancel_reason = :cancel_reason, "
                "judged_on = :judged_on, verdict_covered = :verdict_covered, verdict_basis = :verdict_basis, "
                "verdict_last_day = :verdict_last_day, verdict_delivery_last_day = :verdict_delivery_last_day, "
                "verdict_sea_trial_last_day = :verdict_sea_trial_last_day, verdict_days_left = :verdict_days_left, "
                "verdict_provisional = :verdict_provisional, verdict_voided = :verdict_voided, "
                "verdict_last_day_at_rest = :verdict_last_day_at_rest, improper_use_reason = :improper_use_reason, "
                "improper_use_approved_by = :improper_use_approved_by, merged_into = :merged_into WHERE id = :id AND "
                "version = :version");
    bind(query, ticket);
    query.bind("version", ticket.version);
    const SaveOutcome outcome = outcomeOf(m_session, "ticket", ticket, query.exec());
    SearchIndex(m_session).touch(SearchKind::Ticket, ticket.id);
    return outcome;
}

std::vector<Call> TicketRepository::callsOf(const TicketId &ticket)
{
    Query query(m_session,
                "SELECT id, ticket_id, receiver_id, caller_name, caller_phone, contact_id, kind, channel, text, "
                "happened_at, entered_at, entered_by FROM call WHERE ticket_id = :ticket "
                "ORDER BY happened_at, row_no");
    query.bind("ticket", ticket);
    return query.rows<Call>(callOf);
}

std::vector<Guidance> TicketRepository::guidancesOf(const TicketId &ticket)
{
    Query query(m_session, "SELECT id, ticket_id, guide_id, by_specialist, outcome, note, happened_at, entered_at, "
                           "entered_by FROM guidance WHERE ticket_id = :ticket ORDER BY happened_at, id");
    query.bind("ticket", ticket);
    return query.rows<Guidance>(guidanceOf);
}

void TicketRepository::add(const Call &call)
{
    Query query(m_session, "INSERT INTO call (id, ticket_id, receiver_id, caller_name, caller_phone, contact_id, kind, "
                           "channel, text, happened_at, entered_at, entered_by) VALUES (:id, :ticket_id, :receiver_id, "
                           ":caller_name, :caller_phone, :contact_id, :kind, :channel, :text, :happened_at, "
                           ":entered_at, :entered_by)");
    query.bind("id", call.id)
        .bind("ticket_id", call.ticketId)
        .bind("receiver_id", call.receiverId)
        .bind("caller_name", notNull(call.callerName))
        .bind("caller_phone", notNull(call.callerPhone))
        .bind("contact_id", call.contactId)
        .bind("kind", call.kind)
        .bind("channel", call.channel)
        .bind("text", notNull(call.text))
        .bind("happened_at", call.entry.happenedAt)
        .bind("entered_at", call.entry.enteredAt)
        .bind("entered_by", call.entry.enteredBy);
    query.exec();
    if (call.ticketId.isNull())
        SearchIndex(m_session).touch(SearchKind::Call, call.id);
    else
        SearchIndex(m_session).touch(SearchKind::Ticket, call.ticketId);
}

void TicketRepository::add(const Guidance &guidance)
{
    Query query(m_session,
                "INSERT INTO guidance (id, ticket_id, guide_id, by_specialist, outcome, note, happened_at, "
                "entered_at, entered_by) VALUES (:id, :ticket_id, :guide_id, :by_specialist, :outcome, :note, "
                ":happened_at, :entered_at, :entered_by)");
    query.bind("id", guidance.id)
        .bind("ticket_id", guidance.ticketId)
        .bind("guide_id", guidance.guideId)
        .bind("by_specialist", guidance.bySpecialist)
        .bind("outcome", guidance.outcome)
        .bind("note", notNull(guidance.note))
        .bind("happened_at", guidance.entry.happenedAt)
        .bind("entered_at", guidance.entry.enteredAt)
        .bind("entered_by", guidance.entry.enteredBy);
    query.exec();
    SearchIndex(m_session).touch(SearchKind::Ticket, guidance.ticketId);
}

void TicketRepository::moveFacts(const TicketId &from, const TicketId &to)
{
    for (const char *sql : {"UPDATE call SET ticket_id = :to WHERE ticket_id = :from",
                            "UPDATE guidance SET ticket_id = :to WHERE ticket_id = :from",
                            "UPDATE ticket SET merged_into = :to WHERE merged_into = :from"})
        Query(m_session, sql).bind("from", from).bind("to", to).exec();
    SearchIndex index(m_session);
    index.touch(SearchKind::Ticket, from);
    index.touch(SearchKind::Ticket, to);
}

std::vector<TicketId> TicketRepository::openTickets()
{
    // Named one by one: so the index on the state serves, however many cases are closed.
    return Query(m_session, "SELECT id FROM ticket WHERE state IN ('received', 'awaiting_dispatch', 'dispatched', "
                            "'on_site', 'awaiting_review', 'archived') ORDER BY received_at, row_no")
        .rows<TicketId>([](const Row &row) { return row.id<TicketId>(0); });
}

std::vector<Ticket> TicketRepository::ofEngine(const EngineId &engine)
{
    static const QString text =
        u"SELECT %1 FROM ticket t WHERE t.engine_id = :engine ORDER BY t.received_at, t.row_no"_s.arg(
            QLatin1String(ticketColumns));
    Query query(m_session, text);
    query.bind("engine", engine);
    return query.rows<Ticket>(ticketOf);
}

QHash<TicketState, int> TicketRepository::countOpen()
{
    QHash<TicketState, int> counts;
    Query(m_session,
          "SELECT state, count(*) FROM ticket WHERE state IN ('received', 'awaiting_dispatch', 'dispatched', "
          "'on_site', 'awaiting_review', 'archived') GROUP BY state")
        .forEach([&](const Row &row) { counts.insert(row.code<TicketState>(0), row.number(1)); });
    return counts;
}

} // namespace fairlead::storage
