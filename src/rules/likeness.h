// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ship.h"

namespace fairlead::rules {

/// Whether two entries of a ship may be one: the same name and hull number, as nameKey() compares them. Where one of the two
/// has no hull number, the name alone counts, unless different IMO numbers say that they are two: an owner's ships have
/// one name after the other, but no ship changes its IMO number.
bool mayBeOne(const Ship &a, const Ship &b);

} // namespace fairlead::rules
