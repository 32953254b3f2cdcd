// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <QRegularExpression>

namespace fairlead {

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
    return QDateTime::fromMSecsSinceEpoch(m_msecs, companyZone());
}

QString Instant::toIso() const
{
    const QDateTime here = local();
    return here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODate);
}

Instant startOfDay(QDate day)
{
    return Instant::fromDateTime(day.startOfDay(companyZone()));
}

Instant endOfDay(QDate day)
{
    return startOfDay(day.addDays(1));
}

std::optional<QDate> dateFromIso(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\d{4}-\\d{2}-\\d{2}\\z"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace fairlead
