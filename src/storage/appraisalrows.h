// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "storage/sql/row.h"

#include <vector>

namespace fairlead::storage {

// How proposals and what belongs to them stand in their tables: for the repositories and the list of appraisal.

/// Without its conditions.
Proposal proposalOf(const Row &row);
/// Without its evidence.
Condition conditionOf(const Row &row);
Evidence evidenceOf(const Row &row);
/// Without its awards.
Decision decisionOf(const Row &row);
Award awardOf(const Row &row);
Objection objectionOf(const Row &row);

/// An award as it was read, and the decision that it belongs to.
struct ReadAward {
    QString staffNo; ///< of the person
    Decision *decision = nullptr;
    Award award;
};
/// Adds the awards to their decisions, in the order of staff numbers as all lists have it: 9 before 10.
void addAwards(std::vector<ReadAward> awards);

} // namespace fairlead::storage
