// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup.h"
#include "ui/list/countdown.h"

#include <chrono>

namespace fairlead::ui {

/// The countdown of a due call: in time until the end of its due day, urgent in its last three days.
inline Countdown dueOf(const FollowUp &followUp)
{
    rules::Deadline due;
    due.kind = followUp.kind == FollowUpKind::ShipDelivery ? rules::DeadlineKind::DeliveryFollowUps
                                                           : rules::DeadlineKind::VisitFollowUp;
    due.dueAt = endOfDay(followUp.dueOn);
    due.warnAt = due.dueAt - std::chrono::hours(3 * 24);
    due.metAt = followUp.doneAt();
    if (due.metAt) {
        // The end of the due day is the first moment that is too late.
        due.margin = due.dueAt - *due.metAt;
        due.state = *due.metAt < due.dueAt ? rules::DeadlineState::Met : rules::DeadlineState::Breached;
    }
    return {due};
}

} // namespace fairlead::ui
