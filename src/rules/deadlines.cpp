// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/deadlines.h"

#include "rules/workflow.h"

#include "rules/limit.h"
#include "rules/visitdeadlines.h"
#include "rules/warranty.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace fairlead::rules {

namespace {

/// A4.1: days after the day of delivery.
constexpr int deliveryFollowUpDays = 15;

/// B1.2: a specialist's guidance, or any that solved the case.
std::optional<Instant> firstHelpAt(const std::vector<Guidance> &guidances)
{
    std::optional<Instant> first;
    for (const Guidance &guidance : guidances) {
        const bool helps = guidance.bySpecialist || guidance.outcome == GuidanceOutcome::Solved;
        if (helps && (!first || guidance.entry.happenedAt < *first))
            first = guidance.entry.happenedAt;
    }
    return first;
}

std::optional<Instant> firstAssignedAt(const std::vector<VisitFacts> &visits)
{
    std::optional<Instant> first;
    for (const VisitFacts &facts : visits) {
        const std::optional<Instant> &assignedAt = facts.visit.assignedAt;
        if (assignedAt && (!first || *assignedAt < *first))
            first = assignedAt;
    }
    return first;
}

/// When the last party was reached; nothing while one wasn't, or while no call is on record at all.
std::optional<Instant> allReachedAt(const std::vector<FollowUp> &followUps)
{
    std::optional<Instant> last;
    for (const FollowUp &followUp : followUps) {
        const std::optional<Instant> doneAt = followUp.doneAt();
        if (!doneAt)
            return std::nullopt;
        if (!last || *doneAt > *last)
            last = doneAt;
    }
    return last;
}

/// The ids that every deadline of the case carries.
Deadline draftFor(const Ticket &ticket)
{
    Deadline draft;
    draft.ticketId = ticket.id;
    draft.shipId = ticket.shipId;
    draft.engineId = ticket.engineId;
    return draft;
}

void addIntake(std::vector<Deadline> &deadlines, const CaseFacts &facts, Deadline draft, Instant now)
{
    if (facts.ticket.kind == TicketKind::Repair) {
        draft.kind = DeadlineKind::Specialist;
        draft.clauseId = QStringLiteral("B1.2");
        const Limit limit = Limit::at(specialistDueAt(facts.ticket), 30min);
        deadlines.push_back(limit.settle(draft, firstHelpAt(facts.guidances), now));
    }
    if (const std::optional<Instant> dueAt = assignmentDueAt(facts)) {
        draft.kind = DeadlineKind::Assignment;
        draft.clauseId = facts.ticket.kind == TicketKind::Repair ? QStringLiteral("B2.1") : QString();
        deadlines.push_back(Limit::at(*dueAt, 4h).settle(draft, firstAssignedAt(facts.visits), now));
    }
}

void addFollowUps(std::vector<Deadline> &deadlines, const CaseFacts &facts, Deadline draft, Instant now)
{
    draft.kind = DeadlineKind::VisitFollowUp;
    for (const FollowUp &followUp : facts.followUps) {
        draft.visitId = followUp.visitId;
        deadlines.push_back(Limit::endOf(followUp.dueOn, 1).settle(draft, followUp.doneAt(), now));
    }
}

bool isUnsettled(const Deadline &deadline)
{
    return deadline.state == DeadlineState::Pending || deadline.state == DeadlineState::Warning;
}

} // namespace

std::vector<Deadline> caseDeadlines(const CaseFacts &facts, const CompanySettings &settings, Instant now)
{
    // For a ticket that has ended time stands still.
    const std::optional<Instant> &endedAt = facts.ticket.endedAt;
    const Instant asOf = endedAt ? std::min(*endedAt, now) : now;

    Deadline draft = draftFor(facts.ticket);
    // A case that was taken over from an old ledger may be closed without its day being known.
    draft.stopped = endedAt.has_value() || !isOpen(facts.ticket.state);
    std::vector<Deadline> deadlines;
    addIntake(deadlines, facts, draft, asOf);
    for (const VisitFacts &visit : facts.visits) {
        for (Deadline &deadline : visitDeadlines(visit, facts.ticket.kind, settings, draft, asOf))
            deadlines.push_back(std::move(deadline));
    }
    addFollowUps(deadlines, facts, draft, asOf);
    if (endedAt)
        std::erase_if(deadlines, isUnsettled);
    return deadlines;
}

std::optional<Deadline> deliveryDeadline(const DeliveryFacts &facts, Instant now)
{
    if (!facts.ship.deliveredOn)
        return std::nullopt;
    Deadline draft;
    draft.kind = DeadlineKind::DeliveryFollowUps;
    draft.clauseId = QStringLiteral("A4.1");
    draft.shipId = facts.ship.id;
    const Limit limit = Limit::endOf(deliveryFollowUpsDueOn(*facts.ship.deliveredOn), 3);
    return limit.settle(draft, allReachedAt(facts.followUps), now);
}

std::optional<Deadline> warrantyDeadline(const Engine &engine, Instant now)
{
    const WarrantyVerdict verdict = judgeWarranty(engine.dates, engine.voided, now.day());
    if (!verdict.lastDay || verdict.voided)
        return std::nullopt;
    Deadline draft;
    draft.kind = DeadlineKind::WarrantyEnd;
    draft.clauseId = verdict.basis == WarrantyBasis::Contract ? QStringLiteral("P3") : QStringLiteral("P1");
    draft.shipId = engine.shipId;
    draft.engineId = engine.id;
    Deadline end = Limit::endOf(*verdict.lastDay, 30).settle(draft, std::nullopt, now);
    if (end.state == DeadlineState::Breached)
        end.state = DeadlineState::Ended;
    return end;
}

QDate deliveryFollowUpsDueOn(QDate deliveredOn)
{
    return deliveredOn.addDays(deliveryFollowUpDays);
}

std::optional<Instant> assignmentDueAt(const CaseFacts &facts)
{
    const std::optional<Instant> &sentAt = facts.ticket.sentToDispatchAt;
    if (!sentAt)
        return std::nullopt;
    const Instant latest = *sentAt + 24h;
    const std::optional<Instant> entryAt =
        facts.visits.empty() ? std::nullopt : agreedEntryTime(facts.visits.front().visit);
    return entryAt && *entryAt >= *sentAt ? std::min(*entryAt, latest) : latest;
}

Instant specialistDueAt(const Ticket &ticket)
{
    return ticket.receivedAt + 2h;
}

} // namespace fairlead::rules
