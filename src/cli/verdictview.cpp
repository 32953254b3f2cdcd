// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdictview.h"

#include "cli/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

QJsonObject verdictJson(const WarrantyVerdict &verdict)
{
    return {{u"covered"_s, toJson(verdict.covered)},
            {u"basis"_s, toJson(verdict.basis)},
            {u"last_day"_s, toJson(verdict.lastDay)},
            {u"delivery_last_day"_s, toJson(verdict.deliveryLastDay)},
            {u"sea_trial_last_day"_s, toJson(verdict.seaTrialLastDay)},
            {u"days_left"_s, toJson(verdict.daysLeft)},
            {u"provisional"_s, verdict.provisional}};
}

} // namespace fairlead::cli
