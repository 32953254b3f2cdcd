// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace fairlead {

/// A calendar month of the company's zone, the unit of appraisal.
class Month {
public:
    constexpr Month() = default;
    /// The month that `day` lies in.
    static Month of(QDate day) { return Month(day.year() * 12 + day.month() - 1); }
    /// Reads `YYYY-MM`; nothing for anything else.
    static std::optional<Month> fromString(const QString &text);

    [[nodiscard]] QDate firstDay() const { return {m_index / 12, m_index % 12 + 1, 1}; }
    [[nodiscard]] QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    [[nodiscard]] Month next() const { return Month(m_index + 1); }
    [[nodiscard]] Month previous() const { return Month(m_index - 1); }
    /// `YYYY-MM`.
    [[nodiscard]] QString toString() const { return firstDay().toString(QStringLiteral("yyyy-MM")); }

    friend constexpr auto operator<=>(const Month &, const Month &) = default;

private:
    explicit constexpr Month(int index) : m_index(index) {}
    int m_index = 0; // months since January of the year 0
};

} // namespace fairlead
