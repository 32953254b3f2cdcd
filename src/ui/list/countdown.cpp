// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/countdown.h"

namespace fairlead::ui {

using namespace std::chrono_literals;
using rules::DeadlineState;

namespace {

Tone toneOf(const rules::Deadline &deadline, Instant now)
{
    if (deadline.state == DeadlineState::Met)
        return Tone::Good;
    if (deadline.state == DeadlineState::Breached)
        return Tone::Danger;
    // The case has ended in time, or the warranty has: nobody has to hurry any more.
    if (deadline.stopped || deadline.state == DeadlineState::Ended)
        return Tone::Neutral;
    if (now > deadline.dueAt)
        return Tone::Danger;
    return deadline.state == DeadlineState::Warning || now >= deadline.warnAt ? Tone::Warning : Tone::Neutral;
}

} // namespace

Badge Countdown::at(Instant now) const
{
    return {wording::countdown(deadline, now), toneOf(deadline, now)};
}

bool Countdown::isHasty(Instant now) const
{
    const auto left = deadline.dueAt - now;
    return !deadline.metAt && !deadline.stopped && left >= 0ms && left < 1min;
}

} // namespace fairlead::ui
