// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "domain/lists/ledgerentry.h"

#include <QDate>

#include <optional>
#include <vector>

namespace fairlead::desk {

/// The service ledger (售后服务台帐), call by call in the order of receipt: for the sheet and the paper of any range of days.
class LedgerDesk {
public:
    explicit LedgerDesk(Office office) : m_office(office) {}

    /// The calls received from `from` to `until`, both days included; nothing: from the first, to the last.
    std::vector<RowKey> keys(std::optional<QDate> from, std::optional<QDate> until);
    std::vector<LedgerEntry> entries(const std::vector<RowKey> &keys);

private:
    Office m_office;
};

} // namespace fairlead::desk
