// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navrail.h"

#include "ui/core/icons.h"
#include "ui/core/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace fairlead::ui {

namespace {

/// Fusion's sunken button would look like one of many; the chosen tab is a plain field with a bar of the accent.
class RailButton final : public QToolButton {
public:
    RailButton(QString code, QWidget *parent) : QToolButton(parent), m_icon(std::move(code)) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::instance();
        if (isChecked())
            painter.fillRect(rect(), theme.background(Tone::Accent));
        else if (underMouse())
            painter.fillRect(rect(), theme.background(Tone::Neutral));
        if (isChecked())
            painter.fillRect(0, 0, 3, height(), theme.foreground(Tone::Accent));
        const QColor colour = isChecked() ? theme.foreground(Tone::Accent) : palette().color(QPalette::WindowText);
        const int side = 20;
        const QRect place(2 * Theme::grid, (height() - side) / 2, side, side);
        ui::icon(m_icon, isChecked() ? Tone::Accent : Tone::Neutral).paint(&painter, place);
        QFont words = font();
        words.setBold(isChecked());
        painter.setFont(words);
        painter.setPen(colour);
        const QRect beside(place.right() + 2 * Theme::grid, 0, width() - place.right() - 3 * Theme::grid, height());
        painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
        if (hasFocus()) {
            QPen frame(theme.foreground(Tone::Accent), 1, Qt::DotLine);
            painter.setPen(frame);
            painter.drawRect(rect().adjusted(4, 1, -2, -2));
        }
    }

private:
    QString m_icon;
};

} // namespace

NavRail::NavRail(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    m_layout->setContentsMargins(0, Theme::grid, 0, Theme::grid);
    m_layout->setSpacing(2);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NavRail::add(const QString &code, Text title, const QString &toolTip)
{
    auto *button = new RailButton(code, this);
    const int index = static_cast<int>(m_buttons.size());
    button->setObjectName(QStringLiteral("go_") + code);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(toolTip);
    button->setMinimumHeight(5 * Theme::grid);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // toggled, not clicked: the arrow keys check without clicking.
    connect(button, &QToolButton::toggled, this, [this, index](bool on) {
        if (on)
            emit chosen(index);
    });
    m_layout->insertWidget(index, button);
    m_buttons.emplace_back(button, std::move(title));
    retranslate();
}

void NavRail::setCurrent(int index)
{
    m_buttons.at(static_cast<size_t>(index)).first->setChecked(true);
}

QSize NavRail::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    int width = 0;
    for (const auto &[button, title] : m_buttons)
        width = qMax(width, QFontMetrics(bold).horizontalAdvance(button->text()));
    return {width + 20 + 6 * Theme::grid, QWidget::sizeHint().height()};
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().sideGround());
    painter.setPen(Theme::instance().border());
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void NavRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NavRail::retranslate()
{
    setAccessibleName(tr("Tabs"));
    for (const auto &[button, title] : m_buttons) {
        button->setText(title());
        button->setAccessibleName(title());
    }
    updateGeometry();
}

} // namespace fairlead::ui
