// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ledgerdesk.h"

#include "storage/ledgerrepository.h"

namespace fairlead::desk {

std::vector<RowKey> LedgerDesk::keys(std::optional<QDate> from, std::optional<QDate> until)
{
    return storage::LedgerRepository(m_office.session)
        .keys(from ? std::optional(startOfDay(*from)) : std::nullopt,
              until ? std::optional(endOfDay(*until)) : std::nullopt);
}

std::vector<LedgerEntry> LedgerDesk::entries(const std::vector<RowKey> &keys)
{
    return storage::LedgerRepository(m_office.session).entries(keys);
}

} // namespace fairlead::desk
