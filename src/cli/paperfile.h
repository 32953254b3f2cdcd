// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "report/paperdocument.h"
#include "report/paperoutput.h"

#include <optional>

namespace fairlead::cli {

/// Writes the document to the file of `--pdf`. Nothing when it worked; else it has said why not.
std::optional<Exit> writePdf(Context &context, const report::PaperDocument &document);
/// Writes a PDF that is made already; the same.
std::optional<Exit> writeBytes(Context &context, const QString &path, const QByteArray &pdf);
/// Says why paper didn't come out.
Exit refusePaper(Context &context, const QString &path, const report::OutputError &error);

} // namespace fairlead::cli
