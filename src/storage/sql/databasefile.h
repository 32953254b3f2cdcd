// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace fairlead::storage {

/// `FAIR`, in the header of every SQLite file of ours.
inline constexpr qint32 applicationId = 0x46414952;

/// Looks at the bytes of the file at `path`, without SQLite and so without a trace, and throws DbError unless it is a
/// database of ours with a schema of at most `knownSchema`. SQLite itself would create a missing file, take an empty one
/// for a healthy database, and write beside a foreign one.
void requireOwnFile(const QString &path, int knownSchema);

/// Makes an empty file, readable by its owner alone. Throws DbError when there is anything at `path` already, or it can't
/// be made.
void makeEmptyFile(const QString &path);

} // namespace fairlead::storage
