// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/facts/factserror.h"
#include "domain/ticket.h"
#include "domain/violation.h"
#include "domain/warrantyverdict.h"
#include "rules/rulebook.h"
#include "storage/sql/dberror.h"

#include <QDate>
#include <QString>

/// Sentences for people, in the language of the program as it is now: plain text, never HTML; what users typed stands in
/// them as they typed it.
namespace fairlead::wording {

/// What is wrong and what would be right, said without naming the field: it is shown beside it.
QString sentence(const Violation &violation);
/// The same with the field's label before it, for where fields aren't seen: "Entry time: This can't be before …".
QString labelledSentence(const Violation &violation);

/// What P1 to P3 say of an engine: "Covered until 2026-02-28 by delivery, 97 days left; provisional: the sea trial date is
/// unknown". `on` is the day that the verdict was judged for.
QString warrantySentence(const WarrantyVerdict &verdict, QDate on);

/// A case's warranty as it was judged for the day of receipt, which the sentence names: the days that were left are that day's.
QString warrantySentence(const Ticket &ticket);

/// What is wrong with a line of a facts file, with the line and the field before it.
QString sentence(const desk::facts::FactsError &error);
/// Why a rulebook was refused, with the line and the field before it.
QString sentence(const rules::RulebookError &error);
/// What the database's failure means for the user, and what to do.
QString sentence(storage::DbError::Kind kind);

} // namespace fairlead::wording
