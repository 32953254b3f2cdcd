// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagebar.h"

#include "ui/core/icons.h"
#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace fairlead::ui {

Message::Message(Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_icon(plainLabel()), m_text(plainLabel(text, true)), m_close(new QToolButton)
{
    setObjectName(QStringLiteral("message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_close->setObjectName(QStringLiteral("message_close"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &Message::dismissed);
    connect(&Theme::instance(), &Theme::changed, this, &Message::applyColours);
    applyColours();
    retranslate();
}

QString Message::text() const
{
    return m_text->text();
}

void Message::applyColours()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon(iconNameOf(m_tone), m_tone).pixmap(side, side));
    m_close->setIcon(icon(QStringLiteral("remove"), m_tone));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::instance().foreground(m_tone));
    m_text->setPalette(colours);
    update();
}

void Message::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close (Esc)"));
}

void Message::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().background(m_tone));
    painter.fillRect(0, 0, 4, height(), Theme::instance().foreground(m_tone));
}

void Message::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else
        QWidget::keyPressEvent(event);
}

void Message::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messages"));
    m_layout->setContentsMargins({});
    m_layout->setSpacing(1);
    hide();
}

void MessageBar::say(Tone tone, const QString &text)
{
    const auto shown = findChildren<Message *>(QString(), Qt::FindDirectChildrenOnly);
    int standing = 0;
    for (Message *message : shown) {
        if (message->isHidden())
            continue;
        if (message->text() == text && message->tone() == tone)
            return;
        ++standing;
    }
    if (standing >= most) {
        for (Message *message : shown) {
            if (!message->isHidden()) {
                close(message); // the oldest
                break;
            }
        }
    }
    auto *message = new Message(tone, text, this);
    m_layout->addWidget(message);
    connect(message, &Message::dismissed, this, [this, message] { close(message); });
    if (tone == Tone::Good)
        QTimer::singleShot(goodNewsMsecs, message, &Message::dismissed);
    message->show();
    show();
    QAccessibleEvent alert(message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    const auto shown = findChildren<Message *>(QString(), Qt::FindDirectChildrenOnly);
    for (const Message *message : shown) {
        if (!message->isHidden())
            texts.append(message->text());
    }
    return texts;
}

void MessageBar::closeAll()
{
    const auto shown = findChildren<Message *>(QString(), Qt::FindDirectChildrenOnly);
    for (Message *message : shown)
        close(message);
}

void MessageBar::close(QWidget *message)
{
    m_layout->removeWidget(message);
    message->hide();
    message->deleteLater();
    setVisible(!texts().isEmpty());
}

} // namespace fairlead::ui
