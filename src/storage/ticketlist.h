// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/rows.h"

#include <vector>

namespace fairlead::storage {

class Session;

/// The service ledger (售后服务台帐) and the dispatch queue; TicketRow says what can be asked.
class TicketList {
public:
    explicit TicketList(Session &session) : m_session(session) {}

    std::vector<RowKey> keys(const ListQuery &query);
    /// In the order of `keys`; rows that are gone are left out.
    std::vector<TicketRow> rows(const std::vector<RowKey> &keys);
    /// The same, their ids alone; null for those that are gone.
    std::vector<TicketId> ids(const std::vector<RowKey> &keys);
    /// The open tickets of an engine, newest first.
    std::vector<RowKey> openOf(const EngineId &engine);
    /// The same of a ship; none of a null one.
    std::vector<RowKey> openOf(const ShipId &ship);

private:
    Session &m_session;
};

} // namespace fairlead::storage
