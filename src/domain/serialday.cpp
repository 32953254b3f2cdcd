// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/serialday.h"

namespace fairlead {

std::optional<QDate> dayOfSerial(qint64 serial, DateSystem system)
{
    if (serial < 0 || serial > lastSerialDay(system))
        return std::nullopt;
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(serial);
    // Lotus 1-2-3 took 1900 for a leap year, and Excel does to this day so that old sheets stay right.
    constexpr qint64 dayThatNeverWas = 60;
    if (serial == 0 || serial == dayThatNeverWas)
        return std::nullopt;
    return QDate(1899, 12, 31).addDays(serial < dayThatNeverWas ? serial : serial - 1);
}

} // namespace fairlead
