// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/conditions/voices.h"

#include <algorithm>

namespace fairlead::rules::conditions {

namespace {

template <typename Value> bool contains(const std::vector<Value> &values, const Value &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

Finding complaintOf(const Subject &subject, ComplaintSubject about)
{
    std::vector<Evidence> evidence;
    for (const Complaint &complaint : subject.visit->complaints) {
        if (contains(complaint.subjects, about))
            evidence.push_back(evidenceOf(RecordKind::Complaint, complaint.id, complaint.entry.happenedAt));
    }
    if (evidence.empty())
        return awaitsRecord();
    const std::optional<Instant> first = earliestOf(evidence);
    return proven(std::move(evidence), first);
}

Evidence voiceEvidence(const FollowUpAttempt &voice)
{
    return evidenceOf(RecordKind::FollowUpAttempt, voice.id, voice.entry.happenedAt);
}

bool isVerySatisfied(const FollowUpAttempt &voice)
{
    return voice.satisfaction == Satisfaction::VerySatisfied;
}

} // namespace

Finding complaintOfCustomerRules(const Subject &subject)
{
    return complaintOf(subject, ComplaintSubject::CustomerRules);
}

Finding complaintOfProcedures(const Subject &subject)
{
    return complaintOf(subject, ComplaintSubject::Procedures);
}

Finding grievance(const Subject &subject)
{
    return complaintOf(subject, ComplaintSubject::Punctuality);
}

Finding notCleaned(const Subject &subject)
{
    std::vector<Evidence> cleaned;
    std::vector<Evidence> uncleaned;
    for (const FollowUpAttempt &voice : subject.visit->voices) {
        if (voice.siteCleaned)
            (*voice.siteCleaned ? cleaned : uncleaned).push_back(voiceEvidence(voice));
    }
    if (!uncleaned.empty()) {
        const std::optional<Instant> departed = subject.visit->visit.departedAt;
        const std::optional<Instant> happened = departed ? departed : earliestOf(uncleaned);
        return proven(std::move(uncleaned), happened);
    }
    return cleaned.empty() ? awaitsRecord() : disproven(std::move(cleaned));
}

Finding verySatisfiedOrPraised(const Subject &subject)
{
    std::vector<Evidence> evidence;
    for (const FollowUpAttempt &voice : subject.visit->voices) {
        if (isVerySatisfied(voice))
            evidence.push_back(voiceEvidence(voice));
    }
    for (const Praise &praise : subject.visit->praises) {
        const bool means =
            subject.engineer.isNull() || praise.named.empty() || contains(praise.named, subject.engineer);
        if (means)
            evidence.push_back(evidenceOf(RecordKind::Praise, praise.id, praise.entry.happenedAt));
    }
    if (evidence.empty())
        return awaitsRecord();
    const std::optional<Instant> first = earliestOf(evidence);
    return proven(std::move(evidence), first);
}

std::vector<EmployeeId> praisedOfCrew(const Subject &subject)
{
    const VisitFacts &visit = *subject.visit;
    const bool meansEverybody = std::any_of(visit.voices.begin(), visit.voices.end(), isVerySatisfied) ||
                                std::any_of(visit.praises.begin(), visit.praises.end(),
                                            [](const Praise &praise) { return praise.named.empty(); });
    std::vector<EmployeeId> persons;
    if (meansEverybody) {
        for (const CrewMember &member : visit.visit.crew)
            persons.push_back(member.employeeId);
    }
    for (const Praise &praise : visit.praises)
        persons.insert(persons.end(), praise.named.begin(), praise.named.end());
    return persons;
}

Finding coversThisKind(const Subject &subject)
{
    const Ticket &ticket = subject.facts->ticket;
    std::vector<Evidence> evidence{evidenceOf(RecordKind::Ticket, ticket.id, std::nullopt)};
    return ticket.kind == TicketKind::Commissioning ? proven(std::move(evidence)) : awaitsDecider(std::move(evidence));
}

} // namespace fairlead::rules::conditions
