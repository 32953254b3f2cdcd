// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fairlead::storage {

class Session;

/// Makes the keys by which near-duplicates are found (domain/matchkey.h) for records that have none yet: those from before
/// there were keys. Costs next to nothing when all have one.
void makeMatchKeys(Session &session);

} // namespace fairlead::storage
