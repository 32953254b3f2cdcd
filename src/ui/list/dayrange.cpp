// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/dayrange.h"

#include "rules/typedtimes.h"

#include <QRegularExpression>

namespace fairlead::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<DayRange> parsePart(const QString &text, QDate today)
{
    static const QRegularExpression year(u"^(\\d{4})年?$"_s);
    if (const std::optional<QDate> day = rules::parseDay(text, today))
        return DayRange{day, day};
    if (const std::optional<Month> month = rules::parseMonth(text))
        return DayRange{month->firstDay(), month->lastDay()};
    const QRegularExpressionMatch match = year.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    const int number = match.hasMatch() ? match.captured(1).toInt() : 0;
    if (number < 1900 || number > 2999)
        return std::nullopt;
    return DayRange{QDate(number, 1, 1), QDate(number, 12, 31)};
}

} // namespace

std::optional<DayRange> parseDayRange(const QString &text, QDate today)
{
    static const QRegularExpression between(u"\\.{2,}|…|~|～|至|到"_s);
    const QStringList parts = text.split(between);
    if (parts.size() == 1)
        return parsePart(text, today);
    if (parts.size() != 2)
        return std::nullopt;
    const bool openBegin = parts.front().trimmed().isEmpty();
    const bool openEnd = parts.back().trimmed().isEmpty();
    if (openBegin && openEnd)
        return std::nullopt;
    DayRange range;
    if (!openBegin) {
        const std::optional<DayRange> first = parsePart(parts.front(), today);
        if (!first)
            return std::nullopt;
        range.from = first->from;
    }
    if (!openEnd) {
        const std::optional<DayRange> last = parsePart(parts.back(), today);
        if (!last)
            return std::nullopt;
        range.until = last->until;
    }
    if (range.from && range.until && *range.until < *range.from)
        return std::nullopt;
    return range;
}

QString dayRangeText(const DayRange &range)
{
    const auto said = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
    if (range.from && range.until) {
        const QDate from = *range.from;
        const QDate until = *range.until;
        if (from == until)
            return said(from);
        if (from == QDate(from.year(), 1, 1) && until == QDate(from.year(), 12, 31))
            return QString::number(from.year());
        const Month month = Month::of(from);
        if (from == month.firstDay() && until == month.lastDay())
            return month.toString();
    }
    if (!range.from && !range.until)
        return {};
    return said(range.from) + u".."_s + said(range.until);
}

} // namespace fairlead::ui
