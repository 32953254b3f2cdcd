// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/dberror.h"

#include <utility>
#include <variant>

namespace fairlead::storage {

/// What a piece of database work gave: its value, or the error that ended it. Exceptions don't cross threads; this does.
template <typename T> class Outcome {
public:
    Outcome(T value) : m_content(std::in_place_index<0>, std::move(value)) {} // NOLINT(google-explicit-constructor)
    Outcome(DbError error)
        : m_content(std::in_place_index<1>, std::move(error)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// Only when ok().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    /// Only when not ok().
    [[nodiscard]] const DbError &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, DbError> m_content;
};

/// The value of work that gives none.
using Nothing = std::monostate;

} // namespace fairlead::storage
