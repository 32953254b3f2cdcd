// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/theme.h"

#include "ui/core/style.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

#include <array>

namespace fairlead::ui {

namespace {

struct Colours {
    QRgb window, base, alternate, side, text, muted, border, button, accent, onAccent, highlight;
    // neutral, accent, good, warning, danger
    std::array<QRgb, 5> foreground;
    std::array<QRgb, 5> background;
};

constexpr Colours light{0xfff4f6f8,
                        0xffffffff,
                        0xfff8fafb,
                        0xffe9edf2,
                        0xff1b2430,
                        0xff566373,
                        0xffcdd5de,
                        0xfffafbfc,
                        0xff1f5fa8,
                        0xffffffff,
                        0xff1f5fa8,
                        {0xff46525f, 0xff1f5fa8, 0xff1c7045, 0xff855300, 0xffb3261e},
                        {0xffe8ecf1, 0xffe1ecf8, 0xffe1f2e8, 0xfffff0d0, 0xfffce5e3}};
constexpr Colours dark{0xff1e2329,
                       0xff171b20,
                       0xff1b2026,
                       0xff181c21,
                       0xffe3e8ee,
                       0xff9eabb9,
                       0xff3a444f,
                       0xff2a3139,
                       0xff74b0ee,
                       0xff0f1a26,
                       0xff2b5d93,
                       {0xffc2ccd7, 0xff8cbff2, 0xff7fd4a4, 0xfff3c76f, 0xffffa198},
                       {0xff2d353e, 0xff1f3a57, 0xff1d3a2b, 0xff43361a, 0xff4c2724}};

const Colours &coloursOf(bool isDark)
{
    return isDark ? dark : light;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(c.window));
    palette.setColor(QPalette::WindowText, QColor(c.text));
    palette.setColor(QPalette::Base, QColor(c.base));
    palette.setColor(QPalette::AlternateBase, QColor(c.alternate));
    palette.setColor(QPalette::Text, QColor(c.text));
    palette.setColor(QPalette::PlaceholderText, QColor(c.muted));
    palette.setColor(QPalette::Button, QColor(c.button));
    palette.setColor(QPalette::ButtonText, QColor(c.text));
    palette.setColor(QPalette::BrightText, QColor(c.onAccent));
    palette.setColor(QPalette::Highlight, QColor(c.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffffff));
    palette.setColor(QPalette::Link, QColor(c.accent));
    palette.setColor(QPalette::LinkVisited, QColor(c.accent));
    palette.setColor(QPalette::ToolTipBase, QColor(c.base));
    palette.setColor(QPalette::ToolTipText, QColor(c.text));
    palette.setColor(QPalette::Light, QColor(c.base));
    palette.setColor(QPalette::Midlight, QColor(c.alternate));
    palette.setColor(QPalette::Mid, QColor(c.border));
    palette.setColor(QPalette::Dark, QColor(c.border).darker(120));
    palette.setColor(QPalette::Shadow, QColor(0xff0b0e12));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(c.muted));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.border));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.text));
    return palette;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme &Theme::instance()
{
    // Owned by the application: it must not outlive the palette that it sets.
    static Theme *theme = nullptr;
    static QObject *owner = nullptr;
    if (!theme || owner != qApp) {
        theme = new Theme;
        theme->setParent(qApp);
        owner = qApp;
    }
    return *theme;
}

Theme::Theme()
{
    m_systemDark = isDarkPalette(QApplication::palette()) || isDarkPalette(QApplication::style()->standardPalette());
    QApplication::setStyle(new Style);
    apply();
    qApp->installEventFilter(this);
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::apply()
{
    m_applying = true;
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    QApplication::setPalette(paletteOf(coloursOf(m_dark)));
    m_applying = false;
    emit changed();
}

QColor Theme::foreground(Tone tone) const
{
    return coloursOf(m_dark).foreground.at(static_cast<size_t>(tone));
}

QColor Theme::background(Tone tone) const
{
    return coloursOf(m_dark).background.at(static_cast<size_t>(tone));
}

QColor Theme::mutedText() const
{
    return coloursOf(m_dark).muted;
}

QColor Theme::border() const
{
    return coloursOf(m_dark).border;
}

QColor Theme::sideGround() const
{
    return coloursOf(m_dark).side;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop changed its scheme: what Fusion would show now tells which.
    if (event->type() == QEvent::ThemeChange && !m_applying) {
        const bool nowDark = isDarkPalette(QApplication::style()->standardPalette());
        if (nowDark != m_systemDark) {
            m_systemDark = nowDark;
            apply();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fairlead::ui
