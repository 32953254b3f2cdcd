// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/points.h"

#include <QStyledItemDelegate>

#include <vector>

namespace fairlead::ui {

/// A person's totals of twelve months as a small line, the last one marked. The item keeps them under trendRole; its text is
/// the same in words, for those who don't see the line.
class TrendDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int trendRole = Qt::UserRole + 1;
    static QVariant variantOf(const std::vector<Points> &totals);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace fairlead::ui
