// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/candidatetable.h"

#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {
enum Column { Name, Free, Load, Ship, ColumnCount };
constexpr int shownRows = 8;
} // namespace

CandidateTable::CandidateTable(Workbench &bench, const TicketId &ticket, QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"candidates"_s);
    setColumnCount(ColumnCount);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setMinimumHeight(fontMetrics().height() * (shownRows + 2));
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const Employee &engineer = m_candidates.at(static_cast<size_t>(indexOfTopLevelItem(item))).engineer;
        emit chosen(engineer.id, engineer.name);
    });
    bench.client().read(
        this, [ticket](desk::Office office) { return desk::DispatchDesk(office).candidates(ticket); },
        [this](const std::vector<desk::Candidate> &candidates) {
            m_candidates = candidates;
            fill();
        });
    fill();
}

void CandidateTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QTreeWidget::changeEvent(event);
}

void CandidateTable::fill()
{
    setAccessibleName(tr("Candidates"));
    setHeaderLabels({tr("Engineer"), tr("At the planned time"), tr("Visits this month"), tr("Same ship before")});
    clear();
    for (const desk::Candidate &candidate : m_candidates) {
        auto *item = new QTreeWidgetItem(this);
        item->setText(Name, u"%1 %2"_s.arg(candidate.engineer.name, candidate.engineer.staffNo));
        QStringList clashes;
        for (const QString &number : candidate.clashesWith)
            clashes.append(number);
        item->setText(Free, clashes.isEmpty() ? tr("free") : tr("busy: %1").arg(clashes.join(u", "_s)));
        item->setForeground(Free, Theme::instance().foreground(clashes.isEmpty() ? Tone::Good : Tone::Warning));
        item->setText(Load, QString::number(candidate.visitsThisMonth));
        item->setText(Ship, candidate.knowsShip ? tr("yes") : QString());
    }
    for (int column = 0; column < ColumnCount; ++column)
        resizeColumnToContents(column);
}

} // namespace fairlead::ui
