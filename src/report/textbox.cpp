// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textbox.h"

#include <QFontMetricsF>
#include <QList>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextOption>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace fairlead::report {

namespace {

constexpr qreal leading = 1.14; // of ascent and descent, which leave Chinese characters some room already

QColor ink(bool muted)
{
    return muted ? QColor(0x50, 0x50, 0x50) : QColor(Qt::black);
}

/// The trailing blank lines of a text say nothing and would make a row high.
void trimEnd(QString &text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
}

} // namespace

TextBox::TextBox(const PaperText &text, const TextStyle &style, qreal width)
{
    const QFontMetricsF metrics(paperFont(style));
    m_lineHeight = (metrics.ascent() + metrics.descent()) * leading;

    QString all;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : text.runs()) {
        QTextLayout::FormatRange range;
        range.start = int(all.size());
        all += printable(run.text);
        range.length = int(all.size()) - range.start;
        TextStyle own = style;
        own.bold = style.bold || run.bold;
        own.points = style.points * run.scale;
        range.format.setFont(paperFont(own));
        range.format.setForeground(ink(style.muted || run.muted));
        formats.append(range);
    }
    trimEnd(all);
    if (all.isEmpty())
        return;
    all.replace(u'\n', QChar(QChar::LineSeparator));

    QTextOption option(style.align & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);

    const auto layout = std::make_shared<QTextLayout>(all, paperFont(style));
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    const qreal baseline = metrics.ascent() + (m_lineHeight - metrics.ascent() - metrics.descent()) / 2;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, line.lineNumber() * m_lineHeight + baseline - line.ascent()));
    }
    layout->endLayout();
    m_layout = layout;
}

int TextBox::lineCount() const
{
    return m_layout ? m_layout->lineCount() : 0;
}

void TextBox::paint(QPainter &painter, const QPointF &at, int first, int count) const
{
    const QPointF origin = at - QPointF(0, first * m_lineHeight);
    for (int i = first; i < std::min(first + count, lineCount()); ++i)
        m_layout->lineAt(i).draw(&painter, origin);
}

} // namespace fairlead::report
