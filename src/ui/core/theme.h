// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

namespace fairlead::ui {

/// What a colour means. Never the only sign of it: a word or an icon stands beside it.
enum class Tone { Neutral, Accent, Good, Warning, Danger };

/// Light and dark: Fusion with two palettes of our own. Qt 6.4 can't be asked for the system's scheme; it is taken from the
/// palette that the system gave at the start, unless the user chose one.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// The program's theme; made at the first use, after QApplication.
    static Theme &instance();

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// Text or icon of that meaning on the window's ground.
    [[nodiscard]] QColor foreground(Tone tone) const;
    /// The ground of a badge or message of that meaning; foreground() is readable on it.
    [[nodiscard]] QColor background(Tone tone) const;
    [[nodiscard]] QColor mutedText() const;
    [[nodiscard]] QColor border() const;
    /// The ground of the rail and of other things beside the work.
    [[nodiscard]] QColor sideGround() const;

    /// Everything is spaced in steps of this many pixels.
    static constexpr int grid = 8;

signals:
    /// Colours are others now. Widgets are painted anew by themselves; needed only where colours were kept.
    void changed();

private:
    Theme();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void apply();

    Mode m_mode = Mode::System;
    bool m_systemDark = false;
    bool m_dark = false;
    bool m_applying = false;
};

} // namespace fairlead::ui
