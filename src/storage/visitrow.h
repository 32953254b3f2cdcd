// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visit.h"
#include "storage/sql/row.h"

namespace fairlead::storage {

/// The columns of `visit v` with its `appointment a` that visitOf() reads.
inline constexpr const char *visitColumns =
    "v.id, v.version, v.ticket_id, v.sequence, v.assigned_at, v.planned_end_at, v.standing_entry_at, v.arrived_at, "
    "v.departed_at, v.finished, v.left_open, v.late_cause, v.late_cause_happened_at, v.late_cause_entered_at, "
    "v.late_cause_entered_by, a.id AS appointment_id, a.entry_at, a.place, a.contact_name, a.contact_phone, "
    "a.happened_at, a.entered_at, a.entered_by, a.place_kind, a.port, a.customer_rules";

/// A visit with its appointment; crew, reschedules, preparations and overrules are rows of their own.
Visit visitOf(const Row &row);
Reschedule rescheduleOf(const Row &row);

} // namespace fairlead::storage
