// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/databasesetup.h"

#include "desk/administrationdesk.h"
#include "storage/matchkeys.h"
#include "storage/search/searchbuild.h"
#include "storage/sql/migrator.h"

namespace fairlead::desk {

namespace {

ReadyDatabase ready(const storage::DatabaseAddress &address, storage::Session::OpenMode mode, Instant now)
{
    ReadyDatabase database;
    database.session = std::make_unique<storage::Session>(address, mode);
    storage::Migrator migrator(*database.session);
    if (!migrator.isUpToDate())
        database.copy = migrator.upgrade(now).copy;
    storage::makeMatchKeys(*database.session);
    storage::SearchBuild(*database.session).build();
    return database;
}

} // namespace

ReadyDatabase openDatabase(const storage::DatabaseAddress &address, Instant now)
{
    return ready(address, storage::Session::OpenMode::OpenExisting, now);
}

ReadyDatabase createDatabase(const storage::DatabaseAddress &address, Instant now)
{
    ReadyDatabase database = ready(address, storage::Session::OpenMode::CreateNew, now);
    const SetClock clock(now);
    IdSource ids;
    AdministrationDesk({*database.session, clock, ids}).installManual();
    return database;
}

} // namespace fairlead::desk
