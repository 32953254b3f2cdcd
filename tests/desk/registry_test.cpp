// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/registrydesk.h"

#include "desk/intakedesk.h"
#include "rules/warranty.h"
#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"
#include "support/casebuilder.h"
#include "support/desk/deskfixture.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

class RegistryTest : public test::DeskFixture {
protected:
    RegistryDesk registry() { return RegistryDesk(office()); }
    AddEngine engineLike(const QString &serialNo)
    {
        AddEngine added;
        added.model = u"6L23/30"_s;
        added.serialNo = serialNo;
        added.ship = ship;
        return added;
    }
    /// What the engine is, as a command to change it into.
    ChangeEngine engineChange()
    {
        const Engine stored = storage::EngineRepository(session()).load(engine).value();
        ChangeEngine change;
        change.engine = engine;
        change.version = stored.version;
        change.to = {stored.model, stored.serialNo, stored.shipId, stored.dates, stored.contractNote};
        return change;
    }
};
FAIRLEAD_ON_BOTH_DATABASES(RegistryTest);

/// A database where nobody is yet.
class FirstEmployeeTest : public test::DatabaseFixture {};
FAIRLEAD_ON_BOTH_DATABASES(FirstEmployeeTest);

TEST_P(FirstEmployeeTest, isHiredByNobody)
{
    SetClock clock(test::at("2026-05-04 08:00"));
    IdSource ids(1);
    RegistryDesk registry({session(), clock, ids});
    EXPECT_EQ(test::said(registry.addParty({u"甲"_s, PartyKind::Other}, {})), u"by required"_s);
    test::done(registry.addEmployee({u"1"_s, u"管理员"_s, {Role::Administrator}, {}}, {}));
    EXPECT_EQ(test::said(registry.addEmployee({u"2"_s, u"他人"_s, {Role::Head}, {}}, {})), u"by required"_s);
}

TEST_P(RegistryTest, keepsSkillsAndCertificates)
{
    AddEmployee added{u"1500"_s, u"韩冰"_s, {Role::Engineer}, {}};
    added.skills = {{u" L27/38 "_s, {}}, {u"L27/38"_s, {}}, {{}, Job::Electrics}};
    added.certificates = {{u"登轮证"_s, u"A-1"_s, u"海事局"_s, QDate(2026, 7, 1), u"登轮"_s}};
    const EmployeeId id = test::done(registry().addEmployee(added, by(manager)));
    storage::EmployeeRepository employees(session());
    EXPECT_EQ(employees.load(id)->skills, (std::vector<Skill>{{u"L27/38"_s, {}}, {{}, Job::Electrics}}))
        << "trimmed, each once";
    EXPECT_EQ(employees.load(id)->certificates, added.certificates);

    ChangeEmployee change{id, 1, added, true};
    change.to.certificates[0].validUntil = QDate(2028, 7, 1);
    test::done(registry().changeEmployee(change, by(manager)));
    EXPECT_EQ(employees.load(id)->certificates[0].validUntil, QDate(2028, 7, 1));

    const auto before = contents();
    change.version = 0;
    change.to.skills = {{u" "_s, {}}, {QString(81, u'L'), {}}};
    change.to.certificates = {{{}, u"1\n2"_s, {}, QDate(1900, 1, 1), {}}, {u"乙"_s, {}, {}, QDate(), {}}};
    EXPECT_EQ(
        test::said(registry().changeEmployee(change, by(manager))),
        u"certificates[0].name required; certificates[0].number invalid_text; certificates[0].valid_until "
        "out_of_range 1950-01-01 2199-12-31; certificates[1].valid_until invalid_value ; skills[0].model required; "
        "skills[1].model too_long 80"_s);
    change.to.skills.assign(101, {u"L27/38"_s, {}});
    change.to.certificates.clear();
    EXPECT_EQ(test::said(registry().changeEmployee(change, by(manager))), u"skills too_many 101 100"_s);
    EXPECT_EQ(contents(), before);
}

TEST_P(RegistryTest, saysAllThatIsWrongAtOnce)
{
    const auto before = contents();
    EXPECT_EQ(test::said(registry().addEmployee({u" "_s, u"a\nb"_s, {}, QString(51, u'1')}, by(manager))),
              u"name invalid_text; phone too_long 50; roles required; staff_no required"_s);
    EXPECT_EQ(test::said(registry().addEmployee({u"1002"_s, u"同号"_s, {Role::Engineer}, {}}, by(manager))),
              u"staff_no duplicate 1002"_s);
    EXPECT_EQ(test::said(registry().addParty({u""_s, PartyKind::Other}, by(manager))), u"name required"_s);
    EXPECT_EQ(test::said(registry().addParty({u" 江南造船 "_s, PartyKind::Other}, by(manager))),
              u"name duplicate 江南造船"_s);
    EXPECT_EQ(test::said(registry().addContact({{}, {}, {u"1\n2"_s}}, by(manager))),
              u"name required; party required; phones invalid_text"_s);
    const auto nobody = test::idOf<PartyId>(u"nobody"_s);
    EXPECT_EQ(test::said(registry().addShip({{}, {}, u"9074720"_s, nobody, {}, {}}, by(manager))),
              u"imo_no invalid_value 9074720; name required; owner unknown "_s + nobody.toString());
    EXPECT_EQ(test::said(registry().addShip({u"二号"_s, {}, u"IMO 9074729"_s, {}, {}, {}}, by(manager))),
              u"imo_no duplicate 新海航"_s);
    AddEngine wrong;
    wrong.serialNo = u"27001"_s;
    wrong.ship = test::idOf<ShipId>(u"none"_s);
    wrong.dates.deliveredOn = QDate(1900, 1, 1);
    wrong.dates.seaTrialOn = QDate();
    EXPECT_EQ(test::said(registry().addEngine(wrong, by(manager))),
              u"delivered_on out_of_range 1950-01-01 2199-12-31; model required; sea_trial_on invalid_value ; "
              "serial_no duplicate 27001; ship unknown "_s +
                  wrong.ship.toString());
    EXPECT_EQ(contents(), before);
}

TEST_P(RegistryTest, keepsWhatWasAdded)
{
    const EmployeeId added = test::done(registry().addEmployee(
        {u" 2009 "_s, u"郑和"_s, {Role::Engineer, Role::Head, Role::Engineer}, u"+86 138"_s}, by(manager)));
    const Employee stored = storage::EmployeeRepository(session()).load(added).value();
    EXPECT_EQ(stored.staffNo, u"2009"_s);
    EXPECT_EQ(stored.roles, (std::vector{Role::Engineer, Role::Head}));
    EXPECT_EQ(stored.version, 1);
    EXPECT_TRUE(stored.active);
    const ContactId person = test::done(
        registry().addContact({yard, u"李工"_s, {u" 021-1 "_s, u""_s, u"021-1"_s, u"021-2"_s}}, by(manager)));
    EXPECT_EQ(storage::PartyRepository(session()).loadContact(person)->phones, (QStringList{u"021-1"_s, u"021-2"_s}));
    const ShipId second = test::done(registry().addShip({u"新海航"_s, {}, u"imo9176187"_s, {}, yard, {}}, by(manager)));
    EXPECT_EQ(storage::ShipRepository(session()).load(second)->imoNo, u"9176187"_s);
    EXPECT_EQ(journalOf(second), QStringList{u"add_ship"_s});
    // Two ships may have no IMO number.
    test::done(registry().addShip({u"无号一"_s, {}, {}, {}, {}, {}}, by(manager)));
    test::done(registry().addShip({u"无号二"_s, {}, {}, {}, {}, {}}, by(manager)));
}

TEST_P(RegistryTest, changesAndTellsTheLoserOfTwoWhoWasFirst)
{
    ChangeParty change{owner, 1, {u"远洋海运集团"_s, PartyKind::ShipOwner}, true};
    test::done(registry().changeParty(change, by(manager, "2026-05-04 09:00")));
    EXPECT_EQ(storage::PartyRepository(session()).load(owner)->name, u"远洋海运集团"_s);
    EXPECT_EQ(journalOf(owner), (QStringList{u"add_party"_s, u"change_party"_s}));

    const auto before = contents();
    change.to.name = u""_s;
    EXPECT_EQ(test::said(registry().changeParty(change, by(head, "2026-05-04 10:00"))),
              u"changed_meanwhile 高敏 2026-05-04T09:00:00+08:00; name required"_s);
    EXPECT_EQ(contents(), before);
    // The same again is no change: neither a version nor a journal row.
    test::done(registry().changeParty({owner, 2, {u"远洋海运集团"_s, PartyKind::ShipOwner}, true}, by(head)));
    EXPECT_EQ(contents(), before);
    // A facts file knows no version.
    test::done(registry().changeParty({owner, 0, {u"远洋"_s, PartyKind::ShipOwner}, true}, by(head)));
    EXPECT_EQ(storage::PartyRepository(session()).load(owner)->version, 3);
}

TEST_P(RegistryTest, refusesToChangeWhatIsNotThere)
{
    const auto nobody = test::idOf<EmployeeId>(u"nobody"_s);
    EXPECT_EQ(test::said(registry().changeEmployee({nobody, 1, {u"1"_s, u"x"_s, {Role::Head}, {}}, true}, by(manager))),
              u"employee unknown "_s + nobody.toString());
    EXPECT_EQ(test::said(registry().changeContact({{}, 1, {owner, u"x"_s, {}}, true}, by(manager))),
              u"contact required"_s);
}

TEST_P(RegistryTest, keepsAShipsDeliveryThroughAChange)
{
    Ship delivered = storage::ShipRepository(session()).load(ship).value();
    delivered.deliveredOn = QDate(2026, 4, 1);
    ASSERT_EQ(storage::ShipRepository(session()).update(delivered), storage::SaveOutcome::Saved);
    test::done(registry().changeShip({ship, 2, {u"新海航二号"_s, u"H1234"_s, u"9074729"_s, owner, yard, {}}, true},
                                     by(manager)));
    const Ship stored = storage::ShipRepository(session()).load(ship).value();
    EXPECT_EQ(stored.deliveredOn, QDate(2026, 4, 1));
    EXPECT_EQ(stored.name, u"新海航二号"_s);
    EXPECT_TRUE(stored.designerId.isNull());
}

TEST_P(RegistryTest, takesNoInactivePartyButKeepsOneThatWasThere)
{
    test::done(registry().changeParty({yard, 1, {u"江南造船"_s, PartyKind::Shipyard}, false}, by(manager)));
    EXPECT_EQ(test::said(registry().addShip({u"二号"_s, {}, {}, {}, yard, {}}, by(manager))),
              u"yard inactive 江南造船"_s);
    test::done(
        registry().changeShip({ship, 1, {u"改名"_s, {}, u"9074729"_s, owner, yard, designer}, true}, by(manager)));
}

TEST_P(RegistryTest, wantsAReasonForAnotherDate)
{
    ChangeEngine change = engineChange();
    change.to.contractNote = u"见合同"_s;
    test::done(registry().changeEngine(change, by(manager)));
    change = engineChange();
    change.to.dates.deliveredOn = QDate(2025, 3, 2);
    EXPECT_EQ(test::said(registry().changeEngine(change, by(manager))), u"reason required"_s);
    change.reason = u"交货单日期更正"_s;
    test::done(registry().changeEngine(change, by(manager)));
    EXPECT_EQ(storage::EngineRepository(session()).load(engine)->dates.deliveredOn, QDate(2025, 3, 2));
}

TEST_P(RegistryTest, listsTheTicketsWhoseVerdictWouldChange)
{
    const TicketId early = repair("2026-05-04 09:00");
    const TicketId late = repair("2026-07-30 09:00");
    WarrantyDates dates = storage::EngineRepository(session()).load(engine)->dates;
    EXPECT_TRUE(registry().verdictChanges(engine, dates).empty());

    dates.seaTrialOn = QDate(2025, 7, 1);
    const std::vector<VerdictChange> changes = registry().verdictChanges(engine, dates);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].ticket, early);
    EXPECT_EQ(changes[0].anew.covered, true); // covered all the same, but to another day
    EXPECT_EQ(changes[1].ticket, late);
    EXPECT_EQ(changes[1].stored.covered, true);
    EXPECT_EQ(changes[1].anew.covered, false);
    EXPECT_EQ(changes[1].judgedOn, QDate(2026, 7, 30));

    ChangeEngine change = engineChange();
    change.to.dates = dates;
    change.reason = u"下水试验日期更正"_s;
    test::done(registry().changeEngine(change, by(manager)));
    EXPECT_EQ(storage::TicketRepository(session()).load(late)->verdict.covered, true) << "stored verdicts stay";
    EXPECT_EQ(registry().verdictChanges(engine, dates).size(), 2U);
}

TEST_P(RegistryTest, voidsAWarrantyOnce)
{
    const auto before = contents();
    EXPECT_EQ(test::said(registry().voidWarranty({engine, {}, u" "_s, zhou}, by(manager))),
              u"approved_by wrong_role head manager; from required; reason required"_s);
    EXPECT_EQ(test::said(registry().voidWarranty({{}, QDate(2026, 5, 1), u"x"_s, {}}, by(manager))),
              u"approved_by required; engine required"_s);
    EXPECT_EQ(contents(), before);
    test::done(registry().voidWarranty({engine, QDate(2026, 5, 1), u"擅自改装"_s, head}, by(manager)));
    EXPECT_EQ(storage::EngineRepository(session()).load(engine)->voided,
              (WarrantyVoid{QDate(2026, 5, 1), u"擅自改装"_s, head}));
    EXPECT_EQ(test::said(registry().voidWarranty({engine, QDate(2026, 5, 2), u"又"_s, head}, by(manager))),
              u"engine already_done 2026-05-01"_s);
    EXPECT_EQ(storage::TicketRepository(session()).load(repair("2026-05-04 09:00"))->verdict.voided, true);
}

TEST_P(RegistryTest, offersOnlyWhatIsInUse)
{
    test::done(registry().changeEmployee({wu, 0, {u"2002"_s, u"吴涛"_s, {Role::Engineer}, {}}, false}, by(manager)));
    test::done(registry().addEngine(engineLike(u"A-1"_s), by(manager)));
    QStringList people;
    for (const Employee &person : registry().activeEmployees())
        people.append(person.staffNo);
    EXPECT_EQ(people, (QStringList{u"1001"_s, u"1002"_s, u"1003"_s, u"1004"_s, u"2001"_s}));
    EXPECT_EQ(registry().activeParties().size(), 3U);
    EXPECT_EQ(registry().activeShips().front().ownerName, u"远洋海运"_s);
    const std::vector<EngineRow> engines = registry().activeEngines();
    ASSERT_EQ(engines.size(), 2U);
    EXPECT_EQ(engines[0].engine.serialNo, u"27001"_s);
    EXPECT_EQ(engines[1].shipName, u"新海航"_s);
}

} // namespace

} // namespace fairlead::desk
