// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

namespace fairlead {

/// What every fact carries: when it happened, when it was entered and by whom. A fact is never overwritten; a
/// correction is a further entry.
struct Entry {
    Instant happenedAt;
    Instant enteredAt;
    EmployeeId enteredBy;
};

} // namespace fairlead
