// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"

#include <QString>
#include <QStringList>

namespace fairlead::test {

/// A sheet as text: each row as `number: cell | cell`, with `#` before a number, `@` before a date, `?` before a boolean,
/// `!` before an error; a hidden row ends with `(hidden)`. An error is a last line `error code parameter …`.
QStringList textOf(const QString &file, const QString &sheet = {});
/// Why a file is refused: `code parameter …`; empty when it can be read to its end.
QString refusalOf(const QString &file);

} // namespace fairlead::test
