# SPDX-License-Identifier: GPL-3.0-or-later
# A private PostgreSQL for the tests; sourced by bash after lib.sh. It listens on a socket in a folder of its own and on no
# network; no other server of the machine is touched.
#
#   start_test_server   sets test_server_url, for FAIRLEAD_TEST_PG
#   stop_test_server    stops it and removes its folder
# shellcheck shell=bash

test_server_binaries=/usr/lib/postgresql/15/bin

# PostgreSQL refuses to run as root; then it runs as the user that its package made.
as_server_user() {
    if [ "$(id -u)" = 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

start_test_server() {
    [ -x "$test_server_binaries/initdb" ] || die "PostgreSQL 15 is missing: the storage tests want it"
    # A short path: a socket's must not be longer than 107 bytes. Only its owner, and root, get in.
    test_server_folder=$(mktemp -d /tmp/fairlead-pg.XXXXXX)
    [ "$(id -u)" != 0 ] || chown postgres "$test_server_folder"
    say "Starting a private PostgreSQL in $test_server_folder"
    (
        cd "$test_server_folder"
        # Data of tests may be lost with the power; synchronizing it would only cost time.
        as_server_user "$test_server_binaries/initdb" --pgdata=data --username=fairlead --auth=trust \
            --encoding=UTF8 --locale=C.UTF-8 --no-sync >initdb.log 2>&1 || { cat initdb.log >&2; exit 1; }
        as_server_user "$test_server_binaries/pg_ctl" --pgdata=data --wait --timeout=60 --silent --log=server.log \
            --options="-c listen_addresses='' -c unix_socket_directories='$test_server_folder' -c fsync=off \
                -c full_page_writes=off -c synchronous_commit=off -c autovacuum=off -c max_connections=100" start \
            || { cat server.log >&2; exit 1; }
    ) || { rm -rf "$test_server_folder"; die "the private PostgreSQL did not start"; }
    test_server_url="postgresql://fairlead@/postgres?host=$test_server_folder"
}

stop_test_server() {
    [ -n "${test_server_folder:-}" ] || return 0
    (cd "$test_server_folder" &&
        as_server_user "$test_server_binaries/pg_ctl" --pgdata=data --mode=fast --wait --silent stop) || true
    rm -rf "$test_server_folder"
    test_server_folder=
}
