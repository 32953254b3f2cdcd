// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "rules/candidates.h"

#include <QDate>

#include <vector>

namespace fairlead::storage {
class Session;
}

namespace fairlead::desk {

/// What "who could go" is answered from, for any time of a span: rules::candidateFor() and rankedCandidates() need nothing
/// else, so that a ticket can be dragged over days and people without a question to the database.
struct JobPlan {
    rules::PlannedJob job;
    std::vector<rules::EngineerPlan> engineers; ///< active ones, by staff number
    Instant asOf;
    CompanySettings settings;
    TicketKind kind = TicketKind::Repair;
};

/// Gathers what is known of these people about visits and absences in `around`, and about the job's model, certificates and
/// ship. A query for each kind of record, however many people and visits there are.
void gatherPlans(storage::Session &session, const Ticket &ticket, const rules::PlanSpan &around, Instant now,
                 JobPlan &plan);

/// `span` widened by what counts for load and rest: the whole months that it touches, and 60 days before it.
rules::PlanSpan spanWithLoad(const rules::PlanSpan &span);

/// The job of a ticket: its engine's model, and what its newest visit says of time and port.
rules::PlannedJob jobOf(storage::Session &session, const Ticket &ticket, const std::vector<Visit> &visits, Instant now);

} // namespace fairlead::desk
