// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/kindchooser.h"

#include "wording/sheetwords.h"

#include <QEvent>

namespace fairlead::ui {

KindChooser::KindChooser(QWidget *parent) : QComboBox(parent)
{
    for (const auto &entry : EnumCodes<desk::ImportKind>::table)
        addItem(QString(), static_cast<int>(entry.first));
    retranslate();
}

desk::ImportKind KindChooser::kind() const
{
    return static_cast<desk::ImportKind>(currentData().toInt());
}

void KindChooser::setKind(desk::ImportKind kind)
{
    setCurrentIndex(findData(static_cast<int>(kind)));
}

void KindChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void KindChooser::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setItemText(i, wording::label(static_cast<desk::ImportKind>(itemData(i).toInt())));
}

} // namespace fairlead::ui
