// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperstyle.h"

#include <QFlags>
#include <QRectF>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace fairlead::report {

/// One column of a grid. The widths of a sheet's grids add up to the width between its margins.
struct PaperColumn {
    qreal widthMm = 0;
    TextStyle style{};
};
using PaperGrid = std::vector<PaperColumn>;

/// The background of a cell. Light grey only: it survives a copier and saves toner.
enum class Shade { None, Light };

/// Draws into a cell by hand (a line to sign on, a photo), in paper units, within the rectangle.
using CellDrawing = std::function<void(QPainter &painter, const QRectF &area)>;

/// One cell of a row.
struct PaperCell {
    PaperText text{};
    int span = 1;                     ///< columns that it covers
    std::optional<TextStyle> style{}; ///< where it differs from the column's
    Shade shade = Shade::None;
    CellDrawing drawing{}; ///< painted over the background, under the text
    QString pageOf{};      ///< shows the page number on which the block of this anchor begins
};

/// The lines that are drawn around the cells of a row.
enum class Ruling {
    None,
    Grid, ///< around every cell
    Frame ///< around the row as a whole
};

/// A row of a table, and every other thing on paper: a paragraph is a row of one cell without lines.
struct PaperRow {
    PaperGrid grid{};
    std::vector<PaperCell> cells{};
    Ruling ruling = Ruling::None;
    qreal minHeightMm = 0;
    qreal padXMm = 1.2; ///< between a cell's edge and its text
    qreal padYMm = 0.9;
    bool keepWithNext = false;    ///< no page break between this row and the next of its block
    std::vector<QString> notes{}; ///< keys of footnotes to print on the page of this row
};

/// A dark line to sign on, at the lower edge of the cell from `fromMm` after its left edge to `toMm` before its right.
CellDrawing signingLine(qreal fromMm, qreal toMm);

} // namespace fairlead::report
