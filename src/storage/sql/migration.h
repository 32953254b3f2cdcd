// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace fairlead::storage {

/// One step of the schema, from the file `migrations/NNNN_name.sql`. Once released it is never changed.
struct Migration {
    int version = 0; ///< NNNN, from 1 without gaps
    QString name;
    QString sql; ///< for both databases, see expandMigration()

    /// SHA-256 of `sql` in hexadecimal, whatever the line ends.
    [[nodiscard]] QString checksum() const;
};

/// The migrations compiled into the program, in order. Throws DbError when their numbers have gaps.
const std::vector<Migration> &bundledMigrations();

/// The number of the last of them.
int latestSchemaVersion();

} // namespace fairlead::storage
