// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/caseview.h"

#include "cli/entryjson.h"
#include "cli/proposalview.h"
#include "cli/verdictview.h"
#include "rules/deadlines.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

QJsonValue CaseJson::person(const EmployeeId &id) const
{
    return personJson(m_people, id);
}

QJsonObject CaseJson::ticket() const
{
    const Ticket &ticket = m_view.facts.ticket;
    QJsonValue improperUse;
    if (ticket.improperUse)
        improperUse = QJsonObject{{u"reason"_s, ticket.improperUse->reason},
                                  {u"approved_by"_s, person(ticket.improperUse->approvedBy)}};
    return {{u"id"_s, cli::toJson(ticket.id)},
            {u"number"_s, ticket.number},
            {u"merged_numbers"_s, QJsonArray::fromStringList(m_view.mergedNumbers)},
            {u"kind"_s, cli::toJson(ticket.kind)},
            {u"state"_s, cli::toJson(ticket.state)},
            {u"priority"_s, cli::toJson(ticket.priority)},
            {u"ship"_s, m_view.ship ? QJsonValue(m_view.ship->name) : QJsonValue()},
            {u"engine"_s, m_view.engine ? QJsonValue(m_view.engine->serialNo) : QJsonValue()},
            {u"engine_model"_s, m_view.engine ? QJsonValue(m_view.engine->model) : QJsonValue()},
            {u"fault"_s, ticket.fault},
            {u"received_at"_s, cli::toJson(ticket.receivedAt)},
            {u"receiver"_s, person(ticket.receiverId)},
            {u"head"_s, person(ticket.headId)},
            {u"left_intake_at"_s, cli::toJson(ticket.leftIntakeAt)},
            {u"sent_to_dispatch_at"_s, cli::toJson(ticket.sentToDispatchAt)},
            {u"ended_at"_s, cli::toJson(ticket.endedAt)},
            {u"cancel_reason"_s, textOrNull(ticket.cancelReason)},
            {u"improper_use"_s, improperUse}};
}

QJsonObject CaseJson::verdict() const
{
    const Ticket &ticket = m_view.facts.ticket;
    QJsonObject verdict = verdictJson(ticket.verdict);
    verdict.insert(u"judged_on"_s, cli::toJson(ticket.judgedOn));
    verdict.insert(u"voided"_s, ticket.verdict.voided);
    return verdict;
}

QJsonValue CaseJson::visitNumber(const VisitId &visit) const
{
    for (const rules::VisitFacts &facts : m_view.facts.visits) {
        if (facts.visit.id == visit)
            return facts.visit.sequence;
    }
    return {};
}

QJsonObject CaseJson::deadline(const rules::Deadline &deadline) const
{
    return {{u"kind"_s, cli::toJson(deadline.kind)},
            {u"clause"_s, textOrNull(deadline.clauseId)},
            {u"visit"_s, visitNumber(deadline.visitId)},
            {u"day"_s, cli::toJson(deadline.day)},
            {u"due_at"_s, cli::toJson(deadline.dueAt)},
            {u"warn_at"_s, cli::toJson(deadline.warnAt)},
            {u"state"_s, cli::toJson(deadline.state)},
            {u"met_at"_s, cli::toJson(deadline.metAt)},
            {u"margin_seconds"_s, secondsJson(deadline.margin)}};
}

QJsonArray CaseJson::deadlines() const
{
    QJsonArray array = toArray(m_view.deadlines, [this](const rules::Deadline &each) { return deadline(each); });
    const auto warranty = m_view.engine ? rules::warrantyDeadline(*m_view.engine, m_now) : std::nullopt;
    if (warranty)
        array.append(deadline(*warranty));
    return array;
}

QJsonArray CaseJson::next() const
{
    return toArray(m_view.next, [](const desk::NextMove &next) {
        QJsonArray missing;
        for (const Violation &violation : next.missing) {
            const bool isThing = violation.code == ViolationCode::Missing && !violation.parameters.isEmpty();
            missing.append(isThing ? violation.parameters.first() : codeOf(violation.code));
        }
        return QJsonObject{{u"move"_s, cli::toJson(next.move)}, {u"missing"_s, missing}};
    });
}

QJsonArray CaseJson::calls() const
{
    return toArray(m_view.facts.calls, [this](const Call &call) {
        return withEntry({{u"id"_s, cli::toJson(call.id)},
                          {u"receiver"_s, person(call.receiverId)},
                          {u"kind"_s, cli::toJson(call.kind)},
                          {u"channel"_s, cli::toJson(call.channel)},
                          {u"caller_name"_s, call.callerName},
                          {u"caller_phone"_s, call.callerPhone},
                          {u"text"_s, call.text}},
                         call.entry, m_people);
    });
}

QJsonArray CaseJson::guidances() const
{
    return toArray(m_view.facts.guidances, [this](const Guidance &guidance) {
        return withEntry({{u"id"_s, cli::toJson(guidance.id)},
                          {u"guide"_s, person(guidance.guideId)},
                          {u"by_specialist"_s, guidance.bySpecialist},
                          {u"outcome"_s, cli::toJson(guidance.outcome)},
                          {u"note"_s, guidance.note}},
                         guidance.entry, m_people);
    });
}

QJsonObject CaseJson::attempt(const FollowUpAttempt &attempt) const
{
    return withEntry({{u"id"_s, cli::toJson(attempt.id)},
                      {u"agent"_s, person(attempt.agentId)},
                      {u"reached"_s, attempt.reached},
                      {u"thanked"_s, attempt.thanked},
                      {u"respondent"_s, attempt.respondent},
                      {u"note"_s, attempt.note},
                      {u"visit"_s, visitNumber(attempt.visitId)},
                      {u"satisfaction"_s, cli::toJson(attempt.satisfaction)},
                      {u"site_cleaned"_s, cli::toJson(attempt.siteCleaned)}},
                     attempt.entry, m_people);
}

QJsonArray CaseJson::followUps() const
{
    return toArray(m_view.facts.followUps, [this](const FollowUp &followUp) {
        return QJsonObject{
            {u"id"_s, cli::toJson(followUp.id)},
            {u"kind"_s, cli::toJson(followUp.kind)},
            {u"party"_s, cli::toJson(followUp.partyRole)},
            {u"visit"_s, visitNumber(followUp.visitId)},
            {u"agent"_s, person(followUp.agentId)},
            {u"based_on"_s, cli::toJson(followUp.basedOn)},
            {u"due_on"_s, cli::toJson(followUp.dueOn)},
            {u"done_at"_s, cli::toJson(followUp.doneAt())},
            {u"attempts"_s, toArray(followUp.attempts, [this](const FollowUpAttempt &each) { return attempt(each); })}};
    });
}

QJsonArray CaseJson::proposals() const
{
    return toArray(m_view.proposals, [this](const Proposal &proposal) {
        return QJsonObject{{u"id"_s, cli::toJson(proposal.id)},
                           {u"clause"_s, proposal.clauseId},
                           {u"person"_s, person(proposal.personId)},
                           {u"person_name"_s, m_people.name(proposal.personId)},
                           {u"visit"_s, visitNumber(proposal.visitId)},
                           {u"happened_on"_s, cli::toJson(proposal.happenedOn)},
                           {u"points"_s, cli::toJson(proposal.points)},
                           {u"yuan"_s, cli::toJson(proposal.money)},
                           {u"state"_s, cli::toJson(proposal.state)},
                           {u"origin"_s, cli::toJson(proposal.origin)},
                           {u"conditions"_s, conditionsJson(proposal.conditions)}};
    });
}

QJsonArray CaseJson::history() const
{
    return toArray(m_view.history, [](const desk::HistoryLine &line) {
        return QJsonObject{{u"action"_s, line.action},
                           {u"record"_s, cli::toJson(line.kind)},
                           {u"id"_s, cli::toJson(line.recordId)},
                           {u"at"_s, cli::toJson(line.happenedAt)},
                           {u"entered_at"_s, cli::toJson(line.enteredAt)},
                           {u"by"_s, textOrNull(line.actor)},
                           {u"change"_s, line.change}};
    });
}

QJsonObject CaseJson::toJson() const
{
    const auto visit = [this](const rules::VisitFacts &facts) { return visitJson(facts, m_people, m_now); };
    return {{u"ticket"_s, ticket()},
            {u"verdict"_s, verdict()},
            {u"state"_s, cli::toJson(m_view.facts.ticket.state)},
            {u"deadlines"_s, deadlines()},
            {u"next"_s, next()},
            {u"calls"_s, calls()},
            {u"guidance"_s, guidances()},
            {u"visits"_s, toArray(m_view.facts.visits, visit)},
            {u"follow_ups"_s, followUps()},
            {u"proposals"_s, proposals()},
            {u"history"_s, history()}};
}

} // namespace fairlead::cli
