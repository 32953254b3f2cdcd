// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead::storage {

/// The two databases. Statements are written once for both; what differs all the same is asked of here.
enum class Dialect { Sqlite, Postgresql };

/// The text of a migration as `dialect` wants it: `{id}`, `{bytes}`, `{seq}` and `{int}` become its types, and blocks between
/// `-- only sqlite` or `-- only postgresql` and `-- end only` stay or go. Throws DbError when a block is not closed or
/// names neither.
QString expandMigration(const QString &text, Dialect dialect);

} // namespace fairlead::storage
