// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registrydesk.h"

#include "desk/fields.h"
#include "desk/references.h"
#include "desk/registrychange.h"
#include "desk/usecase.h"
#include "rules/phonenumber.h"
#include "storage/employeerepository.h"
#include "storage/partyrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int longestNumber = 40;
constexpr int longestPhone = 50;

void fill(UseCase &useCase, Employee &employee, const AddEmployee &from)
{
    employee.staffNo = useCase.requiredLine(u"staff_no"_s, from.staffNo, longestNumber);
    employee.name = useCase.requiredLine(u"name"_s, from.name);
    employee.phone = rules::normalPhone(useCase.line(u"phone"_s, from.phone, longestPhone));
    employee.roles.clear();
    for (const Role role : from.roles) {
        if (!employee.has(role))
            employee.roles.push_back(role);
    }
    if (employee.roles.empty())
        useCase.violate(u"roles"_s, ViolationCode::Required);
    fillQualifications(useCase, employee, from);
    const std::optional<EmployeeId> same =
        storage::EmployeeRepository(useCase.office().session).byStaffNo(employee.staffNo);
    if (same && *same != employee.id)
        useCase.violate(u"staff_no"_s, ViolationCode::Duplicate, {employee.staffNo});
}

void fill(UseCase &useCase, Party &party, const AddParty &from)
{
    const QString before = party.name;
    party.name = useCase.requiredLine(u"name"_s, from.name);
    party.kind = from.kind;
    const std::optional<PartyId> same = storage::PartyRepository(useCase.office().session).byName(party.name);
    // A party that was merged into this one keeps its name, so that it leads here.
    if (same && (*same != party.id || party.name != before))
        useCase.violate(u"name"_s, ViolationCode::Duplicate, {party.name});
}

void fill(UseCase &useCase, Contact &contact, const AddContact &from)
{
    References(useCase).party(u"party"_s, from.party, References::Need::Required, contact.partyId);
    contact.partyId = from.party;
    contact.name = useCase.requiredLine(u"name"_s, from.name);
    contact.phones.clear();
    for (const QString &given : from.phones) {
        const QString phone = rules::normalPhone(useCase.line(u"phones"_s, given, longestPhone));
        if (!phone.isEmpty() && !contact.phones.contains(phone))
            contact.phones.append(phone);
    }
}

} // namespace

Result<EmployeeId> RegistryDesk::addEmployee(const AddEmployee &command, const Act &act)
{
    UseCase useCase(m_office, "add_employee", act, UseCase::Actor::PersonOrNobodyYet);
    Employee employee;
    fill(useCase, employee, command);
    if (!useCase.isClean())
        return useCase.violations();

    employee.id = useCase.newId<EmployeeId>();
    storage::EmployeeRepository(m_office.session).insert(employee);
    useCase.created(RecordKind::Employee, employee.id, {}, fieldsOf(employee));
    useCase.finish();
    return employee.id;
}

Result<Done> RegistryDesk::changeEmployee(const ChangeEmployee &command, const Act &act)
{
    UseCase useCase(m_office, "change_employee", act);
    storage::EmployeeRepository employees(m_office.session);
    std::optional<Employee> employee =
        recordToChange(useCase, employees.load(command.employee), u"employee"_s, command.employee, command.version);
    Employee after = employee.value_or(Employee());
    fill(useCase, after, command.to);
    after.active = command.active;
    return saveChange(useCase, RecordKind::Employee, employee, after, employees);
}

Result<PartyId> RegistryDesk::addParty(const AddParty &command, const Act &act)
{
    UseCase useCase(m_office, "add_party", act);
    Party party;
    fill(useCase, party, command);
    if (!useCase.isClean())
        return useCase.violations();

    party.id = useCase.newId<PartyId>();
    storage::PartyRepository(m_office.session).insert(party);
    useCase.created(RecordKind::Party, party.id, {}, fieldsOf(party));
    useCase.finish();
    return party.id;
}

Result<Done> RegistryDesk::changeParty(const ChangeParty &command, const Act &act)
{
    UseCase useCase(m_office, "change_party", act);
    storage::PartyRepository parties(m_office.session);
    std::optional<Party> party =
        recordToChange(useCase, parties.load(command.party), u"party"_s, command.party, command.version);
    Party after = party.value_or(Party());
    fill(useCase, after, command.to);
    after.active = command.active;
    return saveChange(useCase, RecordKind::Party, party, after, parties);
}

Result<ContactId> RegistryDesk::addContact(const AddContact &command, const Act &act)
{
    UseCase useCase(m_office, "add_contact", act);
    Contact contact;
    fill(useCase, contact, command);
    if (!useCase.isClean())
        return useCase.violations();

    contact.id = useCase.newId<ContactId>();
    storage::PartyRepository(m_office.session).insert(contact);
    useCase.created(RecordKind::Contact, contact.id, {}, fieldsOf(contact));
    useCase.finish();
    return contact.id;
}

Result<Done> RegistryDesk::changeContact(const ChangeContact &command, const Act &act)
{
    UseCase useCase(m_office, "change_contact", act);
    storage::PartyRepository parties(m_office.session);
    std::optional<Contact> contact =
        recordToChange(useCase, parties.loadContact(command.contact), u"contact"_s, command.contact, command.version);
    Contact after = contact.value_or(Contact());
    fill(useCase, after, command.to);
    after.active = command.active;
    return saveChange(useCase, RecordKind::Contact, contact, after, parties);
}

} // namespace fairlead::desk
