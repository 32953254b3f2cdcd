// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging: visits on the timeline, and cases that come from the queue.
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinetexts.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace std::chrono_literals;

namespace fairlead::ui {

namespace {

/// From this width of a day on, moving goes by half hours instead of days.
constexpr qreal widthForHours = 400;
constexpr int edgeWidth = 7;
/// When a case is dropped on a day, its visit is offered for these hours; the form has the last word.
constexpr auto dayBegins = 9h;
constexpr auto dayEnds = 17h;

} // namespace

std::chrono::milliseconds TimelineView::step() const
{
    return m_scale.dayWidth() >= widthForHours ? std::chrono::milliseconds(30min) : std::chrono::milliseconds(24h);
}

Instant TimelineView::snapped(Instant at) const
{
    const Instant day = startOfDay(at.day());
    if (step() >= 24h)
        return day + dayBegins;
    return day + ((at - day) / step()) * step();
}

bool TimelineView::canMove(const Place &place) const
{
    const TimelineBar *bar = barAt(place);
    if (!bar || bar->kind != TimelineBar::Kind::Visit)
        return false;
    const desk::TimelineVisit &visit = m_layout.visitOf(*bar);
    return visit.toCome && visit.agreed;
}

void TimelineView::begin(TimelineGhost::What what, const Place &place)
{
    const TimelineRow &row = m_layout.rows()[static_cast<size_t>(place.row)];
    const TimelineBar &bar = row.bars[static_cast<size_t>(place.bar)];
    const desk::TimelineVisit &visit = m_layout.visitOf(bar);
    TimelineGhost ghost;
    ghost.what = what;
    ghost.ticket = visit.ticketId;
    ghost.label = visit.shipName.isEmpty() ? visit.ticketNumber : visit.shipName;
    ghost.row = place.row;
    ghost.span = bar.span;
    ghost.visit = visit;
    ghost.engineer = row.engineer;
    ghost.fromEngineer = row.engineer;
    m_ghost = ghost;
    emit planWanted(ghost.ticket);
    updateExplanation();
}

void TimelineView::moveGhost(std::chrono::milliseconds by)
{
    m_ghost->span = {m_ghost->span.from + by, m_ghost->span.until + by};
    updateExplanation();
}

void TimelineView::stretchGhost(std::chrono::milliseconds by)
{
    const Instant until = m_ghost->span.until + by;
    if (until > m_ghost->span.from)
        m_ghost->span.until = until;
    updateExplanation();
}

void TimelineView::ghostToRow(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= m_layout.rows().size())
        return;
    m_ghost->row = row;
    m_ghost->engineer = m_layout.rows()[static_cast<size_t>(row)].engineer;
    updateExplanation();
}

void TimelineView::setPlan(std::optional<desk::JobPlan> plan)
{
    m_plan = std::move(plan);
    if (!m_ghost)
        return;
    if (m_ghost->what == TimelineGhost::What::Ticket)
        keepAgreedHour();
    updateExplanation();
}

void TimelineView::keepAgreedHour()
{
    if (!m_plan || m_plan->job.ticketId != m_ghost->ticket || !m_plan->job.span)
        return;
    const rules::PlanSpan &agreed = *m_plan->job.span;
    const std::chrono::milliseconds moved = startOfDay(m_ghost->span.from.day()) - startOfDay(agreed.from.day());
    m_ghost->agreed = agreed.from;
    m_ghost->span = {agreed.from + moved, agreed.until + moved};
}

void TimelineView::updateExplanation()
{
    m_explanation = {};
    if (m_ghost) {
        const TimelineRow &row = m_layout.rows()[static_cast<size_t>(m_ghost->row)];
        m_explanation = explain(*m_ghost, TimelineTexts::nameOf(row), m_plan, m_now);
        emit explained(m_explanation.text());
    }
    viewport()->update();
}

bool TimelineView::dragTicket(const TicketId &ticket, const QString &label, const QPoint &at)
{
    const std::optional<Place> place = placeAt(at);
    if (!place) {
        if (m_ghost)
            cancelGhost();
        return false;
    }
    const bool isNew = !m_ghost || m_ghost->ticket != ticket || m_ghost->what != TimelineGhost::What::Ticket;
    m_byMouse = true;
    if (isNew) {
        TimelineGhost ghost;
        ghost.ticket = ticket;
        ghost.label = label;
        m_ghost = ghost;
        // The queue says only once per drag that it needs to know who could go.
        if (!m_plan || m_plan->job.ticketId != ticket)
            emit planWanted(ticket);
    }
    const Instant from = snapped(momentAt(at.x()));
    const Instant evening = startOfDay(from.day()) + dayEnds;
    m_ghost->span = {from, from < evening ? evening : endOfDay(from.day())};
    keepAgreedHour();
    ghostToRow(place->row);
    return true;
}

bool TimelineView::drop()
{
    if (!m_ghost)
        return false;
    const TimelineGhost ghost = *m_ghost;
    cancelGhost();
    bool means = true;
    switch (ghost.what) {
    case TimelineGhost::What::Ticket:
        break;
    case TimelineGhost::What::Move:
    case TimelineGhost::What::Stretch:
        means = ghost.span != ghost.visit->span;
        break;
    case TimelineGhost::What::Crew:
        means = ghost.engineer != ghost.fromEngineer && !ghost.engineer.isNull();
        break;
    }
    if (means)
        emit dropped(ghost);
    return means;
}

void TimelineView::cancelGhost()
{
    if (!m_ghost)
        return;
    m_ghost.reset();
    m_explanation = {};
    m_byMouse = false;
    viewport()->update();
    emit explained({});
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    const std::optional<Place> place = placeAt(event->pos());
    if (!place)
        return;
    setCurrent(*place, false);
    const bool onEdge = place->bar >= 0 && rectOf(*place).right() - event->pos().x() < edgeWidth;
    m_pressed = Pressed{event->pos(), *place, onEdge};
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->pos();
    if (!(event->buttons() & Qt::LeftButton) || !m_pressed) {
        const std::optional<Place> place = placeAt(at);
        const bool movable = place && canMove(*place);
        viewport()->setCursor(movable && rectOf(*place).right() - at.x() < edgeWidth ? Qt::SizeHorCursor
                              : movable                                              ? Qt::OpenHandCursor
                                                                                     : Qt::ArrowCursor);
        return;
    }
    if (!m_byMouse) {
        if ((at - m_pressed->at).manhattanLength() < QApplication::startDragDistance() || !canMove(m_pressed->place))
            return;
        m_byMouse = true;
    }
    // A drag goes along the row or across the rows, not both: a new time and another crew are two things to settle.
    const std::optional<Place> place = placeAt(at);
    const bool across = !m_pressed->onEdge && place && place->row != m_pressed->place.row;
    using What = TimelineGhost::What;
    const What what = m_pressed->onEdge ? What::Stretch : across ? What::Crew : What::Move;
    if (!m_ghost || m_ghost->what != what)
        begin(what, m_pressed->place);
    if (what == What::Crew) {
        ghostToRow(place->row);
        return;
    }
    const TimelineBar *bar = barAt(m_pressed->place);
    if (!bar)
        return;
    const std::chrono::milliseconds moved = momentAt(at.x()) - momentAt(m_pressed->at.x());
    // To the nearest step.
    const std::chrono::milliseconds half = moved.count() < 0 ? -step() / 2 : step() / 2;
    const std::chrono::milliseconds by = ((moved + half) / step()) * step();
    m_ghost->span = bar->span;
    if (what == What::Move)
        moveGhost(by);
    else
        stretchGhost(by);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed.reset();
    if (m_byMouse && m_ghost)
        drop();
    m_byMouse = false;
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const std::optional<Place> place = placeAt(event->pos())) {
        setCurrent(*place, false);
        activate(*place, false);
    }
}

} // namespace fairlead::ui
