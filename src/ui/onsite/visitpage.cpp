// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onsite/visitpage.h"

#include "desk/sitedesk.h"
#include "rules/sheetdays.h"
#include "ui/case/badgelabel.h"
#include "ui/case/casepane.h"
#include "ui/core/plaintext.h"
#include "ui/form/notelabel.h"
#include "ui/onsite/daystrip.h"
#include "ui/onsite/factgrid.h"
#include "ui/onsite/sheetform.h"
#include "ui/onsite/visitfacts.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

VisitPage::VisitPage(Workbench &bench, CasePane &pane, QWidget *parent)
    : QScrollArea(parent),
      m_bench(bench),
      m_pane(pane),
      m_strip(new DayStrip),
      m_write(new QPushButton),
      m_reviewRow(makeReviewRow()),
      m_reviewNote(new NoteLabel),
      m_signedCount(new BadgeLabel),
      m_signatories(new FactGrid),
      m_reviews(new FactGrid)
{
    setObjectName(u"visit_page"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(0, Theme::grid, Theme::grid, Theme::grid);
    m_layout->setSpacing(2 * Theme::grid);
    m_plan = addSection(u"visit_plan"_s);
    m_preparation = addSection(u"visit_preparation"_s);
    m_days = addSection(u"visit_sheet"_s);
    m_data = addSection(u"visit_data"_s);
    m_breaches = addSection(u"visit_breaches"_s);
    m_order = addSection(u"visit_order"_s);
    m_layout->addStretch();
    setWidget(body);

    auto *days = static_cast<QVBoxLayout *>(m_days.whole->layout());
    m_strip->setObjectName(u"day_strip"_s);
    m_write->setObjectName(u"write_sheet"_s);
    m_reviewNote->setObjectName(u"sheet_review_note"_s);
    auto *writeRow = new QHBoxLayout;
    writeRow->addWidget(m_write);
    writeRow->addStretch();
    days->insertWidget(1, m_strip);
    days->addLayout(writeRow);
    days->addWidget(m_reviewRow);
    days->addWidget(m_reviewNote);
    connect(m_strip, &DayStrip::currentDayChanged, this, &VisitPage::presentDay);
    connect(m_strip, &DayStrip::dayOpened, this, &VisitPage::openDay);
    connect(m_write, &QPushButton::clicked, this, [this] { openDay(m_strip->currentDay()); });

    auto *order = static_cast<QVBoxLayout *>(m_order.whole->layout());
    m_signedCount->setObjectName(u"signed_count"_s);
    m_signatories->setObjectName(u"visit_signatories"_s);
    m_reviews->setObjectName(u"visit_reviews"_s);
    order->addWidget(m_signedCount);
    order->addWidget(m_signatories);
    order->addWidget(m_reviews);
    setFocusProxy(m_strip);
    connect(&pane, &CasePane::shown, this, &VisitPage::present);
    connect(&bench.client(), &DeskClient::actingChanged, this, &VisitPage::presentDay);
    connect(&Theme::instance(), &Theme::changed, this, &VisitPage::present);
    retranslate();
}

VisitPage::Section VisitPage::addSection(const QString &name)
{
    Section made{new QWidget, plainLabel(), new FactGrid};
    QFont bold = made.title->font();
    bold.setBold(true);
    made.title->setFont(bold);
    made.grid->setObjectName(name);
    auto *layout = new QVBoxLayout(made.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    layout->addWidget(made.title);
    layout->addWidget(made.grid);
    m_layout->addWidget(made.whole);
    return made;
}

QWidget *VisitPage::makeReviewRow()
{
    auto *row = new QWidget;
    m_reason = new QLineEdit;
    m_accept = new QPushButton;
    m_return = new QPushButton;
    m_reason->setObjectName(u"sheet_reason"_s);
    m_accept->setObjectName(u"accept_sheet"_s);
    m_return->setObjectName(u"return_sheet"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_accept);
    layout->addWidget(m_return);
    layout->addWidget(m_reason, 1);
    connect(m_accept, &QPushButton::clicked, this, [this] { review(true); });
    connect(m_return, &QPushButton::clicked, this, [this] { review(false); });
    return row;
}

void VisitPage::setVisit(const VisitId &visit)
{
    if (visit == m_visit)
        return;
    m_visit = visit;
    present();
}

const rules::VisitFacts *VisitPage::facts() const
{
    if (!m_pane.view() || m_pane.view()->facts.visits.empty())
        return nullptr;
    for (const rules::VisitFacts &each : m_pane.view()->facts.visits) {
        if (each.visit.id == m_visit)
            return &each;
    }
    return &m_pane.view()->facts.visits.back();
}

void VisitPage::present()
{
    for (const Section *section : {&m_plan, &m_preparation, &m_data, &m_breaches, &m_order})
        section->grid->clear();
    m_reviews->clear();
    const rules::VisitFacts *shown = facts();
    widget()->setVisible(shown != nullptr);
    if (!shown)
        return;
    const bool hasArrived = shown->visit.arrivedAt.has_value();
    const VisitFactLines lines(*m_pane.view(), *shown);
    lines.writePlan(*m_plan.grid);
    lines.writePreparation(*m_preparation.grid);
    m_strip->setDays(rules::sheetDays(*shown, m_bench.now()), m_bench.now().day());
    lines.writeData(*m_data.grid);
    lines.writeBreaches(*m_breaches.grid);
    lines.writeOrder(*m_order.grid);
    lines.writeReviews(*m_reviews);
    // What has to be ready comes first until they are there, and last from then on.
    m_layout->removeWidget(m_preparation.whole);
    m_layout->insertWidget(hasArrived ? m_layout->count() - 1 : 1, m_preparation.whole);
    m_plan.title->setText(tr("Visit %1").arg(shown->visit.sequence));
    for (const Section *section : {&m_days, &m_data, &m_order})
        section->whole->setVisible(hasArrived);
    m_breaches.whole->setVisible(!m_breaches.grid->isBlank());
    presentDay();
    presentSignatories();
}

void VisitPage::presentDay()
{
    m_days.grid->clear();
    m_reviewNote->clear();
    const rules::VisitFacts *shown = facts();
    const QDate day = m_strip->currentDay();
    if (!shown || !day.isValid()) {
        m_write->hide();
        m_reviewRow->hide();
        return;
    }
    VisitFactLines(*m_pane.view(), *shown).writeSheet(*m_days.grid, day);
    const DailySheet *sheet = rules::newestSheetOf(*shown, day);
    const bool isOpen = rules::isOpen(m_pane.view()->facts.ticket.state);
    const bool isReviewed = sheet && sheet->state() == SheetState::Submitted;
    m_write->setVisible(isOpen && (!sheet || sheet->draft || sheet->state() == SheetState::Returned));
    m_write->setText(!sheet         ? tr("Write the sheet…")
                     : sheet->draft ? tr("Go on with the draft…")
                                    : tr("Answer with a new revision…"));
    // Nobody reviews his own sheet: the row isn't offered to him.
    m_reviewRow->setVisible(isOpen && isReviewed && sheet->engineerId != m_bench.client().actingId());
}

void VisitPage::presentSignatories()
{
    m_signatories->clear();
    const rules::VisitFacts *shown = facts();
    const WorkOrder *order = shown && shown->workOrder ? &*shown->workOrder : nullptr;
    m_signedCount->setVisible(order);
    if (!order)
        return;
    const auto all = static_cast<int>(order->signatories.size());
    m_signedCount->setBadge(
        {tr("%1 of %2 signed").arg(order->signedCount()).arg(all), order->isSigned() ? Tone::Good : Tone::Warning});
    for (const Signatory &signatory : order->signatories) {
        const QString who =
            signatory.title.isEmpty() ? signatory.name : u"%1, %2"_s.arg(signatory.name, signatory.title);
        if (signatory.signedAt) {
            const QString how = signatory.signedHow ? u" · "_s + wording::label(*signatory.signedHow) : QString();
            m_signatories->add(who, u"✓ "_s + wording::timeText(*signatory.signedAt) + how, Tone::Good);
        } else if (order->submittedAt) {
            m_signatories->add(who, tr("○ not signed"), Tone::Warning);
        } else {
            auto *row = new QWidget;
            auto *layout = new QHBoxLayout(row);
            layout->setContentsMargins(0, 0, 0, 0);
            for (const auto &how : EnumCodes<SignedHow>::table) {
                auto *button = new QPushButton(how.first == SignedHow::Screen ? tr("Sign on the screen…")
                                                                              : tr("Signed on paper…"));
                button->setObjectName(u"sign_%1_%2"_s.arg(QLatin1String(how.second), signatory.name));
                button->setAccessibleName(u"%1: %2"_s.arg(who, button->text()));
                connect(button, &QPushButton::clicked, this, [this, name = signatory.name, code = how.second] {
                    m_pane.start(u"sign_work_order"_s, {{u"signatory"_s, name}, {u"how"_s, QString::fromLatin1(code)}});
                });
                layout->addWidget(button);
            }
            layout->addStretch();
            m_signatories->add(who, row);
        }
    }
}

void VisitPage::openDay(QDate day)
{
    const rules::VisitFacts *shown = facts();
    if (!shown || !day.isValid())
        return;
    if (m_write->isVisibleTo(this))
        m_pane.start(u"write_daily_sheet"_s, {{u"day"_s, SheetForm::codeOfDay(shown->visit.sequence, day)}});
    else if (m_reviewRow->isVisibleTo(this))
        m_accept->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_days.grid);
}

void VisitPage::review(bool accepted)
{
    const rules::VisitFacts *shown = facts();
    if (!shown)
        return;
    if (!accepted && m_reason->text().trimmed().isEmpty()) {
        m_reviewNote->setNote(Tone::Danger, tr("Say in a word why it is returned."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const desk::ReviewDailySheet command{
        {m_pane.view()->facts.ticket.id, shown->visit.sequence}, m_strip->currentDay(), accepted, m_reason->text()};
    m_reviewRow->setEnabled(false);
    m_bench.client().write(
        this, {}, {},
        [command](desk::Office office, const desk::Act &act) {
            return desk::SiteDesk(office).reviewDailySheet(command, act);
        },
        [this](const desk::Result<desk::Done> &result) {
            m_reviewRow->setEnabled(true);
            if (!result.ok()) {
                QStringList sentences;
                for (const Violation &violation : result.violations())
                    sentences.append(wording::labelledSentence(violation));
                m_reviewNote->setNote(Tone::Danger, sentences.join(u'\n'));
                return;
            }
            m_reason->clear();
            m_strip->setFocus(Qt::OtherFocusReason);
        },
        [this](const Failure &) { m_reviewRow->setEnabled(true); });
}

void VisitPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void VisitPage::retranslate()
{
    setAccessibleName(tr("Visit"));
    m_strip->setAccessibleName(tr("Days on site and their sheets"));
    m_preparation.title->setText(tr("Preparation"));
    m_days.title->setText(tr("Days on site"));
    m_data.title->setText(tr("Data operations"));
    m_breaches.title->setText(tr("Breaches"));
    m_order.title->setText(tr("Work order"));
    m_accept->setText(tr("Accept the sheet"));
    m_return->setText(tr("Return it"));
    m_reason->setPlaceholderText(tr("Why it is returned"));
    m_reason->setAccessibleName(tr("Why it is returned"));
    present();
}

} // namespace fairlead::ui
