// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace fairlead::bench {

/// The SQLite C interface with nothing around it: what the program's figures stand beside.
class Bare {
public:
    /// Opens an existing file with the pragmas that the program uses. Ends the process when it can't.
    explicit Bare(const std::string &path);
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;
    ~Bare();

    void execute(const char *sql);
    /// Prepares once, keeps it.
    sqlite3_stmt *statement(const std::string &sql);
    /// The first column of all rows.
    void keys(const std::string &sql, std::vector<std::int64_t> &into);
    /// Reads every column of all rows; gives how many rows there were.
    int rows(const std::string &sql);

private:
    sqlite3 *m_database = nullptr;
    std::vector<std::pair<std::string, sqlite3_stmt *>> m_statements;
};

} // namespace fairlead::bench
