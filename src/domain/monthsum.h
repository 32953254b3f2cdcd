// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/month.h"
#include "domain/points.h"

namespace fairlead {

/// What a person's entries come to in a month.
struct MonthSum {
    Month month;
    EmployeeId personId;
    Points deductions; ///< a magnitude
    Points rewards;
    Money money;
    int entries = 0;

    friend bool operator==(const MonthSum &, const MonthSum &) = default;
};

} // namespace fairlead
