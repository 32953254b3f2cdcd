// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/busyindicator.h"

#include "ui/core/deskclient.h"
#include "ui/core/plaintext.h"
#include "ui/core/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace fairlead::ui {

BusyIndicator::BusyIndicator(DeskClient &client, QWidget *parent)
    : QWidget(parent), m_text(plainLabel()), m_bar(new QProgressBar), m_cancel(new QToolButton)
{
    setObjectName(QStringLiteral("busy"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(12 * Theme::grid, Theme::grid);
    m_cancel->setObjectName(QStringLiteral("busy_cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMsecs);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(&client, &DeskClient::activeChanged, this, [this](bool active) {
        if (active) {
            m_patience.start();
        } else {
            m_patience.stop();
            hide();
        }
    });
    connect(m_cancel, &QToolButton::clicked, &client, &DeskClient::cancel);
    retranslate();
    hide();
}

void BusyIndicator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BusyIndicator::retranslate()
{
    m_text->setText(tr("Working…"));
    m_bar->setAccessibleName(tr("Waiting for the database"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel loading"));
}

} // namespace fairlead::ui
