// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/counttile.h"

#include <QLocale>
#include <QPainter>

namespace fairlead::ui {

CountTile::CountTile(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CountTile::setCaption(const QString &caption)
{
    m_caption = caption;
    describe();
}

void CountTile::setCount(int count, Tone tone)
{
    m_count = count;
    m_tone = tone;
    describe();
}

void CountTile::describe()
{
    setAccessibleName(m_count < 0 ? m_caption : QStringLiteral("%1: %2").arg(m_caption).arg(m_count));
    updateGeometry();
    update();
}

QFont CountTile::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    return large;
}

QSize CountTile::minimumSizeHint() const
{
    return {10 * Theme::grid, QFontMetrics(numberFont()).height() + fontMetrics().height() + 3 * Theme::grid};
}

QSize CountTile::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(m_caption) + 4 * Theme::grid;
    return {qMax(width, 12 * Theme::grid), minimumSizeHint().height()};
}

void CountTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? theme.foreground(Tone::Accent) : theme.border(), hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() || isDown() ? theme.background(Tone::Neutral) : palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 4, 4);
    const bool stands = m_count > 0 && m_tone != Tone::Neutral;
    const QRect inner = rect().adjusted(2 * Theme::grid, Theme::grid, -Theme::grid, -Theme::grid);
    painter.setPen(stands ? theme.foreground(m_tone) : palette().color(QPalette::WindowText));
    painter.setFont(numberFont());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                     m_count < 0 ? QStringLiteral("–") : QLocale().toString(m_count));
    painter.setFont(font());
    painter.setPen(theme.mutedText());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                     fontMetrics().elidedText(m_caption, Qt::ElideRight, inner.width()));
}

} // namespace fairlead::ui
