// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/liststatement.h"

#include <algorithm>
#include <vector>

namespace fairlead::storage {

/// What belongs to the rows of these keys: calls `use(RowKey, const Row &)` for each row of `sql`, which selects the list's
/// `row_no` first and holds `WHERE x.row_no IN (%1)`. Many rows may have one key; within a key they keep their order.
template <typename Use> void forEachRowOf(Session &session, const char *sql, const std::vector<RowKey> &keys, Use use)
{
    const QString text = QString::fromUtf8(sql).arg(keyPlaceholders());
    for (size_t begin = 0; begin < keys.size(); begin += fetchSize) {
        Query query(session, text);
        // The last key fills what is left of the statement's places: IN gives a row once, however often it is named.
        for (int i = 0; i < fetchSize; ++i)
            query.bind(keyName(i), keys[std::min(begin + static_cast<size_t>(i), keys.size() - 1)]);
        query.forEach([&use](const Row &row) { use(row.integer(0), row); });
    }
}

} // namespace fairlead::storage
