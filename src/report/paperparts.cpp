// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperparts.h"

#include "report/textbox.h"

using namespace Qt::StringLiterals;

namespace fairlead::report {

namespace {

constexpr qreal headPoints = 8.5;
constexpr qreal stampPoints = 9.0;

/// Room for a stamp, and the day in the lower right corner.
CellDrawing stampRoom()
{
    return [](QPainter &painter, const QRectF &area) {
        const TextStyle style{.points = stampPoints, .muted = true, .align = Qt::AlignRight};
        const qreal width = area.width() - 2 * mm(2);
        const TextBox stamp(u"（签字、盖章）"_s, style, width);
        const TextBox day(u"年　　　月　　　日"_s, style, width);
        stamp.paint(painter, {area.left() + mm(2), area.top() + mm(1.2)});
        day.paint(painter, {area.left() + mm(2), area.bottom() - day.height() - mm(1.2)});
    };
}

} // namespace

QString orDash(const QString &text)
{
    return text.trimmed().isEmpty() ? u"—"_s : text;
}

PaperRow paragraph(qreal widthMm, const PaperText &text, const TextStyle &style, qreal padYMm)
{
    PaperRow row;
    row.grid = {{widthMm, style}};
    row.cells = {{.text = text}};
    row.padXMm = 0;
    row.padYMm = padYMm;
    return row;
}

PaperRow tableHead(const PaperGrid &grid, const QStringList &titles)
{
    PaperRow row;
    row.grid = grid;
    row.ruling = Ruling::Grid;
    row.minHeightMm = 6;
    row.keepWithNext = true;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        TextStyle style{.points = headPoints, .bold = true};
        style.align = (grid[size_t(i)].style.align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
        row.cells.push_back({.text = titles[i], .style = style, .shade = Shade::Light});
    }
    return row;
}

PaperBlock signatureBlock(qreal widthMm, const QStringList &labels)
{
    PaperBlock block;
    block.spaceBeforeMm = 6;
    PaperRow row;
    const TextStyle style{.points = 9.5, .bold = true, .align = Qt::AlignLeft | Qt::AlignTop};
    for (const QString &label : labels) {
        row.grid.push_back({widthMm / qreal(labels.size()), style});
        row.cells.push_back({.text = label, .drawing = stampRoom()});
    }
    row.ruling = Ruling::Grid;
    row.minHeightMm = 27;
    block.rows.push_back(row);
    return block;
}

} // namespace fairlead::report
