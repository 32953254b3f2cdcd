// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/saveoutcome.h"
#include "storage/sql/query.h"

#include <QString>

namespace fairlead::storage {

/// How `UPDATE … WHERE id = :id AND version = :version` ended that changed `rows` rows of `table`: counts up the record's
/// version when it was saved, else finds out whether the record is there at all.
template <typename Record> SaveOutcome outcomeOf(Session &session, const char *table, Record &record, qint64 rows)
{
    if (rows == 1) {
        ++record.version;
        return SaveOutcome::Saved;
    }
    Query query(session, QStringLiteral("SELECT 1 FROM %1 WHERE id = :id").arg(QLatin1String(table)));
    query.bind("id", record.id);
    return query.any() ? SaveOutcome::Conflict : SaveOutcome::Missing;
}

} // namespace fairlead::storage
