// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/text.h"

#include <QLabel>
#include <QToolTip>

namespace fairlead::ui {

/// A tool tip knows no plain text format: what looks like HTML would be taken for it. Gives a text that shows as it stands.
inline QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()) : text;
}

/// A label for data: text is text, never HTML. Can be read with the keyboard where `selectable`.
inline QLabel *plainLabel(const QString &text = {}, bool selectable = false)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (selectable)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace fairlead::ui
