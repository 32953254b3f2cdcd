// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/visitdossier.h"

namespace fairlead::report {

/// A repair of 2026-05-06 to 08 on 新海航 by 周海 and 吴涛, with everything that a form can say, in short words.
desk::VisitDossier sampleRepair();

/// A commissioning with accepted sheets for `days` days from 2026-04-01 on, each with long texts.
desk::VisitDossier longCommissioning(int days);

} // namespace fairlead::report
