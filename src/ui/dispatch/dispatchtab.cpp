// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatchtab.h"

#include "ui/case/caselines.h"
#include "ui/dispatch/absenceforms.h"
#include "ui/dispatch/dispatchactions.h"
#include "ui/dispatch/ticketdrag.h"
#include "ui/form/formpanel.h"
#include "ui/timeline/timelinepane.h"
#include "ui/timeline/timelinetexts.h"

#include <QApplication>
#include <QButtonGroup>
#include <QJsonArray>
#include <QKeyEvent>
#include <QSplitter>
#include <QToolButton>

#include "ui/dispatch/preparationlistpane.h"
#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::ui {

namespace {

/// From this width on queue, case and timeline have room beside each other.
constexpr int widthForAll = 1500;
constexpr int sideWidth = 50 * Theme::grid;
constexpr int caseWidth = 54 * Theme::grid;

QJsonObject recordValue(const EmployeeId &id, const QString &name)
{
    return {{u"id"_s, id.toString()}, {u"text"_s, name}};
}

/// The crew as the form's fields want it, with `from` replaced by `to`; a null `from` puts `to` in front.
QJsonObject crewValues(const std::vector<CrewMember> &crew, const EmployeeId &from, const EmployeeId &to,
                       const QString &nameOfTo)
{
    QJsonObject values;
    QJsonArray members;
    bool leads = crew.empty();
    for (const CrewMember &member : crew) {
        if (member.lead && member.employeeId == from)
            leads = true;
        else if (!member.lead && member.employeeId != from && member.employeeId != to)
            members.append(member.employeeId.toString());
    }
    if (leads)
        values.insert(u"lead"_s, recordValue(to, nameOfTo));
    else
        members.append(to.toString());
    values.insert(u"members"_s, members);
    return values;
}

} // namespace

DispatchTab::DispatchTab(Workbench &bench, QWidget *parent)
    : CaseTab(bench, u"dispatch"_s, u"dispatch"_s, DispatchActions::all(), parent),
      m_timeline(new TimelinePane(bench)),
      m_queueSide(new QToolButton),
      m_caseSide(new QToolButton)
{
    using T = TicketColumns;
    m_model =
        new RecordListModel<WatchedTicket>({T::next(), T::priority(), T::ship(), T::fault(), T::place(), T::warranty(),
                                            T::waiting([this] { return client().now(); }), T::number(), T::state(),
                                            T::entryAt(), T::lead(), T::kind(), T::receivedAt(), T::engine()},
                                           watchedTickets(client(), this), this);
    list()->setTitle([] { return tr("Dispatch queue"); });
    list()->setFilters({{u"to_dispatch"_s, [] { return tr("Waiting"); }},
                        {u"under_way"_s, [] { return tr("Under way"); }},
                        {u"open"_s, [] { return tr("All open"); }},
                        {u"mine"_s, [] { return tr("Mine"); }},
                        {u"overdue"_s, [] { return tr("Overdue"); }}});
    list()->setEmptyText([] { return tr("Nothing waits for dispatch."); });
    list()->setModel(m_model);
    connect(&bench.ticker(), &Ticker::minute, m_model, &ListModel::repaintRows);
    connect(list(), &RecordListView::activated, this, [this] {
        showSide(Side::Case);
        pane()->setFocus(Qt::OtherFocusReason);
    });
    connect(pane(), &CasePane::formEnded, this, [this] {
        if (std::exchange(m_dropped, false))
            showSide(Side::Queue);
    });
    pane()->addPage(new PreparationListPane(bench, *pane()), [] { return tr("Preparation list"); });
    splitter()->addWidget(m_timeline);
    splitter()->setStretchFactor(0, 0);
    splitter()->setStretchFactor(1, 0);
    splitter()->setStretchFactor(2, 1);
    buildSides();
    connectTimeline();
    new TicketDrag(
        list()->table(), m_timeline->view(),
        [this](int row) {
            const WatchedTicket *ticket = m_model->rowAt(row);
            if (!ticket)
                return TicketDrag::Ticket{};
            const QString &ship = ticket->row.shipName;
            return TicketDrag::Ticket{ticket->row.ticket.id, ship.isEmpty() ? ticket->row.ticket.number : ship};
        },
        this);
    showSide(Side::Queue);
}

void DispatchTab::buildSides()
{
    auto *group = new QButtonGroup(this);
    // In front of the bar, the queue first.
    for (const auto &[button, name, side] :
         {std::tuple{m_caseSide, u"side_case"_s, Side::Case}, std::tuple{m_queueSide, u"side_queue"_s, Side::Queue}}) {
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, side = side] { showSide(side); });
        m_timeline->addInFront(button);
    }
}

void DispatchTab::connectTimeline()
{
    TimelineView *view = m_timeline->view();
    connect(view, &TimelineView::planWanted, this, &DispatchTab::loadPlan);
    connect(view, &TimelineView::dropped, this, &DispatchTab::openFormFor);
    connect(view, &TimelineView::placeChosen, this, &DispatchTab::planCurrentOn);
    connect(view, &TimelineView::absenceChosen, this, &DispatchTab::cancelAbsence);
    connect(m_timeline, &TimelinePane::absenceWanted, this, &DispatchTab::openAbsence);
    connect(view, &TimelineView::caseWanted, this, [this](const TicketId &ticket) {
        pane()->show(ticket);
        showSide(Side::Case);
    });
    connect(view, &TimelineView::assignWanted, this, [this](const TicketId &ticket) {
        showSide(Side::Case);
        pane()->start(ticket, u"assign_crew"_s, {});
    });
}

TicketId DispatchTab::currentTicket() const
{
    const std::optional<RowKey> key = list()->currentKey();
    const WatchedTicket *row = key ? m_model->rowOf(*key) : nullptr;
    return row ? row->row.ticket.id : TicketId();
}

bool DispatchTab::open(const RecordRef &record)
{
    if (!CaseTab::open(record))
        return false;
    showSide(Side::Case);
    return true;
}

void DispatchTab::showFiltered(const QString &filter)
{
    CaseTab::showFiltered(filter);
    showSide(Side::Queue);
}

bool DispatchTab::restoreDraft(const Draft &draft)
{
    if (draft.form == QLatin1String(AbsenceForms::enterCode)) {
        FormPanel *form = AbsenceForms::enter(bench(), code());
        pane()->openForm(form);
        form->restore(draft);
    } else if (!CaseTab::restoreDraft(draft)) {
        return false;
    }
    showSide(Side::Case);
    return true;
}

void DispatchTab::reload()
{
    CaseTab::reload();
    m_timeline->reload();
}

void DispatchTab::retranslate()
{
    CaseTab::retranslate();
    m_queueSide->setText(tr("Queue"));
    m_caseSide->setText(tr("Case"));
    m_queueSide->setToolTip(tr("Show the queue beside the timeline (Esc)"));
    m_caseSide->setToolTip(tr("Show the case beside the timeline (Enter in the queue)"));
}

void DispatchTab::showSide(Side side)
{
    m_side = side;
    (side == Side::Queue ? m_queueSide : m_caseSide)->setChecked(true);
    arrange();
}

void DispatchTab::arrange()
{
    const bool wide = width() >= widthForAll;
    const bool changed = wide != m_wide;
    m_wide = wide;
    // What goes must not take the focus with it.
    const bool queue = wide || m_side == Side::Queue;
    const bool caseSeen = wide || m_side == Side::Case;
    if (queue)
        list()->show();
    if (caseSeen)
        pane()->QWidget::show();
    const auto leave = [](QWidget *from, QWidget *to) {
        if (from->isAncestorOf(QApplication::focusWidget()))
            to->setFocus(Qt::OtherFocusReason);
    };
    if (!queue) {
        leave(list(), pane());
        list()->hide();
    }
    if (!caseSeen) {
        leave(pane(), list()->table());
        pane()->hide();
    }
    m_queueSide->setVisible(!wide);
    m_caseSide->setVisible(!wide);
    const int total = splitter()->width();
    if (changed || splitter()->sizes().value(2) == 0) {
        const int beside = wide ? sideWidth + caseWidth : caseWidth;
        splitter()->setSizes({wide ? sideWidth : caseWidth, caseWidth, std::max(1, total - beside)});
    }
}

void DispatchTab::lendWidth(int)
{
    // The forms of this tab stand one under the other; the timeline keeps its place.
}

void DispatchTab::resizeEvent(QResizeEvent *event)
{
    CaseTab::resizeEvent(event);
    arrange();
}

void DispatchTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_wide && m_side == Side::Case) {
        showSide(Side::Queue);
        return;
    }
    CaseTab::keyPressEvent(event);
}

void DispatchTab::loadPlan(const TicketId &ticket)
{
    TimelineView *view = m_timeline->view();
    const rules::PlanSpan shown{startOfDay(view->firstDay()), endOfDay(view->lastDay())};
    client().read(
        view, [ticket, shown](desk::Office office) { return desk::DispatchDesk(office).jobPlan(ticket, shown); },
        [view](std::optional<desk::JobPlan> &plan) { view->setPlan(std::move(plan)); });
}

QString DispatchTab::nameOf(const EmployeeId &engineer) const
{
    for (const Employee &each : m_timeline->view()->content().timeline().engineers) {
        if (each.id == engineer)
            return each.name;
    }
    return {};
}

void DispatchTab::openFormFor(const TimelineGhost &ghost)
{
    m_dropped = m_side == Side::Queue;
    showSide(Side::Case);
    const QString from = shortTime(ghost.span.from);
    const QString until = shortTime(ghost.span.until);
    switch (ghost.what) {
    case TimelineGhost::What::Ticket: {
        if (ghost.wantsNewTime()) {
            pane()->start(ghost.ticket, u"reschedule_visit"_s, {{u"new_entry_at"_s, from}});
            if (!ghost.engineer.isNull())
                bench().say(Tone::Accent, tr("Agreed is %1: first the new time; then %2 can be assigned.")
                                              .arg(shortTime(*ghost.agreed), nameOf(ghost.engineer)));
            break;
        }
        QJsonObject values;
        if (!ghost.agreed) {
            values.insert(u"entry_at"_s, from);
            values.insert(u"planned_end_at"_s, until);
        }
        if (!ghost.engineer.isNull())
            values.insert(u"lead"_s, recordValue(ghost.engineer, nameOf(ghost.engineer)));
        // Onto nobody's row only the time is meant.
        const QString form = ghost.agreed              ? u"assign_crew"_s
                             : ghost.engineer.isNull() ? u"agree_appointment"_s
                                                       : u"plan_visit"_s;
        pane()->start(ghost.ticket, form, values);
        break;
    }
    case TimelineGhost::What::Move:
        pane()->start(
            ghost.ticket, u"reschedule_visit"_s,
            {{u"new_entry_at"_s, from}, {u"planned_end_at"_s, ghost.visit->plannedEndAt ? until : QString()}});
        break;
    case TimelineGhost::What::Stretch:
        pane()->start(ghost.ticket, u"change_planned_end"_s, {{u"planned_end_at"_s, until}});
        break;
    case TimelineGhost::What::Crew:
        pane()->start(ghost.ticket, u"assign_crew"_s,
                      crewValues(ghost.visit->crew, ghost.fromEngineer, ghost.engineer, nameOf(ghost.engineer)));
        break;
    }
}

void DispatchTab::planCurrentOn(const EmployeeId &engineer, QDate day)
{
    const std::optional<RowKey> key = list()->currentKey();
    const WatchedTicket *row = key ? m_model->rowOf(*key) : nullptr;
    if (!row) {
        bench().say(Tone::Accent, tr("Choose a case in the queue first; then it can be planned here."));
        return;
    }
    TimelineGhost ghost;
    ghost.ticket = row->row.ticket.id;
    ghost.engineer = engineer;
    ghost.agreed = row->row.entryAt;
    ghost.span = {startOfDay(day) + 9h, startOfDay(day) + 17h};
    if (ghost.agreed)
        ghost.span.from = startOfDay(day) + (*ghost.agreed - startOfDay(ghost.agreed->day()));
    openFormFor(ghost);
}

void DispatchTab::openAbsence(const EmployeeId &engineer, QDate day)
{
    FormPanel *form = AbsenceForms::enter(bench(), code());
    QJsonObject values{{u"from_on"_s, day.toString(Qt::ISODate)}, {u"until_on"_s, day.toString(Qt::ISODate)}};
    if (!engineer.isNull())
        values.insert(u"employee"_s, recordValue(engineer, nameOf(engineer)));
    form->prefill(values);
    form->markClean();
    m_dropped = m_side == Side::Queue;
    showSide(Side::Case);
    pane()->openForm(form);
}

void DispatchTab::cancelAbsence(const AbsenceId &absence)
{
    const TimelineView *view = m_timeline->view();
    const QString what = view->textOf(view->current());
    m_dropped = m_side == Side::Queue;
    showSide(Side::Case);
    pane()->openForm(AbsenceForms::cancel(bench(), code(), absence, [what] { return what; }));
}

} // namespace fairlead::ui
