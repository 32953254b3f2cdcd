// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list/countdown.h"

#include <QStyledItemDelegate>

namespace fairlead::ui {

class Ticker;

/// Draws a badge into `rect`: a pill as wide as its words.
void paintBadge(QPainter *painter, const QRect &rect, const QFont &font, const Badge &badge, Qt::Alignment alignment);

/// Paints the cells of every list: plain text, pills, countdowns, and a fine line under each row.
class ListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ListDelegate(Ticker *ticker, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the cell says, countdowns included: for copying and for assistive tools.
    [[nodiscard]] QString textOf(const QModelIndex &index) const;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Whether something painted since the last call has to be painted again in a second.
    bool takeHasty();

private:
    [[nodiscard]] Instant now() const;

    Ticker *m_ticker;
    mutable bool m_hasty = false;
};

} // namespace fairlead::ui
