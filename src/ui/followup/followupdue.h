// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup.h"
#include "ui/list/countdown.h"

namespace fairlead::ui {

/// The countdown of a due call: in time until the end of its due day, urgent in its last three days.
inline Countdown dueOf(const FollowUp &followUp)
{
    const Instant due = endOfDay(followUp.dueOn);
    return {due, due - std::chrono::hours(3 * 24), followUp.doneAt()};
}

} // namespace fairlead::ui
