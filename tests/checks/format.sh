#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# format.sh SOURCE-ROOT: every source is formatted as .clang-format says. To mend: clang-format -i FILE.
set -euo pipefail
cd "$1"
find src tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 clang-format --dry-run -Werror
