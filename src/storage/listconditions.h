// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/liststatement.h"

#include <vector>

namespace fairlead::storage {

/// A column of a list that people may put a condition on, and where it stands in the database.
struct ConditionColumn {
    enum class Kind { Text, Code, Day, Moment };
    const char *code = "";
    Kind kind = Kind::Text;
    QStringList columns{}; ///< expressions; of text: any of them, of other kinds the first
    QString within =
        QStringLiteral("%1"); ///< where it stands in another table: `t.ship_id IN (SELECT x.id FROM ship x WHERE %1)`
};

/// Adds the conditions of `query`. One on a column that isn't among `columns` lets no row through: to leave it out would
/// show what was asked not to be shown.
void addConditions(ListStatement &list, const ListQuery &query, const std::vector<ConditionColumn> &columns);

} // namespace fairlead::storage
