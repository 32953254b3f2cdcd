// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/employee.h"
#include "domain/ticket.h"
#include "domain/visit.h"
#include "rules/candidates.h"

#include <vector>

namespace fairlead::desk {

/// A visit on the timeline.
struct TimelineVisit {
    VisitId visitId = {};
    int sequence = 1;
    TicketId ticketId = {};
    QString ticketNumber = {};
    TicketKind ticketKind = TicketKind::Repair;
    TicketState ticketState = TicketState::Received;
    Priority priority = Priority::CanSail;
    QString fault = {};
    QString shipName = {};
    rules::PlanSpan span = {};
    std::optional<Instant> plannedEndAt = {}; ///< nothing: it takes its day, as far as anybody knows
    std::vector<CrewMember> crew = {};        ///< the lead first; empty: nobody is named yet
    std::optional<PlaceKind> placeKind = {};
    QString port = {};
    QString place = {};
    bool agreed = false; ///< an entry time is agreed
    bool toCome = false; ///< nobody has arrived: it can be moved
};

/// The last day on which somebody's certificate is valid.
struct TimelineExpiry {
    EmployeeId employeeId;
    QString certificate;
    QDate lastDay;
};

/// Who does what from one day to another.
struct Timeline {
    QDate first = {};
    QDate last = {};
    /// Active engineers by staff number, then whoever else is of a crew.
    std::vector<Employee> engineers = {};
    std::vector<TimelineVisit> visits = {}; ///< by their beginnings
    std::vector<Absence> absences = {};     ///< those that stand
    std::vector<TimelineExpiry> expiries = {};
};

} // namespace fairlead::desk
