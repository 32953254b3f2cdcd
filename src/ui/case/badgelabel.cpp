// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/badgelabel.h"

#include "ui/core/ticker.h"
#include "ui/list/listdelegate.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {
constexpr int captionGap = Theme::grid / 2;
/// A little more than the pill keeps free, or rounding would cut the last letter off.
constexpr int pillPadding = Theme::grid * 2 + 4;
} // namespace

BadgeLabel::BadgeLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const Badge &badge)
{
    m_badge = badge;
    setVisible(!badge.text.isEmpty());
    setAccessibleName(text());
    updateGeometry();
    update();
}

void BadgeLabel::setCountdown(const QString &caption, const Countdown &countdown, Ticker &ticker)
{
    m_caption = caption;
    m_countdown = countdown;
    if (m_ticker != &ticker) {
        m_ticker = &ticker;
        connect(&ticker, &Ticker::minute, this, &BadgeLabel::count);
    }
    count();
}

void BadgeLabel::count()
{
    if (m_countdown)
        setBadge(m_countdown->at(m_ticker->now()));
}

QString BadgeLabel::text() const
{
    return m_caption.isEmpty() ? m_badge.text : u"%1 %2"_s.arg(m_caption, m_badge.text);
}

QSize BadgeLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int caption = m_caption.isEmpty() ? 0 : metrics.horizontalAdvance(m_caption) + captionGap;
    return {caption + metrics.horizontalAdvance(m_badge.text) + pillPadding, metrics.height() + Theme::grid};
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect pill = rect();
    if (!m_caption.isEmpty()) {
        painter.setPen(Theme::instance().mutedText());
        painter.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter, m_caption);
        pill.setLeft(QFontMetrics(font()).horizontalAdvance(m_caption) + captionGap);
    }
    paintBadge(&painter, pill, font(), m_badge, Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace fairlead::ui
