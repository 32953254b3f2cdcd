// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/deadlines.h"

#include <vector>

namespace fairlead::rules {

/// The deadlines of one visit, in the order of its course. `draft` has the ids that all of them carry. Used only by the
/// deadlines' own sources.
std::vector<Deadline> visitDeadlines(const VisitFacts &facts, TicketKind kind, const CompanySettings &settings,
                                     const Deadline &draft, Instant now);

} // namespace fairlead::rules
