// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demostage.h"
#include "desk/demo/demowords.h"
#include "domain/employee.h"
#include "domain/party.h"

#include <QString>

#include <vector>

namespace fairlead::desk {

/// Somebody of the demonstration's department.
struct DemoPerson {
    EmployeeId id;
    Instant busyUntil; ///< engineers: no visit may begin before
    std::vector<Skill> skills{};
};

/// A party with somebody to talk to.
struct DemoParty {
    PartyId id;
    QString contactName;
    QString contactPhone;
    ContactId contact;
    QString shipPrefix; ///< of an owner: what its ships' names begin with
    QString hullPrefix; ///< of a yard
    QString place;      ///< of a yard
};

/// The department and the organisations around it.
class DemoWorld {
public:
    explicit DemoWorld(DemoStage &stage) : m_stage(stage) {}

    /// Puts everything into the registry, for a department that handles about `tickets` cases in two years.
    void build(int tickets);

    [[nodiscard]] EmployeeId manager() const { return m_manager; }
    [[nodiscard]] EmployeeId administrator() const { return m_administrator; }
    EmployeeId receiver() { return m_stage.chance.pick(m_receivers); }
    EmployeeId head() { return m_stage.chance.pick(m_heads); }
    EmployeeId agent() { return m_stage.chance.pick(m_agents); }
    [[nodiscard]] EmployeeId anyoneAs(Role role);
    /// One of the engineers, counted from 0 and round again: without drawing.
    [[nodiscard]] EmployeeId engineerNo(size_t number) const { return m_engineers[number % m_engineers.size()].id; }
    EmployeeId anyEngineer() { return m_stage.chance.pick(m_engineers).id; }
    /// Engineers who are free in the span and have learnt the job, as far as there are any; the first is the lead.
    std::vector<EmployeeId> crew(int size, Instant from, Instant until, const QString &model, Job job);

    const DemoParty &owner() { return m_stage.chance.pick(m_owners); }
    const DemoParty &yard() { return m_stage.chance.pick(m_yards); }
    const DemoParty &designer() { return m_stage.chance.pick(m_designers); }

    QString personName();
    QString phone();

private:
    EmployeeId hire(const QString &staffNo, const std::vector<Role> &roles, EmployeeId by);
    /// An engineer with what he has learnt and is certified for; `n` counts them.
    EmployeeId hireEngineer(int n);
    DemoParty addParty(words::Word name, PartyKind kind);
    Act act() const { return {m_administrator, {}}; }

    DemoStage &m_stage;
    EmployeeId m_manager;
    EmployeeId m_administrator;
    std::vector<EmployeeId> m_receivers;
    std::vector<EmployeeId> m_heads;
    std::vector<EmployeeId> m_agents;
    std::vector<DemoPerson> m_engineers;
    std::vector<DemoParty> m_owners;
    std::vector<DemoParty> m_yards;
    std::vector<DemoParty> m_designers;
};

} // namespace fairlead::desk
