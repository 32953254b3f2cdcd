// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/recordpane.h"

#include "ui/case/badgelabel.h"
#include "ui/core/plaintext.h"
#include "ui/form/flowlayout.h"
#include "ui/form/formhost.h"
#include "ui/form/formpanel.h"
#include "wording/changetext.h"
#include "wording/labels.h"
#include "wording/times.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

QTreeWidget *makeTree(const QString &name, int columns)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(name);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setColumnCount(columns);
    return tree;
}

void fitColumns(QTreeWidget *tree)
{
    for (int column = 0; column + 1 < tree->columnCount(); ++column)
        tree->resizeColumnToContents(column);
}

constexpr int soonDays = 60; // what is due within them stands out

} // namespace

RecordPane::RecordPane(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_head(new QWidget),
      m_title(plainLabel({}, true)),
      m_badge(new BadgeLabel),
      m_buttons(new QWidget),
      m_sheet(new QWidget),
      m_factBox(new QWidget),
      m_facts(new QGridLayout(m_factBox)),
      m_blocks(new QVBoxLayout),
      m_empty(plainLabel()),
      m_caseBox(new QWidget),
      m_cases(makeTree(u"record_cases"_s, 5)),
      m_proposals(makeTree(u"record_proposals"_s, 5)),
      m_caseNote(plainLabel()),
      m_history(makeTree(u"record_history"_s, 4)),
      m_pages(new FormHost)
{
    constexpr int gap = Theme::grid;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    new FlowLayout(m_buttons, gap);
    m_buttons->layout()->setContentsMargins({});

    m_facts->setContentsMargins({});
    m_facts->setHorizontalSpacing(2 * gap);
    m_facts->setVerticalSpacing(gap / 2);
    m_facts->setColumnStretch(1, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(gap, gap, gap, gap);
    sheet->setSpacing(gap);
    sheet->addWidget(m_factBox);
    sheet->addLayout(m_blocks);
    sheet->addWidget(m_empty);
    sheet->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *cases = new QVBoxLayout(m_caseBox);
    cases->setContentsMargins({});
    cases->addWidget(m_cases, 3);
    cases->addWidget(m_caseNote);
    cases->addWidget(m_proposals, 2);
    m_caseNote->setForegroundRole(QPalette::PlaceholderText);
    m_caseNote->setWordWrap(true);
    connect(m_cases, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        m_bench.open({RecordKind::Ticket, {}, item->text(0), u"intake"_s});
    });
    connect(m_proposals, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        m_bench.open({RecordKind::Proposal, RecordId(item->data(0, Qt::UserRole).toUuid()), item->text(1), {}});
    });

    m_pages->setObjectName(u"record_pages"_s);
    for (QWidget *page : {static_cast<QWidget *>(scroll), m_caseBox, static_cast<QWidget *>(m_history)}) {
        const int index = m_pages->addTab(page, {});
        m_pages->tabBar()->setTabButton(index, QTabBar::RightSide, nullptr); // these can't be closed
    }
    m_pages->setVisible(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_head);
    layout->addWidget(m_buttons);
    layout->addWidget(m_pages, 1);
    retranslate();
    showNothing();
}

QPushButton *RecordPane::addAction(const QString &name, Text title, std::function<void()> clicked)
{
    auto *button = new QPushButton(title());
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    m_buttons->layout()->addWidget(button);
    m_actions.emplace_back(button, std::move(title));
    return button;
}

void RecordPane::addBlock(QWidget *block)
{
    m_blocks->addWidget(block);
}

void RecordPane::show(const QString &title, const Badge &badge, const std::vector<Fact> &facts)
{
    m_head->show();
    m_buttons->show();
    m_factBox->show();
    m_empty->hide();
    m_title->setText(title);
    m_badge->setBadge(badge);
    m_badge->setVisible(!badge.text.isEmpty());
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_factCount = 0;
    for (const Fact &fact : facts)
        addFact(fact, m_factCount++);
}

void RecordPane::addFact(const Fact &fact, int line)
{
    QLabel *label = plainLabel(fact.label);
    label->setForegroundRole(QPalette::PlaceholderText);
    QLabel *text = plainLabel(fact.text.isEmpty() ? u"–"_s : fact.text, true);
    text->setAccessibleName(fact.label);
    text->setWordWrap(true);
    if (fact.tone != Tone::Neutral) {
        QPalette colours = text->palette();
        colours.setColor(QPalette::WindowText, Theme::instance().foreground(fact.tone));
        text->setPalette(colours);
    }
    m_facts->addWidget(label, line, 0, Qt::AlignTop);
    m_facts->addWidget(text, line, 1);
}

void RecordPane::showNothing()
{
    m_record = {};
    m_head->hide();
    m_buttons->hide();
    m_factBox->hide();
    m_empty->show();
    m_history->clear();
    m_cases->clear();
    m_proposals->clear();
    m_caseNote->clear();
}

void RecordPane::showRelated(RecordKind kind, const RecordId &record)
{
    if (record != m_record) {
        m_history->clear();
        m_cases->clear();
        m_proposals->clear();
    }
    m_record = record;
    m_bench.client().read(
        this, [kind, record](desk::Office office) { return desk::RecordDesk(office).viewOf(kind, record); },
        [this, kind, record](const desk::RecordView &view) {
            if (record == m_record) // else another record was chosen meanwhile
                showView(kind, view);
        });
}

void RecordPane::showView(RecordKind kind, const desk::RecordView &view)
{
    // What was shown of the record before, when it is loaded again.
    for (int line = m_facts->rowCount() - 1; line >= m_factCount; --line) {
        for (const int column : {0, 1}) {
            if (QLayoutItem *item = m_facts->itemAtPosition(line, column))
                delete item->widget();
        }
    }
    int line = m_factCount;
    if (!view.mergedInto.isEmpty())
        addFact({tr("Merged into"), view.mergedInto, Tone::Warning}, line++);
    const QDate today = m_bench.now().day();
    for (const desk::DueLine &due : view.due) {
        if (due.what == desk::DueLine::What::CertificateRunsOut)
            continue; // the employee's page lists all certificates, with how long each holds
        const QString label = due.what == desk::DueLine::What::WarrantyEnds ? tr("Warranty ends") : tr("Call due");
        const Tone tone = due.on < today                      ? Tone::Danger
                          : due.on <= today.addDays(soonDays) ? Tone::Warning
                                                              : Tone::Neutral;
        addFact({label, tr("%1: %2").arg(wording::dateText(due.on), due.subject), tone}, line++);
    }
    showCases(view);
    m_proposals->setVisible(kind == RecordKind::Employee);

    m_history->clear();
    for (const desk::HistoryLine &entry : view.history) {
        const QString changes = wording::changeText(entry.kind, entry.change, view.names);
        auto *item = new QTreeWidgetItem({wording::timeText(entry.enteredAt), wording::actionLabel(entry.action),
                                          entry.actor.isEmpty() ? tr("Fairlead") : entry.actor, changes});
        item->setToolTip(3, plainToolTip(changes));
        m_history->insertTopLevelItem(0, item); // the newest first
    }
    fitColumns(m_history);
}

void RecordPane::showCases(const desk::RecordView &view)
{
    m_cases->clear();
    for (const desk::CaseLine &line : view.cases) {
        auto *item = new QTreeWidgetItem(m_cases, {line.number, wording::dateText(line.receivedAt.day()),
                                                   wording::label(line.state), line.shipName, line.fault});
        item->setToolTip(4, plainToolTip(line.fault));
    }
    fitColumns(m_cases);
    m_proposals->clear();
    for (const desk::ProposalLine &line : view.proposals) {
        auto *item =
            new QTreeWidgetItem(m_proposals, {line.clauseId, line.ticketNumber, wording::dateText(line.happenedOn),
                                              wording::label(line.state), line.points.toString()});
        item->setData(0, Qt::UserRole, line.proposal.uuid());
    }
    fitColumns(m_proposals);
    m_caseNote->setText(view.cases.empty() ? tr("No cases.")
                        : view.hasMoreCases
                            ? tr("The newest %1 cases; search in intake finds all.").arg(desk::RecordDesk::mostCases)
                            : tr("Enter opens a case."));
    m_pages->setTabText(1, view.cases.empty() ? tr("Cases")
                                              : tr("Cases (%1)")
                                                    .arg(view.hasMoreCases ? u"%1+"_s.arg(desk::RecordDesk::mostCases)
                                                                           : QString::number(view.cases.size())));
}

void RecordPane::openForm(FormPanel *form)
{
    if (FormPanel *open = m_pages->find(form->key().form, form->key().context);
        open && form->key().context.contains(u"id"_s)) {
        // One form for one change: what is typed there already counts.
        form->deleteLater();
        m_pages->show(open);
        open->focusFirst();
        return;
    }
    m_pages->open(form);
}

void RecordPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordPane::retranslate()
{
    for (const auto &[button, title] : m_actions)
        button->setText(title());
    m_pages->setTabText(0, tr("Record"));
    m_pages->setTabText(1, tr("Cases"));
    m_pages->setTabText(2, tr("History"));
    m_cases->setHeaderLabels({tr("Number"), tr("Received"), tr("State"), tr("Ship"), tr("Fault")});
    m_cases->setAccessibleName(tr("Cases of the record; Enter opens one"));
    m_proposals->setHeaderLabels({tr("Clause"), tr("Case"), tr("Day"), tr("State"), tr("Points")});
    m_proposals->setAccessibleName(tr("Proposals about the employee; Enter opens one"));
    m_empty->setText(tr("Choose a record in the list."));
    m_history->setHeaderLabels({tr("Entered"), tr("What"), tr("Who"), tr("Changes")});
    m_history->setAccessibleName(tr("History of the record"));
}

} // namespace fairlead::ui
