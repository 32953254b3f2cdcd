// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/fields.h"
#include "domain/customervoice.h"
#include "domain/followup.h"
#include "domain/sitework.h"
#include "domain/visit.h"

namespace fairlead::desk {

/// Puts when a fact happened, when it was entered and by whom among a record's fields.
void insertEntry(QJsonObject &fields, const Entry &entry);

// The fields of what happens on site and afterwards, for the journal; as in fields.h, the keys are the columns.

/// With its measured values and its review.
QJsonObject fieldsOf(const DailySheet &sheet);
QJsonObject fieldsOf(const Backup &backup);
QJsonObject fieldsOf(const Breach &breach);
/// With its parts and signatories; rounds of review are journalled as records of their own.
QJsonObject fieldsOf(const WorkOrder &order);
QJsonObject fieldsOf(const WorkOrderReview &review);
QJsonObject fieldsOf(const SignatoryNaming &naming);
QJsonObject fieldsOf(const Correction &correction);
/// Without its attempts: they are records of their own.
QJsonObject fieldsOf(const FollowUp &followUp);
QJsonObject fieldsOf(const FollowUpAttempt &attempt);
QJsonObject fieldsOf(const Complaint &complaint);
QJsonObject fieldsOf(const Praise &praise);

} // namespace fairlead::desk
