// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fairlead::cli {

/// The whole of fairleadctl; gives its exit code.
int runProgram(int argc, char *argv[]);

} // namespace fairlead::cli
