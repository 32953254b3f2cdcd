// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/conditions/finding.h"
#include "rules/conditions/subject.h"

/// Conditions on the calls after a ship's delivery (A4.1).
namespace fairlead::rules::conditions {

Finding shipDelivered(const Subject &subject);
/// Not all calls were made by the end of the 15th day.
Finding deliveryCallsLate(const Subject &subject);
/// The agent of the first call that is missing or was late; empty when nobody was named.
std::vector<EmployeeId> agentOfLateCall(const Subject &subject);

} // namespace fairlead::rules::conditions
