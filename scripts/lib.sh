# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share; sourced by bash.
# shellcheck shell=bash

say() { printf '%s\n' "== $*" >&2; }
die() {
    printf '%s\n' "$0: $*" >&2
    exit 1
}

# What building and running want.
build_packages=(g++ cmake ninja-build ccache
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-charts-dev libqt6opengl6-dev qt6-svg-dev
    libqt6sql6-sqlite libsqlite3-dev libqt6sql6-psql qt6-translations-l10n libspdlog-dev pkg-config
    libxlsxwriter-dev libminizip-dev zlib1g-dev libpoppler-qt6-dev qt6-image-formats-plugins fonts-wqy-microhei)
# What the tests want beside that. Not fonts-noto-cjk: text taken out of a PDF made with it is wrong.
test_packages=(libgtest-dev libgmock-dev postgresql-15 python3 clang-format poppler-utils)

# What measuring wants.
bench_packages=(libbenchmark-dev)

# Runs a command as root: as it is, or through sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "installing packages wants root or sudo; missing: ${missing[*]}"
    fi
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# ensure_packages PACKAGE…: installs those that are missing. Asks no mirror when none is.
ensure_packages() {
    command -v dpkg-query >/dev/null || die "this script installs Debian packages; build by hand on other systems"
    missing=()
    local package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing ${missing[*]}"
    as_root apt-get update
    # postgresql-15 would make and start a cluster of its own when it is installed first. We want none; a setting that is
    # there already is the administrator's and stays.
    local conf=/etc/postgresql-common/createcluster.d/fairlead-no-cluster.conf
    local guarded=no
    if [[ " ${missing[*]} " == *" postgresql-15 "* ]]; then
        guarded=yes
        as_root mkdir -p "${conf%/*}"
        echo "create_main_cluster = false" | as_root tee "$conf" >/dev/null
    fi
    local status=0
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" || status=$?
    [ $guarded = no ] || as_root rm -f "$conf"
    [ $status = 0 ] || die "the packages could not be installed"
}

# build PRESET: configures and builds a preset of CMakePresets.json.
build() {
    say "Building ($1)"
    cmake --preset "$1" >/dev/null || {
        # Once more, aloud.
        cmake --preset "$1"
        die "configuring failed"
    }
    cmake --build --preset "$1" >&2
}
