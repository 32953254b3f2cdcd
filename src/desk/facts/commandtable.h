// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/facts/commandrun.h"

#include <span>

namespace fairlead::desk::facts {

// One table for each desk, each in a file of its own.
std::span<const Command> registryCommands();
std::span<const Command> intakeCommands();
std::span<const Command> dispatchCommands();
std::span<const Command> equipmentCommands();
std::span<const Command> siteCommands();
std::span<const Command> followUpCommands();
std::span<const Command> appraisalCommands();
std::span<const Command> attachmentCommands();

} // namespace fairlead::desk::facts
