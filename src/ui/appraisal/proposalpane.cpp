// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appraisal/proposalpane.h"

#include "ui/appraisal/decisionforms.h"
#include "ui/attach/attachmentpane.h"
#include "ui/case/badgelabel.h"
#include "ui/case/casebadges.h"
#include "ui/case/caselines.h"
#include "ui/core/plaintext.h"
#include "ui/form/flowlayout.h"
#include "ui/form/formhost.h"
#include "ui/form/formpanel.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

enum Column { Name, State, When, ColumnCount };

QString inLanguage(const rules::BilingualText &text)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return chinese || text.en.isEmpty() ? text.zh : text.en;
}

Tone toneOf(ConditionState state)
{
    switch (state) {
    case ConditionState::Proven:
        return Tone::Danger;
    case ConditionState::Disproven:
        return Tone::Good;
    case ConditionState::Open:
        break;
    }
    return Tone::Accent;
}

/// A mark before the word, so that the state is seen without its colour.
QString markOf(ConditionState state)
{
    switch (state) {
    case ConditionState::Proven:
        return u"✓ "_s;
    case ConditionState::Disproven:
        return u"✗ "_s;
    case ConditionState::Open:
        break;
    }
    return u"? "_s;
}

} // namespace

ProposalPane::ProposalPane(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_stack(new QStackedWidget),
      m_empty(plainLabel()),
      m_title(plainLabel({}, true)),
      m_state(new BadgeLabel),
      m_about(plainLabel({}, true)),
      m_clause(plainLabel({}, true)),
      m_reading(plainLabel({}, true)),
      m_words(plainLabel({}, true)),
      m_decide(new QPushButton),
      m_reverse(new QPushButton),
      m_object(new QPushButton),
      m_answer(new QPushButton),
      m_case(new QPushButton),
      m_pages(new FormHost),
      m_conditions(new QTreeWidget),
      m_files(new AttachmentPane(bench))
{
    setObjectName(u"proposal_pane"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_about, m_clause, m_reading, m_words})
        label->setWordWrap(true);
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    m_title->setObjectName(u"proposal_title"_s);
    m_decide->setObjectName(u"decide"_s);
    m_reverse->setObjectName(u"reverse"_s);
    m_object->setObjectName(u"object"_s);
    m_answer->setObjectName(u"answer_objection"_s);
    m_case->setObjectName(u"open_case"_s);
    connect(m_decide, &QPushButton::clicked, this, &ProposalPane::startDecision);
    connect(m_reverse, &QPushButton::clicked, this, &ProposalPane::startReversal);
    connect(m_object, &QPushButton::clicked, this, &ProposalPane::startObjection);
    connect(m_answer, &QPushButton::clicked, this, &ProposalPane::startAnswer);
    connect(m_case, &QPushButton::clicked, this, &ProposalPane::openCase);
    connect(&bench.client(), &DeskClient::actingChanged, this, &ProposalPane::present);

    m_conditions->setObjectName(u"conditions"_s);
    m_conditions->setColumnCount(ColumnCount);
    m_conditions->setFrameShape(QFrame::NoFrame);
    // The record behind a condition is one click away.
    connect(m_conditions, &QTreeWidget::itemActivated, this, &ProposalPane::openCase);
    const int index = m_pages->addTab(m_conditions, {});
    m_pages->tabBar()->setTabButton(index, QTabBar::RightSide, nullptr);
    // What was sent in with an objection, else what proves an entry by hand.
    m_files->setObjectName(u"proposal_files"_s);
    const int filesPage = m_pages->addTab(m_files, {});
    m_pages->tabBar()->setTabButton(filesPage, QTabBar::RightSide, nullptr);
    m_pages->setVisible(true);
    connect(m_pages, &FormHost::formEnded, this, &ProposalPane::present);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::grid);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, Theme::grid);
    for (QPushButton *button : {m_decide, m_reverse, m_object, m_answer, m_case})
        flow->addWidget(button);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addLayout(head);
    layout->addWidget(m_about);
    layout->addWidget(m_clause);
    layout->addWidget(m_reading);
    layout->addWidget(m_words);
    layout->addWidget(bar);
    layout->addWidget(m_pages, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    retranslate();
}

void ProposalPane::setRulebooks(const rules::RulebookSet &rulebooks)
{
    m_rulebooks = rulebooks;
    present();
}

const rules::Clause *ProposalPane::clause() const
{
    const rules::Rulebook *rulebook = m_row ? m_rulebooks.byId(m_row->proposal.rulebookId) : nullptr;
    return rulebook ? rulebook->clause(m_row->proposal.clauseId) : nullptr;
}

const Objection *ProposalPane::unanswered() const
{
    for (const Objection &objection : m_row->objections) {
        if (!objection.answered)
            return &objection;
    }
    return nullptr;
}

void ProposalPane::show(const desk::ProposalRow &row)
{
    if (!m_row || m_row->proposal.id != row.proposal.id)
        m_pages->setCurrentIndex(0);
    m_row = row;
    present();
}

void ProposalPane::present()
{
    m_stack->setCurrentIndex(m_row || !m_pages->forms().empty() ? 1 : 0);
    if (!m_row) {
        for (QWidget *widget :
             {static_cast<QWidget *>(m_decide), static_cast<QWidget *>(m_reverse), static_cast<QWidget *>(m_object),
              static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_case)})
            widget->hide();
        return;
    }
    const Proposal &proposal = m_row->proposal;
    m_title->setText(tr("%1  %2 for %3")
                         .arg(proposal.clauseId, proposal.points.toString(),
                              u"%1 (%2)"_s.arg(m_row->personName, m_row->personStaffNo)));
    m_state->setBadge(proposalBadge(proposal.state));
    QStringList about{proposal.happenedOn.toString(Qt::ISODate)};
    for (const QString &part : {m_row->ticketNumber, m_row->shipName, proposal.facts}) {
        if (!part.isEmpty())
            about.append(part);
    }
    if (proposal.money > Money())
        about.append(u"¥%1"_s.arg(proposal.money.toYuan()));
    m_about->setText(about.join(u" · "_s));
    const rules::Clause *clause = this->clause();
    m_clause->setText(clause ? inLanguage(clause->condition.zh.isEmpty() ? clause->obligation : clause->condition)
                             : QString());
    const bool isReading = clause && clause->state == rules::ClauseState::Reading;
    m_reading->setText(isReading ? tr("Reading: %1").arg(inLanguage(clause->reading)) : QString());
    m_reading->setVisible(isReading);

    const bool undecided = proposal.state == ProposalState::Open || proposal.state == ProposalState::Proposed;
    const bool concerned = m_bench.client().actingId() == proposal.personId;
    m_decide->setVisible(undecided);
    m_decide->setEnabled(!concerned);
    m_decide->setToolTip(concerned ? tr("Nobody decides on himself.") : QString());
    const bool decided = !undecided && proposal.state != ProposalState::Withdrawn;
    m_reverse->setVisible(decided);
    m_reverse->setEnabled(!concerned);
    m_reverse->setToolTip(concerned ? tr("Nobody decides on himself.") : QString());
    m_object->setVisible(proposal.state != ProposalState::Withdrawn && !unanswered());
    m_object->setEnabled(concerned);
    m_object->setToolTip(concerned ? QString() : tr("Only the person concerned can object."));
    m_answer->setVisible(unanswered());
    m_answer->setEnabled(!concerned);
    m_case->setVisible(!proposal.ticketId.isNull());
    showWords();
    showConditions();
    showFiles();
}

void ProposalPane::showFiles()
{
    const bool answers = !m_row->objections.empty();
    if (answers)
        m_files->showRecord(RecordKind::Objection, RecordId(m_row->objections.back().id.uuid()));
    else
        m_files->showRecord(RecordKind::Proposal, RecordId(m_row->proposal.id.uuid()));
    m_pages->setTabText(1, answers ? tr("Files of the objection") : tr("Files"));
    const bool undecided =
        m_row->proposal.state == ProposalState::Open || m_row->proposal.state == ProposalState::Proposed;
    m_files->setAdding(answers ? unanswered() != nullptr : undecided);
}

void ProposalPane::showWords()
{
    QStringList lines;
    if (const std::optional<Decision> &decision = m_row->decision) {
        lines.append(tr("%1 by %2 on %3: %4")
                         .arg(wording::label(decision->verdict), m_row->deciderName,
                              shortTime(decision->entry.happenedAt), decision->reason));
    }
    for (const Objection &objection : m_row->objections) {
        lines.append(tr("Objection of %1: %2").arg(shortTime(objection.entry.happenedAt), objection.text));
        if (objection.answered)
            lines.append(tr("Answer of %1: %2").arg(shortTime(objection.answered->happenedAt), objection.answer));
    }
    m_words->setText(lines.join(u'\n'));
    m_words->setVisible(!lines.isEmpty());
}

void ProposalPane::showConditions()
{
    m_conditions->clear();
    for (const Condition &condition : m_row->proposal.conditions) {
        auto *item = new QTreeWidgetItem(m_conditions);
        item->setText(Name, wording::conditionLabel(condition.name));
        QString state = markOf(condition.state) + wording::label(condition.state);
        if (condition.state == ConditionState::Open && condition.awaits != Awaits::Nothing)
            state += u" · "_s + wording::label(condition.awaits);
        item->setText(State, state);
        item->setForeground(State, Theme::instance().foreground(toneOf(condition.state)));
        for (const Evidence &evidence : condition.evidence) {
            auto *record = new QTreeWidgetItem(item);
            record->setText(Name, wording::label(evidence.kind));
            record->setText(When, evidence.at ? shortTime(*evidence.at) : QString());
        }
        item->setExpanded(true);
    }
    for (int column = 0; column < ColumnCount; ++column)
        m_conditions->resizeColumnToContents(column);
}

void ProposalPane::openCase()
{
    if (m_row && !m_row->proposal.ticketId.isNull())
        m_bench.open({RecordKind::Ticket, RecordId(m_row->proposal.ticketId.uuid()), m_row->ticketNumber, {}});
}

void ProposalPane::open(FormPanel *form)
{
    m_stack->setCurrentIndex(1);
    m_pages->open(form);
}

void ProposalPane::startDecision()
{
    if (m_row && m_decide->isVisible() && m_decide->isEnabled())
        open(DecisionForms::decision(m_bench, *m_row));
}

void ProposalPane::startReversal()
{
    if (m_row)
        open(DecisionForms::reversal(m_bench, *m_row));
}

void ProposalPane::startByHand()
{
    open(DecisionForms::byHand(m_bench, m_rulebooks));
}

void ProposalPane::startObjection()
{
    if (m_row)
        open(DecisionForms::objection(m_bench, *m_row));
}

void ProposalPane::startAnswer()
{
    if (const Objection *objection = m_row ? unanswered() : nullptr)
        open(DecisionForms::answer(m_bench, *m_row, *objection));
}

bool ProposalPane::restore(const Draft &draft)
{
    if (draft.form != u"propose_by_hand"_s)
        return false;
    FormPanel *form = DecisionForms::byHand(m_bench, m_rulebooks);
    open(form);
    form->restore(draft);
    return true;
}

void ProposalPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProposalPane::retranslate()
{
    m_empty->setText(tr("Choose a proposal in the list to see what it rests on."));
    m_decide->setText(tr("&Decide…"));
    m_reverse->setText(tr("&Take back…"));
    m_object->setText(tr("&Object…"));
    m_answer->setText(tr("Ans&wer the objection…"));
    m_case->setText(tr("Open the &case"));
    m_pages->setTabText(0, tr("Conditions"));
    m_pages->setTabText(1, tr("Files"));
    m_conditions->setAccessibleName(tr("Conditions and the records behind them"));
    m_conditions->setHeaderLabels({tr("Condition"), tr("State"), tr("When")});
    present();
}

} // namespace fairlead::ui
