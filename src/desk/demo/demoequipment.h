// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demostage.h"
#include "desk/demo/demoworld.h"
#include "domain/equipment.h"

namespace fairlead::desk {

/// The stock of special tools with some loans, and the templates of tools and parts. Draws nothing from chance: whatever is
/// changed here, the cases stay as they are.
class DemoEquipment {
public:
    DemoEquipment(DemoStage &stage, DemoWorld &world) : m_stage(stage), m_world(world) {}

    /// Puts tools and templates into the registry, and plans loans of the months before `until`; one of them is overdue
    /// then.
    void build(Instant until);

private:
    void addTools();
    void setTemplates();
    void planLoan(size_t tool, size_t engineer, Instant lentAt, int days, std::optional<Instant> returnedAt);

    DemoStage &m_stage;
    DemoWorld &m_world;
    std::vector<ToolId> m_tools;
};

} // namespace fairlead::desk
