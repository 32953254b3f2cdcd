// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/timeline.h"

#include <chrono>
#include <utility>
#include <vector>

namespace fairlead::ui {

/// Something that stands in a row: a visit or an absence.
struct TimelineBar {
    enum class Kind { Visit, Absence };
    Kind kind = Kind::Visit;
    size_t index = 0; ///< among the timeline's visits, or its absences
    rules::PlanSpan span = {};
    int lane = 0;
    bool lead = false;  ///< the row's engineer leads the visit's crew
    bool clash = false; ///< goes on at the same time as another one of that engineer
};

/// What an engineer does, or what nobody is named for.
struct TimelineRow {
    EmployeeId engineer; ///< null: visits without a crew
    QString name;
    QString staffNo;
    std::vector<TimelineBar> bars; ///< by their beginnings
    std::vector<size_t> expiries;  ///< among the timeline's
    int lanes = 1;
    int top = 0;
    int height = 0;
};

/// The rows of a timeline with their bars stacked where they overlap: made once for each load, asked at each frame.
class TimelineLayout {
public:
    static constexpr int laneHeight = 24;
    static constexpr int rowPadding = 4;

    TimelineLayout() = default;
    explicit TimelineLayout(desk::Timeline timeline);

    [[nodiscard]] const desk::Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] const std::vector<TimelineRow> &rows() const { return m_rows; }
    [[nodiscard]] int height() const { return m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height; }
    /// The row at a height; -1 above the first and below the last.
    [[nodiscard]] int rowAt(int y) const;
    /// The row of an engineer, or of nobody for a null id; -1 when there is none.
    [[nodiscard]] int rowOf(const EmployeeId &engineer) const;
    /// The bars of a row that reach into a span: the first and the one behind the last that may. Some between them don't.
    [[nodiscard]] std::pair<size_t, size_t> barsIn(const TimelineRow &row, const rules::PlanSpan &span) const;

    [[nodiscard]] const desk::TimelineVisit &visitOf(const TimelineBar &bar) const
    {
        return m_timeline.visits[bar.index];
    }
    [[nodiscard]] const Absence &absenceOf(const TimelineBar &bar) const { return m_timeline.absences[bar.index]; }
    /// The place of a visit's or an absence's bar in a row; -1 when it isn't there.
    [[nodiscard]] int barOf(int row, const VisitId &visit) const;
    [[nodiscard]] int barOf(int row, const AbsenceId &absence) const;
    /// Where the upper edge of a bar stands.
    [[nodiscard]] static int topOf(const TimelineRow &row, const TimelineBar &bar)
    {
        return row.top + rowPadding + bar.lane * laneHeight;
    }

private:
    /// Gives each bar the first lane that is free, and marks those that go on at the same time.
    void stack(TimelineRow &row);

    desk::Timeline m_timeline;
    std::vector<TimelineRow> m_rows;
    std::vector<std::chrono::milliseconds> m_longest; ///< of each row: how long its longest bar lasts
};

} // namespace fairlead::ui
