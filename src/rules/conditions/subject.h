// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/casefacts.h"

#include <QDate>

#include <algorithm>

namespace fairlead::rules {

/// What a clause is scored for: one ticket, visit, on-site day, breach, round of review or ship's delivery, and who is
/// asked about. It points into the facts, which must outlive it.
struct Subject {
    Instant now;
    const CaseFacts *facts = nullptr;        ///< for all but a delivery
    const VisitFacts *visit = nullptr;       ///< for a visit and what lies within one
    QDate day;                               ///< for an on-site day
    const Breach *breach = nullptr;          ///< for a breach
    const WorkOrderReview *review = nullptr; ///< for a failed round of review
    const DeliveryFacts *delivery = nullptr; ///< for a ship's delivery
    EmployeeId engineer;                     ///< whose doing is asked about; null: no matter whose
};

/// Up to when a case runs: for one that has ended, time stands still. A cancelled visit that nobody signed out of would
/// else be on site for ever.
inline Instant runsUntil(const CaseFacts &facts, Instant now)
{
    return facts.ticket.endedAt ? std::min(now, *facts.ticket.endedAt) : now;
}

} // namespace fairlead::rules
