// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/typedtimes.h"

#include <QRegularExpression>

namespace fairlead::rules {

namespace {

/// Full-width digits and signs become the plain ones.
QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

std::optional<QDate> validDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2999 ? std::optional(date) : std::nullopt;
}

std::optional<QTime> parseTime(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?:[:.时点]?)(\\d{2})分?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<QDate> parseDay(const QString &text, QDate today)
{
    static const QRegularExpression full(QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
    static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression shortForm(QStringLiteral("^()(\\d{1,2})[-/.月](\\d{1,2})日?$"));
    const QString typed = plain(text);
    for (const QRegularExpression *pattern : {&full, &compact, &shortForm}) {
        const QRegularExpressionMatch match = pattern->match(typed);
        if (match.hasMatch()) {
            const int year = match.captured(1).isEmpty() ? today.year() : match.captured(1).toInt();
            return validDay(year, match.captured(2).toInt(), match.captured(3).toInt());
        }
    }
    return std::nullopt;
}

std::optional<Instant> parseMoment(const QString &text, Instant now)
{
    QString typed = plain(text);
    typed.replace(QLatin1Char('T'), QLatin1Char(' '));
    const QStringList parts = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::optional<QDate> day;
    std::optional<QTime> time;
    if (parts.size() == 1) {
        day = now.day();
        time = parseTime(parts.first());
    } else if (parts.size() == 2) {
        day = parseDay(parts.first(), now.day());
        time = parseTime(parts.last());
    }
    if (!day || !time)
        return std::nullopt;
    const QDateTime local(*day, *time, companyZone());
    return local.isValid() ? std::optional(Instant::fromDateTime(local)) : std::nullopt;
}

std::optional<int> parseMinutes(const QString &text)
{
    static const QRegularExpression alone(QStringLiteral("^(\\d{1,4})\\s*(?:min|分钟?|分)?$"));
    static const QRegularExpression clock(
        QStringLiteral("^(\\d{1,2})\\s*(?::|h|小时)\\s*(?:(\\d{1,2})\\s*(?:min|分钟?|分)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString typed = plain(text);
    if (const QRegularExpressionMatch match = alone.match(typed); match.hasMatch())
        return match.captured(1).toInt();
    const QRegularExpressionMatch match = clock.match(typed);
    if (!match.hasMatch() || match.captured(2).toInt() > 59)
        return std::nullopt;
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

std::optional<Month> parseMonth(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:[-/.年](\\d{1,2})月?|(\\d{2}))$"));
    const QRegularExpressionMatch match = pattern.match(plain(text));
    if (!match.hasMatch())
        return std::nullopt;
    const QString month = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    const std::optional<QDate> first = validDay(match.captured(1).toInt(), month.toInt(), 1);
    return first ? std::optional(Month::of(*first)) : std::nullopt;
}

QString minutesText(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace fairlead::rules
