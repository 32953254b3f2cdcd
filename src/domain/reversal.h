// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/id.h"
#include "domain/month.h"
#include "domain/points.h"

#include <QString>

namespace fairlead {

/// Somebody's word that takes a decision back (冲销). Each award of it counts once more, with the opposite sign; the
/// decision itself stays, and the proposal waits for another one.
struct Reversal {
    DecisionId id;
    DecisionId decisionId; ///< the one that is taken back; at most one reversal names it
    EmployeeId deciderId;
    QString reason;
    Month month; ///< the appraisal month that it counts in
    Entry entry;
};

/// What a reversal of it counts.
constexpr Money oppositeOf(Money money)
{
    return Money::fromFen(-money.fen());
}

} // namespace fairlead
