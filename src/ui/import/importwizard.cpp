// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importwizard.h"

#include "ui/core/plaintext.h"
#include "ui/import/checkpage.h"
#include "ui/import/columnspage.h"
#include "ui/import/filepage.h"
#include "ui/import/takepage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(Workbench &bench, QWidget *parent)
    : QDialog(parent),
      m_file(new FilePage(bench)),
      m_columns(new ColumnsPage(bench)),
      m_check(new CheckPage(bench)),
      m_take(new TakePage(bench)),
      m_pages{m_file, m_columns, m_check, m_take},
      m_stack(new QStackedWidget),
      m_steps(plainLabel()),
      m_back(new QPushButton),
      m_next(new QPushButton),
      m_close(new QPushButton)
{
    constexpr QSize usualSize(960, 600);
    setObjectName(u"import_wizard"_s);
    m_steps->setObjectName(u"import_steps"_s);
    m_back->setObjectName(u"import_back"_s);
    m_next->setObjectName(u"import_next"_s);
    m_close->setObjectName(u"import_close"_s);
    QFont strong = m_steps->font();
    strong.setBold(true);
    m_steps->setFont(strong);
    m_back->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_next->setDefault(true);
    for (ImportPage *page : m_pages) {
        m_stack->addWidget(page);
        connect(page, &ImportPage::stateChanged, this, &ImportWizard::showState);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    column->setSpacing(2 * Theme::grid);
    column->addWidget(m_steps);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
    resize(usualSize);
    retranslate();
    m_file->setFocus();
}

ImportPage *ImportWizard::page() const
{
    return m_pages.at(static_cast<size_t>(m_stack->currentIndex()));
}

void ImportWizard::goTo(int step)
{
    m_stack->setCurrentIndex(step);
    showState();
    if (page()->focusProxy())
        page()->setFocus(Qt::OtherFocusReason);
    else
        m_next->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::next()
{
    if (!page()->isReady())
        return;
    if (page() == m_file) {
        m_columns->setFile(m_file->kind(), m_file->preview());
        goTo(1);
    } else if (page() == m_columns) {
        desk::ImportPlan plan;
        plan.kind = m_file->kind();
        plan.source = m_file->source();
        plan.mapping = m_columns->mapping();
        m_check->check(plan);
        goTo(2);
    } else if (page() == m_check) {
        m_take->offer(m_check->plan(), m_check->answer().report.tally);
        goTo(3);
    } else {
        m_take->start();
    }
}

void ImportWizard::back()
{
    if (m_take->isDone() && page() == m_take) {
        m_file->clear();
        goTo(0);
        return;
    }
    if (page()->isBusy())
        page()->cancel();
    else if (page() != m_file)
        goTo(m_stack->currentIndex() - 1);
}

void ImportWizard::reject()
{
    // The first Esc stops the work; its answer says what became of it.
    if (page()->isBusy() && page() != m_file) {
        page()->cancel();
        return;
    }
    QDialog::reject();
}

void ImportWizard::showState()
{
    QStringList steps;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const QString step = tr("%1. %2").arg(QString::number(i + 1), m_pages[i]->title());
        steps.append(m_pages[i] == page() ? tr("▸ %1").arg(step) : step);
    }
    m_steps->setText(steps.join(u"    "_s));
    const bool last = page() == m_take;
    const bool done = last && m_take->isDone();
    m_back->setText(done ? tr("Another &file") : tr("&Back"));
    m_back->setVisible(page() != m_file);
    m_back->setEnabled(!page()->isBusy());
    m_next->setText(last ? tr("&Import") : tr("&Next"));
    m_next->setVisible(!done);
    m_next->setEnabled(page()->isReady() && !page()->isBusy());
    m_close->setText(done ? tr("C&lose") : tr("Cance&l"));
    m_close->setDefault(done);
    m_next->setDefault(!done);
    if (done && !m_close->hasFocus())
        m_close->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportWizard::retranslate()
{
    setWindowTitle(tr("Import"));
    m_steps->setAccessibleName(tr("Steps"));
    showState();
}

} // namespace fairlead::ui
