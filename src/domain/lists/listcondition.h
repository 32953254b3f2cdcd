// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace fairlead {

/// What the rows of a list must fulfil in one column. Which columns can have a condition, and of which kind, stands beside
/// each list's row. A condition on any other column is fulfilled by no row.
struct ListCondition {
    QString column{};             ///< its code
    QString text{};               ///< columns of text: each of its words occurs
    QStringList codes{};          ///< columns of codes: the cell is one of these
    std::optional<QDate> from{};  ///< columns of days and moments: that day or later
    std::optional<QDate> until{}; ///< that day or earlier

    /// Lets every row through.
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && codes.isEmpty() && !from && !until; }

    friend bool operator==(const ListCondition &, const ListCondition &) = default;
};

} // namespace fairlead
