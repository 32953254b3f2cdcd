// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/conditions/onsite.h"

#include "rules/deadlines.h"

#include <algorithm>

namespace fairlead::rules::conditions {

namespace {

Evidence visitAt(const Subject &subject, std::optional<Instant> at)
{
    return evidenceOf(RecordKind::Visit, subject.visit->visit.id, at);
}

Evidence breachEvidence(const Breach &breach)
{
    return evidenceOf(RecordKind::Breach, breach.id, breach.entry.happenedAt);
}

/// A breach that names nobody is answered by everybody; one that names a person, by that person only.
Finding breached(const Subject &subject, BreachSubject against)
{
    std::vector<Evidence> own;
    std::vector<Evidence> others;
    for (const Breach &breach : subject.visit->breaches) {
        if (breach.subject != against)
            continue;
        const bool concerned =
            subject.engineer.isNull() || breach.employeeId.isNull() || breach.employeeId == subject.engineer;
        (concerned ? own : others).push_back(breachEvidence(breach));
    }
    if (!own.empty()) {
        const std::optional<Instant> first = earliestOf(own);
        return proven(std::move(own), first);
    }
    return others.empty() ? awaitsRecord() : disproven(std::move(others));
}

std::vector<EmployeeId> crewAndBreakers(const Subject &subject, BreachSubject against)
{
    std::vector<EmployeeId> persons;
    for (const CrewMember &member : subject.visit->visit.crew)
        persons.push_back(member.employeeId);
    for (const Breach &breach : subject.visit->breaches) {
        if (breach.subject == against)
            persons.push_back(breach.employeeId);
    }
    return persons;
}

/// The newest entry of `item` that was made true before the crew arrived; null when there is none. Of two of the same
/// moment the later entered one corrects the other.
const Preparation *newestBeforeArrival(const Visit &visit, PreparationItem item)
{
    const Preparation *newest = nullptr;
    for (const Preparation &entry : visit.preparations) {
        if (entry.item != item || (visit.arrivedAt && entry.entry.happenedAt > *visit.arrivedAt))
            continue;
        const auto age = [](const Preparation &one) { return std::pair(one.entry.happenedAt, one.entry.enteredAt); };
        if (!newest || age(entry) >= age(*newest))
            newest = &entry;
    }
    return newest;
}

Evidence preparationEvidence(const Preparation &entry)
{
    return evidenceOf(RecordKind::Preparation, entry.id, entry.entry.happenedAt);
}

/// The record that set the agreed time: the reschedule that stands, else the appointment.
Evidence agreementEvidence(const Visit &visit, Instant agreed)
{
    const auto standing = std::find_if(visit.reschedules.rbegin(), visit.reschedules.rend(),
                                       [agreed](const Reschedule &change) { return change.newEntryAt == agreed; });
    if (standing != visit.reschedules.rend())
        return evidenceOf(RecordKind::Reschedule, standing->id, agreed);
    return evidenceOf(RecordKind::Appointment, visit.appointment->id, agreed);
}

} // namespace

Finding customerRulesBreached(const Subject &subject)
{
    return breached(subject, BreachSubject::CustomerRules);
}

Finding proceduresBreached(const Subject &subject)
{
    return breached(subject, BreachSubject::Procedures);
}

std::vector<EmployeeId> crewAndCustomerRulesBreakers(const Subject &subject)
{
    return crewAndBreakers(subject, BreachSubject::CustomerRules);
}

std::vector<EmployeeId> crewAndProceduresBreakers(const Subject &subject)
{
    return crewAndBreakers(subject, BreachSubject::Procedures);
}

Finding notReady(const Subject &subject)
{
    std::vector<Evidence> ready;
    std::vector<Evidence> unready;
    for (const PreparationItem item : {PreparationItem::Tools, PreparationItem::SpareParts}) {
        if (const Preparation *entry = newestBeforeArrival(subject.visit->visit, item))
            (entry->ready ? ready : unready).push_back(preparationEvidence(*entry));
    }
    if (!unready.empty())
        return proven(std::move(unready));
    return ready.size() == 2 ? disproven(std::move(ready)) : awaitsRecord();
}

Finding overran(const Subject &subject)
{
    const Visit &visit = subject.visit->visit;
    if (!visit.plannedEndAt)
        return awaitsRecord(visit.departedAt);
    const Instant planned = *visit.plannedEndAt;
    if (visit.departedAt) {
        std::vector<Evidence> evidence{visitAt(subject, visit.departedAt)};
        return *visit.departedAt > planned ? proven(std::move(evidence), visit.departedAt)
                                           : disproven(std::move(evidence));
    }
    // A case that was cancelled before then overran nothing, though nobody signed out of it.
    const std::optional<Instant> ended = subject.facts->ticket.endedAt;
    if (ended && *ended <= planned)
        return disproven({evidenceOf(RecordKind::Ticket, subject.facts->ticket.id, ended)});
    const bool stillThere = visit.arrivedAt && subject.now > planned;
    return stillThere ? proven({visitAt(subject, planned)}, planned) : awaitsRecord(planned);
}

Finding late(const Subject &subject)
{
    const Visit &visit = subject.visit->visit;
    const std::optional<Instant> agreed = agreedEntryTime(visit);
    if (!agreed)
        return disproven({visitAt(subject, visit.arrivedAt)});
    if (!visit.arrivedAt)
        return awaitsRecord(agreed);
    std::vector<Evidence> evidence{visitAt(subject, visit.arrivedAt), agreementEvidence(visit, *agreed)};
    return *visit.arrivedAt > *agreed ? proven(std::move(evidence), visit.arrivedAt) : disproven(std::move(evidence));
}

Finding withoutCause(const Subject &subject)
{
    const std::optional<LateCause> &cause = subject.visit->visit.lateCause;
    return cause ? awaitsDecider({visitAt(subject, cause->entry.happenedAt)})
                 : proven({visitAt(subject, std::nullopt)});
}

Finding dataLost(const Subject &subject)
{
    std::vector<Evidence> evidence{breachEvidence(*subject.breach)};
    return subject.breach->subject == BreachSubject::DataLost
               ? proven(std::move(evidence), subject.breach->entry.happenedAt)
               : disproven(std::move(evidence));
}

Finding noBackup(const Subject &subject)
{
    const Instant lost = subject.breach->entry.happenedAt;
    for (const Backup &backup : subject.visit->backups) {
        if (backup.entry.happenedAt < lost)
            return disproven({evidenceOf(RecordKind::Backup, backup.id, backup.entry.happenedAt)});
    }
    return proven({breachEvidence(*subject.breach)});
}

Finding fourDontsBreached(const Subject &subject)
{
    std::vector<Evidence> evidence{breachEvidence(*subject.breach)};
    return subject.breach->subject == BreachSubject::FourDonts
               ? proven(std::move(evidence), subject.breach->entry.happenedAt)
               : disproven(std::move(evidence));
}

std::vector<EmployeeId> whoBreached(const Subject &subject)
{
    return {subject.breach->employeeId};
}

Finding sheetMissing(const Subject &subject)
{
    for (const DailySheet &sheet : subject.visit->sheets) {
        if (sheet.day == subject.day && !sheet.draft)
            return disproven({evidenceOf(RecordKind::DailySheet, sheet.id, sheet.entry.happenedAt)});
    }
    const Instant over = endOfDay(subject.day);
    const Instant lastMoment = over - std::chrono::milliseconds(1);
    return subject.now >= over ? proven({visitAt(subject, lastMoment)}, lastMoment) : awaitsRecord(lastMoment);
}

Finding reviewFailed(const Subject &subject)
{
    const Instant at = subject.review->entry.happenedAt;
    std::vector<Evidence> evidence{evidenceOf(RecordKind::WorkOrderReview, subject.review->id, at)};
    return subject.review->passed ? disproven(std::move(evidence)) : proven(std::move(evidence), at);
}

Finding confirmAgain(const Subject &subject)
{
    const Instant at = subject.review->entry.happenedAt;
    std::vector<Evidence> evidence{evidenceOf(RecordKind::WorkOrderReview, subject.review->id, at)};
    return subject.review->confirmAgain ? proven(std::move(evidence), at) : disproven(std::move(evidence));
}

std::vector<EmployeeId> whoSubmitted(const Subject &subject)
{
    return {subject.review->submittedBy};
}

} // namespace fairlead::rules::conditions
