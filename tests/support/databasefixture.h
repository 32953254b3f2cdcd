// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/session.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

#include <memory>

namespace fairlead::test {

/// A test that runs on SQLite and on PostgreSQL, each time on a fresh database with the program's schema:
///
///     class ShipsTest : public test::DatabaseFixture {};
///     FAIRLEAD_ON_BOTH_DATABASES(ShipsTest);
///
///     TEST_P(ShipsTest, keepsWhatWasSaved)
///     {
///         Ships(session()).insert(…);
///     }
class DatabaseFixture : public ::testing::TestWithParam<Backend> {
protected:
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] storage::Session &session() { return *m_session; }
    /// Where session() is connected to, for further sessions and for executors.
    [[nodiscard]] const storage::DatabaseAddress &address() const { return m_database->address(); }
    [[nodiscard]] const TestDatabase &database() const { return *m_database; }
    [[nodiscard]] bool onSqlite() const { return GetParam() == Backend::Sqlite; }

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<storage::Session> m_session;
};

/// Makes a new database at `place` with the program's schema, and a session on it.
std::unique_ptr<storage::Session> createDatabase(const TestDatabase &place);

} // namespace fairlead::test

/// Registers the tests of `Fixture` for both databases.
#define FAIRLEAD_ON_BOTH_DATABASES(Fixture)                                                                            \
    INSTANTIATE_TEST_SUITE_P(                                                                                          \
        , Fixture, ::testing::Values(::fairlead::test::Backend::Sqlite, ::fairlead::test::Backend::Postgresql),        \
        [](const auto &run) { return ::fairlead::test::nameOf(run.param); })
