// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/equipment.h"

#include <QJsonObject>

namespace fairlead::desk {

// The fields of tools and of preparation lists, for the journal; as in fields.h, the keys are the columns.

QJsonObject fieldsOf(const Tool &tool);
/// With its return.
QJsonObject fieldsOf(const ToolLoan &loan);
/// With its lines, a text each.
QJsonObject fieldsOf(const PreparationTemplate &stored);
/// With why it was dropped; checks are journalled as records of their own.
QJsonObject fieldsOf(const PlannedItem &item);
/// A check with the name of what was checked.
QJsonObject fieldsOf(const ItemCheck &check, const PlannedItem &of);

} // namespace fairlead::desk
