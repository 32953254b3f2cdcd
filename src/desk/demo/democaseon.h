// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/democasescript.h"

namespace fairlead::desk {

template <typename Step> void DemoCaseScript::on(DemoStep step, Instant at, Step what)
{
    if (step > m_plan.lastStep)
        return;
    // The step keeps the script alive.
    m_stage.timeline.plan(at, [self = shared_from_this(), what] { what(); });
}

} // namespace fairlead::desk
