// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/conditions/finding.h"
#include "rules/conditions/subject.h"

/// Conditions on a visit and on its days, breaches and reviews, as the company's own records show them.
namespace fairlead::rules::conditions {

/// A1.2, B3.2: a breach of the customer's rules is on record, by the engineer asked about or by nobody known.
Finding customerRulesBreached(const Subject &subject);
/// A2.1: the same for the working procedures.
Finding proceduresBreached(const Subject &subject);
/// The crew, and whoever else is named as the one who broke the customer's rules.
std::vector<EmployeeId> crewAndCustomerRulesBreakers(const Subject &subject);
std::vector<EmployeeId> crewAndProceduresBreakers(const Subject &subject);

/// A1.3, B3.3: tools or spare parts weren't ready, by the newest entry of each before arrival.
Finding notReady(const Subject &subject);
/// A1.3, B3.3: the crew left after the planned end, or is still there.
Finding overran(const Subject &subject);

/// A1.5, B3.4: arrival after the agreed time.
Finding late(const Subject &subject);
/// A1.5, B3.4: no cause is on record; a recorded one is for the decider to weigh.
Finding withoutCause(const Subject &subject);

/// A2.2: the breach is a loss of data.
Finding dataLost(const Subject &subject);
/// A2.2: nothing had been backed up on this visit before the breach.
Finding noBackup(const Subject &subject);
/// A2.3: the breach is one of the four don'ts, one never.
Finding fourDontsBreached(const Subject &subject);
/// Who broke it; empty when it isn't known.
std::vector<EmployeeId> whoBreached(const Subject &subject);

/// A3.2: the day is over and has no sheet, however late it was written and whatever was said of it. A draft is none.
Finding sheetMissing(const Subject &subject);

/// A3.3: the round of review failed.
Finding reviewFailed(const Subject &subject);
/// A3.3: and the customer's confirmation has to be done again.
Finding confirmAgain(const Subject &subject);
/// Who had submitted the work order; empty when it isn't known.
std::vector<EmployeeId> whoSubmitted(const Subject &subject);

} // namespace fairlead::rules::conditions
