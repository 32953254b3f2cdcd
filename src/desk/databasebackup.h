// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/databaseaddress.h"

#include <QString>

namespace fairlead::desk {

/// A copy of a database that was proved by opening it.
struct DatabaseBackup {
    QString file;     ///< absolute
    qint64 bytes = 0; ///< its size
    int schema = 0;   ///< the schema that it holds; not brought up to date
};

/// Copies the SQLite file at `address`, which may be in use, to the new file `target`. The database stays as it is: it is
/// not upgraded. Throws storage::DbError: AlreadyExists or Folder where something is at `target`, and no copy stays then.
DatabaseBackup backUpDatabase(const storage::DatabaseAddress &address, const QString &target);

} // namespace fairlead::desk
