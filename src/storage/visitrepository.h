// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/month.h"
#include "domain/visit.h"
#include "storage/saveoutcome.h"

#include <QString>

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

/// Visits whole: appointment, reschedules, crew, preparations, who has to sign.
class VisitRepository {
public:
    explicit VisitRepository(Session &session) : m_session(session) {}

    std::optional<Visit> load(const VisitId &visit);
    /// By sequence.
    std::vector<Visit> ofTicket(const TicketId &ticket);

    /// Stores a new visit with version 1, and all that is in it.
    void insert(Visit &visit);
    /// Stores what changed. Appointment, reschedules, preparations and namings are facts: those not stored yet are added, the
    /// others stay as they are. The crew is replaced.
    SaveOutcome update(Visit &visit);

    /// The visits that have a crew and an arrival or an agreed time, and that reach into [from, to); of tickets that were
    /// not cancelled.
    std::vector<EngineerVisit> engineerVisitsBetween(Instant from, Instant to);
    /// Everybody who was of a crew on this ship.
    std::vector<EmployeeId> engineersWhoKnow(const ShipId &ship);

private:
    void addFacts(const Visit &visit);
    void addNamings(const Visit &visit);
    void replaceCrew(const Visit &visit);

    Session &m_session;
};

} // namespace fairlead::storage
