// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/visitdossier.h"
#include "report/formparts.h"

namespace fairlead::report {

/// What was corrected in a daily sheet, or with a null id in the visit's work order, beside the original: a table under a
/// form; nothing where nothing was.
std::vector<PaperRow> correctionRows(const desk::VisitDossier &dossier, const DailySheetId &sheet, const FormInk &ink);

} // namespace fairlead::report
