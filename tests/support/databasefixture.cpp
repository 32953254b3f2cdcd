// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/databasefixture.h"

#include "storage/sql/migrator.h"

#include <spdlog/spdlog.h>

namespace fairlead::test {

std::unique_ptr<storage::Session> createDatabase(const TestDatabase &place)
{
    spdlog::set_level(spdlog::level::warn); // the schema's coming about is no news here
    auto session = std::make_unique<storage::Session>(place.address(), storage::Session::OpenMode::CreateNew);
    storage::Migrator(*session).upgrade(Instant::fromMsecs(0));
    return session;
}

void DatabaseFixture::SetUp()
{
    m_database = std::make_unique<TestDatabase>(GetParam());
    m_session = createDatabase(*m_database);
}

void DatabaseFixture::TearDown()
{
    m_session.reset();
    m_database.reset();
}

} // namespace fairlead::test
