// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

namespace fairlead::cli {

const std::vector<CommandEntry> &allCommands()
{
    static const std::vector<CommandEntry> commands{
        warrantyCommand(), initCommand(),     demoCommand(),   replayCommand(), proposalsCommand(),
        decideCommand(),   appraiseCommand(), ledgerCommand(), formCommand(),   showCommand(),
        sweepCommand(),    rulebookCommand(), importCommand(), exportCommand(), attachmentsCommand(),
        settingsCommand(), backupCommand()};
    return commands;
}

} // namespace fairlead::cli
