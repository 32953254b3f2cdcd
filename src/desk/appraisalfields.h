// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/fields.h"
#include "domain/proposal.h"
#include "domain/reversal.h"
#include "domain/settings.h"

namespace fairlead::desk {

// The fields of what appraisal writes, for the journal; as in fields.h, the keys are the columns. Points stand with two
// decimals, money as yuan.

/// With its conditions; the evidence behind them is in the records that it names.
QJsonObject fieldsOf(const Proposal &proposal);
/// With its awards.
QJsonObject fieldsOf(const Decision &decision);
QJsonObject fieldsOf(const Reversal &reversal);
/// With its answer.
QJsonObject fieldsOf(const Objection &objection);
QJsonObject fieldsOf(const CompanySettings &settings);

/// The journal's id of a record that has a name and no id: a closed month, the settings.
RecordId idOfNamed(RecordKind kind, const QString &name);

} // namespace fairlead::desk
