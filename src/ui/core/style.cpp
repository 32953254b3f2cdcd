// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/style.h"

#include "ui/core/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace fairlead::ui {

namespace {
constexpr int cellMargin = Theme::grid - 2; // the style adds a pixel on each side, and the grid line another
constexpr int rowAir = Theme::grid;
constexpr int buttonAir = 4;
} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool toTick = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!toTick && element != PE_IndicatorRadioButton)
        return;
    // Fusion takes a darker shade of the window for the outline, which on a dark one is hardly there.
    painter->save();
    painter->setPen(Theme::instance().mutedText());
    painter->setBrush(Qt::NoBrush);
    if (toTick) {
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawEllipse(QRectF(option->rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element != CE_HeaderSection && element != CE_HeaderEmptyArea) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const QRect rect = option->rect;
    painter->save();
    painter->fillRect(rect, option->palette.color(QPalette::Window));
    painter->setPen(Theme::instance().border());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (element == CE_HeaderSection)
        painter->drawLine(rect.topRight() + QPoint(0, 5), rect.bottomRight() - QPoint(0, 5));
    painter->restore();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: // what item views keep free beside their text
        return cellMargin;
    case PM_HeaderMargin:
        return cellMargin + 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ItemViewItem:
    case CT_MenuBarItem:
        return natural + QSize(0, rowAir);
    case CT_MenuItem:
        return natural + QSize(0, buttonAir);
    case CT_PushButton:
    case CT_LineEdit:
    case CT_ComboBox:
        return natural + QSize(0, buttonAir);
    default:
        return natural;
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    // The whole row, as in the lists, not only the cell's text.
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace fairlead::ui
