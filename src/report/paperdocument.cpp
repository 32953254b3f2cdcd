// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperdocument.h"

#include "report/laidrow.h"
#include "report/papermeasures.h"
#include "report/textbox.h"

#include <QPainter>
#include <QtGui/QPageSize>

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

void paintEdge(QPainter &painter, const QString &text, Qt::Alignment align, qreal top, qreal width)
{
    const TextStyle style{.points = edgePoints, .muted = true, .align = align};
    TextBox(text, style, width).paint(painter, {sheet::bodyLeft, top}, 0, 1);
}

} // namespace

QPageLayout PaperDocument::pageLayout() const
{
    constexpr qreal margin = sheet::marginMm;
    const bool across = m_layout && m_layout->orientation == Orientation::Across;
    return {QPageSize(QPageSize::A4), across ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter};
}

int PaperDocument::pageCount() const
{
    return m_layout ? int(m_layout->pages.size()) : 0;
}

void PaperDocument::paintEdges(QPainter &painter, int page) const
{
    const PageEdges &edges = m_layout->edges;
    const sheet::Measures measures = sheet::measuresOf(m_layout->orientation);
    const qreal width = measures.bodyWidth;
    if (page > 0) {
        const qreal top = sheet::headerRule - mm(4.6);
        paintEdge(painter, edges.headerLeft, Qt::AlignLeft, top, width);
        paintEdge(painter, edges.headerRight, Qt::AlignRight, top, width);
        painter.setPen(QPen(QColor(0x80, 0x80, 0x80), pt(0.4)));
        painter.drawLine(QPointF(sheet::bodyLeft, sheet::headerRule),
                         QPointF(sheet::bodyLeft + width, sheet::headerRule));
    }
    const QString number = edges.pageNumber.arg(page + 1).arg(pageCount());
    paintEdge(painter, number, Qt::AlignRight, measures.footerTop, width);
    paintEdge(painter, edges.footer, Qt::AlignLeft, measures.footerTop, width);
}

void PaperDocument::paintPage(QPainter &painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.scale(72.0 / unitsPerInch, 72.0 / unitsPerInch);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintEdges(painter, page);

    const Page &content = m_layout->pages[size_t(page)];
    for (const PlacedRow &placed : content.rows)
        placed.row->paint(painter, {sheet::bodyLeft, sheet::bodyTop + placed.y});

    if (!content.notes.empty()) {
        qreal y = sheet::measuresOf(m_layout->orientation).bodyBottom;
        for (const TextBox &note : content.notes)
            y -= note.height() + sheet::noteSpacing;
        painter.setPen(QPen(QColor(0x50, 0x50, 0x50), pt(0.4)));
        painter.drawLine(QPointF(sheet::bodyLeft, y - mm(1.5)), QPointF(sheet::bodyLeft + mm(40), y - mm(1.5)));
        for (const TextBox &note : content.notes) {
            note.paint(painter, {sheet::bodyLeft, y});
            y += note.height() + sheet::noteSpacing;
        }
    }
    painter.restore();
}

} // namespace fairlead::report
