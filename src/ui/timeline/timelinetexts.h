// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinelayout.h"

#include <QCoreApplication>
#include <QFontMetrics>

namespace fairlead::ui {

/// What a timeline says in words: on its bars, in tool tips, and to assistive tools.
class TimelineTexts {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::TimelineTexts)
public:
    /// "Zhou Hai", or what nobody is named for.
    static QString nameOf(const TimelineRow &row);
    /// What stands on the bar where there is room: ship, number, state.
    static QString shortText(const TimelineLayout &layout, const TimelineBar &bar);
    /// What of it says most in `width` pixels: the number whole as long as it fits.
    static QString fittedText(const TimelineLayout &layout, const TimelineBar &bar, const QFontMetrics &metrics,
                              int width);
    /// Everything, a line each.
    static QStringList fullText(const TimelineLayout &layout, const TimelineRow &row, const TimelineBar &bar);
    static QString expiryText(const desk::TimelineExpiry &expiry);
    /// "05-06 08:00 – 05-08 17:00", within a day "05-06 08:00–17:00".
    static QString spanText(const rules::PlanSpan &span);
    /// "2026-05", "2026-05-04 – 05-10", "2026-05-04".
    static QString daysText(QDate first, QDate last);
    /// "4 Mon" or as the language has it.
    static QString dayText(QDate day);
};

} // namespace fairlead::ui
