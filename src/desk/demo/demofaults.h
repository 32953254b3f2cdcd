// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demorandom.h"

#include <QString>

namespace fairlead::desk {

/// A fault with what was tried, found and done about it.
struct DemoFault {
    QString fault;
    QString guidance;
    QString cause;
    QString measures;
};

/// Makes up a fault of a diesel engine out of parts: which component, which cylinder, what it does, under which
/// circumstances. There are some hundred thousand.
DemoFault makeFault(DemoRandom &chance);

/// A commissioning job with the engine it is about.
QString makeCommissioningJob(DemoRandom &chance);

} // namespace fairlead::desk
