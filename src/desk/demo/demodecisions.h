// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/democopy.h"
#include "desk/demo/demostage.h"

namespace fairlead::desk {

/// When managers hear objections, decide, and close a month: always on the first days of the next one (see DemoMonths).
namespace demodays {
inline constexpr int objection = 2; ///< from 10 h
inline constexpr int answer = 3;    ///< from 9 h
inline constexpr int decision = 3;  ///< from 14 h
inline constexpr int close = 4;     ///< 10 h
} // namespace demodays

/// Whether the desks judge all open cases between these moments, as they do before objections, decisions and closing.
bool isSweptWithin(Instant from, Instant until);

/// Settles what becomes of the proposals of a copy: each is decided on the first day of decisions after it stood as it is.
/// What would be decided in the month in which the demonstration ends is left to the desks.
void settleProposals(DemoCopy &copy, DemoStage &stage);

} // namespace fairlead::desk
