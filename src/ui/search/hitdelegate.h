// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/searchdesk.h"

#include <QStyledItemDelegate>

namespace fairlead::ui {

/// What a hit says of itself, in the language of the program.
struct HitText {
    QString head;                 ///< what it is, when, and what it is called
    QString line;                 ///< the text that was found, around the first mark
    std::vector<TextRange> marks; ///< in `line`
};
HitText textOf(const desk::SearchHit &hit);

/// Paints a hit: a line that says what it is, and under it what was found, with the words marked.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Where an item keeps its HitText.
    static constexpr int textRole = Qt::UserRole;
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace fairlead::ui

Q_DECLARE_METATYPE(fairlead::ui::HitText)
