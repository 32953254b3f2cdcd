// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/trenddelegate.h"

#include "ui/core/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace fairlead::ui {

namespace {

constexpr int trendWidth = 12 * Theme::grid;

} // namespace

QVariant TrendDelegate::variantOf(const std::vector<Points> &totals)
{
    QVariantList values;
    for (const Points total : totals)
        values.append(total.hundredths());
    return values;
}

void TrendDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QStyle *style = plain.widget ? plain.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    const QVariantList values = index.data(trendRole).toList();
    if (values.size() < 2)
        return;

    qint64 least = values.first().toLongLong();
    qint64 most = least;
    for (const QVariant &value : values) {
        least = std::min(least, value.toLongLong());
        most = std::max(most, value.toLongLong());
    }
    const QRectF area = QRectF(option.rect).adjusted(6, 5, -8, -5);
    const auto placeOf = [&](qsizetype i) {
        const qreal share = most == least ? 0.5 : qreal(values[i].toLongLong() - least) / qreal(most - least);
        return QPointF(area.left() + area.width() * qreal(i) / qreal(values.size() - 1),
                       area.bottom() - area.height() * share);
    };
    QPainterPath line(placeOf(0));
    for (qsizetype i = 1; i < values.size(); ++i)
        line.lineTo(placeOf(i));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.2));
    painter->drawPath(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(placeOf(values.size() - 1), 2.5, 2.5);
    painter->restore();
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {trendWidth, QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace fairlead::ui
