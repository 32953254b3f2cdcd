// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/candidatetable.h"

#include "ui/core/plaintext.h"
#include "ui/dispatch/candidatelines.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

enum Column { Name, Free, Fit, Load, ColumnCount };
constexpr int shownRows = 7;
constexpr int widestFree = 18 * Theme::grid;

void setLine(QTreeWidgetItem *item, int column, const std::vector<wording::CandidateLine> &lines)
{
    QStringList texts;
    auto weight = wording::CandidateLine::Weight::For;
    for (const wording::CandidateLine &line : lines) {
        if (line.text.isEmpty())
            continue;
        texts.append(line.text);
        weight = std::max(weight, line.weight);
    }
    item->setText(column, texts.join(u" · "_s));
    item->setToolTip(column, plainToolTip(texts.join(u'\n')));
    if (!texts.isEmpty())
        item->setForeground(column, Theme::instance().foreground(toneOf(weight)));
}

} // namespace

CandidateTable::CandidateTable(QWidget *parent) : QWidget(parent), m_table(new QTreeWidget), m_detail(plainLabel())
{
    m_table->setObjectName(u"candidates"_s);
    m_table->setColumnCount(ColumnCount);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setMinimumHeight(fontMetrics().height() * (shownRows + 2));
    m_detail->setObjectName(u"candidate_detail"_s);
    m_detail->setWordWrap(true);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(m_table);
    layout->addWidget(m_detail);
    setFocusProxy(m_table);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const Employee &engineer = m_candidates.at(static_cast<size_t>(m_table->indexOfTopLevelItem(item))).engineer;
        emit chosen(engineer.id, engineer.name);
    });
    connect(m_table, &QTreeWidget::currentItemChanged, this, &CandidateTable::showDetail);
    fill();
}

void CandidateTable::rank(const desk::JobPlan &plan, const std::optional<rules::PlanSpan> &span)
{
    rules::PlannedJob job = plan.job;
    job.span = span;
    m_candidates = rules::rankedCandidates(plan.engineers, job, plan.asOf);
    fill();
}

void CandidateTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

void CandidateTable::fill()
{
    m_table->setAccessibleName(tr("Candidates"));
    m_table->setHeaderLabels({tr("Engineer"), tr("At that time"), tr("Fit"), tr("Load")});
    m_table->clear();
    for (const rules::Candidate &candidate : m_candidates) {
        auto *item = new QTreeWidgetItem(m_table);
        item->setText(Name, u"%1 %2"_s.arg(candidate.engineer.name, candidate.engineer.staffNo));
        setLine(item, Free, {wording::availability(candidate)});
        setLine(item, Fit, {wording::skill(candidate), wording::certificate(candidate)});
        setLine(item, Load, {wording::load(candidate)});
    }
    for (int column = 0; column < ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(Free, qMin(m_table->columnWidth(Free), widestFree));
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    showDetail();
}

void CandidateTable::showDetail()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    QStringList texts;
    if (row >= 0) {
        const rules::Candidate &candidate = m_candidates.at(static_cast<size_t>(row));
        texts.append(candidate.engineer.name);
        for (const wording::CandidateLine &line : wording::explanation(candidate))
            texts.append(line.text);
    }
    m_detail->setText(texts.join(u" · "_s));
    m_detail->setVisible(row >= 0);
}

} // namespace fairlead::ui
