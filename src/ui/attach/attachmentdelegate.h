// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace fairlead::ui {

/// What an item of the attachment list carries.
enum AttachmentRole { KeyRole = Qt::UserRole, ThumbnailRole, TitleRole, AboutRole, WithdrawnRole, HeadingRole };

/// Paints a row of the attachment list: the thumbnail, and beside it caption or name, and under it size, who and when. What was
/// withdrawn is struck through and says why. Headings are bold and can't be chosen.
class AttachmentDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight(const QFontMetrics &metrics);
};

} // namespace fairlead::ui
