// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/month.h"
#include "domain/visit.h"
#include "storage/saveoutcome.h"

#include <QHash>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// One engineer's part in a visit, as far as planning wants to know it.
struct EngineerVisit {
    EmployeeId engineerId;
    VisitId visitId;
    TicketId ticketId;
    QString ticketNumber;
    Instant from;                 ///< arrival, else the agreed entry time
    std::optional<Instant> until; ///< departure, else the planned end; nothing while neither is known
};

/// Visits whole: appointment, reschedules, crew, preparations, overrules, who has to sign.
class VisitRepository {
public:
    explicit VisitRepository(Session &session) : m_session(session) {}

    std::optional<Visit> load(const VisitId &visit);
    /// By sequence.
    std::vector<Visit> ofTicket(const TicketId &ticket);

    /// Stores a new visit with version 1, and all that is in it.
    void insert(Visit &visit);
    /// Stores what changed. Appointment, reschedules, preparations, overrules and namings are facts: those not stored yet are added, the
    /// others stay as they are. The crew is replaced.
    SaveOutcome update(Visit &visit);

    /// How often each engineer was of a crew on this ship.
    QHash<EmployeeId, int> visitsOnShip(const ShipId &ship);

private:
    void addFacts(const Visit &visit);
    void addNamings(const Visit &visit);
    void replaceCrew(const Visit &visit);

    Session &m_session;
};

} // namespace fairlead::storage
