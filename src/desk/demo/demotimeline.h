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
    /// Who takes a step: a copied case is written past the desks.
    enum class By { Desks, Copies };

    explicit DemoTimeline(Instant until) : m_until(until) {}

    /// What would happen after the end is forgotten.
    void plan(Instant at, Step step, By by = By::Desks)
    {
        if (at <= m_until)
            m_steps.push({at, m_next++, by, std::move(step)});
    }
    [[nodiscard]] bool isOver() const { return m_steps.empty(); }
    [[nodiscard]] Instant until() const { return m_until; }

    struct Planned {
        Instant at;
        quint64 order = 0;
        By by = By::Desks;
        Step step;

        friend bool operator<(const Planned &a, const Planned &b) // the top of the queue is its greatest
        {
            return a.at != b.at ? a.at > b.at : a.order > b.order;
        }
    };

    /// The next step and its time; not when isOver().
    Planned take()
    {
        Planned next = m_steps.top();
        m_steps.pop();
        return next;
    }

private:
    Instant m_until;
    quint64 m_next = 0;
    std::priority_queue<Planned> m_steps;
};

} // namespace fairlead::desk
