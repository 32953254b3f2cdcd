// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "storage/sql/row.h"

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

} // namespace fairlead::storage
