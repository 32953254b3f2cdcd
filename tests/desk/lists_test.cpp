// SPDX-License-Identifier: GPL-3.0-or-later
// The order of lists: asked for by several statements, it must be one order of all rows.
#include "desk/appraisaldesk.h"
#include "desk/demo/demo.h"
#include "desk/followupdesk.h"
#include "desk/intakedesk.h"
#include "desk/registrydesk.h"
#include "desk/sitedesk.h"
#include "support/databasefixture.h"
#include "support/desk/deskfixture.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

class ListsTest : public DatabaseFixture {
protected:
    void SetUp() override
    {
        DatabaseFixture::SetUp();
        desk::DemoPlan plan;
        plan.tickets = 90;
        plan.until = desk::Demo::usualEnd();
        done(desk::Demo(session()).build(plan));
        // A case and an engine without a ship, and numbers that text would order otherwise.
        desk::RegistryDesk registry(office());
        for (const char *number : {"9", "10", "B10", "B9"})
            done(registry.addEmployee({QLatin1String(number), u"某人"_s, {Role::CallReceiver}, u"1"_s}, act()));
        desk::AddEngine engine;
        engine.model = u"6L21/31"_s;
        engine.serialNo = u"SN1"_s;
        desk::LogCall call;
        call.engine = done(registry.addEngine(engine, act()));
        call.callerName = u"王"_s;
        call.text = u"漏油"_s;
        done(desk::IntakeDesk(office()).logCall(call, act()));
    }

    desk::Office office() { return {session(), clock, ids}; }
    desk::Act act()
    {
        if (m_somebody.isNull())
            m_somebody = desk::RegistryDesk(office()).activeEmployees().front().id;
        return {m_somebody, {}, {}};
    }

    using Keys = std::function<std::vector<RowKey>(const ListQuery &)>;

    /// Every order has all rows, each once, and begins as it does when only the first are asked for.
    void expectWholeOrders(const Keys &keys, const QStringList &columns)
    {
        std::vector<RowKey> all = keys({});
        std::sort(all.begin(), all.end());
        ASSERT_GT(all.size(), 3U);
        for (const QString &column : columns) {
            for (const bool descending : {false, true}) {
                SCOPED_TRACE(column.toStdString() + (descending ? " down" : " up"));
                ListQuery query;
                query.sortBy = column;
                query.descending = descending;
                const std::vector<RowKey> found = keys(query);
                std::vector<RowKey> sorted = found;
                std::sort(sorted.begin(), sorted.end());
                EXPECT_EQ(sorted, all);
                for (const int limit : {1, 3, static_cast<int>(all.size()), static_cast<int>(all.size()) + 5}) {
                    query.limit = limit;
                    const std::vector<RowKey> first = keys(query);
                    ASSERT_EQ(first.size(), std::min(static_cast<size_t>(limit), all.size()));
                    EXPECT_TRUE(std::equal(first.begin(), first.end(), found.begin()));
                }
            }
        }
    }

    desk::SetClock clock{desk::Demo::usualEnd()};
    desk::IdSource ids{1};

private:
    EmployeeId m_somebody;
};
FAIRLEAD_ON_BOTH_DATABASES(ListsTest);

TEST_P(ListsTest, haveAllRowsInEveryOrder)
{
    const auto of = [this](auto desk, auto member) {
        return [this, desk, member](const ListQuery &query) { return (desk(office()).*member)(query); };
    };
    const auto intake = [](desk::Office at) { return desk::IntakeDesk(at); };
    const auto site = [](desk::Office at) { return desk::SiteDesk(at); };
    const auto calls = [](desk::Office at) { return desk::FollowUpDesk(at); };
    const auto appraisal = [](desk::Office at) { return desk::AppraisalDesk(at); };
    const auto registry = [](desk::Office at) { return desk::RegistryDesk(at); };
    expectWholeOrders(of(intake, &desk::IntakeDesk::ticketKeys),
                      {u""_s, u"number"_s, u"received_at"_s, u"state"_s, u"priority"_s, u"ship"_s, u"kind"_s});
    expectWholeOrders(of(site, &desk::SiteDesk::visitKeys), {u""_s, u"entry_at"_s, u"ticket"_s, u"ship"_s, u"lead"_s});
    expectWholeOrders(of(calls, &desk::FollowUpDesk::followUpKeys),
                      {u""_s, u"due_on"_s, u"ship"_s, u"party"_s, u"agent"_s});
    expectWholeOrders(of(appraisal, &desk::AppraisalDesk::proposalKeys),
                      {u""_s, u"happened_on"_s, u"clause"_s, u"person"_s, u"state"_s, u"ticket"_s, u"points"_s});
    expectWholeOrders(of(registry, &desk::RegistryDesk::shipKeys),
                      {u""_s, u"name"_s, u"hull_no"_s, u"imo_no"_s, u"delivered_on"_s});
    expectWholeOrders(of(registry, &desk::RegistryDesk::engineKeys), {u""_s, u"serial_no"_s, u"model"_s, u"ship"_s});
    expectWholeOrders(of(registry, &desk::RegistryDesk::partyKeys), {u""_s, u"name"_s, u"kind"_s});
    expectWholeOrders(of(registry, &desk::RegistryDesk::employeeKeys), {u""_s, u"staff_no"_s, u"name"_s});
}

TEST_P(ListsTest, orderTicketsByStateThenNewest)
{
    desk::IntakeDesk desk(office());
    ListQuery query;
    query.sortBy = u"state"_s;
    const std::vector<TicketRow> rows = desk.ticketRows(desk.ticketKeys(query));
    EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(), [](const TicketRow &a, const TicketRow &b) {
        return std::pair(a.ticket.state, b.ticket.receivedAt) < std::pair(b.ticket.state, a.ticket.receivedAt);
    }));
    EXPECT_EQ(rows.front().ticket.state, TicketState::Received);
    EXPECT_EQ(rows.back().ticket.state, TicketState::Cancelled);
}

TEST_P(ListsTest, putWhatHasNoShipLast)
{
    desk::IntakeDesk desk(office());
    for (const bool descending : {false, true}) {
        ListQuery query;
        query.sortBy = u"ship"_s;
        query.descending = descending;
        std::vector<TicketRow> rows = desk.ticketRows(desk.ticketKeys(query));
        EXPECT_TRUE(rows.back().shipName.isEmpty());
        EXPECT_EQ(rows.back().ticket.fault, u"漏油"_s);
        rows.pop_back();
        EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(), [descending](const TicketRow &a, const TicketRow &b) {
            return descending ? b.shipName < a.shipName : a.shipName < b.shipName;
        }));
        // The same order when other conditions have the database look from the other side.
        query.filter = u"ended"_s;
        std::vector<RowKey> ended = desk.ticketKeys(query);
        std::erase_if(rows, [](const TicketRow &row) {
            return row.ticket.state != TicketState::Closed && row.ticket.state != TicketState::Cancelled;
        });
        ASSERT_EQ(ended.size(), rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            EXPECT_EQ(ended[i], rows[i].key);
    }
}

TEST_P(ListsTest, countStaffNumbersAsPeopleDo)
{
    desk::RegistryDesk desk(office());
    QStringList numbers;
    for (const EmployeeRow &row : desk.employeeRows(desk.employeeKeys({})))
        numbers.append(row.employee.staffNo);
    EXPECT_EQ(numbers.mid(0, 5), (QStringList{u"001"_s, u"002"_s, u"9"_s, u"10"_s, u"101"_s}));
    EXPECT_EQ(numbers.mid(numbers.size() - 2), (QStringList{u"B9"_s, u"B10"_s}));
    QStringList active;
    for (const Employee &employee : desk.activeEmployees())
        active.append(employee.staffNo);
    EXPECT_EQ(active, numbers);
}

} // namespace

} // namespace fairlead::test
