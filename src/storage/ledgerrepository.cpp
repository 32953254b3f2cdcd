// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledgerrepository.h"

#include "storage/entrycolumns.h"
#include "storage/liststatement.h"
#include "storage/ticketrow.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

LedgerOrigin originOfRow(const Row &row)
{
    LedgerOrigin origin;
    origin.ticketId = row.id<TicketId>("origin_ticket");
    origin.source = row.text("source");
    origin.sourceRow = row.integer("source_row");
    origin.receiverText = row.text("receiver_text");
    origin.stateText = row.text("state_text");
    origin.handledBy = row.text("handled_by");
    origin.measure = row.text("measure");
    origin.remark = row.text("remark");
    origin.enteredAt = row.instant("origin_entered_at");
    origin.enteredBy = row.id<EmployeeId>("origin_entered_by");
    return origin;
}

constexpr const char *originColumns =
    "o.ticket_id AS origin_ticket, o.source, o.source_row, o.receiver_text, o.state_text, o.handled_by, o.measure, "
    "o.remark, o.entered_at AS origin_entered_at, o.entered_by AS origin_entered_by";

/// A call beside a ticket: both have columns of the same names.
constexpr const char *callColumns = "c.id AS call_id, c.receiver_id AS call_receiver, c.caller_name, c.caller_phone, "
                                    "c.contact_id, c.kind AS call_kind, "
                                    "c.channel, c.text AS call_text, c.happened_at, c.entered_at, c.entered_by";

LedgerEntry entryOfRow(const Row &row)
{
    LedgerEntry entry;
    if (!row.isNull("id"))
        entry.ticket = ticketOf(row);
    entry.call.id = row.id<CallId>("call_id");
    entry.call.ticketId = entry.ticket ? entry.ticket->id : TicketId();
    entry.call.receiverId = row.id<EmployeeId>("call_receiver");
    entry.call.callerName = row.text("caller_name");
    entry.call.callerPhone = row.text("caller_phone");
    entry.call.contactId = row.id<ContactId>("contact_id");
    entry.call.kind = row.code<CallKind>("call_kind");
    entry.call.channel = row.code<Channel>("channel");
    entry.call.text = row.text("call_text");
    entry.call.entry = entryOf(row);
    entry.shipName = row.text("ship_name");
    entry.shipImoNo = row.text("ship_imo_no");
    entry.shipHullNo = row.text("ship_hull_no");
    entry.ownerName = row.text("owner_name");
    entry.engineModel = row.text("engine_model");
    entry.engineSerialNo = row.text("engine_serial_no");
    entry.receiverName = row.text("receiver_name");
    entry.receiverStaffNo = row.text("receiver_staff_no");
    entry.leadName = row.text("lead_name");
    if (!row.isNull("origin_ticket"))
        entry.origin = originOfRow(row);
    return entry;
}

} // namespace

void LedgerRepository::add(const LedgerOrigin &origin)
{
    Query query(m_session,
                "INSERT INTO ledger_origin (ticket_id, source, source_row, receiver_text, state_text, handled_by, "
                "measure, remark, entered_at, entered_by) VALUES (:ticket_id, :source, :source_row, :receiver_text, "
                ":state_text, :handled_by, :measure, :remark, :entered_at, :entered_by)");
    query.bind("ticket_id", origin.ticketId)
        .bind("source", notNull(origin.source))
        .bind("source_row", origin.sourceRow)
        .bind("receiver_text", notNull(origin.receiverText))
        .bind("state_text", notNull(origin.stateText))
        .bind("handled_by", notNull(origin.handledBy))
        .bind("measure", notNull(origin.measure))
        .bind("remark", notNull(origin.remark))
        .bind("entered_at", origin.enteredAt)
        .bind("entered_by", origin.enteredBy)
        .exec();
}

std::optional<LedgerOrigin> LedgerRepository::originOf(const TicketId &ticket)
{
    static const QString text =
        u"SELECT %1 FROM ledger_origin o WHERE o.ticket_id = :ticket"_s.arg(QLatin1String(originColumns));
    Query query(m_session, text);
    query.bind("ticket", ticket);
    return query.first<LedgerOrigin>(originOfRow);
}

bool LedgerRepository::wasTakenOver(const TicketId &ticket)
{
    Query query(m_session, "SELECT 1 FROM ledger_origin WHERE ticket_id = :ticket");
    query.bind("ticket", ticket);
    return query.any();
}

std::vector<RowKey> LedgerRepository::keys(std::optional<Instant> since, std::optional<Instant> until)
{
    ListStatement list(m_session, u"c.row_no"_s, u"call c"_s);
    if (since)
        list.where(u"c.happened_at >= :since"_s, "since", *since);
    if (until)
        list.where(u"c.happened_at < :until"_s, "until", *until);
    return list.orderBy(u"c.happened_at"_s, false).orderBy(u"c.row_no"_s, false).keys();
}

std::vector<LedgerEntry> LedgerRepository::entries(const std::vector<RowKey> &keys)
{
    static const QByteArray text =
        u"SELECT c.row_no, %2, %3, %4, s.name AS ship_name, s.imo_no AS ship_imo_no, s.hull_no AS ship_hull_no, "
        "p.name AS owner_name, e.model AS engine_model, e.serial_no AS engine_serial_no, r.name AS receiver_name, "
        "r.staff_no AS receiver_staff_no, l.name AS lead_name FROM call c LEFT JOIN ticket t ON t.id = c.ticket_id "
        "LEFT JOIN ship s ON s.id = t.ship_id LEFT JOIN party p ON p.id = s.owner_id "
        "LEFT JOIN engine e ON e.id = t.engine_id LEFT JOIN employee r ON r.id = c.receiver_id "
        "LEFT JOIN ledger_origin o ON o.ticket_id = t.id LEFT JOIN visit v ON v.ticket_id = t.id "
        "AND v.sequence = (SELECT max(n.sequence) FROM visit n WHERE n.ticket_id = t.id) "
        "LEFT JOIN crew_member m ON m.visit_id = v.id AND m.is_lead = 1 LEFT JOIN employee l ON l.id = m.employee_id "
        "WHERE c.row_no IN (%1)"_s.replace(u"%2"_s, QLatin1String(ticketColumns))
            .replace(u"%3"_s, QLatin1String(callColumns))
            .replace(u"%4"_s, QLatin1String(originColumns))
            .toUtf8();
    return fetchRows<LedgerEntry>(m_session, text.constData(), keys, entryOfRow);
}

} // namespace fairlead::storage
