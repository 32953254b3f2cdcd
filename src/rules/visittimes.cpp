// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/deadlines.h"

#include "rules/limit.h"

using namespace std::chrono_literals;

namespace fairlead::rules {

std::optional<Instant> agreedEntryTime(const Visit &visit)
{
    if (!visit.appointment)
        return std::nullopt;
    Instant standing = visit.appointment->entryAt;
    for (const Reschedule &reschedule : visit.reschedules) {
        if (standing - reschedule.entry.happenedAt >= noticeWanted)
            standing = reschedule.newEntryAt;
    }
    return standing;
}

std::vector<std::chrono::milliseconds> noticeMargins(const Visit &visit)
{
    std::vector<std::chrono::milliseconds> margins;
    if (!visit.appointment)
        return margins;
    Instant standing = visit.appointment->entryAt;
    for (const Reschedule &reschedule : visit.reschedules) {
        margins.push_back(standing - reschedule.entry.happenedAt - noticeWanted);
        if (margins.back() >= 0ms)
            standing = reschedule.newEntryAt;
    }
    return margins;
}

std::vector<QDate> onSiteDays(const Visit &visit, Instant now)
{
    std::vector<QDate> days;
    if (!visit.arrivedAt)
        return days;
    const QDate first = visit.arrivedAt->day();
    QDate last = visit.departedAt.value_or(now).day();
    // Nobody was there on a day that began with the departure; it must not ask for a daily sheet.
    if (visit.departedAt && last > first && *visit.departedAt == startOfDay(last))
        last = last.addDays(-1);
    for (QDate day = first; day <= last; day = day.addDays(1))
        days.push_back(day);
    return days;
}

} // namespace fairlead::rules
