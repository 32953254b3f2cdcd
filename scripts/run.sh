#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [--demo] [ARGUMENT…]: installs what is missing, builds the program and starts it; arguments go to the program.
# Without a display it draws every tab of the demonstration and the month sheet into files instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/lib.sh

ensure_packages "${build_packages[@]}"
build release
program=$PWD/build/release/bin/fairlead

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$@"
fi

# The demonstration in any case: drawing wants data, and a person's own database is none of a script's business.
folder=$PWD/build/rendered
say "There is no display (DISPLAY and WAYLAND_DISPLAY are empty): drawing the demonstration into $folder"
rm -rf "$folder"
mkdir -p "$folder"
arguments=(--render "$folder")
[[ " $* " == *" --demo "* ]] || arguments+=(--demo)
QT_QPA_PLATFORM=offscreen "$program" "$@" "${arguments[@]}"
say "Drawn into $folder:"
ls "$folder"
