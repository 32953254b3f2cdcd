// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fairlead::sheet {

/// A list in one cell: a line for each entry, its parts divided by ` | `. A bar or a backslash that belongs to a part stands
/// behind a backslash. Empty parts at an entry's end are left out.
QString writeEntries(const std::vector<QStringList> &entries);

/// The entries of such a cell, each part without spaces at its ends. A bar of full width divides, too; lines that hold
/// nothing are no entries.
std::vector<QStringList> readEntries(const QString &cell);

} // namespace fairlead::sheet
