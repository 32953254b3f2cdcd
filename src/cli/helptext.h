// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace fairlead::cli {

/// How the program is used: every command in a line.
QString helpOfProgram(const std::vector<CommandSpec> &commands);
/// How one command is used.
QString helpOf(const CommandSpec &command);
/// What is wrong with a command line, and what would be right.
QString sentence(const UsageError &error);

} // namespace fairlead::cli
