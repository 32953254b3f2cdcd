// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/notelabel.h"

#include "ui/core/icons.h"
#include "ui/core/plaintext.h"

#include <QHBoxLayout>

namespace fairlead::ui {

NoteLabel::NoteLabel(QWidget *parent) : QWidget(parent), m_icon(plainLabel()), m_text(plainLabel({}, true))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setFocusPolicy(Qt::ClickFocus); // Tab goes from field to field
    connect(&Theme::instance(), &Theme::changed, this, &NoteLabel::applyColours);
    hide();
}

void NoteLabel::setNote(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    applyColours();
    setVisible(!text.isEmpty());
}

QString NoteLabel::text() const
{
    return m_text->text();
}

void NoteLabel::applyColours()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon(iconNameOf(m_tone), m_tone).pixmap(side, side));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::instance().foreground(m_tone));
    m_text->setPalette(colours);
}

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Danger:
        return QStringLiteral("error");
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return QStringLiteral("info");
}

} // namespace fairlead::ui
