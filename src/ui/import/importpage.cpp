// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importpage.h"

#include <QEvent>

namespace fairlead::ui {

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fairlead::ui
