// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/followup.h"
#include "domain/sitework.h"
#include "domain/ticket.h"
#include "domain/visit.h"

#include <QHash>

#include <vector>

namespace fairlead::storage {

class Session;

/// What the deadlines of many cases are counted from, a query a table however many cases there are. The records are not
/// whole: ids, times and what decides about them, no texts and no people. They are for counting deadlines
/// (rules::caseDeadlines), not for showing or saving.
struct WatchedRecords {
    std::vector<Ticket> tickets; ///< by time of receipt
    QHash<TicketId, std::vector<Guidance>> guidances;
    QHash<TicketId, std::vector<Visit>> visits; ///< by sequence; with appointment and reschedules
    QHash<VisitId, std::vector<DailySheet>> sheets;
    QHash<VisitId, WorkOrder> orders; ///< with reviews
    QHash<TicketId, std::vector<FollowUp>> followUps;
};

/// Of all open cases.
WatchedRecords watchedOfOpenCases(Session &session);
/// Of these cases, as far as they are there.
WatchedRecords watchedOf(Session &session, const std::vector<TicketId> &tickets);

} // namespace fairlead::storage
