// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/serialday.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace fairlead::rules {

/// Why a text of somebody's spreadsheet is taken for no day.
enum class DayTrouble {
    NotADay,     ///< no form of a day, or no day of the calendar
    Ambiguous,   ///< 1/7/2009 is the first of July to some and the seventh of January to others
    YearMissing, ///< 7-1, or a year of two digits
    DayMissing   ///< a year, or a year and month
};

/// A day, with a time where one stands there; or why it is none.
struct WrittenDay {
    std::optional<QDate> day;
    QTime time; ///< invalid where there is none
    DayTrouble trouble = DayTrouble::NotADay;
};

/// Reads a day as people write it into spreadsheets: 2009-7-1, 2009/07/01, 2009.7.1, 20090701, 2009年7月1日, 二〇〇九年七月一日,
/// 1 Jul 2009, Jul 1, 2009, the year last where day and month can't be mistaken (25/12/2009), and a spreadsheet's serial
/// number (39995), counted as `system` says. A time may follow: 14:05, 14:05:30, 下午2:05, 2:05 PM, 14时05分. Full-width
/// characters do.
WrittenDay readWrittenDay(const QString &text, DateSystem system);

} // namespace fairlead::rules

namespace fairlead {

template <> struct EnumCodes<rules::DayTrouble> {
    static constexpr std::array table{std::pair{rules::DayTrouble::NotADay, "not_a_day"},
                                      std::pair{rules::DayTrouble::Ambiguous, "ambiguous_day"},
                                      std::pair{rules::DayTrouble::YearMissing, "year_missing"},
                                      std::pair{rules::DayTrouble::DayMissing, "day_missing"}};
};

} // namespace fairlead
