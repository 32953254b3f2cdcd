// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fairlead::rules {

/// A phone number in one form, whatever its writer liked: digits in plain characters, `+86` for 0086, hyphens between area
/// code, number and extension, nothing else. What holds letters beyond the word for an extension (转, 分机, ext) is no
/// number and only loses spaces at its ends. Its own result it leaves as it is.
QString normalPhone(const QString &text);

/// The numbers in a text that holds several, in that form: divided by line breaks, commas, semicolons, slashes.
QStringList phonesIn(const QString &text);

} // namespace fairlead::rules
