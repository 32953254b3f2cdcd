// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelayout.h"

#include <QHash>

#include <algorithm>

namespace fairlead::ui {

TimelineLayout::TimelineLayout(desk::Timeline timeline) : m_timeline(std::move(timeline))
{
    m_rows.emplace_back(); // what nobody is named for
    QHash<EmployeeId, size_t> places;
    for (const Employee &engineer : m_timeline.engineers) {
        places.insert(engineer.id, m_rows.size());
        TimelineRow &row = m_rows.emplace_back();
        row.engineer = engineer.id;
        row.name = engineer.name;
        row.staffNo = engineer.staffNo;
    }
    for (size_t i = 0; i < m_timeline.visits.size(); ++i) {
        const desk::TimelineVisit &visit = m_timeline.visits[i];
        if (visit.crew.empty())
            m_rows.front().bars.push_back({TimelineBar::Kind::Visit, i, visit.span, 0, false, false});
        for (const CrewMember &member : visit.crew) {
            if (const auto place = places.constFind(member.employeeId); place != places.constEnd())
                m_rows[*place].bars.push_back({TimelineBar::Kind::Visit, i, visit.span, 0, member.lead, false});
        }
    }
    for (size_t i = 0; i < m_timeline.absences.size(); ++i) {
        const Absence &absence = m_timeline.absences[i];
        if (const auto place = places.constFind(absence.employeeId); place != places.constEnd())
            m_rows[*place].bars.push_back(
                {TimelineBar::Kind::Absence, i, rules::spanOfAbsence(absence), 0, false, false});
    }
    for (size_t i = 0; i < m_timeline.expiries.size(); ++i) {
        if (const auto place = places.constFind(m_timeline.expiries[i].employeeId); place != places.constEnd())
            m_rows[*place].expiries.push_back(i);
    }
    int top = 0;
    for (TimelineRow &row : m_rows) {
        stack(row);
        row.top = top;
        row.height = row.lanes * laneHeight + 2 * rowPadding;
        top += row.height;
    }
}

void TimelineLayout::stack(TimelineRow &row)
{
    std::ranges::stable_sort(row.bars, {}, [](const TimelineBar &bar) { return bar.span.from; });
    std::vector<TimelineBar *> lanes; // the newest bar of each
    std::chrono::milliseconds longest{0};
    for (TimelineBar &bar : row.bars) {
        auto lane = std::ranges::find_if(
            lanes, [&bar](const TimelineBar *before) { return before->span.until <= bar.span.from; });
        if (lane == lanes.end())
            lane = lanes.insert(lanes.end(), nullptr);
        *lane = &bar;
        bar.lane = static_cast<int>(lane - lanes.begin());
        for (TimelineBar *other : lanes) {
            const bool clash = other != &bar && other->span.overlaps(bar.span) && !row.engineer.isNull();
            bar.clash = bar.clash || clash;
            other->clash = other->clash || clash;
        }
        longest = std::max(longest, bar.span.until - bar.span.from);
    }
    row.lanes = std::max<int>(1, static_cast<int>(lanes.size()));
    m_longest.push_back(longest);
}

int TimelineLayout::rowAt(int y) const
{
    if (y < 0 || y >= height())
        return -1;
    const auto behind = std::ranges::upper_bound(m_rows, y, {}, &TimelineRow::top);
    return static_cast<int>(behind - m_rows.begin()) - 1;
}

int TimelineLayout::rowOf(const EmployeeId &engineer) const
{
    const auto found = std::ranges::find(m_rows, engineer, &TimelineRow::engineer);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::pair<size_t, size_t> TimelineLayout::barsIn(const TimelineRow &row, const rules::PlanSpan &span) const
{
    const auto beginning = [](const TimelineBar &bar) { return bar.span.from; };
    const auto place = static_cast<size_t>(&row - m_rows.data());
    const auto first = std::ranges::lower_bound(row.bars, span.from - m_longest[place], {}, beginning);
    const auto last = std::ranges::lower_bound(row.bars, span.until, {}, beginning);
    return {static_cast<size_t>(first - row.bars.begin()),
            static_cast<size_t>(std::max(first, last) - row.bars.begin())};
}

int TimelineLayout::barOf(int row, const VisitId &visit) const
{
    const std::vector<TimelineBar> &bars = m_rows.at(static_cast<size_t>(row)).bars;
    for (size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].kind == TimelineBar::Kind::Visit && visitOf(bars[i]).visitId == visit)
            return static_cast<int>(i);
    }
    return -1;
}

int TimelineLayout::barOf(int row, const AbsenceId &absence) const
{
    const std::vector<TimelineBar> &bars = m_rows.at(static_cast<size_t>(row)).bars;
    for (size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].kind == TimelineBar::Kind::Absence && absenceOf(bars[i]).id == absence)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace fairlead::ui
