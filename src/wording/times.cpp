// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/times.h"

#include "wording/say.h"

using namespace std::chrono_literals;

namespace fairlead::wording {

namespace {

/// "2 d 3 h" of 2 and 3, "2 d" of 2 and 0.
QString twoUnits(qint64 large, qint64 small, const char *both, const char *largeOnly)
{
    return small == 0 ? say(largeOnly).arg(large) : say(both).arg(large).arg(small);
}

QString settled(const rules::Deadline &deadline)
{
    if (deadline.state == rules::DeadlineState::Met)
        return say(QT_TRANSLATE_NOOP("wording", "%1 to spare")).arg(duration(deadline.margin));
    const bool ahead = deadline.kind == rules::DeadlineKind::RescheduleNotice ||
                       deadline.kind == rules::DeadlineKind::AppointmentAhead;
    return say(ahead ? QT_TRANSLATE_NOOP("wording", "%1 short") : QT_TRANSLATE_NOOP("wording", "%1 late"))
        .arg(duration(deadline.margin));
}

} // namespace

QString dateText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString timeText(Instant when)
{
    return when.local().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString monthText(Month month)
{
    return month.toString();
}

QString duration(std::chrono::milliseconds length)
{
    const qint64 seconds = (length < 0ms ? -length : length).count() / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (days >= 10)
        return say(QT_TRANSLATE_NOOP("wording", "%1 d")).arg(days);
    if (days > 0)
        return twoUnits(days, hours % 24, QT_TRANSLATE_NOOP("wording", "%1 d %2 h"),
                        QT_TRANSLATE_NOOP("wording", "%1 d"));
    if (hours > 0)
        return twoUnits(hours, minutes % 60, QT_TRANSLATE_NOOP("wording", "%1 h %2 min"),
                        QT_TRANSLATE_NOOP("wording", "%1 h"));
    if (minutes > 0)
        return say(QT_TRANSLATE_NOOP("wording", "%1 min")).arg(minutes);
    return say(QT_TRANSLATE_NOOP("wording", "%1 s")).arg(seconds);
}

QString dayCount(qint64 days)
{
    const qint64 count = qAbs(days);
    return count == 1 ? say(QT_TRANSLATE_NOOP("wording", "1 day"))
                      : say(QT_TRANSLATE_NOOP("wording", "%1 days")).arg(count);
}

QString countdown(const rules::Deadline &deadline, Instant now)
{
    if (deadline.metAt)
        return settled(deadline);
    const std::chrono::milliseconds left = deadline.stopped ? deadline.margin : deadline.dueAt - now;
    const bool over =
        deadline.state == rules::DeadlineState::Breached || deadline.state == rules::DeadlineState::Ended || left < 0ms;
    if (!over)
        return say(QT_TRANSLATE_NOOP("wording", "%1 left")).arg(duration(left));
    // A warranty has an end that nobody missed.
    return say(deadline.kind == rules::DeadlineKind::WarrantyEnd ? QT_TRANSLATE_NOOP("wording", "ended %1 ago")
                                                                 : QT_TRANSLATE_NOOP("wording", "%1 over"))
        .arg(duration(left));
}

} // namespace fairlead::wording
