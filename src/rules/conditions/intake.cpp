// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/conditions/intake.h"

#include "rules/deadlines.h"

#include <algorithm>

namespace fairlead::rules::conditions {

namespace {

using namespace std::chrono_literals;

constexpr auto timeToAgreeOnEntry = 24h;

Evidence ticketAt(const Subject &subject, std::optional<Instant> at)
{
    return evidenceOf(RecordKind::Ticket, subject.facts->ticket.id, at);
}

Evidence guidanceEvidence(const Guidance &guidance)
{
    return evidenceOf(RecordKind::Guidance, guidance.id, guidance.entry.happenedAt);
}

/// The first attempt by phone up to and including `until` that `counts`; null when there is none.
template <typename Predicate> const Guidance *guidanceUntil(const CaseFacts &facts, Instant until, Predicate counts)
{
    const auto found = std::find_if(facts.guidances.begin(), facts.guidances.end(), [&](const Guidance &guidance) {
        return guidance.entry.happenedAt <= until && counts(guidance);
    });
    return found == facts.guidances.end() ? nullptr : &*found;
}

/// A duty that wasn't done until `due`: proven from then on, but not in a case that had ended by then.
Finding missedAt(const Subject &subject, Instant due, bool dueHasPassed)
{
    const std::optional<Instant> ended = subject.facts->ticket.endedAt;
    if (ended && *ended <= due)
        return disproven({ticketAt(subject, ended)});
    return dueHasPassed ? proven({ticketAt(subject, due)}, due) : awaitsRecord(due);
}

const VisitFacts *firstArrival(const CaseFacts &facts)
{
    const VisitFacts *first = nullptr;
    for (const VisitFacts &visit : facts.visits) {
        if (visit.visit.arrivedAt && (!first || *visit.visit.arrivedAt < *first->visit.arrivedAt))
            first = &visit;
    }
    return first;
}

} // namespace

Finding intakeOver(const Subject &subject)
{
    const Ticket &ticket = subject.facts->ticket;
    if (!ticket.leftIntakeAt)
        return awaitsRecord();
    if (ticket.state == TicketState::Cancelled && !ticket.sentToDispatchAt)
        return disproven({ticketAt(subject, ticket.leftIntakeAt)});
    return proven({ticketAt(subject, ticket.leftIntakeAt)});
}

Finding noPhoneGuidance(const Subject &subject)
{
    const std::optional<Instant> left = subject.facts->ticket.leftIntakeAt;
    if (!left)
        return awaitsRecord();
    if (const Guidance *any = guidanceUntil(*subject.facts, *left, [](const Guidance &) { return true; }))
        return disproven({guidanceEvidence(*any)});
    return proven({ticketAt(subject, left)}, left);
}

Finding notSolvedByPhone(const Subject &subject)
{
    const Instant due = specialistDueAt(subject.facts->ticket);
    const auto solved = [](const Guidance &guidance) { return guidance.outcome == GuidanceOutcome::Solved; };
    if (const Guidance *guidance = guidanceUntil(*subject.facts, due, solved))
        return disproven({guidanceEvidence(*guidance)});
    return missedAt(subject, due, subject.now > due);
}

Finding noSpecialistInTime(const Subject &subject)
{
    const Instant due = specialistDueAt(subject.facts->ticket);
    const auto bySpecialist = [](const Guidance &guidance) { return guidance.bySpecialist; };
    if (const Guidance *guidance = guidanceUntil(*subject.facts, due, bySpecialist))
        return disproven({guidanceEvidence(*guidance)});
    return missedAt(subject, due, subject.now > due);
}

Finding sentToDispatch(const Subject &subject)
{
    const std::optional<Instant> sent = subject.facts->ticket.sentToDispatchAt;
    return sent ? proven({ticketAt(subject, sent)}) : awaitsRecord();
}

Finding noEntryTime(const Subject &subject)
{
    const std::optional<Instant> sent = subject.facts->ticket.sentToDispatchAt;
    if (!sent)
        return awaitsRecord();
    for (const VisitFacts &visit : subject.facts->visits) {
        if (const std::optional<Appointment> &agreed = visit.visit.appointment)
            return disproven({evidenceOf(RecordKind::Appointment, agreed->id, agreed->entry.happenedAt)});
    }
    const Instant limit = *sent + timeToAgreeOnEntry;
    const VisitFacts *arrival = firstArrival(*subject.facts);
    if (arrival && *arrival->visit.arrivedAt < limit) {
        const std::optional<Instant> arrived = arrival->visit.arrivedAt;
        return proven({evidenceOf(RecordKind::Visit, arrival->visit.id, arrived)}, arrived);
    }
    return missedAt(subject, limit, subject.now >= limit);
}

Finding nobodyAssigned(const Subject &subject)
{
    const std::optional<Instant> due = assignmentDueAt(*subject.facts);
    if (!due)
        return awaitsRecord();
    for (const VisitFacts &visit : subject.facts->visits) {
        if (visit.visit.assignedAt && *visit.visit.assignedAt <= *due)
            return disproven({evidenceOf(RecordKind::Visit, visit.visit.id, visit.visit.assignedAt)});
    }
    return missedAt(subject, *due, subject.now > *due);
}

} // namespace fairlead::rules::conditions
