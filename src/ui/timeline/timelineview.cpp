// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown and where; timelinekeys.cpp and timelinedrag.cpp have the rest of the class.
#include "ui/timeline/timelineview.h"

#include "ui/core/plaintext.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinetexts.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

/// The line reaches a year back and ahead of where it was begun; going further begins it anew.
constexpr int daysAround = 400;
constexpr qreal zoomStep = 1.25;
constexpr int wheelNotch = 120;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent), m_scale(QDate(2000, 1, 1)), m_days(2 * daysAround)
{
    setObjectName(u"timeline"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->setSingleStep(20);
    verticalScrollBar()->setSingleStep(TimelineLayout::laneHeight);
    setMinimumSize(TimelinePainter::nameWidth + 6 * Theme::grid, TimelinePainter::headHeight + 12 * Theme::grid);
    installTimelineAccessibility();
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void TimelineView::setTimeline(desk::Timeline timeline)
{
    const TimelineBar *bar = currentBar();
    const EmployeeId engineer =
        m_layout.rows().empty() ? EmployeeId() : m_layout.rows()[static_cast<size_t>(m_current.row)].engineer;
    const VisitId visit = bar && bar->kind == TimelineBar::Kind::Visit ? m_layout.visitOf(*bar).visitId : VisitId();
    const AbsenceId absence =
        bar && bar->kind == TimelineBar::Kind::Absence ? m_layout.absenceOf(*bar).id : AbsenceId();
    forgetAccessibleParts(this);
    if (!m_ghost)
        m_plan.reset(); // it may have changed with what is shown
    m_layout = TimelineLayout(std::move(timeline));
    m_current.row = std::max(0, m_layout.rowOf(engineer));
    m_current.bar = !visit.isNull()     ? m_layout.barOf(m_current.row, visit)
                    : !absence.isNull() ? m_layout.barOf(m_current.row, absence)
                                        : -1;
    if (m_ghost)
        ghostToRow(std::max(0, m_layout.rowOf(m_ghost->engineer)));
    updateBars();
    viewport()->update();
    emit currentChanged();
}

void TimelineView::setNow(Instant now)
{
    m_now = now;
    if (!m_current.day.isValid())
        m_current.day = now.day();
    viewport()->update();
}

QRect TimelineView::body() const
{
    return viewport()->rect().adjusted(TimelinePainter::nameWidth, TimelinePainter::headHeight, 0, 0);
}

void TimelineView::updateBars()
{
    const QRect place = body();
    horizontalScrollBar()->setPageStep(place.width());
    horizontalScrollBar()->setRange(0, std::max(0, qCeil(m_days * m_scale.dayWidth()) - place.width()));
    verticalScrollBar()->setPageStep(place.height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - place.height()));
}

void TimelineView::showDays(QDate first, int days)
{
    m_shownDays = days;
    m_scale.setDayWidth(std::clamp(std::max(1, body().width()) / m_shownDays, narrowestDay, widestDay));
    scrollTo(first);
}

void TimelineView::scrollTo(QDate first)
{
    const QDate last = first.addDays(body().width() / qMax(1, qFloor(m_scale.dayWidth())) + 1);
    if (first < m_scale.origin() || last > m_scale.origin().addDays(m_days)) {
        TimelineScale scale(first.addDays(-daysAround));
        scale.setDayWidth(m_scale.dayWidth());
        m_scale = scale;
    }
    updateBars();
    horizontalScrollBar()->setValue(m_scale.xOf(first));
    viewport()->update();
    emit daysShown();
}

void TimelineView::zoomBy(qreal factor, std::optional<int> about)
{
    setDayWidth(std::clamp(m_scale.dayWidth() * factor, narrowestDay, widestDay), about.value_or(body().center().x()));
}

void TimelineView::setDayWidth(qreal width, int about)
{
    // What is under the mouse stays there.
    const int x = about - TimelinePainter::nameWidth;
    const Instant fixed = m_scale.at(horizontalScrollBar()->value() + x);
    m_scale.setDayWidth(width);
    m_shownDays = std::max(1, body().width()) / width;
    updateBars();
    horizontalScrollBar()->setValue(m_scale.xOf(fixed) - x);
    viewport()->update();
    emit daysShown();
}

QDate TimelineView::firstDay() const
{
    return m_scale.dayAt(horizontalScrollBar()->value());
}

QDate TimelineView::lastDay() const
{
    return m_scale.dayAt(horizontalScrollBar()->value() + std::max(1, body().width()) - 1);
}

Instant TimelineView::momentAt(int x) const
{
    return m_scale.at(horizontalScrollBar()->value() + x - TimelinePainter::nameWidth);
}

const TimelineBar *TimelineView::barAt(const Place &place) const
{
    if (place.row < 0 || static_cast<size_t>(place.row) >= m_layout.rows().size())
        return nullptr;
    const TimelineRow &row = m_layout.rows()[static_cast<size_t>(place.row)];
    return place.bar >= 0 && static_cast<size_t>(place.bar) < row.bars.size()
               ? &row.bars[static_cast<size_t>(place.bar)]
               : nullptr;
}

std::optional<TimelineView::Place> TimelineView::placeAt(const QPoint &at) const
{
    if (!body().contains(at))
        return std::nullopt;
    const int y = at.y() - TimelinePainter::headHeight + verticalScrollBar()->value();
    const int row = m_layout.rowAt(y);
    if (row < 0)
        return std::nullopt;
    const Instant when = momentAt(at.x());
    Place place{row, -1, when.day()};
    const TimelineRow &shown = m_layout.rows()[static_cast<size_t>(row)];
    const auto [first, last] = m_layout.barsIn(shown, {when - std::chrono::hours(24), when + std::chrono::hours(24)});
    for (size_t i = first; i < last; ++i) {
        Place candidate{row, static_cast<int>(i), place.day};
        if (rectOf(candidate).contains(at))
            place = candidate;
    }
    return place;
}

QRect TimelineView::rectOf(const Place &place) const
{
    if (place.row < 0 || static_cast<size_t>(place.row) >= m_layout.rows().size())
        return {};
    const TimelineRow &row = m_layout.rows()[static_cast<size_t>(place.row)];
    const QPoint shift(TimelinePainter::nameWidth - horizontalScrollBar()->value(),
                       TimelinePainter::headHeight - verticalScrollBar()->value());
    if (const TimelineBar *bar = barAt(place))
        return TimelinePainter::barRect(m_scale, row, *bar).translated(shift);
    const int x = m_scale.xOf(place.day);
    return QRect(x, row.top, m_scale.xOf(place.day.addDays(1)) - x, row.height).translated(shift);
}

void TimelineView::setCurrent(const Place &place, bool scroll)
{
    if (m_ghost && !m_byMouse)
        cancelGhost();
    m_current = place;
    if (scroll) {
        const QRect rect = rectOf(place);
        const QRect seen = body();
        if (rect.top() < seen.top())
            verticalScrollBar()->setValue(verticalScrollBar()->value() - (seen.top() - rect.top()));
        else if (rect.bottom() > seen.bottom())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - seen.bottom());
        // The day of the place is what has to be seen, not the whole of a bar of weeks.
        const QRect day = rectOf({place.row, -1, place.day});
        if (day.left() < seen.left())
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (seen.left() - day.left()));
        else if (day.right() > seen.right())
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                            qMin(day.right() - seen.right(), day.left() - seen.left()));
    }
    viewport()->update();
    emit currentChanged();
    announceFocus();
}

QString TimelineView::textOf(const Place &place) const
{
    if (place.row < 0 || static_cast<size_t>(place.row) >= m_layout.rows().size())
        return {};
    const TimelineRow &row = m_layout.rows()[static_cast<size_t>(place.row)];
    if (const TimelineBar *bar = barAt(place))
        return u"%1: %2"_s.arg(TimelineTexts::nameOf(row), TimelineTexts::fullText(m_layout, row, *bar).join(u" · "_s));
    QStringList parts{TimelineTexts::nameOf(row),
                      u"%1 %2"_s.arg(place.day.toString(Qt::ISODate), TimelineTexts::dayText(place.day))};
    for (const size_t index : row.expiries) {
        if (m_layout.timeline().expiries[index].lastDay == place.day)
            parts.append(TimelineTexts::expiryText(m_layout.timeline().expiries[index]));
    }
    if (parts.size() == 2)
        parts.append(tr("nothing planned"));
    return parts.join(u" · "_s);
}

void TimelineView::activate(const Place &place, bool assign)
{
    const TimelineBar *bar = barAt(place);
    if (!bar) {
        if (static_cast<size_t>(place.row) < m_layout.rows().size())
            emit placeChosen(m_layout.rows()[static_cast<size_t>(place.row)].engineer, place.day);
        return;
    }
    if (bar->kind == TimelineBar::Kind::Absence) {
        emit absenceChosen(m_layout.absenceOf(*bar).id);
        return;
    }
    const TicketId ticket = m_layout.visitOf(*bar).ticketId;
    if (assign)
        emit assignWanted(ticket);
    else
        emit caseWanted(ticket);
}

void TimelineView::announceFocus()
{
    if (hasFocus())
        announceAccessibleFocus(this);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    TimelinePainter::Frame frame{m_layout, m_scale};
    frame.size = viewport()->size();
    frame.scroll = QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    frame.now = m_now;
    frame.current = m_current;
    frame.focused = hasFocus();
    frame.ghost = m_ghost ? &*m_ghost : nullptr;
    frame.explanation = m_ghost ? &m_explanation : nullptr;
    TimelinePainter(painter, font(), palette(), frame).paint();
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    // As many days as before are to be seen, from the same one on.
    const Instant left = m_scale.at(horizontalScrollBar()->value());
    m_scale.setDayWidth(std::clamp(std::max(1, body().width()) / m_shownDays, narrowestDay, widestDay));
    updateBars();
    horizontalScrollBar()->setValue(m_scale.xOf(left));
    emit daysShown();
}

void TimelineView::scrollContentsBy(int dx, int)
{
    viewport()->update();
    if (dx != 0)
        emit daysShown();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(qPow(zoomStep, static_cast<qreal>(turned) / wheelNotch), qRound(event->position().x()));
        event->accept();
        return;
    }
    const bool sideways = (event->modifiers() & Qt::ShiftModifier) || event->angleDelta().y() == 0;
    QScrollBar *bar = sideways ? horizontalScrollBar() : verticalScrollBar();
    bar->setValue(bar->value() - turned);
    event->accept();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceFocus();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_ghost && !m_byMouse)
        cancelGhost();
    viewport()->update();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateExplanation();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

QString TimelineView::toolTipAt(const QPoint &at) const
{
    const std::optional<Place> place = placeAt(at);
    if (!place)
        return {};
    const TimelineRow &row = m_layout.rows()[static_cast<size_t>(place->row)];
    if (const TimelineBar *bar = barAt(*place))
        return TimelineTexts::fullText(m_layout, row, *bar).join(u'\n');
    for (const size_t index : row.expiries) {
        const desk::TimelineExpiry &expiry = m_layout.timeline().expiries[index];
        if (expiry.lastDay == place->day)
            return TimelineTexts::expiryText(expiry);
    }
    return {};
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = toolTipAt(help->pos());
        if (text.isEmpty() || m_ghost)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace fairlead::ui
