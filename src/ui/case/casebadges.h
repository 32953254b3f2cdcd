// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "domain/ticket.h"
#include "ui/list/countdown.h"

namespace fairlead::ui {

// The pills of a case, the same in lists and on pages.

Badge stateBadge(TicketState state);
/// Empty for what can wait: only what is urgent stands out.
Badge priorityBadge(Priority priority);
/// "In warranty", "Out of warranty", "Undecided", with improper use standing out.
Badge warrantyBadge(const Ticket &ticket);
/// The same for a verdict alone.
Badge coverBadge(const WarrantyVerdict &verdict);
Badge proposalBadge(ProposalState state);

} // namespace fairlead::ui
