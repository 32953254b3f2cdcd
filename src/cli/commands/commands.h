// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

namespace fairlead::cli {

/// A command of fairleadctl.
struct CommandEntry {
    CommandSpec spec;
    Exit (*run)(Context &context);
};

// Each in a file of its own.
CommandEntry warrantyCommand();
CommandEntry initCommand();
CommandEntry demoCommand();
CommandEntry replayCommand();
CommandEntry proposalsCommand();
CommandEntry decideCommand();
CommandEntry appraiseCommand();
CommandEntry ledgerCommand();
CommandEntry formCommand();
CommandEntry showCommand();
CommandEntry sweepCommand();
CommandEntry rulebookCommand();
CommandEntry importCommand();
CommandEntry exportCommand();
CommandEntry attachmentsCommand();
CommandEntry settingsCommand();
CommandEntry backupCommand();

/// All of them, in the order of the help.
const std::vector<CommandEntry> &allCommands();

} // namespace fairlead::cli
