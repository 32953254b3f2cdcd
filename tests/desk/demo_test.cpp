// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demo.h"

#include "desk/appraisaldesk.h"
#include "desk/intakedesk.h"
#include "storage/sql/query.h"
#include "support/databasefixture.h"
#include "support/desk/deskfixture.h"

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

desk::DemoPlan planFor(int tickets)
{
    desk::DemoPlan plan;
    plan.tickets = tickets;
    plan.seed = 7;
    plan.until = desk::Demo::usualEnd();
    return plan;
}

/// The journal: every field of every record that was written, and when and by whom.
QStringList journal(storage::Session &session)
{
    QStringList lines;
    storage::Query query(session, u"SELECT action, record_kind, happened_at, entered_at, change FROM journal "
                                  "ORDER BY seq"_s);
    query.forEach([&lines](const storage::Row &row) {
        lines.append(QStringList{row.text(0), row.text(1), QString::number(row.integer(2)),
                                 QString::number(row.integer(3)), row.text(4)}
                         .join(u' '));
    });
    return lines;
}

class DemoTest : public DatabaseFixture {
protected:
    desk::Office office() { return {session(), clock, ids}; }

    desk::SetClock clock{desk::Demo::usualEnd()};
    desk::IdSource ids{1};
};
FAIRLEAD_ON_BOTH_DATABASES(DemoTest);

TEST_P(DemoTest, hasEveryClauseStateAndMonth)
{
    const desk::DemoTally tally = done(desk::Demo(session()).build(planFor(80)));
    EXPECT_EQ(tally.tickets, 80);
    desk::AppraisalDesk desk(office());
    QSet<QString> clauses;
    QSet<ProposalState> states;
    for (const ProposalRow &row : desk.proposalRows(desk.proposalKeys({}))) {
        clauses.insert(row.proposal.clauseId);
        states.insert(row.proposal.state);
    }
    for (const char *clause : {"A1.2", "A1.2x", "A1.3", "A1.5", "A2.1", "A2.2", "A2.3", "A3.1", "A3.2", "A3.3",
                               "A4.1", "A4.2",  "A4.3", "B1.1", "B1.2", "B1.3", "B2.1", "B3.2", "B3.3", "B3.4"})
        EXPECT_TRUE(clauses.contains(QString::fromLatin1(clause))) << clause;
    for (const ProposalState state : {ProposalState::Open, ProposalState::Approved, ProposalState::Rejected})
        EXPECT_TRUE(states.contains(state)) << codeOf(state).toStdString();

    QSet<TicketState> ticketStates;
    desk::IntakeDesk intake(office());
    for (const TicketRow &row : intake.ticketRows(intake.ticketKeys({})))
        ticketStates.insert(row.ticket.state);
    EXPECT_EQ(ticketStates.size(), qsizetype(EnumCodes<TicketState>::table.size()));

    // Two years end on 31 October 2026; September is over and still open.
    const std::set<Month> closed = desk.closedMonths();
    EXPECT_EQ(closed.size(), 23U);
    EXPECT_EQ(closed.begin()->toString(), u"2024-10"_s);
    EXPECT_EQ(closed.rbegin()->toString(), u"2026-08"_s);
}

TEST_P(DemoTest, isTheSameForTheSameSeed)
{
    done(desk::Demo(session()).build(planFor(24)));
    // The other one is always of SQLite: both databases hold the same, too.
    const TestDatabase place(Backend::Sqlite);
    const std::unique_ptr<storage::Session> other = createDatabase(place);
    done(desk::Demo(*other).build(planFor(24)));
    EXPECT_EQ(journal(session()), journal(*other));

    const TestDatabase third(Backend::Sqlite);
    const std::unique_ptr<storage::Session> another = createDatabase(third);
    desk::DemoPlan plan = planFor(24);
    plan.seed = 8;
    done(desk::Demo(*another).build(plan));
    EXPECT_NE(journal(session()), journal(*another));
}

TEST_P(DemoTest, nothingHappensAfterItsEnd)
{
    done(desk::Demo(session()).build(planFor(30)));
    storage::Query query(session(), u"SELECT max(entered_at) FROM journal"_s);
    EXPECT_LE(query.integer(), desk::Demo::usualEnd().msecs());
    EXPECT_GT(query.integer(), (desk::Demo::usualEnd() - std::chrono::hours(1)).msecs());
}

TEST_P(DemoTest, wantsAnEmptyDatabaseAndASensibleNumber)
{
    EXPECT_EQ(said(desk::Demo(session()).build(planFor(0))), u"tickets out_of_range 1 1000000"_s);
    EXPECT_EQ(said(desk::Demo(session()).build(planFor(1000001))), u"tickets out_of_range 1 1000000"_s);
    done(desk::Demo(session()).build(planFor(1)));
    EXPECT_EQ(said(desk::Demo(session()).build(planFor(1))), u"db duplicate employee"_s);
}

/// Whatever seed: no desk ever refuses what the demonstration does.
class DemoSeedTest : public ::testing::TestWithParam<int> {};

TEST_P(DemoSeedTest, isNeverRefused)
{
    const TestDatabase place(Backend::Sqlite);
    const std::unique_ptr<storage::Session> session = createDatabase(place);
    desk::DemoPlan plan = planFor(60);
    plan.seed = static_cast<quint64>(GetParam());
    plan.until = Instant::fromIso(u"2027-03-0%1T0%1:40"_s.arg(GetParam())).value();
    const desk::Result<desk::DemoTally> result = desk::Demo(*session).build(plan);
    EXPECT_EQ(said(result), u""_s);
}

INSTANTIATE_TEST_SUITE_P(Seeds, DemoSeedTest, ::testing::Range(1, 4));

} // namespace

} // namespace fairlead::test
