// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/journalrepository.h"
#include "storage/partyrepository.h"
#include "storage/shiprepository.h"
#include "storage/sql/query.h"
#include "support/casebuilder.h"
#include "support/databasefixture.h"
#include "support/printers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

class RegistryRepositoriesTest : public test::DatabaseFixture {
protected:
    EmployeeId addEmployee(const QString &staffNo, const QString &name, std::vector<Role> roles, bool active = true)
    {
        Employee employee{test::idOf<EmployeeId>(staffNo), 0, staffNo, name, std::move(roles), u"138"_s, active};
        EmployeeRepository(session()).insert(employee);
        return employee.id;
    }
    PartyId addParty(const QString &name, PartyKind kind)
    {
        Party party{test::idOf<PartyId>(name), 0, name, kind, true};
        PartyRepository(session()).insert(party);
        return party.id;
    }
    static ListQuery searching(const QString &words)
    {
        ListQuery query;
        query.search = words;
        return query;
    }
    static ListQuery sortedBy(const QString &column, bool descending)
    {
        ListQuery query;
        query.sortBy = column;
        query.descending = descending;
        return query;
    }
};
FAIRLEAD_ON_BOTH_DATABASES(RegistryRepositoriesTest);

TEST_P(RegistryRepositoriesTest, keepsEmployeesAndFindsThem)
{
    EmployeeRepository employees(session());
    EXPECT_TRUE(employees.isEmpty());
    const EmployeeId b = addEmployee(u"b2"_s, u"周海"_s, {Role::Engineer, Role::Head});
    const EmployeeId a = addEmployee(u"A1"_s, u"吴涛"_s, {Role::Engineer});
    addEmployee(u"c3"_s, u"离职"_s, {Role::Head}, false);
    EXPECT_FALSE(employees.isEmpty());
    EXPECT_EQ(employees.load(b)->roles, (std::vector{Role::Engineer, Role::Head}));
    EXPECT_EQ(employees.byStaffNo(u"A1"_s), a);
    EXPECT_FALSE(employees.byStaffNo(u"a1"_s));
    EXPECT_EQ(employees.all().size(), 3U);
    EXPECT_EQ(employees.active().front().id, a) << "by staff number, capitals first";
    ASSERT_EQ(employees.activeWith(Role::Head).size(), 1U);
    EXPECT_EQ(employees.names({a, {}, test::idOf<EmployeeId>(u"x"_s)}), (QHash<EmployeeId, QString>{{a, u"吴涛"_s}}));

    Employee changed = employees.load(a).value();
    Employee old = changed;
    changed.roles.clear();
    EXPECT_EQ(employees.update(changed), SaveOutcome::Saved);
    EXPECT_EQ(employees.update(old), SaveOutcome::Conflict);
    EXPECT_TRUE(employees.load(a)->roles.empty());

    ListQuery active;
    active.filter = u"active"_s;
    EXPECT_EQ(employees.keys(active).size(), 2U);
    active.filter = u"inactive"_s;
    EXPECT_EQ(employees.keys(active).size(), 1U);
    EXPECT_EQ(employees.rows(employees.keys(sortedBy(u"staff_no"_s, true))).front().employee.staffNo, u"c3"_s);
    EXPECT_EQ(employees.rows(employees.keys(searching(u"周"_s))).front().employee.id, b);
}

TEST_P(RegistryRepositoriesTest, keepsWhatPeopleHaveLearntAndAreCertifiedFor)
{
    EmployeeRepository employees(session());
    Employee engineer{test::idOf<EmployeeId>(u"e1"_s), 0, u"1"_s, u"周海"_s, {Role::Engineer}, {}, true};
    engineer.skills = {{u"L27/38"_s, {}}, {{}, Job::Electrics}, {u"L16/24"_s, Job::Repair}};
    engineer.certificates = {{u"登轮证"_s, u"A-1"_s, u"海事局"_s, QDate(2026, 7, 1), u"登轮"_s},
                             {u"长期证"_s, {}, {}, {}, {}}};
    employees.insert(engineer);
    const EmployeeId other = addEmployee(u"2"_s, u"吴涛"_s, {Role::Engineer});

    EXPECT_EQ(employees.load(engineer.id)->skills, engineer.skills);
    EXPECT_EQ(employees.load(engineer.id)->certificates, engineer.certificates);
    EXPECT_TRUE(employees.loadBrief(engineer.id)->skills.empty());
    EXPECT_TRUE(employees.load(other)->skills.empty());
    const std::vector<EmployeeRow> rows = employees.rows(employees.keys({}));
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].employee.skills, engineer.skills);
    EXPECT_EQ(rows[0].employee.certificates, engineer.certificates);
    EXPECT_TRUE(rows[1].employee.skills.empty());
    const std::vector<Employee> qualified = employees.withQualifications(employees.activeWith(Role::Engineer));
    ASSERT_EQ(qualified.size(), 2U);
    EXPECT_EQ(qualified[0].skills, engineer.skills);
    EXPECT_EQ(qualified[0].certificates, engineer.certificates);

    Employee changed = employees.load(engineer.id).value();
    changed.skills.erase(changed.skills.begin());
    changed.certificates.pop_back();
    EXPECT_EQ(employees.update(changed), SaveOutcome::Saved);
    EXPECT_EQ(employees.load(engineer.id)->skills, changed.skills);
    EXPECT_EQ(employees.load(engineer.id)->certificates, changed.certificates);
    // Whoever comes second leaves everything as it is.
    engineer.skills.clear();
    EXPECT_EQ(employees.update(engineer), SaveOutcome::Conflict);
    EXPECT_EQ(employees.load(engineer.id)->skills, changed.skills);
}

TEST_P(RegistryRepositoriesTest, keepsPartiesWithTheirContacts)
{
    PartyRepository parties(session());
    const PartyId owner = addParty(u"远洋海运"_s, PartyKind::ShipOwner);
    const PartyId yard = addParty(u"江南造船"_s, PartyKind::Shipyard);
    Contact captain{test::idOf<ContactId>(u"captain"_s), 0, owner, u"王船长"_s, {u"138 1"_s, u"139-2"_s}, true};
    parties.insert(captain);
    Contact gone{test::idOf<ContactId>(u"gone"_s), 0, owner, u"李"_s, {}, false};
    parties.insert(gone);
    EXPECT_EQ(parties.loadContact(captain.id)->phones, (QStringList{u"138 1"_s, u"139-2"_s}));
    ASSERT_EQ(parties.contactsOf(owner).size(), 2U);
    EXPECT_EQ(parties.contactsOf(owner).back().id, gone.id);
    EXPECT_EQ(parties.byName(u"江南造船"_s), yard);

    const std::vector<PartyRow> byKind = parties.rows(parties.keys(sortedBy(u"kind"_s, true)));
    ASSERT_EQ(byKind.size(), 2U);
    EXPECT_EQ(byKind[0].party.id, yard);
    EXPECT_EQ(byKind[1].contacts.size(), 2U);
    EXPECT_EQ(parties.rows(parties.keys(searching(u"139-2"_s))).front().party.id, owner) << "by a contact's phone";
    EXPECT_EQ(parties.keys(searching(u"远洋 王船"_s)).size(), 1U);
    EXPECT_TRUE(parties.keys(searching(u"江南 王船"_s)).empty());
    captain.name = u"王大副"_s;
    EXPECT_EQ(parties.update(captain), SaveOutcome::Saved);
    captain.version = 1;
    EXPECT_EQ(parties.update(captain), SaveOutcome::Conflict);
}

TEST_P(RegistryRepositoriesTest, keepsShipsAndEngines)
{
    const PartyId owner = addParty(u"远洋海运"_s, PartyKind::ShipOwner);
    ShipRepository ships(session());
    Ship ship{test::idOf<ShipId>(u"s1"_s), 0,   u"新海航"_s, u"H1"_s, u"9074729"_s, owner, {}, {},
              QDate(2026, 4, 1),           true};
    ships.insert(ship);
    Ship bare{test::idOf<ShipId>(u"s2"_s), 0, u"无号"_s, {}, {}, {}, {}, {}, {}, true};
    ships.insert(bare);
    EXPECT_EQ(ships.load(ship.id)->deliveredOn, QDate(2026, 4, 1));
    EXPECT_EQ(ships.load(ship.id)->ownerId, owner);
    EXPECT_FALSE(ships.load(bare.id)->deliveredOn);
    EXPECT_EQ(ships.byImoNo(u"9074729"_s), ship.id);
    EXPECT_FALSE(ships.byImoNo(u""_s));
    EXPECT_EQ(ships.byName(u"无号"_s), std::vector<ShipId>{bare.id});
    EXPECT_TRUE(ships.withCallsDue().empty());
    EXPECT_EQ(ships.rows(ships.keys(searching(u"远洋"_s))).front().ownerName, u"远洋海运"_s);
    for (const bool descending : {false, true})
        EXPECT_EQ(ships.rows(ships.keys(sortedBy(u"delivered_on"_s, descending))).back().ship.id, bare.id);

    EngineRepository engines(session());
    const EmployeeId head = addEmployee(u"1"_s, u"陈"_s, {Role::Head});
    Engine engine;
    engine.id = test::idOf<EngineId>(u"e1"_s);
    engine.model = u"L27/38"_s;
    engine.serialNo = u"27001"_s;
    engine.shipId = ship.id;
    engine.dates = {QDate(2025, 3, 1), {}, QDate(2027, 1, 1)};
    engine.voided = WarrantyVoid{QDate(2026, 1, 1), u"改装"_s, head};
    engines.insert(engine);
    const Engine stored = engines.load(engine.id).value();
    EXPECT_EQ(stored.dates, engine.dates);
    EXPECT_EQ(stored.voided, engine.voided);
    EXPECT_EQ(engines.bySerialNo(u"27001"_s), engine.id);
    EXPECT_EQ(engines.ofShip(ship.id).size(), 1U);
    EXPECT_EQ(engines.rows(engines.keys(searching(u"l27 新海"_s))).front().shipName, u"新海航"_s);
    engine.voided.reset();
    EXPECT_EQ(engines.update(engine), SaveOutcome::Saved);
    EXPECT_FALSE(engines.load(engine.id)->voided);

    const EngineRepository::DayRange never{QDate(1990, 1, 1), QDate(1990, 1, 2)};
    EXPECT_EQ(engines.withDatesIn({QDate(2025, 3, 1), QDate(2025, 3, 1)}, never, never).size(), 1U);
    EXPECT_EQ(engines.withDatesIn(never, never, {QDate(2026, 12, 1), QDate(2027, 1, 1)}).size(), 1U);
    EXPECT_TRUE(engines.withDatesIn(never, {QDate(2025, 3, 1), QDate(2025, 3, 1)}, never).empty());
}

TEST_P(RegistryRepositoriesTest, journalOnlyGrows)
{
    JournalRepository journal(session());
    JournalEntry entry;
    entry.commandId = test::idOf<CommandId>(u"c"_s);
    entry.action = u"add_party"_s;
    entry.kind = RecordKind::Party;
    entry.recordId = test::idOf<RecordId>(u"p"_s);
    entry.ticketId = test::idOf<TicketId>(u"t"_s);
    entry.happenedAt = test::at("2026-05-04 09:00");
    entry.enteredAt = test::at("2026-05-04 10:00");
    entry.change = {{u"name"_s, QJsonArray{QJsonValue(), u"引号\" 换行\n"_s}}};
    journal.add(entry);
    entry.action = u"change_party"_s;
    journal.add(entry);
    const std::vector<JournalEntry> rows = journal.ofRecord(entry.recordId);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_LT(rows[0].seq, rows[1].seq);
    EXPECT_TRUE(rows[0].actorId.isNull());
    EXPECT_EQ(rows[0].change, entry.change);
    EXPECT_EQ(rows[0].enteredAt, entry.enteredAt);
    EXPECT_EQ(journal.ofTicket(entry.ticketId).size(), 2U);
    EXPECT_EQ(journal.newestOf(entry.recordId)->action, u"change_party"_s);
    EXPECT_TRUE(journal.hasCommand(entry.commandId));
    EXPECT_FALSE(journal.hasCommand(test::idOf<CommandId>(u"other"_s)));
    EXPECT_THROW(Query(session(), "DELETE FROM journal").exec(), DbError);
    EXPECT_THROW(Query(session(), "UPDATE journal SET action = 'x'").exec(), DbError);
}

} // namespace

} // namespace fairlead::storage
