// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casedesk.h"

#include "desk/dispatchdesk.h"
#include "desk/followupdesk.h"
#include "desk/intakedesk.h"
#include "desk/registrydesk.h"
#include "support/casebuilder.h"
#include "support/desk/deskfixture.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

class CaseTest : public test::DeskFixture {
protected:
    CaseDesk cases() { return CaseDesk(office()); }
    static const rules::Deadline *find(const std::vector<rules::Deadline> &deadlines, rules::DeadlineKind kind)
    {
        const auto found = std::find_if(deadlines.begin(), deadlines.end(),
                                        [kind](const rules::Deadline &deadline) { return deadline.kind == kind; });
        return found == deadlines.end() ? nullptr : &*found;
    }
};
FAIRLEAD_ON_BOTH_DATABASES(CaseTest);

TEST_P(CaseTest, showsACaseWithEverythingAroundIt)
{
    const TicketId ticket = repairToDispatch("2026-05-04");
    test::done(DispatchDesk(office()).assignCrew({ticket, zhou, {wu}, {}}, by(head, "2026-05-04 11:00")));
    const std::optional<CaseView> view = cases().caseOf(ticket);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->facts.ticket.state, TicketState::Dispatched);
    EXPECT_EQ(view->facts.calls.size(), 1U);
    EXPECT_EQ(view->facts.visits.size(), 1U);
    EXPECT_EQ(view->ship->name, u"新海航"_s);
    EXPECT_EQ(view->engine->serialNo, u"27001"_s);
    ASSERT_FALSE(view->deadlines.empty());
    EXPECT_TRUE(find(view->deadlines, rules::DeadlineKind::Assignment)->metAt);
    ASSERT_FALSE(view->next.empty());
    EXPECT_EQ(view->next.front().move, rules::Move::Arrive);
    EXPECT_EQ(view->names.value(zhou), u"周海"_s);
    EXPECT_EQ(view->names.value(wu), u"吴涛"_s);
    EXPECT_EQ(view->names.value(receiver), u"林小雨"_s);
    EXPECT_FALSE(view->names.contains(agent));

    QStringList actions;
    QJsonObject lastChange;
    for (const HistoryLine &line : view->history) {
        if (line.kind == RecordKind::Proposal)
            continue; // what the rules found is theirs to test
        actions.append(line.action + u' ' + codeOf(line.kind) + u' ' + line.actor);
        lastChange = line.change;
    }
    EXPECT_EQ(actions,
              (QStringList{u"log_call ticket 林小雨"_s, u"log_call call 林小雨"_s, u"send_to_dispatch ticket 林小雨"_s,
                           u"assign_crew visit 陈国栋"_s, u"assign_crew ticket 陈国栋"_s}));
    EXPECT_EQ(lastChange, (QJsonObject{{u"state"_s, QJsonArray{u"awaiting_dispatch"_s, u"dispatched"_s}}}));
}

TEST_P(CaseTest, findsACaseByItsNumber)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    EXPECT_EQ(cases().ticketByNumber(u" 2026-000001 "_s), ticket);
    EXPECT_FALSE(cases().ticketByNumber(u"2026-000002"_s));
    EXPECT_FALSE(cases().caseOf({}));
}

TEST_P(CaseTest, tellsTheHistoryOfARecord)
{
    test::done(RegistryDesk(office()).changeParty({owner, 0, {u"远洋"_s, PartyKind::ShipOwner}, true},
                                                  by(head, "2026-05-04 10:00")));
    const std::vector<HistoryLine> history = cases().historyOf(RecordId(owner.uuid()));
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[0].actor, u"高敏"_s);
    EXPECT_EQ(history[1].actor, u"陈国栋"_s);
    EXPECT_EQ(history[1].action, u"change_party"_s);
    EXPECT_EQ(history[1].enteredAt, test::at("2026-05-04 10:00"));
    EXPECT_EQ(history[1].change, (QJsonObject{{u"name"_s, QJsonArray{u"远洋海运"_s, u"远洋"_s}}}));
}

TEST_P(CaseTest, overviewCountsOpenCasesAndTheirDeadlines)
{
    const TicketId late = repair("2026-05-04 09:00");
    const TicketId fresh = repair("2026-05-04 10:50");
    const TicketId gone = repair("2026-05-04 10:55");
    test::done(IntakeDesk(office()).cancelTicket({gone, u"重复"_s}, by(head, "2026-05-04 11:00")));
    itIs("2026-05-04 11:30");
    const OverviewView view = cases().overview();
    EXPECT_EQ(view.ticketsByState, (QHash<QString, int>{{u"received"_s, 2}}));
    EXPECT_EQ(view.ticketNumbers.value(late), u"2026-000001"_s);
    EXPECT_FALSE(view.ticketNumbers.contains(gone));
    std::vector<rules::Deadline> specialists;
    for (const rules::Deadline &deadline : view.deadlines) {
        if (deadline.kind == rules::DeadlineKind::Specialist)
            specialists.push_back(deadline);
    }
    ASSERT_EQ(specialists.size(), 2U);
    EXPECT_EQ(specialists[0].ticketId, late) << "the most urgent first";
    EXPECT_EQ(specialists[0].state, rules::DeadlineState::Breached);
    EXPECT_EQ(specialists[1].ticketId, fresh);
    EXPECT_EQ(view.shipNames.value(ship), u"新海航"_s);
    EXPECT_EQ(view.engineSerials.value(engine), u"27001"_s);
}

TEST_P(CaseTest, overviewShowsDeliveriesWhoseCallsAreDue)
{
    EXPECT_TRUE(cases().overview().deadlines.empty());
    test::done(FollowUpDesk(office()).recordShipDelivery({ship, QDate(2026, 5, 1), {}}, by(manager)));
    const OverviewView view = cases().overview();
    const rules::Deadline *calls = find(view.deadlines, rules::DeadlineKind::DeliveryFollowUps);
    ASSERT_NE(calls, nullptr);
    EXPECT_EQ(calls->shipId, ship);
    EXPECT_EQ(calls->dueAt, endOfDay(QDate(2026, 5, 16)));
    EXPECT_EQ(view.shipNames.value(ship), u"新海航"_s);
}

TEST_P(CaseTest, overviewShowsWarrantiesThatEndWithinThirtyDays)
{
    // The engine's last day is 2026-08-01, by its sea trial.
    struct DayRow {
        const char *now;
        bool shown;
    };
    const DayRow rows[] = {{"2026-07-01 23:59", false},
                           {"2026-07-02 00:00", true},
                           {"2026-08-01 23:59", true},
                           {"2026-08-02 00:00", false}};
    for (const DayRow &row : rows) {
        SCOPED_TRACE(row.now);
        itIs(row.now);
        const OverviewView view = cases().overview();
        EXPECT_EQ(find(view.deadlines, rules::DeadlineKind::WarrantyEnd) != nullptr, row.shown);
        EXPECT_EQ(view.engineSerials.contains(engine), row.shown);
    }
}

} // namespace

} // namespace fairlead::desk
