// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/visitcommands.h"
#include "desk/lists/rows.h"
#include "desk/office.h"
#include "desk/result.h"

namespace fairlead::desk {

/// How busy an engineer is around a visit: what "Assign…" shows of each candidate.
struct Candidate {
    Employee engineer;
    int visitsThisMonth = 0;          ///< visits of the month of the planned entry time
    std::vector<QString> clashesWith; ///< numbers of tickets whose visits overlap the planned time
    bool knowsShip = false;           ///< was on a visit to the same ship before
};

/// Dispatch (派工): appointments, crews, preparation.
class DispatchDesk {
public:
    explicit DispatchDesk(Office office) : m_office(office) {}

    Result<VisitId> agreeAppointment(const AgreeAppointment &command, const Act &act);
    Result<Done> rescheduleVisit(const RescheduleVisit &command, const Act &act);
    Result<VisitId> assignCrew(const AssignCrew &command, const Act &act);
    Result<PreparationId> tickPreparation(const TickPreparation &command, const Act &act);

    /// In signatories.cpp. Once there is a work order it is that which is written anew.
    Result<Done> nameSignatories(const NameSignatories &command, const Act &act);

    /// All active engineers, the free ones with the least to do first.
    std::vector<Candidate> candidates(const TicketId &ticket);

private:
    Office m_office;
};

} // namespace fairlead::desk
