// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clock.h"

namespace fairlead::desk {

Instant SystemClock::now() const
{
    return Instant::fromDateTime(QDateTime::currentDateTimeUtc());
}

} // namespace fairlead::desk
