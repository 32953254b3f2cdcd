// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "storage/sql/rawrows.h"

#include <utility>
#include <vector>

namespace fairlead::storage {

class Session;

/// All rows of a case in one table.
struct CaseTable {
    const char *name;
    RawRows content; ///< without the number that the database counts up
};

/// All rows that belong to a case, its journal included, in the order in which tables refer to each other: what a row
/// names stands in the same or an earlier table.
std::vector<CaseTable> readCaseRows(Session &session, const TicketId &ticket);

/// Where a table stands in that order.
int placeOfCaseTable(const char *name);
inline constexpr int caseTables = 34;

/// The tables of a case with their columns, in that order, without the numbers that the database counts up.
std::vector<std::pair<QString, QStringList>> caseTableColumns(Session &session);

} // namespace fairlead::storage
