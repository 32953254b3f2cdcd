// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/conditions/finding.h"
#include "rules/conditions/subject.h"
#include "rules/rulebook.h"

#include <QStringList>

#include <vector>

namespace fairlead::rules::conditions {

/// Whether a condition speaks of what somebody did or failed to do, or only of the setting. A proposal wants one ground
/// that is proven: that no cause is on record for a visit that nobody has reason to ask about is no news.
enum class Weight { Ground, Circumstance };

/// A condition that rulebooks can name (docs/rulebook.md).
struct Rule {
    const char *name = nullptr;
    ClauseUnit unit = ClauseUnit::None;
    Weight weight = Weight::Ground;
    Finding (*judge)(const Subject &subject) = nullptr;
    /// Whom the records themselves name, in place of the visit's crew (for a delivery: of the follow-up's agent); null
    /// where they name nobody.
    std::vector<EmployeeId> (*named)(const Subject &subject) = nullptr;
};

/// The condition of that name; null when there is none.
const Rule *find(const QString &name);

/// The names that a clause of `unit` may use.
QStringList namesFor(ClauseUnit unit);

} // namespace fairlead::rules::conditions
