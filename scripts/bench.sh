#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# bench.sh [TICKETS] [--postgresql] [--benchmark_filter=…]: measures at so many tickets (1,000,000 by default). The data is
# made once and kept under build/bench; saving is measured there, too, so that it has some hundred calls more after each run.
# With --postgresql on a private server, which is filled anew and removed with what is in it.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh
. scripts/testserver.sh

tickets=1000000
if [[ "${1:-}" =~ ^[0-9]+$ ]]; then
    tickets=$1
    shift
fi
server=no
if [ "${1:-}" = --postgresql ]; then
    server=yes
    shift
fi

ensure_packages "${build_packages[@]}" "${bench_packages[@]}"
[ $server = no ] || ensure_packages "${test_packages[@]}"
say "Building (release)"
cmake --preset release -DFAIRLEAD_BENCH=ON >/dev/null
cmake --build build/release --target bench fairleadctl >&2

if [ $server = yes ]; then
    trap stop_test_server EXIT
    start_test_server
    say "Making $tickets tickets"
    build/release/bin/fairleadctl demo --tickets "$tickets" --db "$test_server_url" >&2
    # A server in use does this by itself; without it the planner knows nothing of the tables.
    as_server_user psql --quiet --host="$test_server_folder" --username=fairlead --dbname=postgres \
        --command="VACUUM ANALYZE" >&2
    say "Measuring"
    build/release/bin/bench "$test_server_url" "$@"
    exit
fi

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
