// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "storage/sql/query.h"

namespace fairlead::storage {

// The three columns that every fact has: happened_at, entered_at, entered_by.

inline Entry entryOf(const Row &row)
{
    return {row.instant("happened_at"), row.instant("entered_at"), row.id<EmployeeId>("entered_by")};
}

inline Query &bindEntry(Query &query, const Entry &entry)
{
    return query.bind("happened_at", entry.happenedAt)
        .bind("entered_at", entry.enteredAt)
        .bind("entered_by", entry.enteredBy);
}

} // namespace fairlead::storage
