// SPDX-License-Identifier: GPL-3.0-or-later
// Demonstration data that is copied: it must be what the desks could have written.
#include "desk/demo/demo.h"

#include "desk/appraisaldesk.h"
#include "desk/caseloader.h"
#include "desk/demo/demodecisions.h"
#include "desk/intakedesk.h"
#include "desk/rulebookshelf.h"
#include "rules/deadlines.h"
#include "rules/proposals.h"
#include "rules/warranty.h"
#include "rules/workflow.h"
#include "storage/enginerepository.h"
#include "storage/journalrepository.h"
#include "storage/proposalrepository.h"
#include "storage/sql/query.h"
#include "support/casebuilder.h"
#include "support/databasefixture.h"
#include "support/desk/deskfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

constexpr int byDesks = 60;

desk::DemoPlan planFor(int tickets)
{
    desk::DemoPlan plan;
    plan.tickets = tickets;
    plan.seed = 5;
    plan.until = desk::Demo::usualEnd();
    plan.byDesks = byDesks;
    plan.copiedYears = 4;
    return plan;
}

class DemoCopiesTest : public DatabaseFixture {
protected:
    desk::Office office() { return {session(), clock, ids}; }
    qint64 number(const QString &sql) { return storage::Query(session(), sql).integer(); }

    std::vector<Ticket> tickets()
    {
        desk::IntakeDesk intake(office());
        std::vector<Ticket> all;
        for (const TicketRow &row : intake.ticketRows(intake.ticketKeys({})))
            all.push_back(row.ticket);
        return all;
    }

    desk::SetClock clock{desk::Demo::usualEnd()};
    desk::IdSource ids{1};
};
FAIRLEAD_ON_BOTH_DATABASES(DemoCopiesTest);

/// The state that the facts of a case lead to.
TicketState stateOf(const rules::CaseFacts &facts)
{
    const Ticket &ticket = facts.ticket;
    if (ticket.endedAt)
        return ticket.cancelReason.isEmpty() ? TicketState::Closed : TicketState::Cancelled;
    if (!ticket.sentToDispatchAt)
        return TicketState::Received;
    TicketState state = TicketState::AwaitingDispatch;
    for (const rules::VisitFacts &visit : facts.visits) {
        if (visit.visit.assignedAt)
            state = rules::stateAfter(rules::Move::Assign, facts);
        if (visit.visit.arrivedAt)
            state = rules::stateAfter(rules::Move::Arrive, facts);
        if (visit.visit.departedAt)
            state = rules::stateAfter(rules::Move::Leave, facts);
        // A review that failed takes the submission back, but not the state.
        if (visit.workOrder && (visit.workOrder->submittedAt || !visit.workOrder->reviews.empty()))
            state = rules::stateAfter(rules::Move::Submit, facts);
        if (visit.workOrder && visit.workOrder->archivedAt)
            state = rules::stateAfter(rules::Move::Archive, facts);
    }
    return state;
}

bool sameConditions(const Proposal &a, const Proposal &b)
{
    return std::ranges::equal(a.conditions, b.conditions, [](const Condition &x, const Condition &y) {
        const auto sameRecord = [](const Evidence &p, const Evidence &q) {
            return p.kind == q.kind && p.id == q.id && p.at == q.at;
        };
        return x.name == y.name && x.state == y.state && x.awaits == y.awaits &&
               std::ranges::equal(x.evidence, y.evidence, sameRecord);
    });
}

TEST(DemoDecisionsTest, knowsWhenTheDesksJudgeAllOpenCases)
{
    struct Case {
        const char *from;
        const char *until;
        bool swept;
    };
    const std::vector<Case> cases{
        {"2026-10-02 10:00", "2026-10-02 10:01", true},  {"2026-10-02 10:01", "2026-10-03 14:00", false},
        {"2026-10-03 14:00", "2026-10-03 14:01", true},  {"2026-10-04 09:59", "2026-10-04 10:00", false},
        {"2026-10-04 09:59", "2026-10-04 10:01", true},  {"2026-10-04 10:01", "2026-11-02 10:00", false},
        {"2026-10-31 10:00", "2026-11-02 10:01", true},  {"2026-08-31 10:00", "2026-11-01 10:00", true},
        {"2026-10-02 10:00", "2026-10-02 10:00", false},
    };
    for (const Case &each : cases)
        EXPECT_EQ(desk::isSweptWithin(at(each.from), at(each.until)), each.swept) << each.from << " " << each.until;
}

TEST_P(DemoCopiesTest, areJudgedAsTheRulesJudgeThem)
{
    EXPECT_EQ(done(desk::Demo(session()).build(planFor(700))).tickets, 700);
    int proposals = 0;
    int open = 0;
    for (const Ticket &ticket : tickets()) {
        SCOPED_TRACE(ticket.number.toStdString());
        const std::optional<rules::CaseFacts> facts = desk::loadCase(session(), ticket.id);
        ASSERT_TRUE(facts.has_value());
        EXPECT_EQ(codeOf(ticket.state), codeOf(stateOf(*facts)));
        open += rules::isOpen(ticket.state) ? 1 : 0;

        const std::optional<Engine> engine = storage::EngineRepository(session()).load(ticket.engineId);
        ASSERT_TRUE(engine.has_value());
        EXPECT_EQ(ticket.shipId, engine->shipId);
        EXPECT_EQ(ticket.judgedOn, ticket.receivedAt.day());

        Instant judgedAt;
        for (const storage::JournalEntry &entry : storage::JournalRepository(session()).ofTicket(ticket.id)) {
            EXPECT_GE(entry.enteredAt, ticket.receivedAt);
            EXPECT_LE(entry.enteredAt, desk::Demo::usualEnd());
            if (entry.action != "decide"_L1)
                judgedAt = std::max(judgedAt, entry.enteredAt);
        }
        const std::vector<Proposal> stored = storage::ProposalRepository(session()).ofTicket(ticket.id);
        const auto found = rules::findInCase(*facts, *desk::rulebooksOf(session()), judgedAt);
        EXPECT_TRUE(rules::reconcile(stored, found).empty());
        for (const Proposal &proposal : found) {
            ++proposals;
            const auto same = std::ranges::find(stored, proposal.key, &Proposal::key);
            ASSERT_NE(same, stored.end()) << proposal.key.toStdString();
            EXPECT_EQ(same->personId, proposal.personId);
            EXPECT_EQ(same->happenedAt, proposal.happenedAt);
            EXPECT_EQ(same->happenedOn, proposal.happenedOn);
            if (same->state == ProposalState::Open || same->state == ProposalState::Proposed) {
                EXPECT_TRUE(sameConditions(*same, proposal)) << proposal.key.toStdString();
            }
        }
    }
    EXPECT_GT(proposals, 30);
    EXPECT_GT(open, 10);
}

/// The verdict of copies alone: those of the desks may be of an engine whose dates came to be known later.
TEST_P(DemoCopiesTest, haveTheVerdictOfTheirEngine)
{
    done(desk::Demo(session()).build(planFor(400)));
    int judged = 0;
    QSet<bool> verdicts;
    for (const Ticket &ticket : tickets()) {
        const Engine engine = storage::EngineRepository(session()).load(ticket.engineId).value();
        if (!engine.serialNo.startsWith(u'A'))
            continue;
        ++judged;
        EXPECT_EQ(ticket.verdict, rules::judgeWarranty(engine.dates, engine.voided, ticket.judgedOn));
        verdicts.insert(ticket.verdict.covered.value());
        const auto journal = storage::JournalRepository(session()).ofRecord(RecordId(ticket.id.uuid()));
        ASSERT_FALSE(journal.empty());
        EXPECT_EQ(journal.front().action, u"log_call"_s);
        EXPECT_EQ(journal.front().change.value("verdict_covered"_L1).toArray().at(1).toBool(),
                  ticket.verdict.covered.value());
        EXPECT_EQ(journal.front().change.value("number"_L1).toArray().at(1).toString(), ticket.number);
    }
    EXPECT_EQ(judged, 400 - byDesks);
    EXPECT_EQ(verdicts.size(), 2); // covered and not
}

TEST_P(DemoCopiesTest, leaveNothingWithoutItsCounterpart)
{
    done(desk::Demo(session()).build(planFor(500)));
    if (session().dialect() == storage::Dialect::Sqlite) {
        EXPECT_FALSE(storage::Query(session(), u"SELECT * FROM pragma_foreign_key_check"_s).any());
    }
    // A row of the journal for each record, and it says when the record was entered.
    for (const char *table : {"ticket",      "call",
                              "guidance",    "visit",
                              "appointment", "reschedule",
                              "preparation", "daily_sheet",
                              "data_backup", "breach",
                              "complaint",   "praise",
                              "work_order",  "work_order_review",
                              "follow_up",   "follow_up_attempt",
                              "proposal",    "decision",
                              "objection",   "ship",
                              "engine",      "party",
                              "contact"})
        EXPECT_EQ(number(u"SELECT count(*) FROM %1 x WHERE NOT EXISTS (SELECT 1 FROM journal j "
                         "WHERE j.record_id = x.id)"_s.arg(QLatin1String(table))),
                  0)
            << table;
    // In the order of the clock, and of a record that is there.
    EXPECT_EQ(number(u"SELECT count(*) FROM journal a JOIN journal b ON b.seq = a.seq + 1 "
                     "WHERE b.entered_at < a.entered_at"_s),
              0);
    EXPECT_EQ(number(u"SELECT count(*) FROM journal j WHERE j.ticket_id IS NOT NULL AND NOT EXISTS "
                     "(SELECT 1 FROM ticket t WHERE t.id = j.ticket_id)"_s),
              0);
    // Numbers in the order of receipt, none left out.
    EXPECT_EQ(number(u"SELECT sum(last) FROM number_series WHERE name LIKE 'ticket/%'"_s), 500);
    EXPECT_EQ(number(u"SELECT count(*) FROM ticket a JOIN ticket b ON b.row_no = a.row_no + 1 "
                     "WHERE b.received_at < a.received_at"_s),
              0);
    EXPECT_EQ(number(u"SELECT count(DISTINCT fault) FROM ticket"_s) > 200, true);
    // Months are closed up to the one before the last, and nothing decided counts for another.
    const std::set<Month> closed = desk::AppraisalDesk(office()).closedMonths();
    EXPECT_EQ(closed.size(), 47U);
    EXPECT_EQ(closed.rbegin()->toString(), u"2026-08"_s);
    EXPECT_EQ(number(u"SELECT count(*) FROM decision d JOIN proposal p ON p.id = d.proposal_id "
                     "WHERE d.decider_id = p.person_id OR d.happened_at < p.happened_at"_s),
              0);
    // The journal's indexes are there again.
    EXPECT_TRUE(storage::Query(session(), session().dialect() == storage::Dialect::Sqlite
                                              ? u"SELECT 1 FROM sqlite_master WHERE name = 'journal_record'"_s
                                              : u"SELECT 1 FROM pg_indexes WHERE indexname = 'journal_record'"_s)
                    .any());
}

/// Overview and lists count deadlines from a part of each record; the rules must find the same as in whole cases.
TEST_P(DemoCopiesTest, haveTheDeadlinesOfWholeCases)
{
    done(desk::Demo(session()).build(planFor(300)));
    const auto textOf = [this](const rules::CaseFacts &facts) {
        QStringList lines;
        for (const rules::Deadline &deadline : rules::caseDeadlines(facts, CompanySettings(), clock.now()))
            lines.append(QStringList{
                QString::number(static_cast<int>(deadline.kind)), deadline.clauseId, deadline.dueAt.toIso(),
                deadline.warnAt.toIso(), deadline.metAt ? deadline.metAt->toIso() : QString(),
                QString::number(static_cast<int>(deadline.state)), QString::number(deadline.margin.count()),
                QString::number(deadline.stopped), deadline.day.toString(Qt::ISODate), deadline.ticketId.toString(),
                deadline.shipId.toString(), deadline.engineId.toString(), deadline.visitId.toString()}
                             .join(u' '));
        return lines;
    };
    std::vector<TicketId> all;
    int open = 0;
    for (const Ticket &ticket : tickets()) {
        all.push_back(ticket.id);
        open += rules::isOpen(ticket.state) ? 1 : 0;
    }
    const std::vector<rules::CaseFacts> watched = desk::watchCases(session(), all);
    ASSERT_EQ(watched.size(), all.size());
    for (const rules::CaseFacts &facts : watched)
        EXPECT_EQ(textOf(facts), textOf(desk::loadCase(session(), facts.ticket.id).value()));
    const std::vector<rules::CaseFacts> openCases = desk::watchOpenCases(session());
    EXPECT_EQ(static_cast<int>(openCases.size()), open);
    for (const rules::CaseFacts &facts : openCases)
        EXPECT_TRUE(rules::isOpen(facts.ticket.state));
}

TEST_P(DemoCopiesTest, areTheSameForTheSameSeed)
{
    const auto lines = [](storage::Session &of) {
        QStringList all;
        storage::Query query(of, u"SELECT action, record_kind, happened_at, entered_at, change FROM journal "
                                 "ORDER BY seq"_s);
        query.forEach([&all](const storage::Row &row) {
            all.append(row.text(0) + row.text(1) + QString::number(row.integer(2)) + QString::number(row.integer(3)) +
                       row.text(4));
        });
        return all;
    };
    done(desk::Demo(session()).build(planFor(200)));
    const TestDatabase place(Backend::Sqlite);
    const std::unique_ptr<storage::Session> other = createDatabase(place);
    done(desk::Demo(*other).build(planFor(200)));
    EXPECT_EQ(lines(session()), lines(*other));
}

} // namespace

} // namespace fairlead::test
