// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions on columns that lists take, on both databases alike.
#include "casefixture.h"
#include "desk/appraisaldesk.h"
#include "desk/registrydesk.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using test::done;

ListCondition text(const char *column, const QString &words)
{
    return {.column = QString::fromLatin1(column), .text = words};
}

ListCondition code(const char *column, const QStringList &codes)
{
    return {.column = QString::fromLatin1(column), .codes = codes};
}

ListCondition days(const char *column, std::optional<QDate> from, std::optional<QDate> until)
{
    return {.column = QString::fromLatin1(column), .from = from, .until = until};
}

ListQuery with(std::vector<ListCondition> conditions)
{
    ListQuery query;
    query.conditions = std::move(conditions);
    return query;
}

class ListConditionsTest : public test::CaseFixture {
protected:
    QString tickets(const ListQuery &query)
    {
        IntakeDesk desk(office());
        QString digits;
        for (const TicketRow &row : desk.ticketRows(desk.ticketKeys(query)))
            digits += row.ticket.number.back();
        return digits;
    }
    QString tickets(std::vector<ListCondition> conditions) { return tickets(with(std::move(conditions))); }
    size_t visits(const ListCondition &condition) { return SiteDesk(office()).visitKeys(with({condition})).size(); }
    size_t calls(const ListCondition &condition) { return followUps().followUpKeys(with({condition})).size(); }
    size_t proposals(const ListCondition &condition)
    {
        return AppraisalDesk(office()).proposalKeys(with({condition})).size();
    }
    size_t parties(const ListCondition &condition) { return registry().partyKeys(with({condition})).size(); }
    size_t ships(const ListCondition &condition) { return registry().shipKeys(with({condition})).size(); }
    size_t engines(const ListCondition &condition) { return registry().engineKeys(with({condition})).size(); }
    size_t employees(const ListCondition &condition) { return registry().employeeKeys(with({condition})).size(); }
    RegistryDesk registry() { return RegistryDesk(office()); }
};
FAIRLEAD_ON_BOTH_DATABASES(ListConditionsTest);

TEST_P(ListConditionsTest, narrowTheServiceLedger)
{
    repair("2026-05-04 00:00");        // 1
    onSite();                          // 2: a commissioning, received on the 4th, entry on the 7th
    commissioning("2026-05-08 23:59"); // 3
    repair("2026-05-09 00:00");        // 4, no engine's verdict differs
    const QDate may8(2026, 5, 8);

    EXPECT_EQ(tickets(ListQuery()), u"4321"_s);
    EXPECT_EQ(tickets({text("number", u"-000003"_s)}), u"3"_s);
    EXPECT_EQ(tickets({text("number", u"%"_s)}), u""_s) << "a wildcard is a character like any other";
    EXPECT_EQ(tickets({text("ship", u"新海"_s)}), u"4321"_s);
    EXPECT_EQ(tickets({text("ship", u"9074729"_s)}), u"4321"_s);
    EXPECT_EQ(tickets({text("ship", u"新海 907"_s)}), u"4321"_s) << "each word, wherever it stands";
    EXPECT_EQ(tickets({text("ship", u"旧海"_s)}), u""_s);
    EXPECT_EQ(tickets({text("engine", u"l27 27001"_s)}), u"4321"_s);
    EXPECT_EQ(tickets({text("receiver", u"小雨"_s)}), u"4321"_s);
    EXPECT_EQ(tickets({text("lead", u"周"_s)}), u"2"_s);
    EXPECT_EQ(tickets({text("lead", u"吴"_s)}), u""_s) << "a member isn't the lead";
    EXPECT_EQ(tickets({code("state", {u"received"_s})}), u"431"_s);
    EXPECT_EQ(tickets({code("state", {u"received"_s, u"on_site"_s})}), u"4321"_s);
    EXPECT_EQ(tickets({code("kind", {u"commissioning"_s})}), u"32"_s);
    EXPECT_EQ(tickets({code("priority", {u"ship_stopped"_s})}), u""_s);
    EXPECT_EQ(tickets({code("warranty", {u"covered"_s})}), u"4321"_s);
    EXPECT_EQ(tickets({code("warranty", {u"undecided"_s, u"not_covered"_s, u"improper_use"_s})}), u""_s);
    EXPECT_EQ(tickets({days("received_at", may8, may8)}), u"3"_s) << "the day's last minute, not the next day's first";
    EXPECT_EQ(tickets({days("received_at", may8, {})}), u"43"_s);
    EXPECT_EQ(tickets({days("received_at", {}, QDate(2026, 5, 4))}), u"21"_s);
    EXPECT_EQ(tickets({days("entry_at", QDate(2026, 5, 7), QDate(2026, 5, 7))}), u"2"_s);
    EXPECT_EQ(tickets({days("entry_at", QDate(2026, 5, 8), {})}), u""_s);
    EXPECT_EQ(tickets({code("kind", {u"commissioning"_s}), days("received_at", may8, {})}), u"3"_s);
    EXPECT_EQ(tickets({text("fault", u" "_s), text("no_such_column", {})}), u"4321"_s)
        << "an empty one asks for nothing";
    EXPECT_EQ(tickets({text("no_such_column", u"x"_s)}), u""_s);
    EXPECT_EQ(tickets({text("fault", u"'; DROP TABLE ticket; --"_s)}), u""_s);

    ListQuery query = with({code("kind", {u"repair"_s})});
    query.search = u"2026"_s;
    query.filter = u"open"_s;
    query.sortBy = u"ship"_s;
    EXPECT_EQ(tickets(query), u"41"_s) << "with search, filter and sorting";
}

TEST_P(ListConditionsTest, theLedgersOwnFilters)
{
    repair("2026-05-04 09:00");
    commissioning("2026-05-04 10:00");
    itIs("2026-05-04 10:59");
    ListQuery query;
    query.filter = u"overdue"_s;
    EXPECT_EQ(tickets(query), u""_s);
    itIs("2026-05-04 11:01"); // B1.2 of the repair: two hours are over
    EXPECT_EQ(tickets(query), u"1"_s);
    query.search = u"000002"_s;
    EXPECT_EQ(tickets(query), u""_s);
    query = {};
    query.filter = u"mine"_s;
    query.employee = receiver;
    EXPECT_EQ(tickets(query), u"21"_s);
    query.employee = wu;
    EXPECT_EQ(tickets(query), u""_s);
    query = {};
    query.filter = u"in_warranty"_s;
    EXPECT_EQ(tickets(query), u"21"_s);
    done(registry().voidWarranty(
        {.engine = engine, .from = QDate(2026, 5, 1), .reason = u"违规改装"_s, .approvedBy = manager},
        by(manager, "2026-05-05 09:00")));
    repair("2026-05-05 10:00");
    EXPECT_EQ(tickets(query), u"21"_s) << "its engine's warranty was void when the third was received";
}

TEST_P(ListConditionsTest, narrowVisits)
{
    onSite();
    EXPECT_EQ(visits(text("ticket", u"000001"_s)), 1U);
    EXPECT_EQ(visits(text("ship", u"新海航"_s)), 1U);
    EXPECT_EQ(visits(text("lead", u"吴涛"_s)), 1U) << "anybody of the crew";
    EXPECT_EQ(visits(text("lead", u"何静"_s)), 0U);
    EXPECT_EQ(visits(code("stay", {u"on_site"_s})), 1U);
    EXPECT_EQ(visits(code("stay", {u"to_come"_s, u"finished"_s, u"unfinished"_s})), 0U);
    EXPECT_EQ(visits(code("state", {u"on_site"_s})), 1U);
    EXPECT_EQ(visits(code("kind", {u"repair"_s})), 0U);
    EXPECT_EQ(visits(days("entry_at", QDate(2026, 5, 7), QDate(2026, 5, 7))), 1U);
    EXPECT_EQ(visits(days("arrived_at", QDate(2026, 5, 7), {})), 1U);
    EXPECT_EQ(visits(days("arrived_at", {}, QDate(2026, 5, 6))), 0U);
    EXPECT_EQ(visits(days("departed_at", {}, QDate(2026, 12, 31))), 0U) << "not left yet";
    EXPECT_EQ(visits(text("place", u"x"_s)), 0U);
}

TEST_P(ListConditionsTest, narrowCallsAndTellThoseOverdue)
{
    archived(); // due on the 15th
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 1), head}, by(manager, "2026-05-09 09:00"))); // the 16th
    EXPECT_EQ(calls(text("party", u"江南"_s)), 1U);
    EXPECT_EQ(calls(text("ship", u"新海"_s)), 4U);
    EXPECT_EQ(calls(text("ticket", u"2026-"_s)), 1U);
    EXPECT_EQ(calls(text("agent", u"陈"_s)), 3U);
    EXPECT_EQ(calls(code("kind", {u"ship_delivery"_s})), 3U);
    EXPECT_EQ(calls(code("role", {u"owner"_s})), 2U) << "the ship's and the visit's";
    EXPECT_EQ(calls(code("role", {u"yard"_s})), 1U);
    EXPECT_EQ(calls(days("due_on", QDate(2026, 5, 16), QDate(2026, 5, 16))), 3U);
    EXPECT_EQ(calls(days("due_on", {}, QDate(2026, 5, 15))), 1U);
    EXPECT_EQ(calls(days("done", {}, QDate(2026, 5, 15))), 0U);

    ListQuery query;
    query.filter = u"overdue"_s;
    itIs("2026-05-15 23:59");
    EXPECT_EQ(followUps().followUpKeys(query).size(), 0U) << "due until the end of its day";
    itIs("2026-05-16 00:00");
    EXPECT_EQ(followUps().followUpKeys(query).size(), 1U);
    query.filter = u"mine"_s;
    query.employee = head;
    EXPECT_EQ(followUps().followUpKeys(query).size(), 3U);
}

TEST_P(ListConditionsTest, narrowProposals)
{
    repair("2026-05-04 09:00");
    itIs("2026-05-20 09:00");
    AppraisalDesk(office()).sweep();
    const size_t all = AppraisalDesk(office()).proposalKeys({}).size();
    ASSERT_GT(all, 0U);
    const QString person =
        AppraisalDesk(office()).proposalRows(AppraisalDesk(office()).proposalKeys({})).front().personStaffNo;
    EXPECT_EQ(proposals(text("clause", u"b1."_s)), all);
    EXPECT_EQ(proposals(text("clause", u"A1"_s)), 0U);
    EXPECT_GT(proposals(text("person", person)), 0U);
    EXPECT_EQ(proposals(text("ticket", u"000001"_s)), all);
    EXPECT_EQ(proposals(text("ship", u"新海航"_s)), all);
    EXPECT_EQ(proposals(text("decided_by", u"高敏"_s)), 0U);
    EXPECT_EQ(proposals(code("state", {u"approved"_s})), 0U);
    EXPECT_EQ(proposals(code("state", {u"approved"_s, u"open"_s, u"proposed"_s})), all);
    EXPECT_EQ(proposals(days("happened_on", QDate(2026, 5, 4), QDate(2026, 5, 4))), all);
    EXPECT_EQ(proposals(days("happened_on", QDate(2026, 5, 5), {})), 0U);
    const ProposalId proposal =
        AppraisalDesk(office()).proposalRows(AppraisalDesk(office()).proposalKeys({})).front().proposal.id;
    done(AppraisalDesk(office()).decide({proposal, DecisionVerdict::Reject, u"无责"_s, {}, {}, {}, {}}, by(manager)));
    EXPECT_EQ(proposals(text("decided_by", u"高敏"_s)), 1U);
    EXPECT_EQ(proposals(code("state", {u"rejected"_s})), 1U);
}

TEST_P(ListConditionsTest, narrowTheRegistry)
{
    done(registry().addParty({.name = u"远洋船务"_s, .kind = PartyKind::Other}, by(manager)));
    EXPECT_EQ(parties(text("name", u"远洋"_s)), 2U);
    EXPECT_EQ(parties(text("contacts", u"王船长"_s)), 1U);
    EXPECT_EQ(parties(code("kind", {u"other"_s})), 1U);
    EXPECT_EQ(parties(text("phone", u"1"_s)), 0U);
    EXPECT_EQ(ships(text("name", u"新海"_s)), 1U);
    EXPECT_EQ(ships(text("hull_no", u"no such hull"_s)), 0U);
    EXPECT_EQ(ships(text("imo_no", u"9074"_s)), 1U);
    EXPECT_EQ(ships(text("owner", u"远洋海运"_s)), 1U);
    EXPECT_EQ(ships(text("yard", u"远洋海运"_s)), 0U);
    EXPECT_EQ(ships(text("designer", u"设计院"_s)), 1U);
    EXPECT_EQ(ships(days("delivered_on", QDate(2000, 1, 1), {})), 0U) << "not delivered yet";
    EXPECT_EQ(engines(text("serial_no", u"27001"_s)), 1U);
    EXPECT_EQ(engines(text("model", u"l27"_s)), 1U);
    EXPECT_EQ(engines(text("ship", u"新海"_s)), 1U);
    EXPECT_EQ(engines(days("delivered_on", QDate(2025, 3, 1), QDate(2025, 3, 1))), 1U);
    EXPECT_EQ(engines(days("delivered_on", QDate(2025, 3, 2), {})), 0U);
    EXPECT_EQ(engines(days("sea_trial_on", {}, QDate(2025, 8, 1))), 1U);
    EXPECT_EQ(engines(days("contract_until", {}, QDate(2099, 8, 1))), 0U);
    EXPECT_EQ(employees(text("staff_no", u"200"_s)), 2U);
    EXPECT_EQ(employees(text("name", u"周"_s)), 1U);
    EXPECT_EQ(employees(text("phone", u"999999"_s)), 0U);
}

} // namespace

} // namespace fairlead::desk
