// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/progresspane.h"

#include "ui/core/plaintext.h"
#include "ui/core/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ProgressPane::ProgressPane(QWidget *parent)
    : QWidget(parent), m_text(plainLabel()), m_bar(new QProgressBar), m_cancel(new QPushButton)
{
    constexpr int msecsBetweenLooks = 100;
    m_text->setObjectName(u"progress_text"_s);
    m_bar->setObjectName(u"progress_bar"_s);
    m_cancel->setObjectName(u"cancel_work"_s);
    m_cancel->setAutoDefault(false);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::grid);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_timer.setInterval(msecsBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &ProgressPane::tell);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPane::cancel);
    retranslate();
    hide();
}

ProgressPane::~ProgressPane()
{
    if (m_progress)
        m_progress->cancel();
}

std::shared_ptr<Progress> ProgressPane::begin()
{
    m_progress = std::make_shared<Progress>();
    m_timer.start();
    m_cancel->setEnabled(true);
    tell();
    setVisible(true);
    return m_progress;
}

void ProgressPane::end()
{
    m_timer.stop();
    m_progress.reset();
    hide();
}

void ProgressPane::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancel();
    m_cancel->setEnabled(false);
    tell();
}

void ProgressPane::tell()
{
    if (!m_progress)
        return;
    m_bar->setValue(m_progress->permille());
    m_text->setText(m_progress->isCancelled() ? tr("Stopping…")
                                              : tr("%1 rows").arg(QLocale().toString(m_progress->rows())));
}

void ProgressPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressPane::retranslate()
{
    m_cancel->setText(tr("&Stop"));
    m_bar->setAccessibleName(tr("Progress"));
    tell();
}

} // namespace fairlead::ui
