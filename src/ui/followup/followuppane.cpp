// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/followuppane.h"

#include "desk/followupdesk.h"
#include "ui/case/badgelabel.h"
#include "ui/case/caseform.h"
#include "ui/case/caselines.h"
#include "ui/core/plaintext.h"
#include "ui/followup/followupdue.h"
#include "ui/form/choicefields.h"
#include "ui/form/flowlayout.h"
#include "ui/form/formhost.h"
#include "ui/form/linefields.h"
#include "ui/form/offers.h"
#include "ui/form/textfields.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {
enum Column { When, Agent, Result, Said, ColumnCount };
constexpr int callsOfDelivery = 3;
} // namespace

FollowUpPane::FollowUpPane(Workbench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_stack(new QStackedWidget),
      m_empty(plainLabel()),
      m_title(plainLabel({}, true)),
      m_about(plainLabel({}, true)),
      m_due(new BadgeLabel),
      m_set(new BadgeLabel),
      m_attempt(new QPushButton),
      m_agent(new QPushButton),
      m_case(new QPushButton),
      m_pages(new FormHost),
      m_attempts(new QTreeWidget)
{
    setObjectName(u"follow_up_pane"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_about->setWordWrap(true);
    m_attempt->setObjectName(u"log_attempt"_s);
    m_agent->setObjectName(u"assign_follow_up"_s);
    m_case->setObjectName(u"open_case"_s);
    connect(m_attempt, &QPushButton::clicked, this, &FollowUpPane::startAttempt);
    connect(m_agent, &QPushButton::clicked, this, &FollowUpPane::startAgent);
    connect(m_case, &QPushButton::clicked, this, [this] {
        if (m_row)
            m_bench.open(
                {RecordKind::Ticket, RecordId(m_row->followUp.ticketId.uuid()), m_row->ticketNumber, u"site"_s});
    });

    m_attempts->setObjectName(u"attempts"_s);
    m_attempts->setColumnCount(ColumnCount);
    m_attempts->setRootIsDecorated(false);
    m_attempts->setFrameShape(QFrame::NoFrame);
    const int index = m_pages->addTab(m_attempts, {});
    m_pages->tabBar()->setTabButton(index, QTabBar::RightSide, nullptr);
    m_pages->setVisible(true);
    connect(m_pages, &FormHost::formEnded, this, &FollowUpPane::present);

    auto *badges = new QHBoxLayout;
    badges->setSpacing(Theme::grid);
    badges->addWidget(m_due);
    badges->addWidget(m_set);
    badges->addStretch();
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, Theme::grid);
    for (QPushButton *button : {m_attempt, m_agent, m_case})
        flow->addWidget(button);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addLayout(badges);
    layout->addWidget(bar);
    layout->addWidget(m_pages, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    retranslate();
}

void FollowUpPane::show(const desk::FollowUpRow &row)
{
    const bool another = !m_row || m_row->followUp.id != row.followUp.id;
    m_row = row;
    if (another) {
        m_reachedOfSet = -1;
        m_pages->setCurrentIndex(0);
    }
    present();
    showSet();
}

void FollowUpPane::showSet()
{
    const FollowUp &shown = m_row->followUp;
    if (shown.kind != FollowUpKind::ShipDelivery)
        return;
    m_bench.client().read(
        this, [ship = shown.shipId](desk::Office office) { return desk::FollowUpDesk(office).followUpsOfShip(ship); },
        [this, id = shown.id](const std::vector<FollowUp> &calls) {
            if (!m_row || m_row->followUp.id != id)
                return;
            m_reachedOfSet = 0;
            for (const FollowUp &call : calls)
                m_reachedOfSet += call.doneAt() ? 1 : 0;
            present();
        });
}

void FollowUpPane::present()
{
    m_stack->setCurrentIndex(m_row || !m_pages->forms().empty() ? 1 : 0);
    const bool has = m_row.has_value();
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_about),
                            static_cast<QWidget *>(m_attempt), static_cast<QWidget *>(m_agent)})
        widget->setVisible(has);
    m_case->setVisible(has && !m_row->followUp.ticketId.isNull());
    m_attempts->clear();
    if (!has)
        return;

    const FollowUp &followUp = m_row->followUp;
    m_title->setText(m_row->partyName.isEmpty()
                         ? tr("%1: not named in the ship's record").arg(wording::label(followUp.partyRole))
                         : u"%1: %2"_s.arg(wording::label(followUp.partyRole), m_row->partyName));
    const QString basis = followUp.basedOn.toString(Qt::ISODate);
    const QString agent = m_row->agentName.isEmpty() ? tr("nobody named yet") : m_row->agentName;
    m_about->setText(followUp.kind == FollowUpKind::ShipDelivery
                         ? tr("Ship delivery of %1 on %2. Thank them for their trust (A4.1). Agent: %3")
                               .arg(m_row->shipName, basis, agent)
                         : tr("Visit of %1 for %2, archived on %3. Agent: %4")
                               .arg(m_row->ticketNumber, m_row->shipName, basis, agent));
    m_due->setCountdown({}, dueOf(followUp), m_bench.ticker());
    m_set->setBadge(m_reachedOfSet < 0 ? Badge{}
                                       : Badge{tr("%1 of %2 called").arg(m_reachedOfSet).arg(callsOfDelivery),
                                               m_reachedOfSet == callsOfDelivery ? Tone::Good : Tone::Neutral});

    for (const FollowUpAttempt &attempt : followUp.attempts) {
        auto *item = new QTreeWidgetItem(m_attempts);
        item->setText(When, shortTime(attempt.entry.happenedAt));
        item->setText(Agent, attempt.agentId == followUp.agentId ? m_row->agentName : QString());
        item->setText(Result, attempt.reached ? tr("reached %1").arg(attempt.respondent) : tr("not reached"));
        QStringList said;
        if (attempt.satisfaction)
            said.append(wording::label(*attempt.satisfaction));
        if (attempt.siteCleaned)
            said.append(*attempt.siteCleaned ? tr("site cleaned") : tr("site not cleaned"));
        if (!attempt.note.isEmpty())
            said.append(attempt.note);
        item->setText(Said, said.join(u" · "_s));
        item->setToolTip(Said, plainToolTip(item->text(Said)));
    }
    for (int column = 0; column < Said; ++column)
        m_attempts->resizeColumnToContents(column);
}

void FollowUpPane::open(FormPanel *form)
{
    m_stack->setCurrentIndex(1);
    m_pages->open(form);
}

FormPanel *FollowUpPane::attemptForm(const desk::FollowUpRow &row)
{
    const FollowUp followUp = row.followUp;
    auto *form = new FormPanel(m_bench, {u"follow_up"_s, u"log_attempt"_s, {{u"follow_up"_s, followUp.id.toString()}}});
    form->setTitle([row] {
        return tr("Call to %1: %2")
            .arg(wording::label(row.followUp.partyRole), row.partyName.isEmpty() ? row.shipName : row.partyName);
    });
    form->setSubtitle([row] {
        return row.followUp.kind == FollowUpKind::ShipDelivery
                   ? tr("Thank them, and ask how they find the engine and our service.")
                   : tr("Thank them, and ask: is the fault gone? Was the site cleaned every day? How satisfied are "
                        "they?");
    });
    auto *reached = form->add([] { return tr("Somebody was &reached"); }, new CheckField(u"reached"_s, true));
    auto *respondent = form->add([] { return tr("Res&pondent"); }, new TextField(u"respondent"_s));
    auto *thanked = form->add([] { return tr("&Thanked"); }, new CheckField(u"thanked"_s, true));
    auto *satisfaction = form->add([] { return tr("&Satisfaction"); },
                                   new EnumField<Satisfaction>(u"satisfaction"_s, [] { return tr("not asked"); }));
    YesNoField *cleaned = nullptr;
    if (followUp.kind == FollowUpKind::AfterVisit)
        cleaned = form->add([] { return tr("Site &cleaned every day (A3.1)"); }, new YesNoField(u"site_cleaned"_s));
    auto *note =
        form->add([] { return tr("&What was said, or why nobody was reached"); }, new MultiLineField(u"note"_s, 4));
    form->addActTime([] { return tr("W&hen"); });
    saveWith<desk::FollowUpDesk, desk::LogAttempt, AttemptId>(
        *form, [] { return tr("&Log the call"); }, &desk::FollowUpDesk::logAttempt,
        [id = followUp.id, reached, respondent, thanked, satisfaction, cleaned, note] {
            const bool got = reached->value();
            return desk::LogAttempt{.followUp = id,
                                    .reached = got,
                                    .thanked = got && thanked->value(),
                                    .respondent = respondent->value(),
                                    .note = note->value(),
                                    .satisfaction = satisfaction->choice(),
                                    .siteCleaned = cleaned ? cleaned->value() : std::nullopt};
        });
    form->markClean();
    return form;
}

void FollowUpPane::startAttempt()
{
    if (m_row)
        open(attemptForm(*m_row));
}

void FollowUpPane::startAgent()
{
    if (!m_row)
        return;
    const FollowUp followUp = m_row->followUp;
    auto *form = new FormPanel(m_bench, {});
    form->setTitle([party = m_row->partyName] { return tr("Who calls %1").arg(party); });
    auto *agent = form->add([] { return tr("&Agent"); }, new RecordField<EmployeeId>(u"agent"_s));
    agent->setRequired(true);
    offerPeople(m_bench, agent, {Role::FollowUpAgent});
    if (!followUp.agentId.isNull())
        agent->setValue(followUp.agentId, m_row->agentName);
    saveWith<desk::FollowUpDesk, desk::AssignFollowUp, desk::Done>(
        *form, [] { return tr("&Save"); }, &desk::FollowUpDesk::assignFollowUp,
        [id = followUp.id, agent] {
            return desk::AssignFollowUp{id, agent->value()};
        });
    form->markClean();
    open(form);
}

FormPanel *FollowUpPane::deliveryForm()
{
    auto *form = new FormPanel(m_bench, {u"follow_up"_s, u"record_ship_delivery"_s, {}});
    form->setTitle([] { return tr("Ship delivered"); });
    form->setSubtitle([] { return tr("Owner, yard and design institute are to be called within 15 days (A4.1)."); });
    auto *ship = form->add([] { return tr("&Ship"); }, new RecordField<ShipId>(u"ship"_s));
    ship->setRequired(true);
    offerShips(m_bench, ship);
    auto *on = form->add([] { return tr("&Delivered on"); },
                         new DateField(u"delivered_on"_s, [this] { return m_bench.now().day(); }));
    on->setRequired(true);
    auto *agent = form->add([] { return tr("&Agent"); }, new RecordField<EmployeeId>(u"agent"_s));
    offerPeople(m_bench, agent, {Role::FollowUpAgent});
    saveWith<desk::FollowUpDesk, desk::RecordShipDelivery, desk::Done>(
        *form, [] { return tr("&Record"); }, &desk::FollowUpDesk::recordShipDelivery,
        [ship, on, agent] {
            return desk::RecordShipDelivery{ship->value(), on->value().value_or(QDate()), agent->value()};
        });
    form->markClean();
    return form;
}

void FollowUpPane::startDelivery()
{
    open(deliveryForm());
}

bool FollowUpPane::restore(const Draft &draft)
{
    if (draft.form == u"record_ship_delivery"_s) {
        FormPanel *form = deliveryForm();
        open(form);
        form->restore(draft);
        return true;
    }
    const auto id = FollowUpId::fromString(draft.context.value(u"follow_up"_s).toString());
    if (draft.form != u"log_attempt"_s || !id)
        return false;
    m_bench.client().read(
        this, [id = *id](desk::Office office) { return desk::FollowUpDesk(office).followUpRow(id); },
        [this, draft](const std::optional<desk::FollowUpRow> &row) {
            if (!row)
                return;
            FormPanel *form = attemptForm(*row);
            open(form);
            form->restore(draft);
        });
    return true;
}

void FollowUpPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FollowUpPane::retranslate()
{
    m_empty->setText(tr("Choose a follow-up in the list to see it here."));
    m_attempt->setText(tr("&Log a call…"));
    m_agent->setText(tr("A&gent…"));
    m_case->setText(tr("Open the &case"));
    m_pages->setTabText(0, tr("Attempts"));
    m_attempts->setAccessibleName(tr("Attempts"));
    m_attempts->setHeaderLabels({tr("When"), tr("Agent"), tr("Result"), tr("What was said")});
    present();
}

} // namespace fairlead::ui
