// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

#include <QByteArray>

#include <optional>

namespace fairlead::cli {

/// The content of a rulebook's file that is without errors; nothing, with everything said that is wrong with it.
std::optional<QByteArray> readRulebook(Context &context, const QString &path);

} // namespace fairlead::cli
