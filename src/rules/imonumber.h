// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead::rules {

/// Whether `text` is an IMO ship number: seven digits, the last of which is the last digit of the sum of the others, each
/// times 7, 6, … 2 (IMO resolution A.1117(30)).
bool isImoNumber(const QString &text);

} // namespace fairlead::rules
