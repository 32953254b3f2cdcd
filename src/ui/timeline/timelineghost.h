// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dispatchdesk.h"
#include "wording/candidatesentences.h"

#include <optional>
#include <vector>

namespace fairlead::ui {

/// What is being dragged over the timeline, or moved on it by keys: where it would come to stand. Nothing is written by it;
/// a form is opened with what it says, since the customer has to agree.
struct TimelineGhost {
    enum class What {
        Ticket,  ///< a case from the queue, onto an engineer and a day
        Move,    ///< a visit to another time
        Stretch, ///< the planned end of a visit
        Crew     ///< a visit from one engineer to another
    };
    What what = What::Ticket;
    TicketId ticket = {};
    QString label = {};
    int row = 0;
    rules::PlanSpan span = {};
    std::optional<desk::TimelineVisit> visit = {}; ///< of all but Ticket
    EmployeeId engineer = {};                      ///< whose row it hovers over; null: nobody's
    EmployeeId fromEngineer = {};                  ///< with Crew: who would not go any more
    std::optional<Instant> agreed = {};            ///< when the customer expects them already

    /// It would come on another day than the agreed one: the customer has to be told first.
    [[nodiscard]] bool wantsNewTime() const { return agreed && span.from != *agreed; }
};

/// What is said of a ghost where it is: who and when, and what speaks for and against.
struct TimelineExplanation {
    QString title;
    std::vector<wording::CandidateLine> lines;

    [[nodiscard]] QString text() const;
};

/// Says it by the rules. `plan` may be of another case, or not there yet: then only who and when is said.
TimelineExplanation explain(const TimelineGhost &ghost, const QString &engineerName,
                            const std::optional<desk::JobPlan> &plan, Instant now);

} // namespace fairlead::ui
