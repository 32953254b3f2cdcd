// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

/// From here on the company's zone keeps one offset, for as long as its tables reach.
constexpr qint64 steadyFrom = 694224000000;   // 1992-01-01T00:00Z; summer time ended for good in September 1991
constexpr qint64 steadyUntil = 4102444800000; // 2100-01-01T00:00Z
constexpr qint64 msecsOfDay = 24 * 3600 * qint64(1000);
constexpr qint64 dayOf1970 = 2440588; // its Julian day

/// The offset of these years in milliseconds; nothing when the tables say that it changes within them. Asking the zone
/// for each moment costs more than all else that is done with it: a list of open cases asks for thousands of days.
std::optional<qint64> steadyOffset()
{
    static const std::optional<qint64> offset = [] {
        const QTimeZone &zone = companyZone();
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(steadyFrom, Qt::UTC);
        const QDateTime next = zone.hasTransitions() ? zone.nextTransition(from).atUtc : QDateTime();
        const bool steady = !next.isValid() || next.toMSecsSinceEpoch() >= steadyUntil;
        return steady ? std::optional<qint64>(zone.offsetFromUtc(from) * qint64(1000)) : std::nullopt;
    }();
    return offset;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace

const QTimeZone &companyZone()
{
    static const QTimeZone zone("Asia/Shanghai");
    return zone;
}

std::optional<Instant> Instant::fromIso(const QString &text)
{
    // Qt alone would take a bare date, and an hour of 24 for the day's beginning.
    static const QRegularExpression form(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2})[T "
                       "]((?:[01]\\d|2[0-3]):\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?)(Z|[+-]\\d{2}:\\d{2})?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<QDate> date = dateFromIso(match.captured(1));
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODateWithMs);
    if (!date || !time.isValid())
        return std::nullopt;
    const QString offset = match.captured(3);
    if (offset.isEmpty())
        return fromDateTime(QDateTime(*date, time, companyZone()));
    int seconds = 0;
    if (offset != QLatin1String("Z")) {
        const int hours = offset.mid(1, 2).toInt();
        const int minutes = offset.mid(4, 2).toInt();
        if (hours > 14 || minutes > 59)
            return std::nullopt;
        seconds = (hours * 60 + minutes) * 60 * (offset.startsWith(QLatin1Char('-')) ? -1 : 1);
    }
    return fromDateTime(QDateTime(*date, time, Qt::OffsetFromUTC, seconds));
}

QDateTime Instant::local() const
{
    if (const std::optional<qint64> offset = steadyOffset(); offset && m_msecs >= steadyFrom && m_msecs < steadyUntil)
        return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::OffsetFromUTC, static_cast<int>(*offset / 1000));
    return QDateTime::fromMSecsSinceEpoch(m_msecs, companyZone());
}

QString Instant::toIso() const
{
    const QDateTime here = local();
    return here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODate);
}

Instant startOfDay(QDate day)
{
    const qint64 midnight = (day.toJulianDay() - dayOf1970) * msecsOfDay; // in UTC
    if (const std::optional<qint64> offset = steadyOffset();
        offset && day.isValid() && midnight - *offset >= steadyFrom && midnight < steadyUntil)
        return Instant::fromMsecs(midnight - *offset);
    return Instant::fromDateTime(day.startOfDay(companyZone()));
}

Instant endOfDay(QDate day)
{
    return startOfDay(day.addDays(1));
}

std::optional<QDate> dateFromIso(const QString &text)
{
    if (text.size() != 10)
        return std::nullopt;
    int parts[3] = {0, 0, 0};
    int part = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool wantsDash = i == 4 || i == 7;
        if (wantsDash ? text.at(i) != u'-' : !isDigit(text.at(i)))
            return std::nullopt;
        if (wantsDash)
            ++part;
        else
            parts[part] = parts[part] * 10 + text.at(i).unicode() - u'0';
    }
    const QDate date(parts[0], parts[1], parts[2]);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace fairlead
