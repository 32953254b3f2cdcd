// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/proposals.h"

#include "../support/casebuilder.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace fairlead::test {

/// The manual that comes with the program.
const rules::RulebookSet &manual();

/// `proposal` in a line that a table can be compared with: who, state, day of the fact, and each condition:
///
///     zhou open 2026-05-06: late without_cause grievance?
///
/// A bare name is proven; `?` waits for a record, `??` for the decider, `!` is disproven.
std::string lineOf(const Proposal &proposal);

/// What the manual finds by one clause, as lines, joined by newlines; empty for nothing.
std::string foundBy(const char *clauseId, const rules::CaseFacts &facts, Instant now,
                    const rules::RulebookSet &rulebooks = manual());
std::string foundBy(const char *clauseId, const rules::DeliveryFacts &facts, Instant now,
                    const rules::RulebookSet &rulebooks = manual());

/// One row of a table: what is expected of a case at a moment.
struct CaseRow {
    const char *name;
    rules::CaseFacts facts;
    When now;
    const char *expected;
};

/// Judges every row by that clause.
void expectRows(const char *clauseId, const std::vector<CaseRow> &rows);

/// The condition of that name in the only proposal that the clause finds.
Condition conditionOf(const char *clauseId, const rules::CaseFacts &facts, Instant now, const char *name);

/// Evidence as `kind time`, joined by commas.
std::string evidenceText(const std::vector<Evidence> &evidence);

/// A version of the manual with changed clauses, in force from `month`.
rules::Rulebook amended(int version, const char *month,
                        const std::function<void(std::vector<rules::Clause> &)> &change);

} // namespace fairlead::test
