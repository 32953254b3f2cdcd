// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/engine.h"
#include "domain/settings.h"
#include "rules/casefacts.h"

#include <chrono>
#include <optional>
#include <vector>

namespace fairlead::rules {

/// What the program watches (product.md).
enum class DeadlineKind {
    WarrantyEnd,       ///< P1 to P3, per engine
    Specialist,        ///< B1.2: a specialist's guidance within 2 h of receipt
    Assignment,        ///< B2.1: somebody assigned before the agreed time, or within 24 h of sending to dispatch
    AppointmentAhead,  ///< A1.4: entry time settled 2 calendar days ahead
    RescheduleNotice,  ///< A1.6, B3.5: until when the customer can be told of a new time
    DailySheet,        ///< A3.2: per on-site day
    Signatures,        ///< A3.3: work order signed and submitted (company setting)
    Review,            ///< A3.3: work order reviewed (company setting)
    DeliveryFollowUps, ///< A4.1: all three calls within 15 days of ship delivery
    VisitFollowUp      ///< the call after an archived visit (company setting)
};

/// How a deadline stands.
enum class DeadlineState {
    Pending,
    Warning,
    Met,
    Breached,
    Ended ///< WarrantyEnd alone: over, and nobody has missed anything
};

/// One watched moment. Met exactly at `dueAt` is in time, unless the limit is the end of a day: then `dueAt` is the
/// first moment of the next day and lies already outside.
struct Deadline {
    DeadlineKind kind = DeadlineKind::Specialist;
    QString clauseId; ///< the clause that sets it, e.g. `A1.4`; empty where the manual sets none for this kind of case
    TicketId ticketId;
    VisitId visitId;
    ShipId shipId;
    EngineId engineId;
    QDate day; ///< DailySheet: the on-site day
    Instant dueAt;
    Instant warnAt; ///< from here on it is shown as urgent
    std::optional<Instant> metAt;
    DeadlineState state = DeadlineState::Pending;
    std::chrono::milliseconds margin{0}; ///< dueAt minus when it was met, or minus now; never positive when breached
    bool stopped = false; ///< the ticket has ended: an unmet deadline's margin is that of the ticket's end
};

/// Every deadline of a case, met ones too, as it stands at `now`, in the order of the ticket's life. B-clauses are watched
/// for repairs, A-clauses for commissioning; those without a chapter for both.
///
/// - Met late is Breached with `metAt` set.
/// - With the ticket (closed, cancelled) end all deadlines that are still open; those breached before it keep the margin
///   that they had at that moment.
/// - RescheduleNotice: one for each entry time that was ever agreed and that the customer was told to change, Met or
///   Breached by the notice; and one for the standing entry time while notice can still be given.
/// - Signatures and Review: of a finished visit's newest round; when an earlier round was submitted is not on record.
std::vector<Deadline> caseDeadlines(const CaseFacts &facts, const CompanySettings &settings, Instant now);

/// The one deadline of a ship's delivery (A4.1): met when the last of its follow-ups was reached, open while it has none.
/// Nothing while the ship isn't delivered.
std::optional<Deadline> deliveryDeadline(const DeliveryFacts &facts, Instant now);

/// The end of an engine's warranty: Pending, Warning or Ended. Nothing while it is undecided or void.
std::optional<Deadline> warrantyDeadline(const Engine &engine, Instant now);

/// The entry time that stands (A1.6, B3.5): a new time that the customer was told of at least 2 h before the standing one
/// replaces it; with less notice the standing one stays. Nothing without an appointment.
std::optional<Instant> agreedEntryTime(const Visit &visit);

/// The margin of each reschedule to the 2 h before the entry time that stood then, in the order of `visit.reschedules`:
/// negative is too short. Empty without an appointment.
std::vector<std::chrono::milliseconds> noticeMargins(const Visit &visit);

/// The days in the company's zone on which the crew was on site, up to and including the day of `now` while they are
/// still there; empty before arrival. A departure at midnight sharp begins no further day.
std::vector<QDate> onSiteDays(const Visit &visit, Instant now);

/// The last day in time for A4.1: 15 days after `deliveredOn`, which isn't counted itself.
QDate deliveryFollowUpsDueOn(QDate deliveredOn);

/// When B2.1 is due: the earlier of the first visit's standing entry time and 24 h after sending to dispatch. An entry time
/// before the sending can't set it, else the head would be late before being asked. Nothing while it isn't sent.
std::optional<Instant> assignmentDueAt(const CaseFacts &facts);

/// When B1.2 is due: 2 h after receipt, round the clock.
Instant specialistDueAt(const Ticket &ticket);

} // namespace fairlead::rules

namespace fairlead {

template <> struct EnumCodes<rules::DeadlineKind> {
    static constexpr std::array table{std::pair{rules::DeadlineKind::WarrantyEnd, "warranty_end"},
                                      std::pair{rules::DeadlineKind::Specialist, "specialist"},
                                      std::pair{rules::DeadlineKind::Assignment, "assignment"},
                                      std::pair{rules::DeadlineKind::AppointmentAhead, "appointment_ahead"},
                                      std::pair{rules::DeadlineKind::RescheduleNotice, "reschedule_notice"},
                                      std::pair{rules::DeadlineKind::DailySheet, "daily_sheet"},
                                      std::pair{rules::DeadlineKind::Signatures, "signatures"},
                                      std::pair{rules::DeadlineKind::Review, "review"},
                                      std::pair{rules::DeadlineKind::DeliveryFollowUps, "delivery_follow_ups"},
                                      std::pair{rules::DeadlineKind::VisitFollowUp, "visit_follow_up"}};
};

template <> struct EnumCodes<rules::DeadlineState> {
    static constexpr std::array table{
        std::pair{rules::DeadlineState::Pending, "pending"}, std::pair{rules::DeadlineState::Warning, "warning"},
        std::pair{rules::DeadlineState::Met, "met"}, std::pair{rules::DeadlineState::Breached, "breached"},
        std::pair{rules::DeadlineState::Ended, "ended"}};
};

} // namespace fairlead
