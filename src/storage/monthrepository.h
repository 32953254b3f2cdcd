// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/month.h"

#include <QByteArray>

#include <optional>
#include <set>

namespace fairlead::storage {

class Session;

/// A month as it was closed.
struct ClosedMonth {
    Month month;
    Instant closedAt;
    EmployeeId closedBy;
    QByteArray snapshot;
    QByteArray digest; ///< SHA-256 of the snapshot, hexadecimal
};

/// Closed months of appraisal. An open month has no row, and a closed one is never changed.
class MonthRepository {
public:
    explicit MonthRepository(Session &session) : m_session(session) {}

    /// Until the transaction ends: whoever closes a month waits for those who decide, and they for him, so that nothing is
    /// decided into a month that is being closed.
    enum class For { Deciding, Closing };
    void hold(For purpose);

    std::set<Month> closedMonths();
    std::optional<ClosedMonth> load(Month month);
    void add(const ClosedMonth &month);

private:
    Session &m_session;
};

} // namespace fairlead::storage
