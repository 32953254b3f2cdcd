// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "desk/import/importkind.h"
#include "sheet/sheeterror.h"

#include <QJsonObject>

#include <optional>

namespace fairlead::cli {

/// The kind that the first argument names; nothing, with Exit::Usage said, for another word.
std::optional<desk::ImportKind> kindOf(Context &context);

/// Says why a spreadsheet can't be read or written.
Exit refuseFile(Context &context, const QString &file, const sheet::SheetError &error);

/// A line on a terminal's standard error that is written over by the next; nothing where that is no terminal.
void showProgress(const QString &text);
/// Takes it away.
void clearProgress();

} // namespace fairlead::cli
