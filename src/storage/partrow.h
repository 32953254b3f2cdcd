// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sitework.h"
#include "storage/sql/row.h"

namespace fairlead::storage {

/// A part of a row of `part_used`.
inline PartUsed partOf(const Row &row)
{
    return {row.text("part_no"),    row.text("name"),       row.number("quantity"),
            row.text("old_serial"), row.text("new_serial"), row.optionalBoolean("in_warranty")};
}

} // namespace fairlead::storage
