// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/listquery.h"

namespace fairlead::desk {

// Storage fills rows, and may not know the desks: the values are the domain's.
using fairlead::ListCondition;
using fairlead::ListQuery;
using fairlead::RowKey;

} // namespace fairlead::desk
