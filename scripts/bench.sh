#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench.sh [TICKETS] [--benchmark_filter=…]: measures at so many tickets (1,000,000 by default). The data is made once and
# kept under build/bench; saving is measured there, too, so that it has some hundred calls more after each run.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

tickets=1000000
if [[ "${1:-}" =~ ^[0-9]+$ ]]; then
    tickets=$1
    shift
fi

ensure_packages "${build_packages[@]}" "${bench_packages[@]}"
say "Building (release)"
cmake --preset release -DFAIRLEAD_BENCH=ON >/dev/null
cmake --build build/release --target bench fairleadctl >&2
database=build/bench/bench-$tickets.db
if [ ! -e "$database" ]; then
    say "Making $tickets tickets"
    mkdir -p build/bench
    rm -f "$database.unfinished"
    build/release/bin/fairleadctl demo --tickets "$tickets" --db "$database.unfinished" >&2
    mv "$database.unfinished" "$database"
fi
say "Measuring"
exec build/release/bin/bench "$database" "$@"
