// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/violation.h"

#include <utility>
#include <variant>

namespace fairlead::desk {

/// What a use case answers: its value, or everything that was wrong with the command. Nothing was written then.
template <typename T> class Result {
public:
    Result(T value) : m_outcome(std::move(value)) {}                    // NOLINT(google-explicit-constructor)
    Result(Violations violations) : m_outcome(std::move(violations)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_outcome); }
    [[nodiscard]] const T &value() const { return std::get<T>(m_outcome); }
    /// Empty when ok().
    [[nodiscard]] Violations violations() const { return ok() ? Violations() : std::get<Violations>(m_outcome); }

private:
    std::variant<T, Violations> m_outcome;
};

/// For use cases that have nothing to say but that they are done.
struct Done {};

} // namespace fairlead::desk
