// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/databasebackup.h"

#include "storage/sql/databasecopy.h"
#include "storage/sql/session.h"

#include <QFileInfo>

namespace fairlead::desk {

DatabaseBackup backUpDatabase(const storage::DatabaseAddress &address, const QString &target)
{
    // Not read-only: after a crash, SQLite must first roll back what was half written.
    storage::Session session(address);
    const QFileInfo file(target);
    storage::copyDatabase(session, file.absoluteFilePath());
    return {file.absoluteFilePath(), QFileInfo(file.absoluteFilePath()).size(), session.schemaVersion()};
}

} // namespace fairlead::desk
