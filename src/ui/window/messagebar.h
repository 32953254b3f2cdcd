// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace fairlead::ui {

/// What people are told without being stopped: a bar over the work for each message, plain text, closed by its button or
/// by Esc. Good news goes by itself.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// The same text again isn't shown twice.
    void say(Tone tone, const QString &text);
    [[nodiscard]] QStringList texts() const;
    void closeAll();

    static constexpr int most = 3;
    static constexpr int goodNewsMsecs = 6000;

private:
    void close(QWidget *message);
    QVBoxLayout *m_layout;
};

/// One message.
class Message : public QWidget {
    Q_OBJECT
public:
    Message(Tone tone, const QString &text, QWidget *parent);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString text() const;

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColours();
    void retranslate();

    Tone m_tone;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace fairlead::ui
