// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "rules/casefacts.h"

#include <vector>

namespace fairlead::rules {

/// How an on-site day stands with its daily sheet (A3.2).
enum class SheetDayState { Missing, Draft, Submitted, Accepted, Returned };

/// An on-site day with what is on record of it.
struct SheetDay {
    QDate day;
    SheetDayState state = SheetDayState::Missing;
    const DailySheet *newest = nullptr; ///< by revision, drafts included; null when there is none
};

/// Every on-site day of the visit until `now`, in order. The newest revision says how a day stands: a returned sheet that
/// is being answered is a draft. The sheets are those of `facts`, which has to outlive the answer.
std::vector<SheetDay> sheetDays(const VisitFacts &facts, Instant now);

/// The newest sheet of that day, drafts included; null when there is none.
const DailySheet *newestSheetOf(const VisitFacts &facts, QDate day);

/// What the visit before left open for this one; empty where there was none or nothing was left.
QString carriedInto(const CaseFacts &facts, const Visit &visit);

/// What a field of a record that doesn't change any more says now: the newest correction's value, else `original`. With a
/// null sheet the field is one of the work order.
QString correctedValue(const VisitFacts &facts, const DailySheetId &sheet, const QString &field,
                       const QString &original);

} // namespace fairlead::rules

namespace fairlead {

template <> struct EnumCodes<rules::SheetDayState> {
    static constexpr std::array table{
        std::pair{rules::SheetDayState::Missing, "missing"}, std::pair{rules::SheetDayState::Draft, "draft"},
        std::pair{rules::SheetDayState::Submitted, "submitted"}, std::pair{rules::SheetDayState::Accepted, "accepted"},
        std::pair{rules::SheetDayState::Returned, "returned"}};
};

} // namespace fairlead
