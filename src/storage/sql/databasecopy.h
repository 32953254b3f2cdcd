// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead::storage {

class Session;

/// Copies the SQLite database of `session` into the new file `target` and proves the copy: on the disk, whole, ours, of
/// the same schema. It is made under another name in the same folder, `TARGET.….unfinished`, and gets its own only when it is
/// proved: a kill leaves no half a copy under `target`. Others may read the database meanwhile, and write where it is in WAL
/// mode. Throws DbError, and leaves neither file then; AlreadyExists when there is something at `target`.
void copyDatabase(Session &session, const QString &target);

} // namespace fairlead::storage
