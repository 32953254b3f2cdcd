// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/ticket.h"

#include <QString>

namespace fairlead::desk {

/// A call received (act.at). With `ticket` it joins that case; else a fault or commissioning request opens one; inquiry
/// and wrong number stay without.
struct LogCall {
    CallKind kind = CallKind::Fault;       ///< `kind`
    Channel channel = Channel::Phone;      ///< `channel`
    TicketId ticket;                       ///< `ticket`: joins
    EngineId engine;                       ///< `engine`; its ship is taken with it
    ShipId ship;                           ///< `ship`, where the engine isn't known
    ContactId contact;                     ///< `contact`
    QString callerName;                    ///< `caller_name`
    QString callerPhone;                   ///< `caller_phone`
    QString text;                          ///< `text`: the fault, or what is wanted; becomes the ticket's fault
    Priority priority = Priority::CanSail; ///< `priority`
};

struct LoggedCall {
    CallId call;
    TicketId ticket; ///< null for a call without a case
    QString ticketNumber;
};

/// An attempt to solve the case by phone (B1.1), by a specialist (B1.2) or by the receiver.
struct GiveGuidance {
    TicketId ticket;                                     ///< `ticket`
    EmployeeId guide;                                    ///< `guide`; null: who does it
    bool bySpecialist = false;                           ///< `by_specialist`
    GuidanceOutcome outcome = GuidanceOutcome::Unsolved; ///< `outcome`
    QString note;                                        ///< `note`
};

/// Solved by phone: closes the case; wants a solved guidance on record.
struct SolveByPhone {
    TicketId ticket; ///< `ticket`
};

struct SendToDispatch {
    TicketId ticket; ///< `ticket`
    EmployeeId head; ///< `head`: who has to assign; null: the only active head
};

struct JudgeImproperUse {
    TicketId ticket;       ///< `ticket`
    QString reason;        ///< `reason`
    EmployeeId approvedBy; ///< `approved_by`: a head or manager
};

/// Two tickets about the same matter become one: calls and guidance of `merged` go to `keep`, its number leads there, and
/// what is entered about it later belongs there. It has to be a case without visits, of the same kind and ship.
struct MergeTickets {
    TicketId keep;            ///< `keep`
    TicketId merged;          ///< `merged`
    QString reason;           ///< `reason`
    bool otherEngine = false; ///< `other_engine`: confirms that the tickets name different engines
};

struct CancelTicket {
    TicketId ticket; ///< `ticket`
    QString reason;  ///< `reason`
};

} // namespace fairlead::desk
