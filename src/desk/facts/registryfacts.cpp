// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/commandtable.h"
#include "desk/mergedesk.h"
#include "desk/registrydesk.h"
#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/shiprepository.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

namespace {

// A change names the fields that differ; the others are taken from the record as it stands.

void changeText(FieldReader &fields, const QString &name, QString &value)
{
    if (fields.has(name))
        value = fields.text(name);
}

std::vector<Skill> skillsIn(FieldReader &fields)
{
    std::vector<Skill> skills;
    fields.objects(u"skills"_s, [&](FieldReader &skill) {
        skills.push_back({skill.text(u"model"_s), skill.code<Job>(u"job"_s)});
    });
    return skills;
}

std::vector<Certificate> certificatesIn(FieldReader &fields)
{
    std::vector<Certificate> certificates;
    fields.objects(u"certificates"_s, [&](FieldReader &certificate) {
        certificates.push_back({certificate.text(u"name"_s), certificate.text(u"number"_s),
                                certificate.text(u"issued_by"_s), certificate.date(u"valid_until"_s),
                                certificate.text(u"scope"_s)});
    });
    return certificates;
}

void addEmployee(CommandRun &run)
{
    FieldReader &fields = run.fields();
    AddEmployee command;
    command.staffNo = fields.text(u"staff_no"_s);
    command.name = fields.text(u"name"_s);
    command.roles = fields.codes<Role>(u"roles"_s);
    command.phone = fields.text(u"phone"_s);
    command.skills = skillsIn(fields);
    command.certificates = certificatesIn(fields);
    run.run(RecordKind::Employee, [&] { return RegistryDesk(run.office()).addEmployee(command, run.act()); });
}

void changeEmployee(CommandRun &run)
{
    FieldReader &fields = run.fields();
    ChangeEmployee command;
    command.employee = fields.employee(u"employee"_s, Need::Required);
    const auto stored = storage::EmployeeRepository(run.office().session).load(command.employee);
    if (stored) {
        command.version = stored->version;
        command.to = {stored->staffNo, stored->name,   stored->roles,
                      stored->phone,   stored->skills, stored->certificates};
        command.active = stored->active;
    }
    changeText(fields, u"staff_no"_s, command.to.staffNo);
    changeText(fields, u"name"_s, command.to.name);
    if (fields.has(u"roles"_s))
        command.to.roles = fields.codes<Role>(u"roles"_s);
    changeText(fields, u"phone"_s, command.to.phone);
    if (fields.has(u"skills"_s))
        command.to.skills = skillsIn(fields);
    if (fields.has(u"certificates"_s))
        command.to.certificates = certificatesIn(fields);
    command.active = fields.flag(u"active"_s, command.active);
    run.run([&] { return RegistryDesk(run.office()).changeEmployee(command, run.act()); });
}

void addParty(CommandRun &run)
{
    AddParty command;
    command.name = run.fields().text(u"name"_s);
    command.kind = run.fields().requiredCode<PartyKind>(u"kind"_s);
    run.run(RecordKind::Party, [&] { return RegistryDesk(run.office()).addParty(command, run.act()); });
}

void changeParty(CommandRun &run)
{
    FieldReader &fields = run.fields();
    ChangeParty command;
    command.party = fields.party(u"party"_s, Need::Required);
    if (const auto stored = storage::PartyRepository(run.office().session).load(command.party)) {
        command.version = stored->version;
        command.to = {stored->name, stored->kind};
        command.active = stored->active;
    }
    changeText(fields, u"name"_s, command.to.name);
    command.to.kind = fields.code(u"kind"_s, command.to.kind);
    command.active = fields.flag(u"active"_s, command.active);
    run.run([&] { return RegistryDesk(run.office()).changeParty(command, run.act()); });
}

void addContact(CommandRun &run)
{
    FieldReader &fields = run.fields();
    AddContact command;
    command.party = fields.party(u"party"_s, Need::Required);
    command.name = fields.text(u"name"_s);
    command.phones = fields.texts(u"phones"_s);
    run.run(RecordKind::Contact, [&] { return RegistryDesk(run.office()).addContact(command, run.act()); });
}

void changeContact(CommandRun &run)
{
    FieldReader &fields = run.fields();
    ChangeContact command;
    command.contact = fields.contact(u"contact"_s, Need::Required);
    if (const auto stored = storage::PartyRepository(run.office().session).loadContact(command.contact)) {
        command.version = stored->version;
        command.to = {stored->partyId, stored->name, stored->phones};
        command.active = stored->active;
    }
    if (fields.has(u"party"_s))
        command.to.party = fields.party(u"party"_s);
    changeText(fields, u"name"_s, command.to.name);
    if (fields.has(u"phones"_s))
        command.to.phones = fields.texts(u"phones"_s);
    command.active = fields.flag(u"active"_s, command.active);
    run.run([&] { return RegistryDesk(run.office()).changeContact(command, run.act()); });
}

void addShip(CommandRun &run)
{
    FieldReader &fields = run.fields();
    AddShip command;
    command.name = fields.text(u"name"_s);
    command.hullNo = fields.text(u"hull_no"_s);
    command.imoNo = fields.text(u"imo_no"_s);
    command.owner = fields.party(u"owner"_s);
    command.yard = fields.party(u"yard"_s);
    command.designer = fields.party(u"designer"_s);
    run.run(RecordKind::Ship, [&] { return RegistryDesk(run.office()).addShip(command, run.act()); });
}

void changeShip(CommandRun &run)
{
    FieldReader &fields = run.fields();
    ChangeShip command;
    command.ship = fields.ship(u"ship"_s, Need::Required);
    if (const auto stored = storage::ShipRepository(run.office().session).load(command.ship)) {
        command.version = stored->version;
        command.to = {stored->name, stored->hullNo, stored->imoNo, stored->ownerId, stored->yardId, stored->designerId};
        command.active = stored->active;
    }
    changeText(fields, u"name"_s, command.to.name);
    changeText(fields, u"hull_no"_s, command.to.hullNo);
    changeText(fields, u"imo_no"_s, command.to.imoNo);
    if (fields.has(u"owner"_s))
        command.to.owner = fields.party(u"owner"_s);
    if (fields.has(u"yard"_s))
        command.to.yard = fields.party(u"yard"_s);
    if (fields.has(u"designer"_s))
        command.to.designer = fields.party(u"designer"_s);
    command.active = fields.flag(u"active"_s, command.active);
    run.run([&] { return RegistryDesk(run.office()).changeShip(command, run.act()); });
}

void addEngine(CommandRun &run)
{
    FieldReader &fields = run.fields();
    AddEngine command;
    command.model = fields.text(u"model"_s);
    command.serialNo = fields.text(u"serial_no"_s);
    command.ship = fields.ship(u"ship"_s);
    command.dates.deliveredOn = fields.date(u"delivered_on"_s);
    command.dates.seaTrialOn = fields.date(u"sea_trial_on"_s);
    command.dates.contractUntil = fields.date(u"contract_until"_s);
    command.contractNote = fields.text(u"contract_note"_s);
    run.run(RecordKind::Engine, [&] { return RegistryDesk(run.office()).addEngine(command, run.act()); });
}

void changeEngine(CommandRun &run)
{
    FieldReader &fields = run.fields();
    ChangeEngine command;
    command.engine = fields.engine(u"engine"_s, Need::Required);
    if (const auto stored = storage::EngineRepository(run.office().session).load(command.engine)) {
        command.version = stored->version;
        command.to = {stored->model, stored->serialNo, stored->shipId, stored->dates, stored->contractNote};
        command.active = stored->active;
    }
    changeText(fields, u"model"_s, command.to.model);
    changeText(fields, u"serial_no"_s, command.to.serialNo);
    if (fields.has(u"ship"_s))
        command.to.ship = fields.ship(u"ship"_s);
    if (const auto day = fields.date(u"delivered_on"_s))
        command.to.dates.deliveredOn = day;
    if (const auto day = fields.date(u"sea_trial_on"_s))
        command.to.dates.seaTrialOn = day;
    if (const auto day = fields.date(u"contract_until"_s))
        command.to.dates.contractUntil = day;
    changeText(fields, u"contract_note"_s, command.to.contractNote);
    command.reason = fields.text(u"reason"_s);
    command.active = fields.flag(u"active"_s, command.active);
    run.run([&] { return RegistryDesk(run.office()).changeEngine(command, run.act()); });
}

void voidWarranty(CommandRun &run)
{
    FieldReader &fields = run.fields();
    VoidWarranty command;
    command.engine = fields.engine(u"engine"_s, Need::Required);
    command.from = fields.requiredDate(u"from"_s);
    command.reason = fields.text(u"reason"_s);
    command.approvedBy = fields.employee(u"approved_by"_s, Need::Required);
    run.run([&] { return RegistryDesk(run.office()).voidWarranty(command, run.act()); });
}

/// What every merge has beside its two records.
template <typename IdType> void readChoices(FieldReader &fields, MergeRecords<IdType> &command)
{
    command.reason = fields.text(u"reason"_s);
    command.fromKept = fields.texts(u"from_kept"_s);
    command.fromMerged = fields.texts(u"from_merged"_s);
}

void mergeParties(CommandRun &run)
{
    MergeParties command;
    command.keep = run.fields().party(u"keep"_s, Need::Required);
    command.merged = run.fields().party(u"merged"_s, Need::Required);
    readChoices(run.fields(), command);
    run.run([&] { return MergeDesk(run.office()).mergeParties(command, run.act()); });
}

void mergeContacts(CommandRun &run)
{
    MergeContacts command;
    command.keep = run.fields().contact(u"keep"_s, Need::Required);
    command.merged = run.fields().contact(u"merged"_s, Need::Required);
    readChoices(run.fields(), command);
    run.run([&] { return MergeDesk(run.office()).mergeContacts(command, run.act()); });
}

void mergeShips(CommandRun &run)
{
    MergeShips command;
    command.keep = run.fields().ship(u"keep"_s, Need::Required);
    command.merged = run.fields().ship(u"merged"_s, Need::Required);
    readChoices(run.fields(), command);
    run.run([&] { return MergeDesk(run.office()).mergeShips(command, run.act()); });
}

void mergeEngines(CommandRun &run)
{
    MergeEngines command;
    command.keep = run.fields().engine(u"keep"_s, Need::Required);
    command.merged = run.fields().engine(u"merged"_s, Need::Required);
    readChoices(run.fields(), command);
    run.run([&] { return MergeDesk(run.office()).mergeEngines(command, run.act()); });
}

} // namespace

std::span<const Command> registryCommands()
{
    static constexpr std::array table{Command{"add_employee", Command::Kind::Registry, addEmployee},
                                      Command{"change_employee", Command::Kind::Registry, changeEmployee},
                                      Command{"add_party", Command::Kind::Registry, addParty},
                                      Command{"change_party", Command::Kind::Registry, changeParty},
                                      Command{"add_contact", Command::Kind::Registry, addContact},
                                      Command{"change_contact", Command::Kind::Registry, changeContact},
                                      Command{"add_ship", Command::Kind::Registry, addShip},
                                      Command{"change_ship", Command::Kind::Registry, changeShip},
                                      Command{"add_engine", Command::Kind::Registry, addEngine},
                                      Command{"change_engine", Command::Kind::Registry, changeEngine},
                                      Command{"void_warranty", Command::Kind::Registry, voidWarranty},
                                      Command{"merge_parties", Command::Kind::Registry, mergeParties},
                                      Command{"merge_contacts", Command::Kind::Registry, mergeContacts},
                                      Command{"merge_ships", Command::Kind::Registry, mergeShips},
                                      Command{"merge_engines", Command::Kind::Registry, mergeEngines}};
    return table;
}

} // namespace fairlead::desk::facts
