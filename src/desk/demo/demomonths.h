// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demostage.h"
#include "desk/demo/demoworld.h"
#include "desk/lists/rows.h"
#include "domain/month.h"

#include <vector>

namespace fairlead::desk {

/// What managers do at the beginning of each month about the one before: hear objections, decide, close it. The last full
/// month before the end stays open, with something still to be decided.
class DemoMonths {
public:
    DemoMonths(DemoStage &stage, DemoWorld &world) : m_stage(stage), m_world(world) {}

    void plan(Month first, Month last);

private:
    void planMonth(Month month);
    void object(Month month);
    void answer();
    void decide(Month month, bool leaveSome);
    void decideOne(const ProposalRow &row, Month month);
    void close(Month month);
    std::vector<ProposalRow> undecided(Month month);

    DemoStage &m_stage;
    DemoWorld &m_world;
    Month m_lastFull;
};

} // namespace fairlead::desk
