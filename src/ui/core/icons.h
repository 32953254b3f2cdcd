// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/theme.h"

#include <QIcon>

namespace fairlead::ui {

/// The icon resources/icons/NAME.svg in the colour of its surroundings: the drawings use `currentColor`, and follow a
/// change of the theme by themselves.
QIcon icon(const QString &name);
/// The same, always in the colour of a meaning.
QIcon icon(const QString &name, Tone tone);
/// The program's own icon, in its own colours.
QIcon programIcon();

} // namespace fairlead::ui
