// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/entry.h"

#include <QString>

namespace fairlead {

enum class CallKind { Fault, CommissioningRequest, Inquiry, Complaint, Praise, WrongNumber };

template <> struct EnumCodes<CallKind> {
    static constexpr std::array table{
        std::pair{CallKind::Fault, "fault"},     std::pair{CallKind::CommissioningRequest, "commissioning_request"},
        std::pair{CallKind::Inquiry, "inquiry"}, std::pair{CallKind::Complaint, "complaint"},
        std::pair{CallKind::Praise, "praise"},   std::pair{CallKind::WrongNumber, "wrong_number"}};
};

/// The way by which a customer reached us or we reached the customer.
enum class Channel { Phone, Email, Letter, InPerson };

template <> struct EnumCodes<Channel> {
    static constexpr std::array table{std::pair{Channel::Phone, "phone"}, std::pair{Channel::Email, "email"},
                                      std::pair{Channel::Letter, "letter"}, std::pair{Channel::InPerson, "in_person"}};
};

/// One entry of the call log (来电) in the service ledger; opens or joins a ticket. `entry.happenedAt` is the moment
/// of receipt, from which the two hours of B1.2 run.
struct Call {
    CallId id;
    TicketId ticketId; ///< null for calls that concern no case (inquiry, wrong number)
    EmployeeId receiverId;
    QString callerName;
    QString callerPhone;
    ContactId contactId; ///< null when the caller is no known contact
    CallKind kind = CallKind::Fault;
    Channel channel = Channel::Phone;
    QString text; ///< what the caller said
    Entry entry;
};

enum class GuidanceOutcome { Solved, Unsolved };

template <> struct EnumCodes<GuidanceOutcome> {
    static constexpr std::array table{std::pair{GuidanceOutcome::Solved, "solved"},
                                      std::pair{GuidanceOutcome::Unsolved, "unsolved"}};
};

/// One attempt to solve the case by phone (电话指导): B1.1 by the call receiver, B1.2 by a specialist.
struct Guidance {
    GuidanceId id;
    TicketId ticketId;
    EmployeeId guideId;
    bool bySpecialist = false;
    GuidanceOutcome outcome = GuidanceOutcome::Unsolved;
    QString note;
    Entry entry;
};

} // namespace fairlead
