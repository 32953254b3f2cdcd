// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "storage/saveoutcome.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// Proposals with their conditions and the evidence behind each.
class ProposalRepository {
public:
    explicit ProposalRepository(Session &session) : m_session(session) {}

    std::optional<Proposal> load(const ProposalId &proposal);
    std::optional<ProposalId> byKey(const QString &key);
    /// All of a case, in the order in which they were found.
    std::vector<Proposal> ofTicket(const TicketId &ticket);
    /// Those of a ship's delivery: they belong to no case.
    std::vector<Proposal> ofDelivery(const ShipId &ship);
    /// Neither decided nor withdrawn, of facts until the end of `day`; by day.
    std::vector<Proposal> undecidedUntil(QDate day);
    /// How many wait for a decision or for what is still open.
    int countUndecided();

    /// Stores a new proposal with version 1.
    void insert(Proposal &proposal);
    /// Stores what judging or deciding changed; conditions and evidence are replaced.
    SaveOutcome update(Proposal &proposal);

private:
    void writeConditions(const Proposal &proposal);

    Session &m_session;
};

} // namespace fairlead::storage
