// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "storage/sql/row.h"

namespace fairlead::storage {

/// The columns of `ticket t` that ticketOf() reads.
inline constexpr const char *ticketColumns =
    "t.id, t.version, t.number, t.kind, t.state, t.engine_id, t.ship_id, t.fault, t.priority, t.received_at, "
    "t.receiver_id, t.head_id, t.left_intake_at, t.sent_to_dispatch_at, t.ended_at, t.cancel_reason, t.judged_on, "
    "t.verdict_covered, t.verdict_basis, t.verdict_last_day, t.verdict_delivery_last_day, "
    "t.verdict_sea_trial_last_day, t.verdict_days_left, t.verdict_provisional, t.verdict_voided, "
    "t.verdict_last_day_at_rest, t.improper_use_reason, t.improper_use_approved_by, t.merged_into";

Ticket ticketOf(const Row &row);

} // namespace fairlead::storage
