// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/monthcases.h"

#include "domain/instant.h"
#include "storage/sql/query.h"

namespace fairlead::storage {

std::vector<TicketId> MonthCases::of(Month month)
{
    // Somebody who entered at the end of a month may stay for weeks.
    Query query(m_session, "SELECT id FROM ticket WHERE received_at >= :since AND received_at < :until "
                           "UNION SELECT ticket_id FROM visit WHERE standing_entry_at >= :entry "
                           "AND standing_entry_at < :until "
                           "UNION SELECT ticket_id FROM proposal WHERE happened_on >= :first AND happened_on <= :last "
                           "AND ticket_id IS NOT NULL ORDER BY 1");
    query.bind("since", startOfDay(month.firstDay()))
        .bind("entry", startOfDay(month.previous().firstDay()))
        .bind("until", endOfDay(month.lastDay()))
        .bind("first", month.firstDay())
        .bind("last", month.lastDay());
    return query.rows<TicketId>([](const Row &row) { return row.id<TicketId>("id"); });
}

std::vector<ShipId> MonthCases::deliveriesOf(Month month)
{
    Query query(m_session, "SELECT DISTINCT ship_id FROM proposal WHERE happened_on >= :first AND happened_on <= :last "
                           "AND ticket_id IS NULL AND ship_id IS NOT NULL AND origin = 'rules' ORDER BY ship_id");
    query.bind("first", month.firstDay()).bind("last", month.lastDay());
    return query.rows<ShipId>([](const Row &row) { return row.id<ShipId>("ship_id"); });
}

} // namespace fairlead::storage
