// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/casefacts.h"

#include <optional>

namespace fairlead::storage {
class Session;
}

namespace fairlead::desk {

/// A ticket with all that is on record about it, as the rules want it: one query a table, however many visits there are.
/// Nothing when there is no such ticket.
std::optional<rules::CaseFacts> loadCase(storage::Session &session, const TicketId &ticket);

/// A ship with the follow-ups that its delivery made due; the head is the only active one, else null. Nothing when there
/// is no such ship.
std::optional<rules::DeliveryFacts> loadDelivery(storage::Session &session, const ShipId &ship);

} // namespace fairlead::desk
