// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock.h"
#include "desk/demo/demorandom.h"
#include "desk/demo/demotimeline.h"
#include "desk/office.h"
#include "desk/result.h"

namespace fairlead::desk {

/// A desk refused what the demonstration wanted: a mistake in the demonstration.
struct DemoRefusal {
    const char *what;
    Violations violations;
};

/// What all parts of the demonstration work with.
struct DemoStage {
    Office office;
    SetClock &clock;
    DemoRandom &chance;
    DemoTimeline &timeline;
    int commands = 0;

    /// The value of a use case that has to succeed.
    template <typename T> T must(const char *what, const Result<T> &result)
    {
        if (!result.ok())
            throw DemoRefusal{what, result.violations()};
        ++commands;
        return result.value();
    }

    /// A moment from `least` to `most` minutes after `from`.
    Instant minutesAfter(Instant from, int least, int most)
    {
        return from + std::chrono::minutes(chance.between(least, most));
    }
    /// On `day`, at some minute of the hours from `firstHour` until before `lastHour`.
    Instant onDay(QDate day, int firstHour, int lastHour)
    {
        return startOfDay(day) + std::chrono::minutes(chance.between(firstHour * 60, lastHour * 60 - 1));
    }
};

} // namespace fairlead::desk
