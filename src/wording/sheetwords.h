// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/importkind.h"
#include "desk/import/importtrouble.h"
#include "sheet/sheeterror.h"

#include <QString>

/// What people read of spreadsheets that go in and out, in the language of the program as it is now: plain text.
namespace fairlead::wording {

QString label(desk::ImportKind kind);

/// What stands over a field's column in an export; an import knows it again in both languages.
QString columnHeading(desk::ImportKind kind, const QString &field);

/// Why a file can't be read or written, and what to do.
QString sentence(const sheet::SheetError &error);
/// What is wrong with a cell, said without naming the place.
QString sentence(const desk::ImportTrouble &trouble);
/// The same with row, column and heading before it: "Row 5, column D (Delivered on): …".
QString placedSentence(const desk::ImportTrouble &trouble, desk::ImportKind kind);
/// Everything that is wrong with a row, for the column of reasons in a file of rejected rows.
QString reasons(const desk::ImportTroubles &troubles, desk::ImportKind kind);
/// The heading of that column.
QString reasonHeading();

} // namespace fairlead::wording
