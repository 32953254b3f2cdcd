// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followup.h"
#include "domain/lists/rows.h"
#include "storage/saveoutcome.h"

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// Follow-ups with their attempts. Attempts are facts: added and never changed.
class FollowUpRepository {
public:
    explicit FollowUpRepository(Session &session) : m_session(session) {}

    std::optional<FollowUp> load(const FollowUpId &followUp);
    /// The calls about a ticket's visits, in the order in which they came up.
    std::vector<FollowUp> ofTicket(const TicketId &ticket);
    /// The calls that the ship's delivery made due: owner, yard, designer.
    std::vector<FollowUp> ofDelivery(const ShipId &ship);
    /// What somebody who was reached, at whatever follow-up, said of a visit of the ticket; by time.
    std::vector<FollowUpAttempt> voicesAbout(const TicketId &ticket);
    /// Ships whose delivery calls aren't all done though the last day in time lies before `day`: oldest first.
    std::vector<ShipId> deliveriesOverdue(QDate day);
    /// Holds a ship with its delivery calls until the transaction ends: whoever else wants to change them waits.
    void holdDelivery(const ShipId &ship);

    /// Stores a new follow-up with version 1; it has no attempts yet.
    void insert(FollowUp &followUp);
    /// Stores what changed: agent, party, days. Attempts not stored yet are added.
    SaveOutcome update(FollowUp &followUp);

    std::optional<RowKey> keyOf(const FollowUpId &followUp);
    std::vector<RowKey> keys(const ListQuery &query);
    /// In the order of `keys`; rows that are gone are left out.
    std::vector<FollowUpRow> rows(const std::vector<RowKey> &keys);

private:
    void addAttempts(const FollowUp &followUp);

    Session &m_session;
};

} // namespace fairlead::storage
