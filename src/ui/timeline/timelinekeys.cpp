// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline by keyboard.
#include "ui/timeline/timelineview.h"

#include <QKeyEvent>

#include <algorithm>
#include <chrono>

namespace fairlead::ui {

namespace {

constexpr qreal keyZoom = 1.25;

/// The last day on which a bar still goes on.
QDate lastDayOf(const TimelineBar &bar)
{
    return (bar.span.until - std::chrono::milliseconds(1)).day();
}

bool goesOn(const TimelineBar &bar, QDate day)
{
    return bar.span.from.day() <= day && day <= lastDayOf(bar);
}

} // namespace

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (m_layout.rows().empty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_ghost && !m_byMouse && (isReturn || event->key() == Qt::Key_Escape)) {
        if (isReturn)
            drop();
        else
            cancelGhost();
    } else if (moveByKey(*event)) {
        // a visit on its way
    } else if (held == Qt::NoModifier && isReturn) {
        activate(m_current, false);
    } else if (held == Qt::NoModifier && event->key() == Qt::Key_A) {
        activate(m_current, true);
    } else if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal) {
        zoomBy(keyZoom);
    } else if (event->key() == Qt::Key_Minus) {
        zoomBy(1 / keyZoom);
    } else if (held != Qt::NoModifier || !goByKey(event->key())) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool TimelineView::goByKey(int key)
{
    const qint64 seen = std::max<qint64>(1, firstDay().daysTo(lastDay()));
    switch (key) {
    case Qt::Key_Left:
        goAlongRow(-1);
        return true;
    case Qt::Key_Right:
        goAlongRow(1);
        return true;
    case Qt::Key_Up:
        goToRow(m_current.row - 1);
        return true;
    case Qt::Key_Down:
        goToRow(m_current.row + 1);
        return true;
    case Qt::Key_Home:
        setCurrent({m_current.row, -1, m_now.day()});
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const qint64 by = key == Qt::Key_PageUp ? -seen : seen;
        scrollTo(firstDay().addDays(by));
        setCurrent({m_current.row, -1, m_current.day.addDays(by)});
        return true;
    }
    default:
        return false;
    }
}

void TimelineView::goAlongRow(int direction)
{
    const TimelineRow &row = m_layout.rows()[static_cast<size_t>(m_current.row)];
    const TimelineBar *bar = currentBar();
    const int count = static_cast<int>(row.bars.size());
    // From a bar to its neighbour in the row where they touch or overlap, else onto the free day beside it: so every bar and
    // every free day is reached.
    QDate day = m_current.day.addDays(direction);
    int wanted = -1;
    if (bar) {
        day = direction > 0 ? lastDayOf(*bar).addDays(1) : bar->span.from.day().addDays(-1);
        const int neighbour = m_current.bar + direction;
        if (neighbour >= 0 && neighbour < count) {
            const TimelineBar &next = row.bars[static_cast<size_t>(neighbour)];
            const bool touches = direction > 0 ? next.span.from.day() <= day : lastDayOf(next) >= day;
            if (touches)
                wanted = neighbour;
        }
    } else {
        for (int i = 0; i < count; ++i) {
            const int at = direction > 0 ? i : count - 1 - i;
            if (goesOn(row.bars[static_cast<size_t>(at)], day)) {
                wanted = at;
                break;
            }
        }
    }
    if (wanted >= 0) {
        const TimelineBar &next = row.bars[static_cast<size_t>(wanted)];
        day = std::clamp(day, next.span.from.day(), lastDayOf(next));
    }
    setCurrent({m_current.row, wanted, day});
}

void TimelineView::goToRow(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= m_layout.rows().size())
        return;
    const std::vector<TimelineBar> &bars = m_layout.rows()[static_cast<size_t>(row)].bars;
    const auto there =
        std::ranges::find_if(bars, [this](const TimelineBar &bar) { return goesOn(bar, m_current.day); });
    setCurrent({row, there == bars.end() ? -1 : static_cast<int>(there - bars.begin()), m_current.day});
}

bool TimelineView::moveByKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool sideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool upOrDown = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    const bool moves = held == Qt::ShiftModifier && (sideways || upOrDown);
    const bool stretches = held == (Qt::ShiftModifier | Qt::ControlModifier) && sideways;
    if (!moves && !stretches)
        return false;
    using What = TimelineGhost::What;
    const What what = stretches ? What::Stretch : upOrDown ? What::Crew : What::Move;
    if (m_byMouse || !canMove(m_current))
        return true; // taken all the same: the arrow alone would go elsewhere
    if (!m_ghost || m_ghost->what != what)
        begin(what, m_current);
    if (what == What::Crew) {
        ghostToRow(m_ghost->row + (event.key() == Qt::Key_Up ? -1 : 1));
        return true;
    }
    const std::chrono::milliseconds by = event.key() == Qt::Key_Left ? -step() : step();
    if (what == What::Move)
        moveGhost(by);
    else
        stretchGhost(by);
    return true;
}

} // namespace fairlead::ui
