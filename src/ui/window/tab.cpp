// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tab.h"

#include <QEvent>

namespace fairlead::ui {

Tab::Tab(Workbench &bench, const QString &code, QWidget *parent) : QWidget(parent), m_bench(bench), m_code(code)
{
    setObjectName(code + QStringLiteral("_tab"));
    connect(&bench.client(), &DeskClient::changed, this, &Tab::refresh);
}

void Tab::act(const QString &) {}

bool Tab::open(const RecordRef &)
{
    return false;
}

void Tab::showFiltered(const QString &) {}

bool Tab::restoreDraft(const Draft &)
{
    return false;
}

void Tab::refresh()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    reload();
}

void Tab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(title());
        retranslate();
    }
    QWidget::changeEvent(event);
}

void Tab::showEvent(QShowEvent *event)
{
    // Not in the constructor: virtual calls there would miss the derived class.
    if (!m_translated) {
        m_translated = true;
        setAccessibleName(title());
        retranslate();
    }
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

} // namespace fairlead::ui
