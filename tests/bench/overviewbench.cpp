// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"

#include "desk/casedesk.h"
#include "desk/intakedesk.h"

using namespace Qt::StringLiterals;

namespace fairlead::bench {

void addOverview(Place &place, FigureTable &table)
{
    desk::ListQuery open;
    open.filter = u"open"_s;
    const std::vector<RowKey> keys = desk::IntakeDesk(place.office()).ticketKeys(open);
    const std::string overview = "overview of " + std::to_string(keys.size()) + " open tickets";
    table.setTarget(overview, {0, 0, 100});
    measure(overview, [&place] { benchmark::DoNotOptimize(desk::CaseDesk(place.office()).overview()); });

    std::vector<TicketId> page;
    open.limit = 200;
    for (const TicketRow &row :
         desk::IntakeDesk(place.office()).ticketRows(desk::IntakeDesk(place.office()).ticketKeys(open)))
        page.push_back(row.ticket.id);
    measure("countdowns of " + std::to_string(page.size()) + " open tickets",
            [&place, page] { benchmark::DoNotOptimize(desk::CaseDesk(place.office()).mostUrgent(page)); });
}

} // namespace fairlead::bench
