// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace fairlead {

/// Appraisal points in whole hundredths, so that ten times 0.1 is 1.0. A deduction is negative, a reward positive.
class Points {
public:
    constexpr Points() = default;
    static constexpr Points fromHundredths(qint64 hundredths) { return Points(hundredths); }
    /// Reads `-0.2`, `0.20`, `+2`: at most two decimals and six digits before them. Nothing for anything else.
    static std::optional<Points> fromString(const QString &text);

    [[nodiscard]] constexpr qint64 hundredths() const { return m_hundredths; }
    /// Two decimals and a leading `-` where negative: `-0.20`.
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(const Points &, const Points &) = default;
    friend constexpr Points operator+(Points a, Points b) { return Points(a.m_hundredths + b.m_hundredths); }
    friend constexpr Points operator-(Points a, Points b) { return Points(a.m_hundredths - b.m_hundredths); }
    friend constexpr Points operator-(Points a) { return Points(-a.m_hundredths); }
    constexpr Points &operator+=(Points other)
    {
        m_hundredths += other.m_hundredths;
        return *this;
    }

private:
    explicit constexpr Points(qint64 hundredths) : m_hundredths(hundredths) {}
    qint64 m_hundredths = 0;
};

/// Money in whole fen (¥0.01).
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }
    /// Reads yuan such as `100`, `99.50`: at most two decimals and nine digits before them. Nothing for anything else.
    static std::optional<Money> fromYuan(const QString &text);

    [[nodiscard]] constexpr qint64 fen() const { return m_fen; }
    /// Yuan with two decimals: `100.00`.
    [[nodiscard]] QString toYuan() const;

    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    constexpr Money &operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }

private:
    explicit constexpr Money(qint64 fen) : m_fen(fen) {}
    qint64 m_fen = 0;
};

} // namespace fairlead
