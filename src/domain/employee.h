// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/id.h"

#include <QDate>
#include <QString>

#include <optional>
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

/// What an engineer is sent for.
enum class Job { Commissioning, Repair, Electrics };

template <> struct EnumCodes<Job> {
    static constexpr std::array table{std::pair{Job::Commissioning, "commissioning"}, std::pair{Job::Repair, "repair"},
                                      std::pair{Job::Electrics, "electrics"}};
};

/// What somebody has learnt (技能): a kind of job, on a model or a family of models. At least one of the two is given; what
/// is left open is any.
struct Skill {
    QString model{};          ///< `6L27/38`, or a family such as `L27/38`; empty: any
    std::optional<Job> job{}; ///< nothing: any

    friend bool operator==(const Skill &, const Skill &) = default;
};

/// A paper that says what somebody may do (证书): a class society's or the maker's approval, a licence, a safety training.
struct Certificate {
    QString name{};
    QString number{};
    QString issuedBy{};
    std::optional<QDate> validUntil{}; ///< the last valid day; nothing: it doesn't run out
    QString scope{};                   ///< for what

    friend bool operator==(const Certificate &, const Certificate &) = default;
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
    std::vector<Skill> skills{};             ///< in the order in which they were entered
    std::vector<Certificate> certificates{}; ///< the same

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
