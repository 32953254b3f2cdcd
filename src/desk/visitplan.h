// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/visitcommands.h"
#include "desk/usecase.h"
#include "domain/visit.h"
#include "rules/casefacts.h"

#include <optional>

/// What planning a visit takes, wherever it is done: at dispatch, or at intake with the call still on the line.
namespace fairlead::desk::visitplan {

/// The visit that is still to come; null when a new one has to be made.
const Visit *visitToCome(const rules::CaseFacts &facts);
/// A visit after those that the case has.
Visit nextVisit(const rules::CaseFacts &facts);

/// Notes an entry time that wasn't given, or that is before the moment at which it was settled.
void checkEntry(UseCase &useCase, const QString &field, Instant entryAt);
/// Notes a planned end that doesn't lie behind the entry.
void checkEnd(UseCase &useCase, const std::optional<Instant> &end, const std::optional<Instant> &entryAt);

/// The case's next visit with the entry time that was agreed (A1.4). What is wrong is noted, also where the case wasn't found
/// and nothing is given. Nothing is written yet.
std::optional<Visit> agree(UseCase &useCase, const std::optional<rules::CaseFacts> &facts,
                           const AgreeAppointment &command);
/// Writes and journals the visit that agree() gave for the same facts. Null, with the conflict noted, when it didn't go.
VisitId store(UseCase &useCase, const rules::CaseFacts &facts, Visit visit);

/// Notes what speaks against the visit's crew at the visit's time, where it isn't overruled: on `field`, or on `lead` and
/// `members` when that is empty. With a reason the conflicts become overrules of the visit, except those that are already.
void checkCrew(UseCase &useCase, const rules::CaseFacts &facts, Visit &visit, const QString &overruleReason,
               const QString &field = {});

/// Stores a visit that is new or changed, and journals it with its new overrules. False, with the conflict noted, when it didn't go.
bool save(UseCase &useCase, const Visit *before, Visit &visit);

} // namespace fairlead::desk::visitplan
