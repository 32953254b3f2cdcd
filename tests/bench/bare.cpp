// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bare.h"

#include <cstdio>
#include <cstdlib>

#include <sqlite3.h>

namespace fairlead::bench {

namespace {

[[noreturn]] void fail(sqlite3 *database, const char *doing)
{
    std::fprintf(stderr, "bare SQLite: %s: %s\n", doing, database ? sqlite3_errmsg(database) : "no memory");
    std::exit(1);
}

} // namespace

Bare::Bare(const std::string &path)
{
    if (sqlite3_open_v2(path.c_str(), &m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        fail(m_database, "opening");
    sqlite3_busy_timeout(m_database, 10000);
    for (const char *pragma : {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
                               "PRAGMA synchronous = EXTRA", "PRAGMA cache_size = -16000"})
        execute(pragma);
}

Bare::~Bare()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void Bare::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_database, sql);
}

sqlite3_stmt *Bare::statement(const std::string &sql)
{
    for (const auto &[known, statement] : m_statements) {
        if (known == sql)
            return statement;
    }
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.c_str(), -1, &made, nullptr) != SQLITE_OK)
        fail(m_database, sql.c_str());
    m_statements.emplace_back(sql, made);
    return made;
}

void Bare::keys(const std::string &sql, std::vector<std::int64_t> &into)
{
    sqlite3_stmt *each = statement(sql);
    while (sqlite3_step(each) == SQLITE_ROW)
        into.push_back(sqlite3_column_int64(each, 0));
    sqlite3_reset(each);
}

int Bare::rows(const std::string &sql)
{
    sqlite3_stmt *each = statement(sql);
    int count = 0;
    std::int64_t sum = 0; // so that nothing is read for nothing
    const int columns = sqlite3_column_count(each);
    while (sqlite3_step(each) == SQLITE_ROW) {
        ++count;
        for (int i = 0; i < columns; ++i) {
            if (sqlite3_column_type(each, i) == SQLITE_INTEGER)
                sum += sqlite3_column_int64(each, i);
            else if (sqlite3_column_blob(each, i))
                sum += sqlite3_column_bytes(each, i);
        }
    }
    sqlite3_reset(each);
    return sum == -1 ? -1 : count;
}

} // namespace fairlead::bench
