// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/casefacts.h"

namespace fairlead::desk {

/// The newest moment that a case or a delivery has on record: when something of it happened or was entered. Judging never
/// goes behind it. Facts may be entered out of their order (replayed files, several machines' clocks), and what was missed
/// by then stays missed though an older fact comes after it.
Instant knownUntil(const rules::CaseFacts &facts);
Instant knownUntil(const rules::DeliveryFacts &facts);

} // namespace fairlead::desk
