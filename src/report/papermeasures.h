// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperdocument.h"
#include "report/paperstyle.h"

namespace fairlead::report {

/// Where things stand on the sheet, in paper units from its upper left corner.
namespace sheet {

constexpr qreal marginMm = 14; ///< every printer can print beyond it, and a file's holes fit
constexpr qreal bodyLeft = mm(marginMm);
constexpr qreal bodyTop = mm(21);
constexpr qreal headerRule = mm(17.5);
constexpr qreal longSideMm = 297;
constexpr qreal shortSideMm = 210;

/// What depends on which way the sheet lies.
struct Measures {
    qreal bodyWidthMm = 0;
    qreal bodyWidth = 0;
    qreal bodyBottom = 0;
    qreal bodyHeight = 0;
    qreal footerTop = 0;
};

constexpr Measures measuresOf(Orientation orientation)
{
    const bool upright = orientation == Orientation::Upright;
    const qreal widthMm = upright ? shortSideMm : longSideMm;
    const qreal height = mm(upright ? longSideMm : shortSideMm);
    const qreal bodyWidthMm = widthMm - 2 * marginMm;
    const qreal bodyBottom = height - mm(21);
    return {bodyWidthMm, mm(bodyWidthMm), bodyBottom, bodyBottom - bodyTop, height - mm(17)};
}

/// Between the margins of an upright sheet.
constexpr qreal bodyWidthMm = measuresOf(Orientation::Upright).bodyWidthMm;

/// Between the text and the footnotes, with a short rule in the middle of it.
constexpr qreal noteGap = mm(5);
constexpr qreal noteSpacing = mm(0.6);

} // namespace sheet

/// The looks of the edges of a page and of its footnotes.
constexpr qreal edgePoints = 7.5;
constexpr qreal notePoints = 7.5;

} // namespace fairlead::report
