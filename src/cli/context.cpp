// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "cli/tr.h"
#include "desk/clock.h"
#include "wording/sentences.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

bool Context::isReadable(bool ok, const QString &option, const QString &wanted)
{
    if (!ok)
        refuseValue(u"--%1 %2"_s.arg(option, text(option)), wanted);
    return ok;
}

bool Context::readDate(const QString &option, std::optional<QDate> &value)
{
    if (!m_line.has(option))
        return true;
    value = dateFromIso(text(option));
    return isReadable(value.has_value(), option, Cli::tr("a day of the calendar, YYYY-MM-DD"));
}

bool Context::readMonth(const QString &option, std::optional<Month> &value)
{
    if (!m_line.has(option))
        return true;
    value = Month::fromString(text(option));
    return isReadable(value.has_value(), option, Cli::tr("a month, YYYY-MM"));
}

bool Context::readInstant(const QString &option, std::optional<Instant> &value)
{
    if (!m_line.has(option))
        return true;
    value = Instant::fromIso(text(option));
    return isReadable(value.has_value(), option, Cli::tr("a time like 2026-05-03T14:05 or 2026-05-03T06:05Z"));
}

bool Context::readNumber(const QString &option, qint64 least, qint64 most, qint64 &value)
{
    if (!m_line.has(option))
        return true;
    bool isNumber = false;
    const qint64 number = text(option).toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        value = number;
    return isReadable(isNumber && number >= least && number <= most, option,
                      Cli::tr("a whole number from %1 to %2").arg(least).arg(most));
}

bool Context::readNow(Instant &now)
{
    std::optional<Instant> at;
    if (!readInstant(u"at"_s, at))
        return false;
    now = at.value_or(desk::SystemClock().now());
    return true;
}

Exit Context::refuseValue(const QString &what, const QString &wanted)
{
    return m_console.fail(Exit::Usage, u"usage"_s, Cli::tr("%1: this should be %2.").arg(what, wanted));
}

Exit Context::refuse(const Violations &violations)
{
    QStringList sentences;
    QJsonArray list;
    for (const Violation &violation : violations) {
        const bool nobodyNamed = violation.field == u"by"_s && violation.code == ViolationCode::Required;
        sentences.append(nobodyNamed ? Cli::tr("--by is missing: say who does it, by staff number or name.")
                                     : wording::labelledSentence(violation));
        list.append(QJsonObject{{u"field"_s, violation.field},
                                {u"code"_s, codeOf(violation.code)},
                                {u"parameters"_s, QJsonArray::fromStringList(violation.parameters)},
                                {u"message"_s, sentences.last()}});
    }
    return m_console.fail(Exit::Failed, u"refused"_s, sentences.join(u'\n'), QJsonObject{{u"violations"_s, list}});
}

} // namespace fairlead::cli
