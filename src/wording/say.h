// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace fairlead::wording {

/// The text that `source` stands for in the language of the program. Sources are marked where they are written, with
/// QT_TRANSLATE_NOOP("wording", …): all texts of this layer have that one context. Used only by this layer's own sources.
inline QString say(const char *source)
{
    return QCoreApplication::translate("wording", source);
}

} // namespace fairlead::wording
