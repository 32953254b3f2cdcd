// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/conditions/finding.h"
#include "rules/conditions/subject.h"

/// Conditions on what the customer said of a visit: complaints, answers at follow-up, praise.
namespace fairlead::rules::conditions {

/// A1.2, B3.2: a complaint names the customer's rules.
Finding complaintOfCustomerRules(const Subject &subject);
/// A2.1: a complaint names the working procedures.
Finding complaintOfProcedures(const Subject &subject);
/// A1.5, B3.4: a complaint names punctuality.
Finding grievance(const Subject &subject);

/// A3.1: somebody answered that the site was not cleaned.
Finding notCleaned(const Subject &subject);

/// A4.2: somebody answered "very satisfied" or praised the engineer asked about, or everybody.
Finding verySatisfiedOrPraised(const Subject &subject);
/// Who is to be rewarded: everybody as soon as one voice means everybody, else those whom the praise names.
std::vector<EmployeeId> praisedOfCrew(const Subject &subject);
/// A4.2: the manual grants the reward for commissioning; for repairs its text breaks off before that part.
Finding coversThisKind(const Subject &subject);

} // namespace fairlead::rules::conditions
