// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/searchindex.h"

#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/search/searchbuild.h"
#include "storage/search/searchfinder.h"
#include "storage/shiprepository.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"
#include "storage/ticketlist.h"
#include "storage/ticketrepository.h"
#include "storage/visitrepository.h"
#include "storage/workorderrepository.h"
#include "support/casebuilder.h"
#include "support/databasefixture.h"
#include "support/printers.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

class SearchIndexTest : public test::DatabaseFixture {
protected:
    void SetUp() override
    {
        DatabaseFixture::SetUp();
        Employee person;
        person.id = receiver;
        person.staffNo = u"1001"_s;
        person.name = u"林小雨"_s;
        person.phone = u"138-0000-0001"_s;
        EmployeeRepository(session()).insert(person);
    }
    ShipId addShip(const QString &name, const PartyId &owner = {})
    {
        Ship ship;
        ship.id = test::idOf<ShipId>(name);
        ship.name = name;
        ship.hullNo = u"H1234"_s;
        ship.ownerId = owner;
        ShipRepository(session()).insert(ship);
        return ship.id;
    }
    EngineId addEngine(const QString &serialNo, const ShipId &ship)
    {
        Engine engine;
        engine.id = test::idOf<EngineId>(serialNo);
        engine.model = u"L27/38"_s;
        engine.serialNo = serialNo;
        engine.shipId = ship;
        EngineRepository(session()).insert(engine);
        return engine.id;
    }
    PartyId addParty(const QString &name)
    {
        Party party;
        party.id = test::idOf<PartyId>(name);
        party.name = name;
        PartyRepository(session()).insert(party);
        return party.id;
    }
    Ticket addTicket(const QString &number, const QString &fault, const ShipId &ship = {}, const EngineId &engine = {},
                     const char *receivedAt = "2026-05-04 09:00")
    {
        Ticket ticket;
        ticket.id = test::idOf<TicketId>(number);
        ticket.number = number;
        ticket.receivedAt = test::at(receivedAt);
        ticket.receiverId = receiver;
        ticket.judgedOn = ticket.receivedAt.day();
        ticket.fault = fault;
        ticket.shipId = ship;
        ticket.engineId = engine;
        TicketRepository(session()).insert(ticket);
        return ticket;
    }
    void addCall(const TicketId &ticket, const QString &text, const QString &name = {}, const QString &phone = {})
    {
        Call call;
        call.id = test::idOf<CallId>(text);
        call.ticketId = ticket;
        call.receiverId = receiver;
        call.callerName = name;
        call.callerPhone = phone;
        call.text = text;
        call.entry = test::entryOf(test::at("2026-05-04 10:00"), receiver);
        TicketRepository(session()).add(call);
    }
    WorkOrder addMeasure(const TicketId &ticket, const QString &cause, const QString &measures)
    {
        Visit visit;
        visit.id = test::idOf<VisitId>(cause);
        visit.ticketId = ticket;
        visit.sequence = 1;
        VisitRepository(session()).insert(visit);
        WorkOrder order;
        order.id = test::idOf<WorkOrderId>(cause);
        order.visitId = visit.id;
        order.preparedBy = receiver;
        order.cause = cause;
        order.measures = measures;
        order.entry = test::entryOf(test::at("2026-05-06 10:00"), receiver);
        WorkOrderRepository(session()).insert(order);
        return order;
    }
    /// What is found, newest first: its kind and first text.
    QString found(SearchArea area, const QString &typed, int limit = 100)
    {
        QStringList names;
        for (const FoundRecord &found : SearchFinder(session()).newest(area, SearchWords(typed), limit))
            names.append(codeOf(found.record.kind) + u' ' + found.record.texts.front().text);
        return names.join(u", "_s);
    }
    QString cases(const QString &typed) { return found(SearchArea::Case, typed); }
    QString registry(const QString &typed) { return found(SearchArea::Registry, typed); }

    const EmployeeId receiver = test::person("receiver");
};

FAIRLEAD_ON_BOTH_DATABASES(SearchIndexTest);

TEST_P(SearchIndexTest, findsATicketByAnyPartOfWhatItHas)
{
    const ShipId ship = addShip(u"新海航18"_s);
    const Ticket ticket = addTicket(u"2026-000123"_s, u"增压器轴承异响，漏油"_s, ship, addEngine(u"27001"_s, ship));
    addTicket(u"2026-000200"_s, u"高压油泵卡滞"_s);
    addCall(ticket.id, u"客户再次来电催促"_s, u"王船长"_s, u"+86 139-1111-2222"_s);

    const QString it = u"ticket 2026-000123"_s;
    for (const char *typed :
         {"增压器", "漏油", "响",     "轴承 漏油",   "增压器 L27/38", "l27",   "Ｌ２７／３８", "27001",
          "700",    "01",   "1",      "新海航18",    "航1",           "H1234", "h12",          "2026-000123",
          "000123", "催促", "王船长", "13911112222", "139-1111",      "9111",  "响，漏",       "异响，"})
        EXPECT_EQ(cases(QString::fromUtf8(typed)), it) << typed;
    for (const char *typed :
         {"增压泵", "轴承 卡滞", "L28", "27002", "压器增", "器轴压", "", " ", "。", "2026-000123 高压"})
        EXPECT_EQ(cases(QString::fromUtf8(typed)), QString()) << typed;
    EXPECT_EQ(SearchFinder(session()).newest(SearchArea::Case, SearchWords(u"油"_s), 100).size(), 2U);
    EXPECT_EQ(SearchFinder(session()).newest(SearchArea::Case, SearchWords(u"油"_s), 1).size(), 1U);
    EXPECT_EQ(SearchFinder(session()).newest(SearchArea::Case, SearchWords(u"油"_s), 0).size(), 0U);
}

TEST_P(SearchIndexTest, givesTheNewestFirstHoweverTheyCameIn)
{
    addTicket(u"2026-000002"_s, u"漏油"_s, {}, {}, "2026-05-04 09:00");
    addTicket(u"2025-000001"_s, u"漏油"_s, {}, {}, "2025-01-01 00:00");
    for (int i = 0; i < 20; ++i)
        addTicket(u"2024-%1"_s.arg(i, 6, 10, QLatin1Char('0')), u"漏油"_s, {}, {}, "2024-01-01 00:00");
    addTicket(u"2026-000003"_s, u"漏油"_s, {}, {}, "2026-05-04 10:00");

    SearchFinder finder(session());
    const std::vector<FoundRecord> all = finder.newest(SearchArea::Case, SearchWords(u"漏油"_s), 100);
    ASSERT_EQ(all.size(), 23U);
    EXPECT_EQ(all[0].record.texts.front().text, u"2026-000003"_s);
    EXPECT_EQ(all[1].record.texts.front().text, u"2026-000002"_s);
    EXPECT_EQ(all[2].record.texts.front().text, u"2025-000001"_s);
    EXPECT_EQ(all[0].record.at, test::at("2026-05-04 10:00"));
    // The page after.
    const std::vector<FoundRecord> more = finder.newest(SearchArea::Case, SearchWords(u"漏油"_s), 2, all[0].docNo);
    ASSERT_EQ(more.size(), 2U);
    EXPECT_EQ(more[0].docNo, all[1].docNo);
    EXPECT_EQ(more[1].docNo, all[2].docNo);
}

TEST_P(SearchIndexTest, followsWhatChanges)
{
    const PartyId owner = addParty(u"远洋海运"_s);
    const ShipId ship = addShip(u"新海航"_s, owner);
    const EngineId engine = addEngine(u"27001"_s, ship);
    Ticket ticket = addTicket(u"2026-000001"_s, u"漏油"_s, ship, engine);
    WorkOrder order = addMeasure(ticket.id, u"密封圈老化"_s, u"更换密封圈"_s);
    EXPECT_EQ(found(SearchArea::Measure, u"密封 新海航 l27"_s), u"measure 2026-000001"_s);

    ticket.fault = u"冒黑烟"_s;
    ASSERT_EQ(TicketRepository(session()).update(ticket), SaveOutcome::Saved);
    EXPECT_EQ(cases(u"漏油"_s), QString());
    EXPECT_EQ(cases(u"黑烟"_s), u"ticket 2026-000001"_s);

    order.cause = u"喷油器积碳"_s;
    ASSERT_EQ(WorkOrderRepository(session()).update(order), SaveOutcome::Saved);
    EXPECT_EQ(found(SearchArea::Measure, u"老化"_s), QString());
    EXPECT_EQ(found(SearchArea::Measure, u"积碳 更换"_s), u"measure 2026-000001"_s);

    order.parts = {{u"12.0431-A"_s, u"针阀偶件"_s, 6, u"SN77041"_s, u"SN88123"_s, true}};
    ASSERT_EQ(WorkOrderRepository(session()).update(order), SaveOutcome::Saved);
    for (const QString &typed : {u"12.0431"_s, u"针阀"_s, u"77041"_s, u"sn88123"_s, u"偶件 积碳"_s})
        EXPECT_EQ(found(SearchArea::Measure, typed), u"measure 2026-000001"_s) << typed.toStdString();
    order.parts.clear();
    ASSERT_EQ(WorkOrderRepository(session()).update(order), SaveOutcome::Saved);
    EXPECT_EQ(found(SearchArea::Measure, u"针阀"_s), QString());

    // A ship's name stands with its engines, tickets, and their measures.
    Ship renamed = *ShipRepository(session()).load(ship);
    renamed.name = u"长江号"_s;
    ASSERT_EQ(ShipRepository(session()).update(renamed), SaveOutcome::Saved);
    EXPECT_EQ(cases(u"新海航"_s), QString());
    EXPECT_EQ(cases(u"长江"_s), u"ticket 2026-000001"_s);
    EXPECT_EQ(found(SearchArea::Measure, u"长江"_s), u"measure 2026-000001"_s);
    EXPECT_EQ(found(SearchArea::Measure, u"新海航"_s), QString());
    EXPECT_EQ(registry(u"新海"_s), QString());
    EXPECT_EQ(SearchFinder(session()).newest(SearchArea::Registry, SearchWords(u"长江"_s), 9).size(), 2U);
    EXPECT_EQ(registry(u"cjh"_s), u"ship 长江号"_s);
    EXPECT_EQ(registry(u"zjh"_s), u"ship 长江号"_s);
    EXPECT_EQ(registry(u"xhh"_s), QString());

    Party party = *PartyRepository(session()).load(owner);
    party.name = u"蓝海航运"_s;
    ASSERT_EQ(PartyRepository(session()).update(party), SaveOutcome::Saved);
    EXPECT_EQ(registry(u"远洋"_s), QString());
    EXPECT_EQ(SearchFinder(session()).newest(SearchArea::Registry, SearchWords(u"蓝海"_s), 9).size(), 2U);
}

TEST_P(SearchIndexTest, findsPeopleByPhoneAndInitials)
{
    Contact contact;
    contact.id = test::idOf<ContactId>(u"contact"_s);
    contact.partyId = addParty(u"远洋海运"_s);
    contact.name = u"王船长"_s;
    contact.phones = QStringList{u"+86 (532) 8888-1234 转 5"_s};
    PartyRepository(session()).insert(contact);

    const QString both = u"contact 王船长, party 远洋海运"_s;
    for (const char *typed : {"53288881234", "88881234", "888-12"}) {
        QStringList names = registry(QString::fromUtf8(typed)).split(u", "_s);
        names.sort();
        EXPECT_EQ(names.join(u", "_s), both) << typed;
    }
    EXPECT_EQ(registry(u"wcz"_s), u"contact 王船长"_s);
    EXPECT_EQ(registry(u"yyhy"_s), u"party 远洋海运"_s);
    EXPECT_EQ(registry(u"lxy"_s), u"employee 林小雨"_s);
    EXPECT_EQ(registry(u"13800000001"_s), u"employee 林小雨"_s);
    EXPECT_EQ(registry(u"1001"_s), u"employee 林小雨"_s);

    contact.phones = QStringList{u"110"_s};
    ASSERT_EQ(PartyRepository(session()).update(contact), SaveOutcome::Saved);
    EXPECT_EQ(registry(u"88881234"_s), QString());
}

TEST_P(SearchIndexTest, goesWithItsTransaction)
{
    {
        Transaction transaction(session());
        addTicket(u"2026-000001"_s, u"漏油"_s);
        // Inside, it is found at once.
        EXPECT_EQ(cases(u"漏油"_s), u"ticket 2026-000001"_s);
        addTicket(u"2026-000002"_s, u"冒烟"_s);
        TicketList list(session());
        EXPECT_EQ(list.keys({u"冒烟"_s, {}, {}, {}, {}, false}).size(), 1U);
    }
    EXPECT_EQ(cases(u"漏油"_s), QString());
    EXPECT_EQ(cases(u"冒烟"_s), QString());
    // What was taken back leaves nothing behind for the next.
    {
        Transaction transaction(session());
        addTicket(u"2026-000003"_s, u"异响"_s);
        transaction.commit();
    }
    EXPECT_EQ(cases(u"异响"_s), u"ticket 2026-000003"_s);
    EXPECT_EQ(cases(u"漏油"_s), QString());
}

TEST_P(SearchIndexTest, isBuiltOfWhatIsStored)
{
    EXPECT_FALSE(SearchBuild(session()).isComplete());
    EXPECT_TRUE(SearchBuild(session()).build());
    EXPECT_TRUE(SearchBuild(session()).isComplete());

    const ShipId ship = addShip(u"新海航"_s);
    Ticket ticket;
    {
        const IndexLater later(session());
        ticket = addTicket(u"2026-000001"_s, u"漏油"_s, ship, addEngine(u"27001"_s, ship));
        addCall(ticket.id, u"又漏了"_s, u"王船长"_s, u"13911112222"_s);
        addCall({}, u"询问配件价格"_s);
        addMeasure(ticket.id, u"密封圈老化"_s, u"更换密封圈"_s);
    }
    EXPECT_EQ(cases(u"漏油"_s), QString());
    EXPECT_FALSE(SearchBuild(session()).isComplete());
    // Given up after a step, it goes on another time.
    int steps = 0;
    EXPECT_FALSE(SearchBuild(session()).build([&steps](int) { return ++steps < 2; }));
    EXPECT_EQ(steps, 2);
    EXPECT_FALSE(SearchBuild(session()).isComplete());
    // What is written meanwhile is found all the same.
    addTicket(u"2026-000002"_s, u"冒黑烟"_s);
    EXPECT_TRUE(SearchBuild(session()).build());
    EXPECT_TRUE(SearchBuild(session()).isComplete());

    EXPECT_EQ(cases(u"漏油 新海航 27001 王船长"_s), u"ticket 2026-000001"_s);
    EXPECT_EQ(cases(u"13911112222"_s), u"ticket 2026-000001"_s);
    EXPECT_EQ(cases(u"配件"_s), u"call 询问配件价格"_s);
    EXPECT_EQ(cases(u"黑烟"_s), u"ticket 2026-000002"_s);
    EXPECT_EQ(found(SearchArea::Measure, u"老化"_s), u"measure 2026-000001"_s);
    EXPECT_EQ(registry(u"xhh"_s), u"ship 新海航"_s);
    EXPECT_EQ(registry(u"lxy"_s), u"employee 林小雨"_s);
    // Built or written one by one, it is the same: nothing of the old text stays.
    ticket.fault = u"异响"_s;
    ASSERT_EQ(TicketRepository(session()).update(ticket), SaveOutcome::Saved);
    EXPECT_EQ(cases(u"漏油"_s), QString());
    EXPECT_EQ(cases(u"异响"_s), u"ticket 2026-000001"_s);
}

TEST_P(SearchIndexTest, isBuiltAnewWhenItsTokensAreMadeInAnotherWay)
{
    ASSERT_TRUE(SearchBuild(session()).build());
    addTicket(u"2026-000001"_s, u"漏油"_s);
    Query(session(), "UPDATE search_state SET scheme = '0/0'").exec();
    EXPECT_FALSE(SearchBuild(session()).isComplete());
    EXPECT_TRUE(SearchBuild(session()).build());
    EXPECT_EQ(cases(u"漏油"_s), u"ticket 2026-000001"_s);
    SearchBuild(session()).forget();
    EXPECT_FALSE(SearchBuild(session()).isComplete());
}

/// SQLite compares the index with itself: a removal that named other tokens than were added would show.
TEST_P(SearchIndexTest, staysSound)
{
    Ticket ticket = addTicket(u"2026-000001"_s, u"ＭＡＮ Ölleck, 漏油 ㎜ ½ ｶﾞｽ 𠀀𠀁 E\u0301\u0301"_s);
    for (const char *fault : {"漏油", "Ä漏 油", "", "增压器　L27/38\n漏油", "x"}) {
        ticket.fault = QString::fromUtf8(fault);
        ASSERT_EQ(TicketRepository(session()).update(ticket), SaveOutcome::Saved);
    }
    EXPECT_EQ(cases(u"漏油"_s), QString());
    EXPECT_EQ(cases(u"ölleck"_s), QString());
    if (onSqlite())
        session().execute(u"INSERT INTO search_case_tokens (search_case_tokens) VALUES ('integrity-check')"_s);
}

} // namespace

} // namespace fairlead::storage
