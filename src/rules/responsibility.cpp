// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/responsibility.h"

#include "rules/conditions/catalogue.h"

#include <algorithm>

namespace fairlead::rules {

namespace {

std::vector<EmployeeId> withoutNullAndRepeats(const std::vector<EmployeeId> &persons)
{
    std::vector<EmployeeId> once;
    for (const EmployeeId &person : persons) {
        if (!person.isNull() && std::find(once.begin(), once.end(), person) == once.end())
            once.push_back(person);
    }
    return once;
}

/// Whom the records of the clause's conditions name.
std::vector<EmployeeId> namedByRecords(const Clause &clause, const Subject &subject)
{
    for (const QString &name : clause.conditions) {
        const conditions::Rule *rule = conditions::find(name);
        if (rule && rule->named)
            return withoutNullAndRepeats(rule->named(subject));
    }
    return {};
}

std::vector<EmployeeId> crewOf(const Subject &subject)
{
    std::vector<EmployeeId> crew;
    if (subject.visit) {
        for (const CrewMember &member : subject.visit->visit.crew)
            crew.push_back(member.employeeId);
    }
    return crew;
}

EmployeeId headFor(const Subject &subject)
{
    return subject.facts ? subject.facts->ticket.headId : subject.delivery->headId;
}

std::vector<EmployeeId> candidatesFor(const Clause &clause, const Subject &subject)
{
    std::vector<EmployeeId> named;
    switch (clause.responsible.front()) {
    case Role::CallReceiver:
        return {subject.facts ? subject.facts->ticket.receiverId : EmployeeId()};
    case Role::Head:
        return {headFor(subject)};
    case Role::Engineer:
        named = namedByRecords(clause, subject);
        return named.empty() ? crewOf(subject) : named;
    case Role::FollowUpAgent:
        named = namedByRecords(clause, subject);
        return named.empty() ? std::vector{headFor(subject)} : named;
    case Role::Manager:
    case Role::Administrator:
    case Role::Auditor:
        break;
    }
    return {};
}

} // namespace

std::vector<Role> rolesThatAnswerFor(ClauseUnit unit)
{
    switch (unit) {
    case ClauseUnit::Ticket:
        return {Role::CallReceiver, Role::Head};
    case ClauseUnit::Visit:
    case ClauseUnit::OnSiteDay:
    case ClauseUnit::Breach:
    case ClauseUnit::Review:
        return {Role::Engineer, Role::Head, Role::CallReceiver};
    case ClauseUnit::Delivery:
        return {Role::FollowUpAgent, Role::Head};
    case ClauseUnit::None:
    case ClauseUnit::ByHand:
        break;
    }
    return {};
}

std::vector<EmployeeId> whoAnswers(const Clause &clause, const Subject &subject)
{
    if (clause.responsible.empty())
        return {};
    return withoutNullAndRepeats(candidatesFor(clause, subject));
}

} // namespace fairlead::rules
