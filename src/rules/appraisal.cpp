// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/appraisal.h"

#include "domain/stafforder.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fairlead::rules {

namespace {

PersonMonth monthOf(const EmployeeId &personId, const CompanySettings &settings)
{
    PersonMonth person;
    person.personId = personId;
    person.base = settings.baseScore;
    return person;
}

void addUp(PersonMonth &person)
{
    std::sort(person.entries.begin(), person.entries.end(), [](const AppraisalEntry &a, const AppraisalEntry &b) {
        return std::tie(a.happenedOn, a.clauseId, a.ticketNumber, a.proposalId, a.decisionId) <
               std::tie(b.happenedOn, b.clauseId, b.ticketNumber, b.proposalId, b.decisionId);
    });
    for (const AppraisalEntry &entry : person.entries) {
        if (entry.points < Points())
            person.deductions += -entry.points;
        else
            person.rewards += entry.points;
        person.money += entry.money;
    }
    person.total = person.base - person.deductions + person.rewards;
}

/// By staff number; who has none comes last.
bool standsBefore(const PersonMonth &a, const PersonMonth &b)
{
    if (a.staffNo.isEmpty() != b.staffNo.isEmpty())
        return b.staffNo.isEmpty();
    if (a.staffNo != b.staffNo)
        return staffNoBefore(a.staffNo, b.staffNo);
    return std::tie(a.name, a.personId) < std::tie(b.name, b.personId);
}

void rank(std::vector<PersonMonth> &persons)
{
    for (PersonMonth &person : persons) {
        const auto better =
            std::ranges::count_if(persons, [&person](const PersonMonth &other) { return other.total > person.total; });
        person.rank = 1 + static_cast<int>(better);
    }
}

} // namespace

Month openMonthFor(QDate happenedOn, const std::set<Month> &closed)
{
    Month month = Month::of(happenedOn);
    while (closed.contains(month))
        month = month.next();
    return month;
}

MonthSheet assembleMonth(Month month, const std::vector<Employee> &employees, const CompanySettings &settings,
                         std::vector<AppraisalEntry> entries, const Rulebook &rulebook)
{
    std::map<EmployeeId, PersonMonth> persons;
    for (const Employee &employee : employees) {
        PersonMonth &person = persons.try_emplace(employee.id, monthOf(employee.id, settings)).first->second;
        person.staffNo = employee.staffNo;
        person.name = employee.name;
    }
    for (AppraisalEntry &entry : entries) {
        PersonMonth &person = persons.try_emplace(entry.personId, monthOf(entry.personId, settings)).first->second;
        person.entries.push_back(std::move(entry));
    }

    MonthSheet sheet;
    sheet.month = month;
    sheet.rulebookVersion = rulebook.version;
    sheet.rulebookTitle = rulebook.title;
    for (auto &[id, person] : persons) {
        addUp(person);
        sheet.persons.push_back(std::move(person));
    }
    std::sort(sheet.persons.begin(), sheet.persons.end(), standsBefore);
    if (settings.showRank)
        rank(sheet.persons);
    return sheet;
}

} // namespace fairlead::rules
