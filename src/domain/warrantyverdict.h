// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QDate>

#include <optional>

namespace fairlead {

/// Which date decided a warranty.
enum class WarrantyBasis { Delivery, SeaTrial, Contract };

template <> struct EnumCodes<WarrantyBasis> {
    static constexpr std::array table{std::pair{WarrantyBasis::Delivery, "delivery"},
                                      std::pair{WarrantyBasis::SeaTrial, "sea_trial"},
                                      std::pair{WarrantyBasis::Contract, "contract"}};
};

/// What P1 to P3 say of an engine on one day.
struct WarrantyVerdict {
    std::optional<bool> covered; ///< nothing: undecided, for want of dates; never "out of warranty"
    std::optional<WarrantyBasis> basis;
    std::optional<QDate> lastDay; ///< covered to its end
    std::optional<QDate> deliveryLastDay;
    std::optional<QDate> seaTrialLastDay;
    std::optional<int> daysLeft; ///< from the day asked about to lastDay; 0 on the last day, negative after it
    bool provisional = false;    ///< only one of the two dates is known
    bool voided = false;         ///< made void on or before the day asked about
    bool lastDayAtRest = false;  ///< lastDay is a weekend or fixed public holiday: a remark (art. 203), nothing more

    friend bool operator==(const WarrantyVerdict &, const WarrantyVerdict &) = default;
};

} // namespace fairlead
