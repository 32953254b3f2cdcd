// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/dberror.h"
#include "storage/sql/dialect.h"

class QSqlDatabase;
class QSqlError;

namespace fairlead::storage {

/// What the driver's `error` means. `doing` says for the log what was attempted.
DbError toDbError(const QSqlError &error, Dialect dialect, const QString &doing);

/// The same for an error on an open connection; it may turn out to be open no more.
DbError toDbError(const QSqlError &error, const QSqlDatabase &connection, Dialect dialect, const QString &doing);

} // namespace fairlead::storage
