// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace fairlead {

/// From which day a workbook counts its days.
enum class DateSystem {
    From1900, ///< Excel for Windows, LibreOffice: 1 is 1900-01-01, and a 1900-02-29 is counted that never was
    From1904  ///< old Excel for Mac: 0 is 1904-01-01
};

/// The last serial number that stands for a day with four digits in its year (9999-12-31).
constexpr qint64 lastSerialDay(DateSystem system)
{
    return system == DateSystem::From1900 ? 2958465 : 2957003;
}

/// The day that a spreadsheet's serial number stands for; nothing for one that stands for none: 0 and 60 of
/// DateSystem::From1900, negative ones, and those after 9999-12-31.
std::optional<QDate> dayOfSerial(qint64 serial, DateSystem system);

} // namespace fairlead
