// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/pastcase.h"

#include <vector>

namespace fairlead::storage {

class Session;

/// Cases that came to an end, with what solved them: the department's memory.
class PastCases {
public:
    explicit PastCases(Session &session) : m_session(session) {}

    /// Those of an engine, or of a ship, that were archived or closed; the newest first.
    std::vector<PastCase> ofEngine(const EngineId &engine, int limit);
    std::vector<PastCase> ofShip(const ShipId &ship, int limit);
    /// Of these tickets, in their order, those that were archived or closed.
    std::vector<PastCase> of(const std::vector<TicketId> &tickets);

private:
    std::vector<PastCase> read(const QString &condition, const RecordId &id, int limit);
    void addSolution(PastCase &past);

    Session &m_session;
};

} // namespace fairlead::storage
