// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/jsonfields.h"
#include "rules/rulebook.h"

#include <vector>

namespace fairlead::rules {

/// Whether the values of a clause go together: each may be well formed, and the clause still promise what the rules
/// can't do. `fields` are the clause's own, for their paths.
void checkClause(const Clause &clause, const JsonFields &fields, JsonProblems &problems);

/// No two clauses of a rulebook share an id. `path` is that of the list.
void checkIdsDiffer(const std::vector<Clause> &clauses, const QString &path, JsonProblems &problems);

} // namespace fairlead::rules
