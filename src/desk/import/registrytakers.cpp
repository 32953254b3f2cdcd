// SPDX-License-Identifier: GPL-3.0-or-later
// Parties and employees of an import.
#include "desk/fields.h"
#include "desk/import/takers.h"
#include "desk/registrydesk.h"
#include "rules/phonenumber.h"
#include "sheet/cellentries.h"
#include "storage/employeerepository.h"
#include "storage/partyrepository.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

RowOutcome PartyTaker::take(ImportRow &row)
{
    const QString name = row.line(u"name"_s);
    const QString contact = row.line(u"contact"_s);
    if (name.isEmpty())
        row.fail(u"name"_s, ViolationCode::Required);
    if (contact.isEmpty() && row.has(u"phones"_s))
        row.fail(u"contact"_s, ViolationCode::Required);
    if (!row.isClean() || !isFirst(row, contact.isEmpty() ? u"name"_s : u"contact"_s, name + u'\n' + contact))
        return RowOutcome::Rejected;
    PartyId party;
    const RowOutcome outcome = takeParty(row, name, party);
    if (!row.isClean() || contact.isEmpty())
        return row.isClean() ? outcome : RowOutcome::Rejected;
    const RowOutcome ofContact = takeContact(row, party, contact);
    if (!row.isClean())
        return RowOutcome::Rejected;
    return std::min(outcome, ofContact); // in the order of RowOutcome, what was written comes first
}

RowOutcome PartyTaker::takeParty(ImportRow &row, const QString &name, PartyId &id)
{
    storage::PartyRepository parties(office().session);
    RegistryDesk registry(office());
    const std::optional<PartyKind> kind = row.word<PartyKind>(u"kind"_s);
    const std::optional<bool> active = row.word<bool>(u"active"_s);
    if (!row.isClean())
        return RowOutcome::Rejected;
    if (const std::optional<PartyId> there = parties.byName(name)) {
        id = *there;
        if (m_addedHere.contains(id))
            return RowOutcome::Unchanged;
        // With a contact, it is the contact that may be there or not.
        const bool isContactsRow = row.has(u"contact"_s);
        const RowOutcome what = isContactsRow && work().onDuplicate == OnDuplicate::Refuse
                                    ? RowOutcome::Unchanged
                                    : onDuplicate(row, u"name"_s, name);
        if (what != RowOutcome::Changed)
            return what;
        const Party before = *parties.load(id);
        ChangeParty change{
            id, before.version, {before.name, kind.value_or(before.kind)}, active.value_or(before.active)};
        if (change.to.kind == before.kind && change.active == before.active)
            return RowOutcome::Unchanged;
        row.fail(registry.changeParty(change, work().act).violations());
        return RowOutcome::Changed;
    }
    const Result<PartyId> added = registry.addParty({name, kind.value_or(PartyKind::Other)}, work().act);
    row.fail(added.violations());
    if (!added.ok())
        return RowOutcome::Rejected;
    id = added.value();
    m_addedHere.insert(id);
    if (active == false)
        row.fail(
            registry.changeParty({id, 0, {name, kind.value_or(PartyKind::Other)}, false}, work().act).violations());
    return RowOutcome::Added;
}

RowOutcome PartyTaker::takeContact(ImportRow &row, const PartyId &party, const QString &name)
{
    static const QMap<QString, QString> names{{u"name"_s, u"contact"_s}};
    storage::PartyRepository parties(office().session);
    RegistryDesk registry(office());
    const QStringList phones = rules::phonesIn(row.text(u"phones"_s));
    if (!row.isClean())
        return RowOutcome::Rejected;
    const std::vector<Contact> contacts = parties.contactsOf(party);
    const auto there = std::ranges::find(contacts, name, &Contact::name);
    if (there == contacts.end()) {
        row.fail(registry.addContact({party, name, phones}, work().act).violations(), names);
        return RowOutcome::Added;
    }
    const RowOutcome what = onDuplicate(row, u"contact"_s, name);
    if (what != RowOutcome::Changed)
        return what;
    // The same numbers in another form are no change.
    if (phones.isEmpty() || phones == rules::phonesIn(there->phones.join(u'\n')))
        return RowOutcome::Unchanged;
    row.fail(registry.changeContact({there->id, there->version, {party, name, phones}, there->active}, work().act)
                 .violations(),
             names);
    return RowOutcome::Changed;
}

namespace {

/// The roles that a cell names; an unknown word is noted.
std::vector<Role> rolesOf(ImportRow &row)
{
    static const QRegularExpression divider(u"[,，、;；/+\\n]+"_s);
    std::vector<Role> roles;
    for (const QString &word : row.line(u"roles"_s).split(divider, Qt::SkipEmptyParts)) {
        const std::optional<Role> role = fromWord<Role>(word);
        if (!role)
            row.fail(u"roles"_s, u"unknown_word"_s, {word.trimmed()});
        else if (!std::ranges::count(roles, *role))
            roles.push_back(*role);
    }
    return roles;
}

/// `model | job` on a line each; a single word that is a job stands for any model. An unknown job is noted.
std::vector<Skill> skillsOf(ImportRow &row)
{
    std::vector<Skill> skills;
    for (const QStringList &parts : sheet::readEntries(row.text(u"skills"_s))) {
        const bool onlyJob = parts.size() == 1 && fromWord<Job>(parts.front());
        const QString job = onlyJob ? parts.front() : parts.value(1);
        Skill skill{onlyJob ? QString() : parts.front(), job.isEmpty() ? std::nullopt : fromWord<Job>(job)};
        if ((!job.isEmpty() && !skill.job) || parts.size() > 2)
            row.fail(u"skills"_s, u"unknown_word"_s, {parts.size() > 2 ? parts.back() : job});
        skills.push_back(std::move(skill));
    }
    return skills;
}

/// `name | number | issued by | valid until | for what` on a line each. What is no day is noted.
std::vector<Certificate> certificatesOf(ImportRow &row)
{
    constexpr int mostParts = 5;
    std::vector<Certificate> certificates;
    for (const QStringList &parts : sheet::readEntries(row.text(u"certificates"_s))) {
        Certificate certificate{parts.front(), parts.value(1), parts.value(2), std::nullopt, parts.value(4)};
        if (!parts.value(3).isEmpty())
            certificate.validUntil = row.dayIn(u"certificates"_s, parts[3]);
        if (parts.size() > mostParts)
            row.fail(u"certificates"_s, u"unknown_word"_s, {parts.back()});
        certificates.push_back(std::move(certificate));
    }
    return certificates;
}

} // namespace

RowOutcome EmployeeTaker::take(ImportRow &row)
{
    AddEmployee command;
    command.staffNo = row.plainLine(u"staff_no"_s);
    command.name = row.line(u"name"_s);
    command.roles = rolesOf(row);
    command.phone = rules::normalPhone(row.line(u"phone"_s));
    command.skills = skillsOf(row);
    command.certificates = certificatesOf(row);
    const std::optional<bool> active = row.word<bool>(u"active"_s);
    if (!isFirst(row, u"staff_no"_s, command.staffNo) || !row.isClean())
        return RowOutcome::Rejected;
    storage::EmployeeRepository employees(office().session);
    RegistryDesk registry(office());
    const std::optional<EmployeeId> there =
        command.staffNo.isEmpty() ? std::nullopt : employees.byStaffNo(command.staffNo);
    if (!there) {
        const Result<EmployeeId> added = registry.addEmployee(command, work().act);
        row.fail(added.violations());
        // The first one of an empty database enters the others.
        if (added.ok() && work().act.by.isNull())
            work().act.by = added.value();
        if (added.ok() && active == false)
            row.fail(registry.changeEmployee({added.value(), 0, command, false}, work().act).violations());
        return row.isClean() ? RowOutcome::Added : RowOutcome::Rejected;
    }
    const RowOutcome what = onDuplicate(row, u"staff_no"_s, command.staffNo);
    if (what != RowOutcome::Changed)
        return what;
    // Empty cells change nothing.
    const Employee before = *employees.load(*there);
    if (command.name.isEmpty())
        command.name = before.name;
    if (command.roles.empty())
        command.roles = before.roles;
    if (command.phone.isEmpty() || command.phone == rules::normalPhone(before.phone))
        command.phone = before.phone;
    if (command.skills.empty())
        command.skills = before.skills;
    if (command.certificates.empty())
        command.certificates = before.certificates;
    Employee after = before;
    after.skills = command.skills;
    after.certificates = command.certificates;
    after.name = command.name;
    after.roles = command.roles;
    after.phone = command.phone;
    after.active = active.value_or(before.active);
    if (fieldsOf(after) == fieldsOf(before))
        return RowOutcome::Unchanged;
    row.fail(registry.changeEmployee({before.id, before.version, command, after.active}, work().act).violations());
    return row.isClean() ? RowOutcome::Changed : RowOutcome::Rejected;
}

} // namespace fairlead::desk
