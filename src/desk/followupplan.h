// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/usecase.h"
#include "domain/followup.h"

namespace fairlead::desk {

/// Makes follow-ups come due: for the desks that give a reason to call somebody.
class FollowUpPlan {
public:
    explicit FollowUpPlan(UseCase &useCase) : m_useCase(useCase) {}

    /// Who is to call: `named`, an agent or head (`agent`), or where nobody is named the only active agent, if there is
    /// exactly one; else null.
    EmployeeId agent(const EmployeeId &named);
    /// Stores and journals a new follow-up.
    void add(FollowUp &followUp);
    /// Stores and journals a changed one; false, with a violation, when somebody else saved first.
    bool save(const FollowUp &before, FollowUp &after);

private:
    UseCase &m_useCase;
};

} // namespace fairlead::desk
