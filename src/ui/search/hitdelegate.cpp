// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitdelegate.h"

#include "ui/core/theme.h"
#include "wording/wording.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int before = 24;   ///< letters shown before the first mark
constexpr int longest = 160; ///< letters shown at all

RecordKind recordKindOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Ticket:
        return RecordKind::Ticket;
    case SearchKind::Call:
        return RecordKind::Call;
    case SearchKind::Measure:
        return RecordKind::WorkOrder;
    case SearchKind::Party:
        return RecordKind::Party;
    case SearchKind::Contact:
        return RecordKind::Contact;
    case SearchKind::Ship:
        return RecordKind::Ship;
    case SearchKind::Engine:
        return RecordKind::Engine;
    case SearchKind::Employee:
        break;
    }
    return RecordKind::Employee;
}

QTextLayout::FormatRange markOf(const TextRange &range)
{
    QTextLayout::FormatRange format;
    format.start = static_cast<int>(range.begin);
    format.length = static_cast<int>(range.end - range.begin);
    format.format.setFontWeight(QFont::Bold);
    format.format.setBackground(Theme::instance().background(Tone::Warning));
    format.format.setForeground(Theme::instance().foreground(Tone::Warning));
    return format;
}

void paintLine(QPainter *painter, const QFont &font, const QRect &area, const QString &text,
               const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(area);
    layout.draw(painter, area.topLeft());
    painter->restore();
}

} // namespace

HitText textOf(const desk::SearchHit &hit)
{
    HitText text;
    QStringList head{wording::label(recordKindOf(hit.kind))};
    const desk::SearchHit::Line *found = nullptr;
    for (const desk::SearchHit::Line &line : hit.lines) {
        if (line.marks.empty())
            head.append(line.text);
        else if (!found || line.marks.size() > found->marks.size())
            found = &line;
    }
    if (hit.at != Instant())
        head.append(wording::timeText(hit.at));
    text.head = head.join(u" · "_s);
    if (!found)
        return text;
    const qsizetype from = std::max<qsizetype>(0, found->marks.front().begin - before);
    const QString start = from > 0 ? u"…"_s : QString();
    text.line = start + found->text.mid(from, longest);
    for (const TextRange &mark : found->marks) {
        const TextRange shifted{mark.begin - from + start.size(), mark.end - from + start.size()};
        if (shifted.end <= text.line.size())
            text.marks.push_back(shifted);
    }
    return text;
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const auto text = index.data(textRole).value<HitText>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect area = option.rect.adjusted(Theme::grid, Theme::grid / 2, -Theme::grid, -Theme::grid / 2);
    const int lineHeight = option.fontMetrics.height();
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : Theme::instance().mutedText());
    painter->drawText(QRect(area.topLeft(), QSize(area.width(), lineHeight)), Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text.head, Qt::ElideRight, area.width()));
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : text.marks)
        formats.append(markOf(mark));
    paintLine(painter, option.font, area.adjusted(0, lineHeight + 2, 0, 0), text.line, formats);
    painter->setPen(Theme::instance().border());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + Theme::grid + 4};
}

} // namespace fairlead::ui
