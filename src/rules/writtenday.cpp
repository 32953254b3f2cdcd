// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/writtenday.h"

#include "rules/typedtimes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

WrittenDay trouble(DayTrouble why)
{
    return {std::nullopt, {}, why};
}

WrittenDay dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2999 ? WrittenDay{date, {}, {}} : trouble(DayTrouble::NotADay);
}

/// January is 1; 0 where it is no month. Three letters do.
int monthNamed(const QString &name)
{
    static const QStringList months{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                    u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                    u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    const QString wanted = name == "sept"_L1 ? u"sep"_s : name.toLower();
    for (int i = 0; i < months.size(); ++i) {
        if (wanted.size() >= 3 && months.at(i).startsWith(wanted))
            return i + 1;
    }
    return 0;
}

/// 二〇〇九年十二月三十一日 with the digits that a machine reads. What has no Chinese numerals stays as it is.
QString withPlainDigits(const QString &text)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i) == u'零' || text.at(i) == u'○' ? u'〇' : text.at(i);
        if (character == u'十') {
            const bool tensBefore = !plain.isEmpty() && plain.back().isDigit();
            const bool onesAfter = i + 1 < text.size() && digits.contains(text.at(i + 1));
            plain += tensBefore ? QString() : u"1"_s;
            plain += onesAfter ? QString() : u"0"_s;
        } else if (const qsizetype digit = digits.indexOf(character); digit >= 0) {
            plain += QString::number(digit);
        } else {
            plain += character;
        }
    }
    return plain;
}

/// Two numbers before a year: day and month, in an order that must not have to be guessed.
WrittenDay yearLast(int first, int second, int year)
{
    constexpr int months = 12;
    if (first <= months && second <= months && first != second)
        return trouble(dayOf(year, first, second).day || dayOf(year, second, first).day ? DayTrouble::Ambiguous
                                                                                        : DayTrouble::NotADay);
    return first > months ? dayOf(year, second, first) : dayOf(year, first, second);
}

/// A serial number: whole days, and after the point the part of the day that has passed.
std::optional<WrittenDay> serial(const QString &text, DateSystem system)
{
    static const QRegularExpression form(u"^(\\d{5})(?:\\.(\\d{1,9})\\d*)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<QDate> day = dayOfSerial(match.captured(1).toInt(), system);
    if (!day)
        return trouble(DayTrouble::NotADay);
    WrittenDay read{day, {}, {}};
    if (const QString part = match.captured(2); !part.isEmpty()) {
        qint64 whole = 1;
        for (qsizetype i = 0; i < part.size(); ++i)
            whole *= 10;
        constexpr qint64 secondsOfDay = 86'400;
        const qint64 seconds = std::min((part.toLongLong() * secondsOfDay + whole / 2) / whole, secondsOfDay - 1);
        if (seconds > 0)
            read.time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    }
    return read;
}

WrittenDay readDay(const QString &text)
{
    static const QRegularExpression yearFirst(
        u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?$"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression lastYear(u"^(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})$"_s);
    static const QRegularExpression dayMonthName(
        u"^(\\d{1,2})(?:st|nd|rd|th)?[-/ .]*([A-Za-z]{3,9})[-/ .,]*(\\d{4})$"_s);
    static const QRegularExpression monthNameDay(u"^([A-Za-z]{3,9})[. ]*(\\d{1,2})(?:st|nd|rd|th)?[ ,]+(\\d{4})$"_s);
    static const QRegularExpression yearMonthName(u"^(\\d{4})[-/ .]+([A-Za-z]{3,9})[-/ .]+(\\d{1,2})$"_s);
    static const QRegularExpression shortYear(u"^\\d{1,2}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*[日号]?$"_s);
    static const QRegularExpression noYear(u"^\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*[日号]?$"_s);
    static const QRegularExpression noDay(u"^\\d{4}\\s*(?:年|[-/.年]\\s*\\d{1,2}\\s*月?)?$"_s);

    QRegularExpressionMatch match;
    const auto is = [&](const QRegularExpression &form) {
        match = form.match(text);
        return match.hasMatch();
    };
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    if (is(yearFirst) || is(compact))
        return dayOf(number(1), number(2), number(3));
    if (is(lastYear))
        return yearLast(number(1), number(2), number(3));
    if (is(dayMonthName))
        return dayOf(number(3), monthNamed(match.captured(2)), number(1));
    if (is(monthNameDay))
        return dayOf(number(3), monthNamed(match.captured(1)), number(2));
    if (is(yearMonthName))
        return dayOf(number(1), monthNamed(match.captured(2)), number(3));
    if (is(shortYear) || is(noYear))
        return trouble(DayTrouble::YearMissing);
    if (is(noDay))
        return trouble(DayTrouble::DayMissing);
    return trouble(DayTrouble::NotADay);
}

/// The time at the end of a text, and where it begins; -1 where there is none.
std::pair<QTime, qsizetype> timeAtEnd(const QString &text)
{
    static const QRegularExpression form(u"(?:^|[\\sT]|(?<=[日号]))\\s*(上午|下午|早上|晚上|中午)?\\s*(\\d{1,2})\\s*[:"
                                         u"时点]\\s*(\\d{1,2})?\\s*(?:[:分]\\s*(\\d{1,2})?(?:\\.\\d+)?\\s*秒?)?"
                                         "\\s*(AM|PM|am|pm)?\\s*Z?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {{}, -1};
    int hour = match.captured(2).toInt();
    const QString half = match.captured(1) + match.captured(5).toUpper();
    const bool afternoon = half == u"下午"_s || half == u"晚上"_s || half == "PM"_L1;
    if (afternoon && hour < 12)
        hour += 12;
    else if ((half == u"上午"_s || half == "AM"_L1) && hour == 12)
        hour = 0;
    return {QTime(hour, match.captured(3).toInt(), match.captured(4).toInt()), match.capturedStart()};
}

} // namespace

WrittenDay readWrittenDay(const QString &text, DateSystem system)
{
    QString typed = text.normalized(QString::NormalizationForm_KC).simplified();
    if (typed.contains(u'年'))
        typed = withPlainDigits(typed);
    if (const std::optional<WrittenDay> counted = serial(typed, system))
        return *counted;
    const auto [time, begin] = timeAtEnd(typed);
    if (begin < 0)
        return readDay(typed);
    WrittenDay read = readDay(typed.left(begin).trimmed());
    if (!time.isValid())
        return trouble(DayTrouble::NotADay);
    read.time = time;
    return read;
}

} // namespace fairlead::rules
