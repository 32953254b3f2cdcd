// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead::rules {

/// The longest name in UTF-8: file systems take 255 bytes, and a copy wants room for what is put before it.
constexpr int longestFileNameBytes = 200;

/// The last part of `given` as a name that can be shown, printed, and used for a file on any system without meaning
/// anything else than it looks: no folders, drives or streams, no direction marks and control characters, no device names of
/// Windows, no dots and spaces at the ends, not too long. The ending is kept. Never empty: `file` where nothing is left.
QString cleanFileName(const QString &given);

/// The ending without its dot in lower case, e.g. `pdf`; empty where there is none.
QString fileEnding(const QString &fileName);

} // namespace fairlead::rules
