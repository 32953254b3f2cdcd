// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/laidrow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fairlead::report {

namespace {

constexpr qreal hairline = 0.4; // points
const QColor lineColour(0x30, 0x30, 0x30);
const QColor lightShade(0xEC, 0xEC, 0xEC);

QPen linePen(qreal points)
{
    QPen pen(lineColour, pt(points));
    pen.setCapStyle(Qt::SquareCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

TextStyle styleOf(const PaperRow &row, const PaperCell &cell, size_t column)
{
    if (cell.style)
        return *cell.style;
    return column < row.grid.size() ? row.grid[column].style : TextStyle();
}

} // namespace

CellDrawing signingLine(qreal fromMm, qreal toMm)
{
    return [fromMm, toMm](QPainter &painter, const QRectF &area) {
        const qreal y = area.bottom() - mm(1.6);
        painter.setPen(linePen(0.5));
        painter.drawLine(QPointF(area.left() + mm(fromMm), y), QPointF(area.right() - mm(toMm), y));
    };
}

LaidRow::LaidRow(const PaperRow &row) : m_row(std::make_shared<const PaperRow>(row))
{
    size_t column = 0;
    for (const PaperCell &cell : row.cells) {
        LaidCell laid;
        laid.left = m_width;
        const TextStyle style = styleOf(row, cell, column);
        for (int i = 0; i < cell.span && column < row.grid.size(); ++i)
            laid.width += mm(row.grid[column++].widthMm);
        laid.box = TextBox(cell.text, style, std::max(mm(1), laid.width - 2 * mm(row.padXMm)));
        laid.count = laid.box.lineCount();
        m_width += laid.width;
        m_cells.push_back(laid);
    }
    measure();
}

void LaidRow::measure()
{
    m_height = 0;
    for (const LaidCell &cell : m_cells)
        m_height = std::max(m_height, cell.count * cell.box.lineHeight());
    m_height += 2 * mm(m_row->padYMm);
    if (!m_isPart)
        m_height = std::max(m_height, mm(m_row->minHeightMm));
}

std::optional<std::pair<LaidRow, LaidRow>> LaidRow::cut(qreal room, int fewestLines) const
{
    LaidRow upper = *this;
    LaidRow lower = *this;
    upper.m_isPart = lower.m_isPart = true;
    bool isCut = false;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const LaidCell &whole = m_cells[i];
        if (whole.count == 0)
            continue;
        const int fitting = int(std::floor((room - 2 * mm(m_row->padYMm)) / whole.box.lineHeight()));
        int here = std::clamp(fitting, 0, whole.count);
        if (here < whole.count) {
            here = std::min(here, whole.count - fewestLines);
            if (here < fewestLines)
                return std::nullopt;
            isCut = true;
        }
        upper.m_cells[i].count = here;
        lower.m_cells[i].first = whole.first + here;
        lower.m_cells[i].count = whole.count - here;
    }
    if (!isCut)
        return std::nullopt;
    PaperRow rest = *m_row;
    rest.notes.clear();
    for (PaperCell &cell : rest.cells)
        cell.drawing = nullptr;
    lower.m_row = std::make_shared<const PaperRow>(rest);
    upper.measure();
    lower.measure();
    return std::pair(upper, lower);
}

std::vector<QString> LaidRow::pageAnchors() const
{
    std::vector<QString> anchors;
    for (const PaperCell &cell : m_row->cells) {
        if (!cell.pageOf.isEmpty())
            anchors.push_back(cell.pageOf);
    }
    return anchors;
}

void LaidRow::showPage(const QString &anchor, int number)
{
    size_t column = 0;
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const PaperCell &cell = m_row->cells[i];
        if (cell.pageOf == anchor) {
            m_cells[i].box = TextBox(QString::number(number), styleOf(*m_row, cell, column),
                                     m_cells[i].width - 2 * mm(m_row->padXMm));
            m_cells[i].count = m_cells[i].box.lineCount();
        }
        column += size_t(cell.span);
    }
}

void LaidRow::paintCell(QPainter &painter, size_t index, const QRectF &area) const
{
    const PaperCell &cell = m_row->cells[index];
    const LaidCell &laid = m_cells[index];
    if (cell.shade == Shade::Light)
        painter.fillRect(area, lightShade);
    if (cell.drawing) {
        painter.save();
        cell.drawing(painter, area);
        painter.restore();
    }
    size_t column = 0;
    for (size_t i = 0; i < index; ++i)
        column += size_t(m_row->cells[i].span);
    const TextStyle style = styleOf(*m_row, cell, column);
    const qreal textHeight = laid.count * laid.box.lineHeight();
    qreal top = area.top() + mm(m_row->padYMm);
    if (style.align.testFlag(Qt::AlignVCenter))
        top = area.top() + (area.height() - textHeight) / 2;
    else if (style.align.testFlag(Qt::AlignBottom))
        top = area.bottom() - mm(m_row->padYMm) - textHeight;
    laid.box.paint(painter, {area.left() + mm(m_row->padXMm), top}, laid.first, laid.count);
}

void LaidRow::paintRuling(QPainter &painter, const QRectF &area) const
{
    if (m_row->ruling == Ruling::None)
        return;
    painter.setPen(linePen(hairline));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.topRight(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_row->ruling != Ruling::Grid)
        return;
    for (size_t i = 1; i < m_cells.size(); ++i) {
        const qreal x = area.left() + m_cells[i].left;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void LaidRow::paint(QPainter &painter, const QPointF &at) const
{
    for (size_t i = 0; i < m_cells.size(); ++i)
        paintCell(painter, i, {at.x() + m_cells[i].left, at.y(), m_cells[i].width, m_height});
    paintRuling(painter, {at.x(), at.y(), m_width, m_height});
}

} // namespace fairlead::report
