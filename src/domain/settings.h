// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/points.h"

namespace fairlead {

/// What happens when somebody is to be on two visits at the same time.
enum class DoubleBooking {
    Warn,  ///< the form says so, and it can be saved
    Refuse ///< wants a reason, which stays on record
};

template <> struct EnumCodes<DoubleBooking> {
    static constexpr std::array table{std::pair{DoubleBooking::Warn, "warn"},
                                      std::pair{DoubleBooking::Refuse, "refuse"}};
};

/// What the company sets for itself. The manual gives no figure for any of these.
struct CompanySettings {
    Points baseScore = Points::fromHundredths(10000); ///< a person's month before deductions and rewards
    int signDays = 3;             ///< A3.3: calendar days from departure until the work order is signed and submitted
    int reviewDays = 3;           ///< A3.3: calendar days from submission until it is reviewed
    int visitFollowUpDays = 7;    ///< calendar days from archiving until the customer is called about the visit
    int attachmentMegabytes = 50; ///< the largest file that is attached, in units of 1,048,576 bytes
    DoubleBooking doubleBooking = DoubleBooking::Warn;
    bool showRank = false; ///< the month's sheet says who came first
};

} // namespace fairlead
