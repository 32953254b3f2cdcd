// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/attachmentdelegate.h"

#include "ui/core/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace fairlead::ui {

namespace {

constexpr int thumbnailWidth = 64;
constexpr int least = 48;

void paintThumbnail(QPainter &painter, const QRect &place, const QModelIndex &index)
{
    const QVariant kept = index.data(ThumbnailRole);
    const QImage image = qvariant_cast<QImage>(kept);
    if (image.isNull()) {
        const int side = place.height() * 2 / 3;
        const QRect inner(place.center() - QPoint(side / 2, side / 2), QSize(side, side));
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(&painter, inner);
        return;
    }
    const QSize fit = image.size().scaled(place.size(), Qt::KeepAspectRatio);
    const QRect inner(place.center() - QPoint(fit.width() / 2, fit.height() / 2), fit);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(inner, image);
    painter.setPen(Theme::instance().border());
    painter.drawRect(inner.adjusted(0, 0, -1, -1));
}

} // namespace

int AttachmentDelegate::rowHeight(const QFontMetrics &metrics)
{
    return qMax(least, 2 * metrics.height() + Theme::grid / 2) + Theme::grid;
}

void AttachmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString heading = index.data(HeadingRole).toString();
    painter->save();
    if (!heading.isEmpty()) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect line = option.rect.adjusted(Theme::grid / 2, 0, -Theme::grid / 2, -2);
        painter->drawText(line, Qt::AlignBottom | Qt::AlignLeft,
                          QFontMetrics(bold).elidedText(heading, Qt::ElideRight, line.width()));
        painter->restore();
        return;
    }
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.icon = {};
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);

    const QRect inner = option.rect.adjusted(Theme::grid / 2, Theme::grid / 2, -Theme::grid, -Theme::grid / 2);
    paintThumbnail(*painter, {inner.topLeft(), QSize(thumbnailWidth, inner.height())}, index);

    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QString withdrawn = index.data(WithdrawnRole).toString();
    const QColor strong = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = chosen ? strong : Theme::instance().mutedText();
    QRect text = inner.adjusted(thumbnailWidth + Theme::grid, 0, 0, 0);
    const QFontMetrics metrics(option.font);
    const int used = 2 * metrics.height() + 2;
    text.setTop(text.top() + (text.height() - used) / 2);
    QFont titleFont = option.font;
    titleFont.setStrikeOut(!withdrawn.isEmpty());
    painter->setFont(titleFont);
    painter->setPen(withdrawn.isEmpty() ? strong : muted);
    painter->drawText(text, Qt::AlignTop | Qt::AlignLeft,
                      metrics.elidedText(index.data(TitleRole).toString(), Qt::ElideMiddle, text.width()));
    text.setTop(text.top() + metrics.height() + 2);
    painter->setFont(option.font);
    painter->setPen(muted);
    if (!withdrawn.isEmpty() && !chosen)
        painter->setPen(Theme::instance().foreground(Tone::Warning));
    painter->drawText(text, Qt::AlignTop | Qt::AlignLeft,
                      metrics.elidedText(withdrawn.isEmpty() ? index.data(AboutRole).toString() : withdrawn,
                                         Qt::ElideRight, text.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Window);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
    painter->restore();
}

QSize AttachmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    return {thumbnailWidth + 20 * Theme::grid,
            index.data(HeadingRole).toString().isEmpty() ? rowHeight(metrics) : metrics.height() + Theme::grid + 2};
}

} // namespace fairlead::ui
