// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperstyle.h"

namespace fairlead::report {

/// Where things stand on the sheet, in paper units from its upper left corner.
namespace sheet {

constexpr qreal width = mm(210);
constexpr qreal height = mm(297);
constexpr qreal marginMm = 14; ///< every printer can print beyond it, and a file's holes fit
constexpr qreal bodyLeft = mm(marginMm);
constexpr qreal bodyWidthMm = 210 - 2 * marginMm;
constexpr qreal bodyWidth = mm(bodyWidthMm);
constexpr qreal bodyTop = mm(21);
constexpr qreal bodyBottom = height - mm(21);
constexpr qreal bodyHeight = bodyBottom - bodyTop;
constexpr qreal headerRule = mm(17.5);
constexpr qreal footerTop = height - mm(17);

/// Between the text and the footnotes, with a short rule in the middle of it.
constexpr qreal noteGap = mm(5);
constexpr qreal noteSpacing = mm(0.6);

} // namespace sheet

/// The looks of the edges of a page and of its footnotes.
constexpr qreal edgePoints = 7.5;
constexpr qreal notePoints = 7.5;

} // namespace fairlead::report
