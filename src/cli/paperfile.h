// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "report/paperdocument.h"

#include <optional>

namespace fairlead::cli {

/// Writes the document to the file of `--pdf`. Nothing when it worked; else it has said why not.
std::optional<Exit> writePdf(Context &context, const report::PaperDocument &document);

} // namespace fairlead::cli
