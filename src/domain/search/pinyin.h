// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fairlead {

/// The initials by which people type a Chinese name: `xhh18` for 新海航18. Characters that are read in two ways in names
/// (长江, 船长) give one entry for each way, to at most four; the usual one first. Latin letters and digits stay as they
/// are, in lower case; anything else parts words. Empty where no character has a reading.
QStringList pinyinInitials(const QString &name);

/// The initial of the usual reading of U+4E00 to U+9FFF, `-` for none.
extern const char pinyinInitialOf[];

} // namespace fairlead
