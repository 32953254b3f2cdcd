// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/ledger.h"

namespace fairlead::desk {

using fairlead::Ledger;
using fairlead::LedgerLine;

} // namespace fairlead::desk
