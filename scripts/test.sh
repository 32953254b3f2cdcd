#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh [CTEST-ARGUMENT…]: installs what is missing, builds with AddressSanitizer and UBSan, and runs every test, those
# of storage on SQLite and on a private PostgreSQL that is stopped again. Ends with ctest's summary and its exit code.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib.sh
. scripts/testserver.sh

ensure_packages "${build_packages[@]}" "${test_packages[@]}"
build asan

start_test_server
trap stop_test_server EXIT
export FAIRLEAD_TEST_PG=$test_server_url
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1:strict_string_checks=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}

ctest --preset asan --parallel "$(nproc)" "$@"
