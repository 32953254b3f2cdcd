// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperstyle.h"

#include <QPointF>

#include <memory>

class QPainter;
class QTextLayout;

namespace fairlead::report {

/// A text broken into lines of a width. Lines have one height whatever characters are in them, so that rows stay even
/// and a text can be cut between any two lines.
class TextBox {
public:
    TextBox() = default;
    /// Breaks `text` at `width` paper units; Chinese between any two characters, but not before 。 or after （.
    TextBox(const PaperText &text, const TextStyle &style, qreal width);

    /// 0 for an empty text.
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return lineCount() * m_lineHeight; }

    /// Paints `count` lines from `first` on, the upper left corner of the first of them at `at`.
    void paint(QPainter &painter, const QPointF &at, int first, int count) const;
    void paint(QPainter &painter, const QPointF &at) const { paint(painter, at, 0, lineCount()); }

private:
    std::shared_ptr<const QTextLayout> m_layout; // shared, so that a document can be copied
    qreal m_lineHeight = 0;
};

} // namespace fairlead::report
