// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperdocument.h"
#include "rules/appraisal.h"

namespace fairlead::report {

/// The payout list of a month's rewards (奖金发放表): everybody who gets or pays back something, with room to sign.
class PayoutPaper : public PaperDocument {
public:
    explicit PayoutPaper(const rules::MonthSheet &sheet, const QString &digest = {});
};

} // namespace fairlead::report
