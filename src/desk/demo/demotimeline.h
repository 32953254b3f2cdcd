// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <functional>
#include <optional>
#include <queue>
#include <vector>

namespace fairlead::desk {

/// What happens when: many cases run at the same time, and their steps are taken in the order of the clock. Steps of the
/// same moment keep the order in which they were planned.
class DemoTimeline {
public:
    using Step = std::function<void()>;

    explicit DemoTimeline(Instant until) : m_until(until) {}

    /// What would happen after the end is forgotten.
    void plan(Instant at, Step step)
    {
        if (at <= m_until)
            m_steps.push({at, m_next++, std::move(step)});
    }
    [[nodiscard]] bool isOver() const { return m_steps.empty(); }
    [[nodiscard]] Instant until() const { return m_until; }

    /// The next step and its time; not when isOver().
    std::pair<Instant, Step> take()
    {
        Planned next = m_steps.top();
        m_steps.pop();
        return {next.at, std::move(next.step)};
    }

private:
    struct Planned {
        Instant at;
        quint64 order = 0;
        Step step;

        friend bool operator<(const Planned &a, const Planned &b) // the top of the queue is its greatest
        {
            return a.at != b.at ? a.at > b.at : a.order > b.order;
        }
    };

    Instant m_until;
    quint64 m_next = 0;
    std::priority_queue<Planned> m_steps;
};

} // namespace fairlead::desk
