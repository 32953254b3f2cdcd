// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/warranty.h"

namespace fairlead::rules {

namespace {

constexpr int monthsFromDelivery = 18;
constexpr int monthsFromSeaTrial = 12;

/// The last day of a period of months from `first`. addMonths() does what art. 202 asks: the day of the same number in
/// the last month, or that month's last day. It has to start from the first date: month by month, a 31st that met a
/// short month would stay shortened.
std::optional<QDate> lastDayAfter(const std::optional<QDate> &first, int months)
{
    return first ? std::optional(first->addMonths(months)) : std::nullopt;
}

/// Fills in which date decides and the last covered day (P1, P3).
void decideLastDay(WarrantyVerdict &verdict, const WarrantyDates &dates)
{
    if (dates.contractUntil) {
        verdict.basis = WarrantyBasis::Contract;
        verdict.lastDay = dates.contractUntil;
        return;
    }
    verdict.provisional = verdict.deliveryLastDay.has_value() != verdict.seaTrialLastDay.has_value();
    if (verdict.deliveryLastDay && (!verdict.seaTrialLastDay || *verdict.deliveryLastDay <= *verdict.seaTrialLastDay)) {
        verdict.basis = WarrantyBasis::Delivery;
        verdict.lastDay = verdict.deliveryLastDay;
    } else if (verdict.seaTrialLastDay) {
        verdict.basis = WarrantyBasis::SeaTrial;
        verdict.lastDay = verdict.seaTrialLastDay;
    }
}

} // namespace

WarrantyVerdict judgeWarranty(const WarrantyDates &dates, const std::optional<WarrantyVoid> &voided, QDate on)
{
    WarrantyVerdict verdict;
    verdict.deliveryLastDay = lastDayAfter(dates.deliveredOn, monthsFromDelivery);
    verdict.seaTrialLastDay = lastDayAfter(dates.seaTrialOn, monthsFromSeaTrial);
    decideLastDay(verdict, dates);
    if (verdict.lastDay) {
        // Only the end matters: before the period has begun the maker answers for the engine anyway.
        verdict.covered = on <= *verdict.lastDay;
        verdict.daysLeft = static_cast<int>(on.daysTo(*verdict.lastDay));
        verdict.lastDayAtRest = isRestDay(*verdict.lastDay);
    }
    if (voided && voided->from <= on) {
        verdict.voided = true;
        verdict.covered = false;
    }
    return verdict;
}

bool isRestDay(QDate day)
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return true;
    switch (day.month()) {
    case 1:
    case 5:
        return day.day() == 1;
    case 10:
        return day.day() <= 3;
    default:
        return false;
    }
}

} // namespace fairlead::rules
