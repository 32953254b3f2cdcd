// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/deadlines.h"
#include "ui/core/theme.h"
#include "wording/times.h"

#include <QMetaType>
#include <QString>

namespace fairlead::ui {

/// A short word in a coloured pill: a state, a kind, a verdict. The colour only underlines what the word says.
struct Badge {
    QString text;
    Tone tone = Tone::Neutral;
};

/// A deadline as a list or a label shows it. Text and colour follow the time by themselves, unless its case has ended.
struct Countdown {
    rules::Deadline deadline{};

    static Countdown of(const rules::Deadline &deadline) { return {deadline}; }

    /// "2 h 05 min left", "13 min late": in the words of wording::countdown().
    [[nodiscard]] Badge at(Instant now) const;
    /// Whether it has to be painted each second now.
    [[nodiscard]] bool isHasty(Instant now) const;
};

/// A span in the words of wording::duration(): "2 h 5 min".
inline QString spanText(std::chrono::milliseconds span)
{
    return wording::duration(span);
}

} // namespace fairlead::ui

Q_DECLARE_METATYPE(fairlead::ui::Badge)
Q_DECLARE_METATYPE(fairlead::ui::Countdown)
