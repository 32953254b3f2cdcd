// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace fairlead::ui {

/// Days from one to another, both inclusive; either may be open.
struct DayRange {
    std::optional<QDate> from;
    std::optional<QDate> until;

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// A range as people write it: a day (see rules::parseDay), a month (2026-5, 2026年5月), a year (2026, 2026年), or two of these with
/// `..`, `~`, `至` or `到` between them; one of the two may be left out. Nothing when it can't be understood, or ends before it
/// begins.
std::optional<DayRange> parseDayRange(const QString &text, QDate today);

/// The shortest way to write it that parseDayRange() understands: `2026`, `2026-05`, `2026-05-03..2026-05-09`, `2026-05-03..`.
QString dayRangeText(const DayRange &range);

} // namespace fairlead::ui
