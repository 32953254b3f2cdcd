// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casedesk.h"
#include "ui/form/choicefields.h"
#include "ui/form/formpanel.h"

namespace fairlead::ui {

/// A choice among everybody who was in a crew of the case, by id; left open it means nobody in particular.
ChoiceField *addCrewChoice(FormPanel &form, const desk::CaseView &view, const QString &name, Text label);

} // namespace fairlead::ui
