// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/monthpage.h"

#include "desk/appraisaldesk.h"
#include "desk/casedesk.h"
#include "report/monthsheetpaper.h"
#include "ui/case/badgelabel.h"
#include "ui/case/caselines.h"
#include "ui/core/icons.h"
#include "ui/core/plaintext.h"
#include "ui/paper/paperpreview.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

enum Column { Subject, Day, Ticket_, Ship_, Points_, Yuan, Reason, DecidedBy, ColumnCount };

/// With an item's proposal: the case that an entry leads to.
constexpr int ticketRole = Qt::UserRole;

constexpr int reasonWidth = 60 * Theme::grid;
constexpr int arrowWidth = 5 * Theme::grid;

QFont boldOf(const QWidget *widget)
{
    QFont bold = widget->font();
    bold.setBold(true);
    return bold;
}

void setFigure(QTreeWidgetItem *item, int column, const QString &figure)
{
    item->setText(column, figure);
    item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
}

} // namespace

MonthPage::MonthPage(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_previous(new QPushButton),
      m_next(new QPushButton),
      m_title(plainLabel()),
      m_state(new BadgeLabel),
      m_preview(new QPushButton),
      m_pdf(new QPushButton),
      m_close(new QPushButton),
      m_blockers(plainLabel()),
      m_tree(new QTreeWidget)
{
    setObjectName(u"month_page"_s);
    m_title->setFont(boldOf(m_title));
    m_title->setObjectName(u"month_title"_s);
    m_previous->setObjectName(u"previous_month"_s);
    m_next->setObjectName(u"next_month"_s);
    m_previous->setMaximumWidth(arrowWidth);
    m_next->setMaximumWidth(arrowWidth);
    m_preview->setObjectName(u"preview_month"_s);
    m_pdf->setObjectName(u"pdf_month"_s);
    m_close->setObjectName(u"close_month"_s);
    m_blockers->setObjectName(u"month_blockers"_s);
    m_blockers->setWordWrap(true);
    m_blockers->hide();
    connect(m_previous, &QPushButton::clicked, this, [this] { emit monthChosen(m_month.previous()); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit monthChosen(m_month.next()); });
    connect(m_preview, &QPushButton::clicked, this, &MonthPage::preview);
    connect(m_pdf, &QPushButton::clicked, this, &MonthPage::writePdf);
    connect(m_close, &QPushButton::clicked, this, &MonthPage::closeMonth);

    m_tree->setObjectName(u"month_sheet"_s);
    m_tree->setColumnCount(ColumnCount);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->resizeSection(Reason, reasonWidth);
    connect(m_tree, &QTreeWidget::itemActivated, this, &MonthPage::openEntry);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::grid);
    bar->addWidget(m_previous);
    bar->addWidget(m_title);
    bar->addWidget(m_next);
    bar->addWidget(m_state);
    bar->addStretch();
    bar->addWidget(m_preview);
    bar->addWidget(m_pdf);
    bar->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addLayout(bar);
    layout->addWidget(m_blockers);
    layout->addWidget(m_tree, 1);
    retranslate();
}

void MonthPage::setMonth(Month month)
{
    if (month == m_month)
        return;
    m_month = month;
    m_sheet.reset();
    m_blockers->hide();
    present();
    reload();
}

void MonthPage::reload()
{
    m_bench.client().readLong(
        this,
        [month = m_month](desk::Office office) {
            desk::AppraisalDesk desk(office);
            return std::pair(desk.monthSheet(month), desk.digestOf(month));
        },
        [this, month = m_month](const std::pair<rules::MonthSheet, QString> &answer) {
            if (month != m_month)
                return; // another month was chosen meanwhile
            m_sheet = answer.first;
            m_digest = answer.second;
            present();
            emit loaded();
        });
}

void MonthPage::present()
{
    m_title->setText(wording::monthText(m_month));
    const bool loaded = m_sheet.has_value();
    m_preview->setEnabled(loaded);
    m_pdf->setEnabled(loaded);
    m_close->setVisible(loaded && !m_sheet->closed);
    if (!loaded) {
        m_state->setBadge({});
        m_tree->clear();
        return;
    }
    m_state->setBadge(m_sheet->closed ? Badge{tr("closed by %1").arg(m_sheet->closedBy), Tone::Good}
                                      : Badge{tr("open"), Tone::Neutral});
    m_tree->clear();
    for (const rules::PersonMonth &person : m_sheet->persons)
        addPerson(person);
    for (int column = 0; column < ColumnCount; ++column) {
        if (column != Reason)
            m_tree->resizeColumnToContents(column);
    }
}

void MonthPage::addPerson(const rules::PersonMonth &person)
{
    auto *item = new QTreeWidgetItem(m_tree);
    item->setText(Subject, u"%1  %2"_s.arg(person.name, person.staffNo));
    item->setFont(Subject, boldOf(m_tree));
    item->setFont(Points_, boldOf(m_tree));
    setFigure(item, Points_, person.total.toString());
    setFigure(item, Yuan, person.money.toYuan());
    item->setText(Reason, tr("base %1, deductions %2, rewards %3")
                              .arg(person.base.toString(), person.deductions.toString(), person.rewards.toString()));
    for (const rules::AppraisalEntry &entry : person.entries) {
        auto *line = new QTreeWidgetItem(item);
        line->setText(Subject, entry.reading.isEmpty() ? entry.clauseId : entry.clauseId + u" *"_s);
        if (!entry.reading.isEmpty())
            line->setToolTip(Subject, plainToolTip(tr("Reading: %1").arg(entry.reading)));
        line->setText(Day, entry.happenedOn.toString(Qt::ISODate) + (entry.late ? u" ←"_s : QString()));
        if (entry.late)
            line->setToolTip(Day, tr("Happened in an earlier month that was closed already."));
        line->setText(Ticket_, entry.ticketNumber);
        line->setText(Ship_, entry.shipName);
        setFigure(line, Points_, entry.points.toString());
        setFigure(line, Yuan, entry.money == Money() ? QString() : entry.money.toYuan());
        line->setForeground(Points_, Theme::instance().foreground(entry.points < Points() ? Tone::Danger : Tone::Good));
        line->setText(Reason, entry.reason.isEmpty() ? entry.clauseText : entry.reason);
        line->setToolTip(Reason, plainToolTip(u"%1\n%2"_s.arg(entry.clauseText, entry.reason)));
        line->setText(DecidedBy, entry.decidedBy);
        line->setData(Subject, ticketRole, entry.ticketNumber);
    }
    item->setExpanded(true);
}

void MonthPage::openEntry(QTreeWidgetItem *item)
{
    const QString number = item->data(Subject, ticketRole).toString();
    if (number.isEmpty())
        return;
    m_bench.client().read(
        this, [number](desk::Office office) { return desk::CaseDesk(office).ticketByNumber(number); },
        [this, number](const std::optional<TicketId> &ticket) {
            if (ticket)
                m_bench.open({RecordKind::Ticket, RecordId(ticket->uuid()), number, {}});
        });
}

void MonthPage::preview()
{
    if (m_sheet)
        Paper::preview(report::MonthSheetPaper(*m_sheet, m_digest), this);
}

void MonthPage::writePdf()
{
    if (!m_sheet)
        return;
    Paper::savePdf(m_bench, report::MonthSheetPaper(*m_sheet, m_digest), u"%1.pdf"_s.arg(m_month.toString()), this);
}

void MonthPage::closeMonth()
{
    const Month month = m_month;
    m_bench.prompts().confirm(
        this,
        {tr("Close the month"), tr("Close %1? From then on it never changes.").arg(wording::monthText(month)),
         tr("What is found later goes to the next open month, with its own date."), tr("&Close the month"), true},
        [this, month](bool yes) {
            if (!yes)
                return;
            m_bench.client().write(
                this, {}, {},
                [month](desk::Office office, const desk::Act &act) {
                    return desk::AppraisalDesk(office).closeMonth({month}, act);
                },
                [this](const desk::Result<desk::Done> &result) {
                    QStringList sentences;
                    for (const Violation &violation : result.violations())
                        sentences.append(wording::sentence(violation));
                    m_blockers->setText(sentences.join(u'\n'));
                    m_blockers->setVisible(!sentences.isEmpty());
                });
        });
}

void MonthPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MonthPage::retranslate()
{
    m_previous->setText(u"‹"_s);
    m_next->setText(u"›"_s);
    m_previous->setAccessibleName(tr("Month before"));
    m_next->setAccessibleName(tr("Month after"));
    m_previous->setToolTip(tr("Month before"));
    m_next->setToolTip(tr("Month after"));
    m_preview->setText(tr("Print pre&view…"));
    m_pdf->setText(tr("Save as &PDF…"));
    m_close->setText(tr("C&lose the month…"));
    m_tree->setAccessibleName(tr("The month's sheet"));
    m_tree->setHeaderLabels({tr("Person, clause"), tr("Day"), tr("Ticket"), tr("Ship"), tr("Points"), tr("Yuan"),
                             tr("Reason"), tr("Decided by")});
    present();
}

} // namespace fairlead::ui
