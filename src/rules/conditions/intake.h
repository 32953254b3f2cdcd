// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/conditions/finding.h"
#include "rules/conditions/subject.h"

/// Conditions on a ticket from the call to the assignment of a crew. Each duty is missed at one moment and not before
/// it; a case that ended before that moment missed nothing.
namespace fairlead::rules::conditions {

/// B1.1: the case left intake otherwise than by being cancelled there.
Finding intakeOver(const Subject &subject);
/// B1.1: nobody tried to help by phone before the case left intake.
Finding noPhoneGuidance(const Subject &subject);
/// B1.2: no guidance solved it within the specialist's 2 h.
Finding notSolvedByPhone(const Subject &subject);
/// B1.2: no specialist guided within 2 h of receipt.
Finding noSpecialistInTime(const Subject &subject);
/// B1.3: it couldn't be solved by phone.
Finding sentToDispatch(const Subject &subject);
/// B1.3: no on-site time was agreed, though 24 h have gone since sending to dispatch or a crew stood there unannounced.
Finding noEntryTime(const Subject &subject);
/// B2.1: nobody was assigned in time.
Finding nobodyAssigned(const Subject &subject);

} // namespace fairlead::rules::conditions
