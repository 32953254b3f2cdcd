// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/databaseaddress.h"

#include <QTemporaryDir>

#include <memory>
#include <ostream>
#include <string>

namespace fairlead::test {

enum class Backend { Sqlite, Postgresql };

/// `Sqlite` or `Postgresql`, for the names of tests.
std::string nameOf(Backend backend);
/// How GoogleTest shows it.
inline void PrintTo(Backend backend, std::ostream *out)
{
    *out << nameOf(backend);
}

/// A place for one database: a path in a folder of its own where no file is yet, or an empty PostgreSQL database. It goes
/// away with this object.
///
/// The PostgreSQL server is the one that FAIRLEAD_TEST_PG names (scripts/test.sh starts one). Without it the constructor
/// throws, so that the test fails: storage that was tried on SQLite alone was not tried.
class TestDatabase {
public:
    explicit TestDatabase(Backend backend);
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;
    ~TestDatabase();

    [[nodiscard]] const storage::DatabaseAddress &address() const { return *m_address; }

    /// Runs a statement there past the program, as a stranger would.
    void executeAsStranger(const QString &statement) const;
    /// Cuts every connection to it, as a server that restarts does. PostgreSQL only.
    void cutConnections() const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;            // SQLite
    std::unique_ptr<storage::DatabaseAddress> m_server; // PostgreSQL: where databases are made and dropped
    std::unique_ptr<storage::DatabaseAddress> m_address;
};

/// A folder for a test's files, in memory where the machine has one there: waiting for the disk proves nothing in a test.
std::unique_ptr<QTemporaryDir> makeTestFolder();

} // namespace fairlead::test
