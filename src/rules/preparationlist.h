// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/equipment.h"
#include "domain/visit.h"

#include <optional>
#include <vector>

namespace fairlead::rules {

/// Whether a template is for engines of this model. A family is what a model begins with, be it with or without the number
/// of its cylinders: L27/38 is the family of 6L27/38 and of L27/38A. Capitals and spaces make no difference. Without a
/// model only templates for every engine fit.
bool fits(const TemplateScope &scope, const QString &model, TicketKind job);

/// The lines of all templates in use that fit, those of the most special first: one model before a family, a longer family
/// before a shorter one, any engine last; within these, one kind of job before any. No line comes twice: what has the same
/// kind and code (or, without a code, the same name) as one before is left out.
std::vector<EquipmentLine> offeredLines(const std::vector<PreparationTemplate> &templates, const QString &model,
                                        TicketKind job);

/// Whether two lines mean the same thing.
bool isSameThing(const EquipmentLine &a, const EquipmentLine &b);

/// How an item stood at a moment: the newest check up to it; of two of the same moment the later entered one corrects the
/// other. Null when nobody had looked.
const ItemCheck *checkAt(const PlannedItem &item, Instant at);
/// On the list and not dropped at that moment.
bool isPlannedAt(const PlannedItem &item, Instant at);

/// The entry of the checklist that items of that kind are lines of.
PreparationItem preparationOf(EquipmentKind kind);

/// What the checklist (Preparation) should get beside a check or a drop at `at`: the list and the checklist must not tell
/// two stories.
/// - Everything planned of that kind is ready now, and the checklist doesn't say so: ready.
/// - `ready` is false, and the checklist says that all is ready: not ready.
/// - Else nothing. A list with open items takes no tick away by itself, and an item that was never ticked says nothing about
///   the whole: rules count only what somebody stated.
std::optional<bool> tickThatFollows(const std::vector<PlannedItem> &items, const std::vector<Preparation> &checklist,
                                    EquipmentKind kind, bool ready, Instant at);

} // namespace fairlead::rules
