// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sheetdays.h"

#include "rules/deadlines.h"

namespace fairlead::rules {

namespace {

SheetDayState stateOf(const DailySheet *sheet)
{
    if (!sheet)
        return SheetDayState::Missing;
    switch (sheet->state()) {
    case SheetState::Draft:
        return SheetDayState::Draft;
    case SheetState::Submitted:
        return SheetDayState::Submitted;
    case SheetState::Accepted:
        return SheetDayState::Accepted;
    case SheetState::Returned:
        return SheetDayState::Returned;
    }
    Q_UNREACHABLE();
}

} // namespace

const DailySheet *newestSheetOf(const VisitFacts &facts, QDate day)
{
    const DailySheet *newest = nullptr;
    for (const DailySheet &sheet : facts.sheets) {
        if (sheet.day == day && (!newest || sheet.revision > newest->revision))
            newest = &sheet;
    }
    return newest;
}

std::vector<SheetDay> sheetDays(const VisitFacts &facts, Instant now)
{
    std::vector<SheetDay> days;
    for (const QDate day : onSiteDays(facts.visit, now)) {
        const DailySheet *newest = newestSheetOf(facts, day);
        days.push_back({day, stateOf(newest), newest});
    }
    return days;
}

QString carriedInto(const CaseFacts &facts, const Visit &visit)
{
    for (const VisitFacts &earlier : facts.visits) {
        if (earlier.visit.sequence == visit.sequence - 1)
            return earlier.visit.leftOpen;
    }
    return {};
}

QString correctedValue(const VisitFacts &facts, const DailySheetId &sheet, const QString &field,
                       const QString &original)
{
    for (auto correction = facts.corrections.rbegin(); correction != facts.corrections.rend(); ++correction) {
        if (correction->sheetId == sheet && correction->field == field)
            return correction->newValue;
    }
    return original;
}

} // namespace fairlead::rules
