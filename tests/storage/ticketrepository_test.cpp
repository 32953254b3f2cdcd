// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticketrepository.h"

#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/shiprepository.h"
#include "storage/sql/transaction.h"
#include "storage/ticketlist.h"
#include "support/casebuilder.h"
#include "support/databasefixture.h"
#include "support/printers.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

class TicketRepositoryTest : public test::DatabaseFixture {
protected:
    void SetUp() override
    {
        DatabaseFixture::SetUp();
        Employee person;
        person.id = receiver;
        person.staffNo = u"1001"_s;
        person.name = u"林小雨"_s;
        EmployeeRepository(session()).insert(person);
    }
    TicketId add(const QString &number, TicketState state, const char *receivedAt, const QString &fault,
                 const ShipId &ship = {}, const EngineId &engine = {})
    {
        Ticket ticket;
        ticket.id = test::idOf<TicketId>(number);
        ticket.number = number;
        ticket.state = state;
        ticket.receivedAt = test::at(receivedAt);
        ticket.receiverId = receiver;
        ticket.judgedOn = ticket.receivedAt.day();
        ticket.fault = fault;
        ticket.shipId = ship;
        ticket.engineId = engine;
        tickets().insert(ticket);
        return ticket.id;
    }
    ShipId addShip(const QString &name)
    {
        Ship ship;
        ship.id = test::idOf<ShipId>(name);
        ship.name = name;
        ShipRepository(session()).insert(ship);
        return ship.id;
    }
    /// The last digits of the numbers of what a list shows.
    QString shown(const ListQuery &query)
    {
        QString digits;
        TicketList list(session());
        for (const TicketRow &row : list.rows(list.keys(query)))
            digits += row.ticket.number.back();
        return digits;
    }
    TicketRepository tickets() { return TicketRepository(session()); }

    EmployeeId receiver = test::idOf<EmployeeId>(u"receiver"_s);
};
FAIRLEAD_ON_BOTH_DATABASES(TicketRepositoryTest);

TEST_P(TicketRepositoryTest, givesBackATicketWhole)
{
    Ticket ticket;
    ticket.id = test::idOf<TicketId>(u"t"_s);
    ticket.number = u"2026-000001"_s;
    ticket.kind = TicketKind::Commissioning;
    ticket.state = TicketState::Cancelled;
    ticket.fault = u"'; DROP TABLE ticket; --<b>\U0001F6A2"_s;
    ticket.priority = Priority::Restricted;
    ticket.receivedAt = test::at("2026-05-04 09:00");
    ticket.receiverId = receiver;
    ticket.headId = receiver;
    ticket.leftIntakeAt = test::at("2026-05-04 10:00");
    ticket.sentToDispatchAt = test::at("2026-05-04 10:00");
    ticket.endedAt = test::at("2026-05-04 11:00");
    ticket.cancelReason = u"重复"_s;
    ticket.judgedOn = QDate(2026, 5, 4);
    ticket.verdict = {
        false, WarrantyBasis::Contract, QDate(2026, 1, 1), QDate(2026, 2, 28), QDate(2026, 3, 1), -123, true, true,
        true};
    ticket.improperUse = ImproperUse{u"劣质燃油"_s, receiver};
    tickets().insert(ticket);
    const Ticket stored = tickets().load(ticket.id).value();
    EXPECT_EQ(stored.version, 1);
    EXPECT_EQ(stored.kind, ticket.kind);
    EXPECT_EQ(stored.state, ticket.state);
    EXPECT_TRUE(stored.engineId.isNull());
    EXPECT_EQ(stored.fault, ticket.fault);
    EXPECT_EQ(stored.priority, ticket.priority);
    EXPECT_EQ(stored.receivedAt, ticket.receivedAt);
    EXPECT_EQ(stored.headId, receiver);
    EXPECT_EQ(stored.leftIntakeAt, ticket.leftIntakeAt);
    EXPECT_EQ(stored.endedAt, ticket.endedAt);
    EXPECT_EQ(stored.cancelReason, ticket.cancelReason);
    EXPECT_EQ(stored.judgedOn, ticket.judgedOn);
    EXPECT_EQ(stored.verdict, ticket.verdict);
    EXPECT_EQ(stored.improperUse->reason, u"劣质燃油"_s);
    EXPECT_EQ(tickets().byNumber(u"2026-000001"_s), ticket.id);
    EXPECT_EQ(tickets().numberOf(ticket.id), u"2026-000001"_s);
    EXPECT_FALSE(tickets().load(test::idOf<TicketId>(u"other"_s)));
}

TEST_P(TicketRepositoryTest, savesOnlyOverWhatWasRead)
{
    const TicketId id = add(u"2026-000001"_s, TicketState::Received, "2026-05-04 09:00", u"漏油"_s);
    Ticket mine = tickets().load(id).value();
    Ticket theirs = mine;
    mine.state = TicketState::AwaitingDispatch;
    EXPECT_EQ(tickets().update(mine), SaveOutcome::Saved);
    EXPECT_EQ(mine.version, 2);
    EXPECT_EQ(tickets().update(mine), SaveOutcome::Saved) << "the version goes on with the record";
    EXPECT_EQ(tickets().update(theirs), SaveOutcome::Conflict);
    theirs.id = test::idOf<TicketId>(u"other"_s);
    EXPECT_EQ(tickets().update(theirs), SaveOutcome::Missing);
    EXPECT_EQ(tickets().load(id)->state, TicketState::AwaitingDispatch);
}

TEST_P(TicketRepositoryTest, countsNumbersUpByYearWithoutGaps)
{
    EXPECT_EQ(tickets().nextNumber(2026), u"2026-000001"_s);
    EXPECT_EQ(tickets().nextNumber(2026), u"2026-000002"_s);
    EXPECT_EQ(tickets().nextNumber(2027), u"2027-000001"_s);
    {
        const Transaction taken(session());
        EXPECT_EQ(tickets().nextNumber(2026), u"2026-000003"_s);
    }
    EXPECT_EQ(tickets().nextNumber(2026), u"2026-000003"_s);
}

TEST_P(TicketRepositoryTest, ordersByAnyColumnTheSameOnBothDatabases)
{
    const ShipId a = addShip(u"Aster"_s);
    const ShipId b = addShip(u"baltic"_s);
    const ShipId c = addShip(u"新海航"_s);
    add(u"2026-000001"_s, TicketState::OnSite, "2026-05-01 09:00", u"增压器漏油"_s, c);
    add(u"2026-000002"_s, TicketState::Received, "2026-05-03 09:00", u"100% 负荷冒烟"_s, a);
    add(u"2026-000003"_s, TicketState::Closed, "2026-05-02 09:00", u"L27/38 增压器异响"_s, b);
    add(u"2026-000004"_s, TicketState::AwaitingDispatch, "2026-06-01 09:00", u"under_score"_s);
    const auto sorted = [&](const QString &column, bool descending) {
        ListQuery query;
        query.sortBy = column;
        query.descending = descending;
        return shown(query);
    };
    EXPECT_EQ(shown({}), u"4231"_s) << "newest first";
    EXPECT_EQ(sorted(u"received_at"_s, false), u"1324"_s);
    EXPECT_EQ(sorted(u"number"_s, true), u"4321"_s);
    EXPECT_EQ(sorted(u"state"_s, false), u"2413"_s) << "by the ticket's life";
    EXPECT_EQ(sorted(u"ship"_s, false), u"2314"_s) << "by code points, none last";
    EXPECT_EQ(sorted(u"ship"_s, true), u"1324"_s);
    EXPECT_EQ(sorted(u"no such column"_s, false), u"4231"_s);

    const auto found = [&](const QString &search) {
        ListQuery query;
        query.search = search;
        return shown(query);
    };
    EXPECT_EQ(found(u"增压器"_s), u"31"_s);
    EXPECT_EQ(found(u"增压器 l27/38"_s), u"3"_s) << "words are anded, in both cases";
    EXPECT_EQ(found(u"ASTER"_s), u"2"_s);
    EXPECT_EQ(found(u"新海"_s), u"1"_s);
    EXPECT_EQ(found(u"%"_s), u"2"_s) << "no wildcard";
    EXPECT_EQ(found(u"r_s"_s), u"4"_s);
    EXPECT_EQ(found(u"a_t"_s), u""_s);
    EXPECT_EQ(found(u"'; --"_s), u""_s);
    EXPECT_EQ(found(u"\t \n"_s), u"4231"_s);

    const auto filtered = [&](const QString &filter) {
        ListQuery query;
        query.filter = filter;
        return shown(query);
    };
    EXPECT_EQ(filtered(u"open"_s), u"421"_s);
    EXPECT_EQ(filtered(u"in_intake"_s), u"2"_s);
    EXPECT_EQ(filtered(u"to_dispatch"_s), u"4"_s);
    EXPECT_EQ(filtered(u"under_way"_s), u"1"_s);
    EXPECT_EQ(filtered(u"ended"_s), u"3"_s);
    ListQuery query;
    query.month = Month::of(QDate(2026, 5, 1));
    EXPECT_EQ(shown(query), u"231"_s);
    query.employee = test::idOf<EmployeeId>(u"nobody"_s);
    EXPECT_EQ(shown(query), u""_s);

    const std::vector<TicketId> open = tickets().openTickets();
    ASSERT_EQ(open.size(), 3U);
    EXPECT_EQ(open.front(), test::idOf<TicketId>(u"2026-000001"_s));
    EXPECT_EQ(tickets().countOpen().value(TicketState::OnSite), 1);
    EXPECT_FALSE(tickets().countOpen().contains(TicketState::Closed));
}

TEST_P(TicketRepositoryTest, fetchesMoreRowsThanOneStatementHolds)
{
    {
        Transaction transaction(session());
        for (int i = 0; i < 250; ++i)
            add(u"2026-%1"_s.arg(i, 6, 10, QLatin1Char('0')), TicketState::Received, "2026-05-01 09:00", u"x"_s);
        transaction.commit();
    }
    TicketList list(session());
    std::vector<RowKey> keys = list.keys({});
    ASSERT_EQ(keys.size(), 250U);
    const RowKey gone = 1'000'000;
    keys.insert(keys.begin() + 7, gone);
    const std::vector<TicketRow> rows = list.rows(keys);
    ASSERT_EQ(rows.size(), 250U);
    EXPECT_EQ(rows[6].key, keys[6]);
    EXPECT_EQ(rows[7].key, keys[8]);
    EXPECT_EQ(rows[249].key, keys[250]);
    EXPECT_EQ(rows[0].receiverName, u"林小雨"_s);
    EXPECT_TRUE(list.rows({}).empty());
}

} // namespace

} // namespace fairlead::storage
