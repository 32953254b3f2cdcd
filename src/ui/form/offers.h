// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/employee.h"
#include "domain/engine.h"
#include "domain/party.h"
#include "ui/core/workbench.h"
#include "ui/form/recordfields.h"

#include <functional>
#include <initializer_list>

namespace fairlead::ui {

// Fill a chooser with what is in the registry: people as soon as they are loaded, of all else what fits as one types, since
// there may be a hundred thousand. What was chosen before stays chosen.

/// Active employees with one of the roles; all of them when none is named.
void offerPeople(Workbench &bench, RecordPicker *picker, std::initializer_list<Role> roles = {});
void offerPeople(Workbench &bench, RecordsPicker *picker, std::initializer_list<Role> roles = {});
/// Active parties, those of that kind first.
void offerParties(Workbench &bench, RecordPicker *picker, PartyKind first);
void offerShips(Workbench &bench, RecordPicker *picker);
void offerEngines(Workbench &bench, RecordPicker *picker);
/// The contacts of every active party.
void offerContacts(Workbench &bench, RecordPicker *picker);
/// Cases by number, ship or fault; without anything typed the newest.
void offerTickets(Workbench &bench, RecordPicker *picker);

/// What an engine is called in a chooser.
QString engineText(const Engine &engine);

} // namespace fairlead::ui
