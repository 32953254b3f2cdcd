// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/conditions/subject.h"
#include "rules/rulebook.h"

#include <vector>

namespace fairlead::rules {

/// The roles that a case or delivery can name a person for, where `unit` is scored. Nobody else can be first in a
/// clause's `responsible`.
std::vector<Role> rolesThatAnswerFor(ClauseUnit unit);

/// Who answers for `subject` by the first of the clause's responsible roles, each once: the engineers whom the records
/// name, else the crew; the receiver, the head, the agent. Empty where nobody is on record.
std::vector<EmployeeId> whoAnswers(const Clause &clause, const Subject &subject);

} // namespace fairlead::rules
