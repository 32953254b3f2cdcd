// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/visitcommands.h"
#include "desk/office.h"
#include "desk/planning.h"
#include "desk/result.h"
#include "desk/timeline.h"

namespace fairlead::desk {

/// Dispatch (派工): appointments, crews, preparation, absences.
///
/// Whoever names people or times for a visit is told what speaks against them (rules::conflictsOf()) as Conflicting on the
/// field, and as Missing on `overrule_reason`. With a reason it is done, and each conflict stays on record as an Overrule.
/// Double booking wants a reason only where the company's setting refuses it.
class DispatchDesk {
public:
    explicit DispatchDesk(Office office) : m_office(office) {}

    Result<VisitId> agreeAppointment(const AgreeAppointment &command, const Act &act);
    Result<Done> rescheduleVisit(const RescheduleVisit &command, const Act &act);
    Result<VisitId> assignCrew(const AssignCrew &command, const Act &act);
    /// An entry time and the crew for it, or neither.
    Result<VisitId> planVisit(const PlanVisit &command, const Act &act);
    /// Of a visit that is still to come.
    Result<Done> changePlannedEnd(const ChangePlannedEnd &command, const Act &act);
    Result<PreparationId> tickPreparation(const TickPreparation &command, const Act &act);

    /// In signatories.cpp. Once there is a work order it is that which is written anew.
    Result<Done> nameSignatories(const NameSignatories &command, const Act &act);

    /// Refused as Conflicting where another one of that person has a day of it.
    Result<AbsenceId> enterAbsence(const EnterAbsence &command, const Act &act);
    Result<Done> cancelAbsence(const CancelAbsence &command, const Act &act);

    /// All active engineers, who suits best first. `span`: the time that the visit would take; nothing: as it is planned.
    std::vector<rules::Candidate> candidates(const TicketId &ticket, const std::optional<rules::PlanSpan> &span = {});
    /// What candidates are judged from, for any time in `shown`; nothing when there is no such ticket.
    std::optional<JobPlan> jobPlan(const TicketId &ticket, const std::optional<rules::PlanSpan> &shown = {});
    /// Who does what from `first` to `last`.
    Timeline timeline(QDate first, QDate last);

private:
    Office m_office;
};

} // namespace fairlead::desk
