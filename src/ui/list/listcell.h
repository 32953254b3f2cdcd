// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/cellvalue.h"

#include <vector>

namespace fairlead::ui {

/// A cell of a list as it is shown, and as it is meant.
struct ListCell {
    QString text;
    CellValue value;
};
using ListCells = std::vector<ListCell>;

} // namespace fairlead::ui
