// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/entry.h"
#include "domain/warrantyverdict.h"

#include <QString>

#include <optional>

namespace fairlead {

enum class TicketKind { Commissioning, Repair };

template <> struct EnumCodes<TicketKind> {
    static constexpr std::array table{std::pair{TicketKind::Commissioning, "commissioning"},
                                      std::pair{TicketKind::Repair, "repair"}};
};

/// The states of a ticket's life, in their order.
enum class TicketState { Received, AwaitingDispatch, Dispatched, OnSite, AwaitingReview, Archived, Closed, Cancelled };

template <> struct EnumCodes<TicketState> {
    static constexpr std::array table{std::pair{TicketState::Received, "received"},
                                      std::pair{TicketState::AwaitingDispatch, "awaiting_dispatch"},
                                      std::pair{TicketState::Dispatched, "dispatched"},
                                      std::pair{TicketState::OnSite, "on_site"},
                                      std::pair{TicketState::AwaitingReview, "awaiting_review"},
                                      std::pair{TicketState::Archived, "archived"},
                                      std::pair{TicketState::Closed, "closed"},
                                      std::pair{TicketState::Cancelled, "cancelled"}};
};

enum class Priority { ShipStopped, Restricted, CanSail };

template <> struct EnumCodes<Priority> {
    static constexpr std::array table{std::pair{Priority::ShipStopped, "ship_stopped"},
                                      std::pair{Priority::Restricted, "restricted"},
                                      std::pair{Priority::CanSail, "can_sail"}};
};

/// Damage through improper use (P2): a fee at discretion, whatever the dates say.
struct ImproperUse {
    QString reason;
    EmployeeId approvedBy;
};

/// One case (服务单).
struct Ticket {
    TicketId id;
    int version = 0;
    QString number; ///< like `2026-000123`
    TicketKind kind = TicketKind::Repair;
    TicketState state = TicketState::Received;
    EngineId engineId; ///< null while the engine is not identified
    ShipId shipId;     ///< null while the ship is not identified
    QString fault;     ///< the fault, or what is to be commissioned
    Priority priority = Priority::CanSail;
    Instant receivedAt; ///< when the first call was received
    EmployeeId receiverId;
    EmployeeId headId;                   ///< the head whom the case was sent to for dispatch; null before
    std::optional<Instant> leftIntakeAt; ///< sent to dispatch, or solved by phone, or cancelled: intake was over
    std::optional<Instant> sentToDispatchAt;
    std::optional<Instant> endedAt; ///< closed or cancelled
    QString cancelReason;
    TicketId
        mergedInto; ///< the case that it turned out to be about; null for one of its own. Merged ones are cancelled
    QDate judgedOn; ///< the day that `verdict` was judged for
    WarrantyVerdict verdict; ///< as it was judged; a later correction of the engine doesn't change it silently
    std::optional<ImproperUse> improperUse;
};

} // namespace fairlead
