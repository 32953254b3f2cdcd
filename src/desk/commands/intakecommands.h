// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/attachmentcommands.h"
#include "domain/call.h"
#include "domain/ticket.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead::desk {

/// A call received (act.at). With `ticket` it joins that case; else a fault or commissioning request opens one; inquiry
/// and wrong number stay without.
struct LogCall {
    CallKind kind = CallKind::Fault;             ///< `kind`
    Channel channel = Channel::Phone;            ///< `channel`
    TicketId ticket;                             ///< `ticket`: joins
    EngineId engine;                             ///< `engine`; its ship is taken with it
    ShipId ship;                                 ///< `ship`, where the engine isn't known
    ContactId contact;                           ///< `contact`
    QString callerName;                          ///< `caller_name`
    QString callerPhone;                         ///< `caller_phone`
    QString text;                                ///< `text`: the fault, or what is wanted; becomes the ticket's fault
    Priority priority = Priority::CanSail;       ///< `priority`
    std::vector<NewAttachment> attachments = {}; ///< `attachments`: of the call, kept in the same step
};

struct LoggedCall {
    CallId call;
    TicketId ticket; ///< null for a call without a case
    QString ticketNumber;
    bool joined = false; ///< to a case that was there before
};

/// An attempt to solve the case by phone (B1.1), by a specialist (B1.2) or by the receiver.
struct GiveGuidance {
    TicketId ticket;                                     ///< `ticket`
    EmployeeId guide;                                    ///< `guide`; null: who does it
    bool bySpecialist = false;                           ///< `by_specialist`
    GuidanceOutcome outcome = GuidanceOutcome::Unsolved; ///< `outcome`
    QString note;                                        ///< `note`
};

/// Solved by phone: closes the case; wants a solved guidance on record, or brings it along.
struct SolveByPhone {
    TicketId ticket;           ///< `ticket`
    QString note = {};         ///< `note`: what solved it; with it the guidance is recorded, too
    EmployeeId guide = {};     ///< `guide`, with a note; null: who does it
    bool bySpecialist = false; ///< `by_specialist`, with a note
};

/// The head has to assign engineers. With an entry time agreed on the phone the appointment is made with it (A1.4).
struct SendToDispatch {
    TicketId ticket;                     ///< `ticket`
    EmployeeId head;                     ///< `head`: who has to assign; null: the only active head
    std::optional<Instant> entryAt = {}; ///< `entry_at`
    QString place = {};                  ///< `place`, with an entry time
    QString contactName = {};            ///< `contact_name`, with an entry time
    QString contactPhone = {};           ///< `contact_phone`, with an entry time
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
