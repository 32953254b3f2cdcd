// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/theme.h"

#include <QWidget>

class QLabel;

namespace fairlead::ui {

/// A sentence in the colour of its meaning, with an icon that says the same; hidden while it is empty. Plain text.
class NoteLabel : public QWidget {
    Q_OBJECT
public:
    explicit NoteLabel(QWidget *parent = nullptr);

    void setNote(Tone tone, const QString &text);
    void clear() { setNote(Tone::Neutral, {}); }
    [[nodiscard]] QString text() const;

private:
    void applyColours();

    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
};

/// The name of the icon that goes with a meaning.
QString iconNameOf(Tone tone);

} // namespace fairlead::ui
