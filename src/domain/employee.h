// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/id.h"

#include <QString>

#include <vector>

namespace fairlead {

enum class Role { CallReceiver, Head, Engineer, FollowUpAgent, Manager, Administrator, Auditor };

template <> struct EnumCodes<Role> {
    static constexpr std::array table{std::pair{Role::CallReceiver, "call_receiver"},
                                      std::pair{Role::Head, "head"},
                                      std::pair{Role::Engineer, "engineer"},
                                      std::pair{Role::FollowUpAgent, "follow_up_agent"},
                                      std::pair{Role::Manager, "manager"},
                                      std::pair{Role::Administrator, "administrator"},
                                      std::pair{Role::Auditor, "auditor"}};
};

/// Somebody of the department, known by a staff number (工号); may have several roles.
struct Employee {
    EmployeeId id;
    int version = 0;
    QString staffNo;
    QString name;
    std::vector<Role> roles;
    QString phone;
    bool active = true;

    [[nodiscard]] bool has(Role role) const
    {
        for (const Role own : roles) {
            if (own == role)
                return true;
        }
        return false;
    }
};

} // namespace fairlead
