// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledgerreader.h"

#include "storage/sql/query.h"
#include "storage/sql/session.h"
#include "storage/ticketrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

LedgerReader::LedgerReader(Session &session, QDate from, QDate until)
    : m_session(session), m_since(startOfDay(from)), m_until(endOfDay(until))
{
}

qint64 LedgerReader::count()
{
    Query tickets(m_session, "SELECT count(*) FROM ticket WHERE received_at >= :since AND received_at < :until");
    tickets.bind("since", m_since).bind("until", m_until);
    const qint64 cases = tickets.integer();
    Query calls(m_session, "SELECT count(*) FROM call WHERE ticket_id IS NULL AND happened_at >= :since "
                           "AND happened_at < :until");
    calls.bind("since", m_since).bind("until", m_until);
    return cases + calls.integer();
}

std::vector<LedgerLine> LedgerReader::lines()
{
    m_lines.clear();
    m_places.clear();
    readTickets();
    readCalls();
    readGuidance();
    readCrews();
    readWorkOrders();
    readCallsWithoutCase();
    std::ranges::stable_sort(m_lines, {}, &LedgerLine::receivedAt);
    return std::move(m_lines);
}

template <typename Use> void LedgerReader::forEach(const char *sql, Use use)
{
    Query query(m_session, sql);
    query.bind("since", m_since).bind("until", m_until);
    query.forEach([&](const Row &row) {
        if (const auto place = m_places.constFind(row.integer(0)); place != m_places.constEnd())
            use(m_lines[*place], row);
    });
}

void LedgerReader::readTickets()
{
    const QString text =
        u"SELECT t.row_no, %1, s.name AS ship_name, s.hull_no, e.model, e.serial_no, "
        "r.name AS receiver_name FROM ticket t LEFT JOIN ship s ON s.id = t.ship_id "
        "LEFT JOIN engine e ON e.id = t.engine_id JOIN employee r ON r.id = t.receiver_id "
        "WHERE t.received_at >= :since AND t.received_at < :until ORDER BY t.received_at, t.row_no"_s.arg(
            QLatin1String(ticketColumns));
    Query query(m_session, text);
    query.bind("since", m_since).bind("until", m_until);
    query.forEach([this](const Row &row) {
        LedgerLine line;
        line.ticket = ticketOf(row);
        line.receivedAt = line.ticket->receivedAt;
        line.text = line.ticket->fault;
        line.receiverName = row.text("receiver_name");
        line.shipName = row.text("ship_name");
        line.hullNo = row.text("hull_no");
        line.engineModel = row.text("model");
        line.engineSerialNo = row.text("serial_no");
        m_places.insert(row.integer(0), m_lines.size());
        m_lines.push_back(std::move(line));
    });
}

namespace {

/// Who called: as he was noted, else as the registry has him.
void takeCaller(LedgerLine &line, const Row &row)
{
    line.callerName = row.text("caller_name");
    line.callerPhone = row.text("caller_phone");
    if (line.callerName.isEmpty())
        line.callerName = row.text("contact_name");
    if (line.callerPhone.isEmpty())
        line.callerPhone = row.text("contact_phones").section(u'\n', 0, 0);
    line.callKind = row.code<CallKind>("kind");
}

} // namespace

void LedgerReader::readCalls()
{
    forEach("SELECT t.row_no, c.caller_name, c.caller_phone, c.kind, k.name AS contact_name, "
            "k.phones AS contact_phones FROM ticket t JOIN call c ON c.ticket_id = t.id "
            "LEFT JOIN contact k ON k.id = c.contact_id "
            "WHERE t.received_at >= :since AND t.received_at < :until ORDER BY c.happened_at, c.row_no",
            [](LedgerLine &line, const Row &row) {
                if (line.calls++ == 0)
                    takeCaller(line, row);
            });
}

void LedgerReader::readGuidance()
{
    forEach("SELECT t.row_no, g.note, e.name FROM ticket t JOIN guidance g ON g.ticket_id = t.id "
            "JOIN employee e ON e.id = g.guide_id WHERE t.received_at >= :since AND t.received_at < :until "
            "AND g.outcome = 'solved' ORDER BY g.happened_at, g.entered_at, g.id",
            [](LedgerLine &line, const Row &row) {
                line.guidance = row.text("note");
                line.guide = row.text("name");
            });
}

void LedgerReader::readCrews()
{
    forEach("SELECT t.row_no, e.name FROM ticket t JOIN visit v ON v.ticket_id = t.id "
            "JOIN crew_member c ON c.visit_id = v.id JOIN employee e ON e.id = c.employee_id "
            "WHERE t.received_at >= :since AND t.received_at < :until ORDER BY v.sequence, c.position",
            [](LedgerLine &line, const Row &row) {
                if (const QString name = row.text("name"); !line.engineers.contains(name))
                    line.engineers.append(name);
            });
}

void LedgerReader::readWorkOrders()
{
    // The newest comes last and stays.
    forEach("SELECT t.row_no, w.cause, w.measures, w.result, w.archived_at, w.archive_no FROM ticket t "
            "JOIN visit v ON v.ticket_id = t.id JOIN work_order w ON w.visit_id = v.id "
            "WHERE t.received_at >= :since AND t.received_at < :until ORDER BY v.sequence",
            [](LedgerLine &line, const Row &row) {
                line.cause = row.text("cause");
                line.measures = row.text("measures");
                line.result = row.text("result");
                line.archivedAt = row.optionalInstant("archived_at");
                line.archiveNo = row.text("archive_no");
            });
}

void LedgerReader::readCallsWithoutCase()
{
    Query query(m_session, "SELECT c.caller_name, c.caller_phone, c.kind, c.text, c.happened_at, "
                           "r.name AS receiver_name, k.name AS contact_name, k.phones AS contact_phones FROM call c "
                           "JOIN employee r ON r.id = c.receiver_id LEFT JOIN contact k ON k.id = c.contact_id "
                           "WHERE c.ticket_id IS NULL AND c.happened_at >= :since AND c.happened_at < :until "
                           "ORDER BY c.happened_at, c.row_no");
    query.bind("since", m_since).bind("until", m_until);
    query.forEach([this](const Row &row) {
        LedgerLine line;
        takeCaller(line, row);
        line.calls = 1;
        line.text = row.text("text");
        line.receivedAt = row.instant("happened_at");
        line.receiverName = row.text("receiver_name");
        m_lines.push_back(std::move(line));
    });
}

} // namespace fairlead::storage
