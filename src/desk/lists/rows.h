// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/lists/listquery.h"
#include "domain/lists/rows.h"

namespace fairlead::desk {

// Columns, filters and own order of each list stand beside its row in the domain.
using fairlead::EmployeeRow;
using fairlead::EngineRow;
using fairlead::FollowUpRow;
using fairlead::PartyRow;
using fairlead::ProposalRow;
using fairlead::ShipRow;
using fairlead::TicketRow;
using fairlead::VisitRow;

} // namespace fairlead::desk
