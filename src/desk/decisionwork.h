// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/usecase.h"
#include "domain/proposal.h"

#include <optional>
#include <vector>

namespace fairlead::desk {

/// The proposal of a command (`proposal`) with the decisions on it, held for this transaction; nothing, with a violation,
/// when there is none.
struct ProposalInHand {
    Proposal proposal;
    std::vector<Decision> decisions;

    /// Whoever gets or loses something by it.
    [[nodiscard]] bool concerns(const EmployeeId &person) const;
    /// The appraisal month that it counts in, or would count in if it were decided now.
    [[nodiscard]] Month month(UseCase &useCase) const;
    [[nodiscard]] bool isUndecided() const
    {
        return proposal.state == ProposalState::Open || proposal.state == ProposalState::Proposed;
    }
};

std::optional<ProposalInHand> proposalInHand(UseCase &useCase, const ProposalId &id);

/// Notes unless the act's person is a head or manager (`by`).
void wantsDecider(UseCase &useCase);

} // namespace fairlead::desk
