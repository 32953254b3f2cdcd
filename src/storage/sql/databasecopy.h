// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead::storage {

class Session;

/// Copies the SQLite database of `session` into the new file `target` and proves the copy: on the disk, whole, ours, of
/// the same schema. Throws DbError, and leaves no file then; AlreadyExists when there is one at `target`.
void copyDatabase(Session &session, const QString &target);

} // namespace fairlead::storage
