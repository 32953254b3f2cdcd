// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listdelegate.h"

#include "ui/core/plaintext.h"
#include "ui/core/ticker.h"
#include "ui/list/listmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace fairlead::ui {

void paintBadge(QPainter *painter, const QRect &rect, const QFont &font, const Badge &badge, Qt::Alignment alignment)
{
    if (badge.text.isEmpty())
        return;
    const QFontMetrics metrics(font);
    const int padding = Theme::grid;
    const int height = qMin(metrics.height() + 4, rect.height());
    const QString text = metrics.elidedText(badge.text, Qt::ElideRight, rect.width() - 2 * padding);
    const QSize size(metrics.horizontalAdvance(text) + 2 * padding, height);
    const QRect pill = QStyle::alignedRect(Qt::LeftToRight, alignment, size, rect);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::instance().background(badge.tone));
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(Theme::instance().foreground(badge.tone));
    painter->setFont(font);
    painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

ListDelegate::ListDelegate(Ticker *ticker, QObject *parent) : QStyledItemDelegate(parent), m_ticker(ticker) {}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // The selected row is seen by its ground; a dotted frame around one cell of it says nothing more.
    cell.state.setFlag(QStyle::State_HasFocus, false);

    std::optional<Badge> badge;
    const QVariant countdown = index.data(ListModel::CountdownRole);
    const QVariant plain = index.data(ListModel::BadgeRole);
    if (countdown.isValid()) {
        const auto value = countdown.value<Countdown>();
        badge = value.at(now());
        m_hasty = m_hasty || value.isHasty(now());
    } else if (plain.isValid()) {
        badge = plain.value<Badge>();
    }
    if (badge)
        cell.text.clear();
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    if (badge) {
        const QRect inner = option.rect.adjusted(Theme::grid / 2, 0, -Theme::grid / 2, 0);
        paintBadge(painter, inner, cell.font, *badge, cell.displayAlignment);
    }
    painter->setPen(Theme::instance().background(Tone::Neutral));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QString ListDelegate::textOf(const QModelIndex &index) const
{
    const QVariant countdown = index.data(ListModel::CountdownRole);
    return countdown.isValid() ? countdown.value<Countdown>().at(now()).text : index.data().toString();
}

bool ListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        // Only what is cut off is said again.
        const QString shown = textOf(index);
        if (option.fontMetrics.horizontalAdvance(shown) > option.rect.width() - Theme::grid)
            text = shown;
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

bool ListDelegate::takeHasty()
{
    return std::exchange(m_hasty, false);
}

Instant ListDelegate::now() const
{
    return m_ticker ? m_ticker->now() : desk::SystemClock().now();
}

} // namespace fairlead::ui
