// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelineghost.h"
#include "ui/timeline/timelinelayout.h"
#include "ui/timeline/timelinescale.h"

#include <QAbstractScrollArea>

#include <optional>

namespace fairlead::ui {

/// Engineers by day: a row each, visits and absences as bars, stacked where they overlap. Scrolled by the scroll bars, zoomed
/// by Ctrl+wheel, + and -.
///
/// There is always a current place: a row and a day, with the bar that is there, if any. Arrows go from place to place and
/// reach every bar; Enter opens the bar's case, A assigns; Shift+arrows move a visit by a step or to another engineer,
/// Ctrl+Shift+arrows stretch it, Enter then says so. Dragging with the mouse does the same. What is moved is only asked for:
/// dropped() has to be answered by a form.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// Where the keyboard is.
    struct Place {
        int row = 0;
        int bar = -1; ///< -1: the day itself
        QDate day = {};

        friend bool operator==(const Place &, const Place &) = default;
    };
    static constexpr qreal narrowestDay = 14;
    static constexpr qreal widestDay = 2400;

    explicit TimelineView(QWidget *parent = nullptr);

    /// What is shown; the current place stays with its engineer and its visit.
    void setTimeline(desk::Timeline timeline);
    [[nodiscard]] const TimelineLayout &content() const { return m_layout; }
    /// The line of today, and what a notice is counted from.
    void setNow(Instant now);
    [[nodiscard]] Instant now() const { return m_now; }

    /// So many days in the width that there is, from `first` on.
    void showDays(QDate first, int days);
    /// Keeps the width of a day, and what is above and below.
    void scrollTo(QDate first);
    /// About the middle, or about that place of the viewport.
    void zoomBy(qreal factor, std::optional<int> about = {});
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] qreal dayWidth() const { return m_scale.dayWidth(); }

    [[nodiscard]] const Place &current() const { return m_current; }
    void setCurrent(const Place &place, bool scroll = true);
    [[nodiscard]] const TimelineBar *currentBar() const { return barAt(m_current); }
    [[nodiscard]] const TimelineBar *barAt(const Place &place) const;
    /// What a place is called by assistive tools and in the line under the timeline.
    [[nodiscard]] QString textOf(const Place &place) const;
    /// Where it is painted, in the viewport.
    [[nodiscard]] QRect rectOf(const Place &place) const;

    /// What candidates are judged from while something is dragged; asked for by planWanted().
    void setPlan(std::optional<desk::JobPlan> plan);
    [[nodiscard]] const std::optional<TimelineGhost> &ghost() const { return m_ghost; }
    [[nodiscard]] const TimelineExplanation &explanation() const { return m_explanation; }
    /// A case from the queue is over that place of the viewport; false where it can't be dropped.
    bool dragTicket(const TicketId &ticket, const QString &label, const QPoint &at);
    /// It was let go. False, and nothing said, where that means nothing.
    bool drop();
    void cancelGhost();

signals:
    void currentChanged();
    /// Enter or a double click on a visit.
    void caseWanted(const fairlead::TicketId &ticket);
    /// A on a visit.
    void assignWanted(const fairlead::TicketId &ticket);
    /// Enter, A or a double click where nothing is: the queue's case could go there.
    void placeChosen(const fairlead::EmployeeId &engineer, QDate day);
    /// Enter on an absence.
    void absenceChosen(const fairlead::AbsenceId &absence);
    /// Something begins to be dragged or moved.
    void planWanted(const fairlead::TicketId &ticket);
    /// It was let go where it may be.
    void dropped(const fairlead::ui::TimelineGhost &ghost);
    /// There is something else to be said of what is dragged; empty: nothing is.
    void explained(const QString &text);
    /// Other days are to be seen.
    void daysShown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Pressed {
        QPoint at;
        Place place;
        bool onEdge = false; ///< the right end of a bar
    };

    // timelineview.cpp
    void setDayWidth(qreal width, int about);
    void updateBars();
    [[nodiscard]] QRect body() const; ///< where the rows are, in the viewport
    [[nodiscard]] std::optional<Place> placeAt(const QPoint &at) const;
    [[nodiscard]] Instant momentAt(int x) const;
    void activate(const Place &place, bool assign);
    void announceFocus();
    [[nodiscard]] QString toolTipAt(const QPoint &at) const;

    // timelinekeys.cpp
    bool goByKey(int key);
    void goAlongRow(int direction);
    void goToRow(int row);
    bool moveByKey(const QKeyEvent &event);

    // timelinedrag.cpp
    void begin(TimelineGhost::What what, const Place &place);
    [[nodiscard]] bool canMove(const Place &place) const;
    [[nodiscard]] std::chrono::milliseconds step() const;
    [[nodiscard]] Instant snapped(Instant at) const;
    void moveGhost(std::chrono::milliseconds by);
    void stretchGhost(std::chrono::milliseconds by);
    void ghostToRow(int row);
    /// What the customer has agreed to goes to another day with its hour, and says that it does.
    void keepAgreedHour();
    void updateExplanation();

    TimelineScale m_scale;
    int m_days;            ///< from the scale's origin
    qreal m_shownDays = 7; ///< in the width that there is
    TimelineLayout m_layout;
    Place m_current;
    Instant m_now;
    std::optional<desk::JobPlan> m_plan;
    std::optional<TimelineGhost> m_ghost;
    TimelineExplanation m_explanation;
    std::optional<Pressed> m_pressed;
    bool m_byMouse = false; ///< the ghost follows the mouse, not the keys
};

} // namespace fairlead::ui
