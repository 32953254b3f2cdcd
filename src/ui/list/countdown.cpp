// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/countdown.h"

namespace fairlead::ui {

using namespace std::chrono_literals;
using rules::DeadlineState;

Countdown Countdown::of(const rules::Deadline &deadline)
{
    return {deadline.dueAt, deadline.warnAt, deadline.metAt, deadline};
}

Badge Countdown::at(Instant now) const
{
    rules::Deadline said = deadline.value_or(rules::Deadline());
    if (!deadline) {
        said.dueAt = due;
        said.warnAt = warn;
        said.metAt = met;
        said.margin = due - met.value_or(now);
        said.state = met ? (said.margin >= 0ms ? DeadlineState::Met : DeadlineState::Breached) : DeadlineState::Pending;
    }
    Tone tone = Tone::Neutral;
    if (said.state == DeadlineState::Met)
        tone = Tone::Good;
    else if (said.state == DeadlineState::Breached || (!said.metAt && now > due))
        tone = Tone::Danger;
    else if (said.state == DeadlineState::Warning || now >= warn)
        tone = Tone::Warning;
    return {wording::countdown(said, now), tone};
}

bool Countdown::isHasty(Instant now) const
{
    const auto left = due - now;
    return !met && left >= 0ms && left < 1min;
}

} // namespace fairlead::ui
