// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/commandtable.h"

#include <array>

namespace fairlead::desk::facts {

namespace {

std::array<std::span<const Command>, 8> allTables()
{
    return {registryCommands(), intakeCommands(),   dispatchCommands(),  equipmentCommands(),
            siteCommands(),     followUpCommands(), appraisalCommands(), attachmentCommands()};
}

} // namespace

const Command *commandNamed(const QString &name)
{
    for (const std::span<const Command> table : allTables()) {
        for (const Command &command : table) {
            if (name == QLatin1String(command.name))
                return &command;
        }
    }
    return nullptr;
}

QStringList commandNames()
{
    QStringList names;
    for (const std::span<const Command> table : allTables()) {
        for (const Command &command : table)
            names.append(QString::fromLatin1(command.name));
    }
    return names;
}

} // namespace fairlead::desk::facts
