// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/points.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

namespace fairlead {

/// What a cell of a list stands for, for files that keep types: nothing, a text, a whole number, points, money, a day or a
/// moment.
using CellValue = std::variant<std::monostate, QString, qint64, Points, Money, QDate, Instant>;

/// Nothing where there is no day or moment.
template <typename T> CellValue valueOrNothing(const std::optional<T> &value)
{
    return value ? CellValue(*value) : CellValue();
}
inline CellValue valueOrNothing(QDate day)
{
    return day.isValid() ? CellValue(day) : CellValue();
}

} // namespace fairlead
