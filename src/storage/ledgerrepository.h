// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgerorigin.h"
#include "domain/lists/ledgerentry.h"

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// The service ledger line by line, and where the cases of an older ledger came from.
class LedgerRepository {
public:
    explicit LedgerRepository(Session &session) : m_session(session) {}

    void add(const LedgerOrigin &origin);
    std::optional<LedgerOrigin> originOf(const TicketId &ticket);
    bool wasTakenOver(const TicketId &ticket);

    /// The calls received from `since` on and before `until`, in the order of receipt; no limit: from the first, to the
    /// last.
    std::vector<RowKey> keys(std::optional<Instant> since, std::optional<Instant> until);
    std::vector<LedgerEntry> entries(const std::vector<RowKey> &keys);

private:
    Session &m_session;
};

} // namespace fairlead::storage
