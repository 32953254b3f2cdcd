// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

namespace fairlead::desk {

/// Where a desk learns what time it is: once per use case. Rules and storage never ask.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that stands where it was set: tests, replayed facts, `fairleadctl --at`.
class SetClock final : public Clock {
public:
    explicit SetClock(Instant now) : m_now(now) {}
    void set(Instant now) { m_now = now; }
    [[nodiscard]] Instant now() const override { return m_now; }

private:
    Instant m_now;
};

} // namespace fairlead::desk
