// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/conflict.h"
#include "domain/entry.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fairlead {

/// Where a visit goes.
enum class PlaceKind { Yard, Berth, Anchorage, AtSea };

template <> struct EnumCodes<PlaceKind> {
    static constexpr std::array table{std::pair{PlaceKind::Yard, "yard"}, std::pair{PlaceKind::Berth, "berth"},
                                      std::pair{PlaceKind::Anchorage, "anchorage"},
                                      std::pair{PlaceKind::AtSea, "at_sea"}};
};

/// What was agreed with the customer (预约): A1.4, B1.3. `entry.happenedAt` is when it was agreed.
struct Appointment {
    AppointmentId id;
    Instant entryAt; ///< the agreed entry time
    QString place;
    QString contactName; ///< the customer's contact or helper on site
    QString contactPhone;
    Entry entry;
    std::optional<PlaceKind> placeKind = {};
    QString port = {};          ///< the port or town, by which engineers near it are found
    QString customerRules = {}; ///< what the customer wants kept there (A1.1, B3.1)
};

/// A change of the agreed time (A1.6, B3.5). `entry.happenedAt` is when the customer was told.
struct Reschedule {
    RescheduleId id;
    Instant newEntryAt;
    bool apologised = false;
    QString reason;
    Entry entry;
    EmployeeId toldBy = {}; ///< who told the customer; null: who entered it
};

struct CrewMember {
    EmployeeId employeeId;
    bool lead = false;
};

enum class PreparationItem { CustomerNeeds, CustomerRules, Tools, SpareParts, FaultAnalysis };

template <> struct EnumCodes<PreparationItem> {
    static constexpr std::array table{std::pair{PreparationItem::CustomerNeeds, "customer_needs"},
                                      std::pair{PreparationItem::CustomerRules, "customer_rules"},
                                      std::pair{PreparationItem::Tools, "tools"},
                                      std::pair{PreparationItem::SpareParts, "spare_parts"},
                                      std::pair{PreparationItem::FaultAnalysis, "fault_analysis"}};
};

/// One entry of the checklist before leaving (服务准备): A1.1 to A1.3, B3.1 to B3.3. The newest entry of an item before
/// arrival says how it stood.
struct Preparation {
    PreparationId id;
    PreparationItem item = PreparationItem::Tools;
    bool ready = false;
    QString note;
    Entry entry;
};

/// A cause on record for being late (A1.5 "without cause").
struct LateCause {
    QString cause;
    Entry entry;
};

/// Somebody of the customer who will have to sign.
struct NamedSignatory {
    QString name;
    QString title;

    friend bool operator==(const NamedSignatory &, const NamedSignatory &) = default;
};

/// Who of the customer has to sign the visit's work order (A3.3), as it was decided: first when the visit was planned, and
/// again with a reason whenever that changed.
struct SignatoryNaming {
    SignatoryNamingId id;
    std::vector<NamedSignatory> names;
    QString reason; ///< of a change; the first naming needs none
    Entry entry;
};

/// An appointment carried out (现场服务).
struct Visit {
    VisitId id;
    int version = 0;
    TicketId ticketId;
    int sequence = 1; ///< the ticket's first visit is 1
    std::optional<Appointment> appointment;
    std::vector<Reschedule> reschedules; ///< in the order in which the customer was told
    std::optional<Instant> assignedAt;   ///< when a crew was first named
    std::vector<CrewMember> crew;        ///< the lead first
    std::optional<Instant> plannedEndAt; ///< overran (脱期) is leaving after it
    std::vector<Preparation> preparations;
    std::vector<SignatoryNaming> namings; ///< by time; the newest one stands
    std::optional<Instant> arrivedAt;
    std::optional<LateCause> lateCause;
    std::optional<Instant> departedAt;
    bool finished = false;                ///< on departure: nothing is left for a next visit
    QString leftOpen;                     ///< what is left for the next visit
    std::vector<Overrule> overrules = {}; ///< conflicts that planning went ahead with
    /// The agreed entry time that stands after all reschedules, as rules::agreedEntryTime() says. The dispatch desk keeps it
    /// here whenever it changes, so that lists can sort by it; judging goes by the facts.
    std::optional<Instant> standingEntryAt;

    /// Who has to sign, as it was decided last; empty while nobody was named.
    [[nodiscard]] std::vector<NamedSignatory> namedSignatories() const
    {
        return namings.empty() ? std::vector<NamedSignatory>() : namings.back().names;
    }
    /// The crew's lead; null when nobody is assigned.
    [[nodiscard]] EmployeeId leadId() const
    {
        for (const CrewMember &member : crew) {
            if (member.lead)
                return member.employeeId;
        }
        return {};
    }
};

} // namespace fairlead
