// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/casefacts.h"

#include <optional>
#include <vector>

namespace fairlead::storage {
class Session;
}

namespace fairlead::desk {

/// A ticket with all that is on record about it, as the rules want it: one query a table, however many visits there are.
/// Nothing when there is no such ticket.
std::optional<rules::CaseFacts> loadCase(storage::Session &session, const TicketId &ticket);

/// All open cases, by time of receipt, with what their deadlines are counted from: times, not whole records (see
/// storage::WatchedRecords). For rules::caseDeadlines() alone, which gives for them what it gives for whole cases.
std::vector<rules::CaseFacts> watchOpenCases(storage::Session &session);
/// The same of these cases; those that are not there are left out.
std::vector<rules::CaseFacts> watchCases(storage::Session &session, const std::vector<TicketId> &tickets);

/// A ship with the follow-ups that its delivery made due; the head is the only active one, else null. Nothing when there
/// is no such ship.
std::optional<rules::DeliveryFacts> loadDelivery(storage::Session &session, const ShipId &ship);

} // namespace fairlead::desk
