// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/employee.h"
#include "domain/party.h"
#include "ui/core/workbench.h"
#include "ui/form/recordfields.h"

#include <functional>
#include <initializer_list>

namespace fairlead::ui {

// Fill a chooser with what is in the registry, as soon as it is loaded. What was chosen before stays chosen.

/// Active employees with one of the roles; all of them when none is named.
void offerPeople(Workbench &bench, RecordPicker *picker, std::initializer_list<Role> roles = {});
void offerPeople(Workbench &bench, RecordsPicker *picker, std::initializer_list<Role> roles = {});
/// Active parties, those of that kind first.
void offerParties(Workbench &bench, RecordPicker *picker, PartyKind first);
void offerShips(Workbench &bench, RecordPicker *picker);
void offerEngines(Workbench &bench, RecordPicker *picker);
/// The contacts of every active party.
void offerContacts(Workbench &bench, RecordPicker *picker);

} // namespace fairlead::ui
