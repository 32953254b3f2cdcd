// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <Qt>

#include <vector>

namespace fairlead::report {

/// Paper is laid out in units of 1/1200 inch, whatever device it goes to. Text of 9 points is then 150 units high, so
/// that the rounding of glyph widths is far below what any printer shows, and preview, print and PDF break lines alike.
constexpr qreal unitsPerInch = 1200.0;

/// Millimetres in paper units.
constexpr qreal mm(qreal millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

/// Points (1/72 inch) in paper units.
constexpr qreal pt(qreal points)
{
    return points * unitsPerInch / 72.0;
}

/// How a text looks on paper.
struct TextStyle {
    qreal points = 9.0;
    bool bold = false;
    bool muted = false; ///< dark grey: still readable on a bad copy
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignTop;
};

/// A piece of text in one look. What differs from the cell's style is said here.
struct TextRun {
    QString text{};
    bool bold = false;
    bool muted = false;
    qreal scale = 1.0; ///< of the style's size
};

/// A text for paper: plain characters, never markup, of one or more looks. A line feed begins a new line.
class PaperText {
public:
    PaperText() = default;
    PaperText(const QString &text) // NOLINT(google-explicit-constructor): a string is a text
    {
        add({text});
    }
    PaperText &add(const TextRun &run)
    {
        if (!run.text.isEmpty())
            m_runs.push_back(run);
        return *this;
    }
    [[nodiscard]] const std::vector<TextRun> &runs() const { return m_runs; }
    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }

private:
    std::vector<TextRun> m_runs;
};

/// The family in which paper is set: WenQuanYi Micro Hei, whose PDF text can be copied and searched; without it another
/// family with simplified Chinese; empty when there is none. Wants a QGuiApplication.
QString paperFontFamily();

/// The font of `style`, in paper units and without hinting, which would make widths depend on the device.
QFont paperFont(const TextStyle &style);

/// `text` as paper can show it: line ends of every kind become line feeds, other control characters spaces; marks that
/// change the direction of writing are dropped, since one in a name could turn the figures beside it around.
QString printable(const QString &text);

} // namespace fairlead::report
