// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/deadlines.h"

#include <chrono>
#include <optional>

namespace fairlead::rules {

/// A1.6, B3.5: how long before the standing entry time the customer has to be told of another.
inline constexpr std::chrono::hours noticeWanted{2};

/// Until when something is in time, and from when on it is urgent. Used only by the deadlines' own sources.
class Limit {
public:
    /// `dueAt` itself is in time.
    static Limit at(Instant dueAt, std::chrono::milliseconds warnBefore) { return {dueAt, dueAt - warnBefore, false}; }
    /// `day` is in time to its end. Warnings are counted in calendar days, which needn't be of 24 h in every year.
    static Limit endOf(QDate day, int warnDaysBefore)
    {
        return {endOfDay(day), endOfDay(day.addDays(-warnDaysBefore)), true};
    }
    static Limit endOf(QDate day, std::chrono::milliseconds warnBefore)
    {
        return {endOfDay(day), endOfDay(day) - warnBefore, true};
    }

    [[nodiscard]] Instant dueAt() const { return m_dueAt; }
    [[nodiscard]] bool isInTime(Instant when) const { return m_endsDay ? when < m_dueAt : when <= m_dueAt; }

    /// `deadline` with its times, state and margin: met at `metAt`, or unmet at `now`.
    [[nodiscard]] Deadline settle(Deadline deadline, std::optional<Instant> metAt, Instant now) const
    {
        deadline.dueAt = m_dueAt;
        deadline.warnAt = m_warnAt;
        deadline.metAt = metAt;
        deadline.margin = m_dueAt - metAt.value_or(now);
        if (!isInTime(metAt.value_or(now)))
            deadline.state = DeadlineState::Breached;
        else if (metAt)
            deadline.state = DeadlineState::Met;
        else
            deadline.state = now >= m_warnAt ? DeadlineState::Warning : DeadlineState::Pending;
        return deadline;
    }

private:
    Limit(Instant dueAt, Instant warnAt, bool endsDay) : m_dueAt(dueAt), m_warnAt(warnAt), m_endsDay(endsDay) {}

    Instant m_dueAt;
    Instant m_warnAt;
    bool m_endsDay; // then m_dueAt is the first moment of the next day
};

} // namespace fairlead::rules
