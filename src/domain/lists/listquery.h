// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/lists/listcondition.h"
#include "domain/month.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead {

/// The short number of a row in a list (`row_no`): a list keeps a million of them.
using RowKey = qint64;

/// Which rows a list wants and in which order. Every list documents its columns and filters beside its row.
struct ListQuery {
    QString search;      ///< parts of words, anded; empty: all
    QString filter;      ///< a code that the list knows, e.g. `open`; empty: all
    EmployeeId employee; ///< only what concerns this person; null: everybody
    std::optional<Month> month;
    QString sortBy; ///< a column's code; empty: the list's own order
    bool descending = false;
    QDate today{};                           ///< what is overdue lies before it; set by the desk
    std::vector<ListCondition> conditions{}; ///< anded
    int limit = 0;                           ///< only the first so many; 0: all
};

} // namespace fairlead
