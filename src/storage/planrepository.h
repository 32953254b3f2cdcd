// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "domain/visit.h"

#include <QString>

#include <vector>

namespace fairlead::storage {

class Session;

/// A visit as planning wants to know it.
struct PlannedVisit {
    Visit visit; ///< with its crew and appointment, without what else belongs to it
    QString ticketNumber;
    TicketKind ticketKind = TicketKind::Repair;
    TicketState ticketState = TicketState::Received;
    Priority priority = Priority::CanSail;
    QString fault;
    ShipId shipId;
    QString shipName;
};

/// Visits by their time, for planning.
class PlanRepository {
public:
    explicit PlanRepository(Session &session) : m_session(session) {}

    /// A visit lasts no longer than this, unless somebody is on site still.
    static constexpr int longestVisitDays = 120;

    /// The visits that may reach into [from, until), with and without a crew, by their beginning; of tickets that were not
    /// cancelled. Some end before `from`: how long a visit lasts that has no end yet isn't for the database to say.
    std::vector<PlannedVisit> visitsBetween(Instant from, Instant until);

private:
    Session &m_session;
};

} // namespace fairlead::storage
