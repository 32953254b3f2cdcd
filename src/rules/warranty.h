// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine.h"
#include "domain/warrantyverdict.h"

#include <QDate>

#include <optional>

namespace fairlead::rules {

/// Judges the warranty of an engine on the day `on` (P1, P3): 18 months from delivery or 12 from sea trial, whichever
/// ends first; the contract's last day wins over both. The first day isn't counted; the day of the same number in the
/// last month, or that month's last day where there is none, is covered to its end (Civil Code art. 201, 202). One known
/// date decides provisionally; none leaves it undecided. When both periods end on the same day the basis is delivery. A
/// day before delivery is covered.
///
/// Void from a day on means not covered from that day on, even where the dates leave it undecided; last day and days left
/// still say what the dates say.
WarrantyVerdict judgeWarranty(const WarrantyDates &dates, const std::optional<WarrantyVoid> &voided, QDate on);

/// Whether `day` is a Saturday, a Sunday or one of the public holidays with a fixed date (1 January, 1 May, 1 to 3
/// October). Holidays of the lunar calendar and make-up workdays are announced year by year and not known here.
bool isRestDay(QDate day);

} // namespace fairlead::rules
