// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "desk/preparationdesk.h"
#include "domain/employee.h"
#include "domain/engine.h"
#include "rules/casefacts.h"

#include <QHash>

#include <optional>

namespace fairlead::desk {

/// A visit with all that its printed forms say: the crew takes it along, and it is signed.
struct VisitDossier {
    Ticket ticket;
    std::vector<Guidance> guidances; ///< by time
    rules::VisitFacts facts;
    std::optional<Ship> ship;
    std::optional<Engine> engine;
    QString owner; ///< names of parties; empty where none is known
    QString yard;
    QString leftOpen;                     ///< what the visit before left for this one
    std::vector<PlannedItemView> items{}; ///< tools and parts on the visit's list; dropped ones are left out
    QHash<EmployeeId, Employee> people{}; ///< everybody whom the forms name
};

/// The dossier of a ticket's visit; `sequence` 0 is the newest one. Of a merged ticket, the other's. Nothing when there is no
/// such visit.
std::optional<VisitDossier> loadVisitDossier(const Office &office, const TicketId &ticket, int sequence);

} // namespace fairlead::desk
