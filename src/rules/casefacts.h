// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/customervoice.h"
#include "domain/followup.h"
#include "domain/ship.h"
#include "domain/sitework.h"
#include "domain/ticket.h"
#include "domain/visit.h"

#include <optional>
#include <vector>

namespace fairlead::rules {

/// A visit with all that is on record about it.
struct VisitFacts {
    Visit visit;
    std::vector<DailySheet> sheets; ///< by day and revision; drafts among them, which are no evidence
    std::vector<Backup> backups;
    std::vector<Breach> breaches;
    std::vector<Complaint> complaints;
    std::vector<Praise> praises;
    std::optional<WorkOrder> workOrder;
    std::vector<Correction> corrections; ///< of sheets and the work order, by time
    std::vector<FollowUpAttempt> voices; ///< answers of follow-ups of any kind that speak of this visit
};

/// A ticket with all that is on record about it: what the rules judge.
struct CaseFacts {
    Ticket ticket;
    std::vector<Call> calls;         ///< by time of receipt
    std::vector<Guidance> guidances; ///< by time
    std::vector<VisitFacts> visits;  ///< by sequence
    std::vector<FollowUp> followUps; ///< the calls about its visits
};

/// A ship's delivery with the follow-up calls that it made due (A4.1).
struct DeliveryFacts {
    Ship ship;
    std::vector<FollowUp> followUps; ///< of kind ShipDelivery
    EmployeeId headId;               ///< answers where no agent was named; may be null
};

} // namespace fairlead::rules
