// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/visitcommands.h"
#include "domain/customervoice.h"
#include "domain/followup.h"

namespace fairlead::desk {

/// The ship was delivered: calls to owner, yard and design institute come due (A4.1). Again corrects the date of the
/// calls not yet made.
struct RecordShipDelivery {
    ShipId ship;       ///< `ship`
    QDate deliveredOn; ///< `delivered_on`
    EmployeeId agent;  ///< `agent`: who calls; null: the only active follow-up agent, else nobody yet
};

/// An attempt at a due call (act.at is when). Named by `followUp`, or by ship or visit and party.
struct LogAttempt {
    FollowUpId followUp;  ///< `follow_up`
    bool reached = true;  ///< `reached`
    bool thanked = false; ///< `thanked`
    QString respondent;   ///< `respondent`: wanted when reached
    QString note;         ///< `note`
    VisitRef about = {};  ///< `ticket`, `visit`: the visit spoken of; for a visit's own call that visit
    std::optional<Satisfaction> satisfaction; ///< `satisfaction`
    std::optional<bool> siteCleaned;          ///< `site_cleaned`
};

struct AssignFollowUp {
    FollowUpId followUp; ///< `follow_up`
    EmployeeId agent;    ///< `agent`
};

struct RecordComplaint {
    VisitRef visit;
    std::vector<ComplaintSubject> subjects; ///< `subjects`: at least one
    Channel channel = Channel::Phone;       ///< `channel`
    QString customerName;                   ///< `customer_name`
    QString text;                           ///< `text`: wanted
};

struct RecordPraise {
    VisitRef visit;
    Channel channel = Channel::Phone; ///< `channel`
    QString customerName;             ///< `customer_name`
    QString text;                     ///< `text`: wanted
    std::vector<EmployeeId> named;    ///< `named`: of the crew; empty: everybody
};

/// Closes an archived case whose follow-ups are done.
struct CloseTicket {
    TicketId ticket; ///< `ticket`
};

} // namespace fairlead::desk
