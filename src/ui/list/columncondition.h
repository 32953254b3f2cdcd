// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/choicefields.h"

#include <vector>

namespace fairlead::ui {

/// What the filter row offers over a column. Only columns that the list's query takes conditions on declare one.
struct ColumnCondition {
    enum class Kind { None, Words, Code, Days };
    Kind kind = Kind::None;
    std::vector<Choice> choices{}; ///< of codes

    static ColumnCondition text() { return {Kind::Words, {}}; }
    static ColumnCondition days() { return {Kind::Days, {}}; }
    static ColumnCondition codes(std::vector<Choice> choices) { return {Kind::Code, std::move(choices)}; }
};

} // namespace fairlead::ui
