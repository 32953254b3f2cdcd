// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demostage.h"
#include "desk/demo/demoworld.h"

namespace fairlead::desk {

/// Leave, trainings, journeys and sickness of the engineers in the weeks around now, on days on which they have no visit.
void enterDemoAbsences(DemoStage &stage, DemoWorld &world);

} // namespace fairlead::desk
