// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead::sheet {

/// What a cell's number format makes of its number.
enum class NumberMeaning { Number, Day, TimeOfDay, Moment };

/// By the numbers that every workbook knows (ECMA-376 18.8.30, with those of East Asian versions).
NumberMeaning meaningOfBuiltIn(int formatId);
/// By a code such as `yyyy"年"m"月"d"日";@`.
NumberMeaning meaningOfCode(const QString &code);

} // namespace fairlead::sheet
