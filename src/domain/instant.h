// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <compare>
#include <optional>

namespace fairlead {

/// A moment, in whole milliseconds since 1970-01-01T00:00Z. It knows no time zone: a local time is made only to be
/// shown, or to find the calendar day that a rule asks for.
class Instant {
public:
    constexpr Instant() = default;
    static constexpr Instant fromMsecs(qint64 msecs) { return Instant(msecs); }
    static Instant fromDateTime(const QDateTime &when) { return Instant(when.toMSecsSinceEpoch()); }
    /// Reads ISO 8601 with an offset or `Z`; without either, the time is taken in Asia/Shanghai, the company's zone.
    /// Nothing when the text is no such time (an impossible date included).
    static std::optional<Instant> fromIso(const QString &text);

    [[nodiscard]] constexpr qint64 msecs() const { return m_msecs; }
    [[nodiscard]] QDateTime utc() const { return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC); }
    /// In the company's zone: what people of the office call this moment.
    [[nodiscard]] QDateTime local() const;
    /// The calendar day in the company's zone.
    [[nodiscard]] QDate day() const { return local().date(); }
    /// ISO 8601 with the company's offset, to the second: `2026-05-03T14:05:00+08:00`.
    [[nodiscard]] QString toIso() const;

    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;
    friend constexpr Instant operator+(Instant at, std::chrono::milliseconds by)
    {
        return Instant(at.m_msecs + by.count());
    }
    friend constexpr Instant operator-(Instant at, std::chrono::milliseconds by)
    {
        return Instant(at.m_msecs - by.count());
    }
    friend constexpr std::chrono::milliseconds operator-(Instant a, Instant b)
    {
        return std::chrono::milliseconds(a.m_msecs - b.m_msecs);
    }

private:
    explicit constexpr Instant(qint64 msecs) : m_msecs(msecs) {}
    qint64 m_msecs = 0;
};

/// The zone in which the company counts days and months (the manual's reading "month"): Asia/Shanghai.
const QTimeZone &companyZone();

/// The first moment of `day` in the company's zone.
Instant startOfDay(QDate day);
/// The first moment after `day` in the company's zone: a deadline "until the end of the day" is met before it.
Instant endOfDay(QDate day);

/// Reads `YYYY-MM-DD` and nothing else; nothing when it is no day of the calendar (2026-02-30).
std::optional<QDate> dateFromIso(const QString &text);

} // namespace fairlead
