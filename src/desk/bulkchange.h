// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "domain/violation.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace fairlead::desk {

/// What becomes of one of several records that are changed alike.
struct BulkLine {
    enum class Outcome {
        Changed,
        Unchanged, ///< it is so already
        NotAlike,  ///< it rests on something else than the first one, and wants a look of its own
        Refused    ///< `violations` say why
    };
    Outcome outcome = Outcome::Changed;
    Violations violations{};
};

/// What becomes of all of them, in the order in which they were named.
struct BulkAnswer {
    std::vector<BulkLine> lines{};
    bool written = false;

    /// Something was written.
    [[nodiscard]] bool ok() const { return written; }
    [[nodiscard]] int count(BulkLine::Outcome outcome) const;
};

/// Try: everything is done and taken back, so that people see beforehand what would change and what would be refused, by
/// the same checks. Write: what isn't refused stays.
enum class BulkMode { Try, Write };

/// Calls `each(i)` for 0 to `count`-1 in one transaction; each runs a use case of its own, which journals its own change. A
/// use case that refuses must not have written anything before.
BulkAnswer changeInBulk(Office office, BulkMode mode, size_t count, const std::function<BulkLine(size_t)> &each);

} // namespace fairlead::desk
