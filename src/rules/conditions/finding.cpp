// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/conditions/finding.h"

namespace fairlead::rules {

std::optional<Instant> earliestOf(const std::vector<Evidence> &evidence)
{
    std::optional<Instant> earliest;
    for (const Evidence &one : evidence) {
        if (one.at && (!earliest || *one.at < *earliest))
            earliest = one.at;
    }
    return earliest;
}

} // namespace fairlead::rules
