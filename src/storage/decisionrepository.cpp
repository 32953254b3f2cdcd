// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionrepository.h"

#include "storage/appraisalrows.h"
#include "storage/entrycolumns.h"
#include "storage/monthsumrepository.h"
#include "storage/sql/query.h"

namespace fairlead::storage {

std::vector<Decision> DecisionRepository::decisionsOn(const ProposalId &proposal)
{
    Query query(m_session, "SELECT * FROM decision WHERE proposal_id = :proposal ORDER BY entered_at, id");
    std::vector<Decision> decisions = query.bind("proposal", proposal).rows<Decision>(decisionOf);
    if (decisions.empty())
        return decisions;
    Query awards(m_session, "SELECT a.*, e.staff_no FROM award a JOIN decision d ON d.id = a.decision_id "
                            "JOIN employee e ON e.id = a.person_id WHERE d.proposal_id = :proposal");
    std::vector<ReadAward> read;
    awards.bind("proposal", proposal).forEach([&](const Row &row) {
        for (Decision &decision : decisions) {
            if (decision.id == row.id<DecisionId>("decision_id"))
                read.push_back({row.text("staff_no"), &decision, awardOf(row)});
        }
    });
    addAwards(std::move(read));
    return decisions;
}

void DecisionRepository::add(const Decision &decision)
{
    Query query(m_session,
                "INSERT INTO decision (id, proposal_id, verdict, decider_id, reason, month, happened_at, entered_at, "
                "entered_by) VALUES (:id, :proposal, :verdict, :decider, :reason, :month, :happened_at, :entered_at, "
                ":entered_by)");
    query.bind("id", decision.id)
        .bind("proposal", decision.proposalId)
        .bind("verdict", decision.verdict)
        .bind("decider", decision.deciderId)
        .bind("reason", notNull(decision.reason))
        .bind("month", decision.month);
    bindEntry(query, decision.entry).exec();

    Query award(m_session, "INSERT INTO award (decision_id, person_id, points, money) "
                           "VALUES (:decision, :person, :points, :money)");
    for (const Award &each : decision.awards) {
        award.bind("decision", decision.id)
            .bind("person", each.personId)
            .bind("points", each.points)
            .bind("money", each.money)
            .exec();
        MonthSumRepository(m_session).add(decision.month, each.personId, each.points, each.money);
    }
}

std::optional<Decision> DecisionRepository::load(const DecisionId &decision)
{
    Query query(m_session, "SELECT * FROM decision WHERE id = :id");
    std::optional<Decision> found = query.bind("id", decision).first<Decision>(decisionOf);
    if (found) {
        Query awards(m_session, "SELECT a.* FROM award a JOIN employee e ON e.id = a.person_id "
                                "WHERE a.decision_id = :id ORDER BY e.staff_no");
        found->awards = awards.bind("id", decision).rows<Award>(awardOf);
    }
    return found;
}

std::optional<Reversal> DecisionRepository::reversalOf(const DecisionId &decision)
{
    Query query(m_session, "SELECT * FROM reversal WHERE decision_id = :decision");
    return query.bind("decision", decision).first<Reversal>([](const Row &row) {
        return Reversal{row.id<DecisionId>("id"),
                        row.id<DecisionId>("decision_id"),
                        row.id<EmployeeId>("decider_id"),
                        row.text("reason"),
                        row.month("month"),
                        entryOf(row)};
    });
}

void DecisionRepository::add(const Reversal &reversal, const std::vector<Award> &awards)
{
    Query query(m_session, "INSERT INTO reversal (id, decision_id, decider_id, reason, month, happened_at, entered_at, "
                           "entered_by) VALUES (:id, :decision, :decider, :reason, :month, :happened_at, :entered_at, "
                           ":entered_by)");
    query.bind("id", reversal.id)
        .bind("decision", reversal.decisionId)
        .bind("decider", reversal.deciderId)
        .bind("reason", notNull(reversal.reason))
        .bind("month", reversal.month);
    bindEntry(query, reversal.entry).exec();
    for (const Award &each : awards)
        MonthSumRepository(m_session).add(reversal.month, each.personId, -each.points, oppositeOf(each.money));
}

std::vector<DecidedEntry> DecisionRepository::entriesOf(Month month)
{
    const auto read = [this, month](const char *sql, bool reversal) {
        Query query(m_session, sql);
        return query.bind("month", month).rows<DecidedEntry>([reversal](const Row &row) {
            DecidedEntry entry;
            entry.decisionId = row.id<DecisionId>("decision_id");
            entry.proposalId = row.id<ProposalId>("proposal_id");
            entry.personId = row.id<EmployeeId>("person_id");
            entry.clauseId = row.text("clause_id");
            entry.rulebookId = row.id<RulebookId>("rulebook_id");
            entry.ticketNumber = notNull(row.text("ticket_number"));
            entry.shipName = notNull(row.text("ship_name"));
            entry.happenedOn = row.date("happened_on");
            entry.points = reversal ? -row.points("points") : row.points("points");
            entry.money = reversal ? oppositeOf(row.money("money")) : row.money("money");
            entry.reason = row.text("reason");
            entry.deciderName = row.text("decider_name");
            entry.decidedAt = row.instant("decided_at");
            entry.reversal = reversal;
            return entry;
        });
    };
    std::vector<DecidedEntry> entries =
        read("SELECT d.id AS decision_id, d.proposal_id, a.person_id, p.clause_id, p.rulebook_id, "
             "t.number AS ticket_number, s.name AS ship_name, p.happened_on, a.points, a.money, d.reason, "
             "e.name AS decider_name, d.happened_at AS decided_at "
             "FROM decision d JOIN award a ON a.decision_id = d.id JOIN proposal p ON p.id = d.proposal_id "
             "JOIN employee e ON e.id = d.decider_id LEFT JOIN ticket t ON t.id = p.ticket_id "
             "LEFT JOIN ship s ON s.id = p.ship_id WHERE d.month = :month ORDER BY d.id, a.person_id",
             false);
    const std::vector<DecidedEntry> reversals =
        read("SELECT r.id AS decision_id, d.proposal_id, a.person_id, p.clause_id, p.rulebook_id, "
             "t.number AS ticket_number, s.name AS ship_name, p.happened_on, a.points, a.money, r.reason, "
             "e.name AS decider_name, r.happened_at AS decided_at "
             "FROM reversal r JOIN decision d ON d.id = r.decision_id JOIN award a ON a.decision_id = d.id "
             "JOIN proposal p ON p.id = d.proposal_id JOIN employee e ON e.id = r.decider_id "
             "LEFT JOIN ticket t ON t.id = p.ticket_id LEFT JOIN ship s ON s.id = p.ship_id "
             "WHERE r.month = :month ORDER BY r.id, a.person_id",
             true);
    entries.insert(entries.end(), reversals.begin(), reversals.end());
    return entries;
}

std::vector<AwardedPerson> DecisionRepository::awardedLike(const Proposal &proposal)
{
    Query query(m_session,
                "SELECT p.key, a.person_id FROM proposal p JOIN decision d ON d.proposal_id = p.id "
                "JOIN award a ON a.decision_id = d.id "
                "WHERE p.clause_id = :clause AND p.happened_on = :day AND p.id <> :proposal "
                "AND p.ticket_id IS NOT DISTINCT FROM :ticket AND p.visit_id IS NOT DISTINCT FROM :visit "
                "AND p.ship_id IS NOT DISTINCT FROM :ship "
                "AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.decision_id = d.id) ORDER BY p.key, a.person_id");
    query.bind("clause", proposal.clauseId)
        .bind("day", proposal.happenedOn)
        .bind("proposal", proposal.id)
        .bind("ticket", proposal.ticketId)
        .bind("visit", proposal.visitId)
        .bind("ship", proposal.shipId);
    return query.rows<AwardedPerson>([](const Row &row) {
        return AwardedPerson{row.text("key"), row.id<EmployeeId>("person_id")};
    });
}

std::optional<Objection> DecisionRepository::loadObjection(const ObjectionId &objection)
{
    Query query(m_session, "SELECT * FROM objection WHERE id = :id");
    return query.bind("id", objection).first<Objection>(objectionOf);
}

std::vector<Objection> DecisionRepository::objectionsTo(const ProposalId &proposal)
{
    Query query(m_session,
                "SELECT * FROM objection WHERE proposal_id = :proposal ORDER BY happened_at, entered_at, id");
    return query.bind("proposal", proposal).rows<Objection>(objectionOf);
}

std::vector<Objection> DecisionRepository::unanswered()
{
    Query query(m_session, "SELECT * FROM objection WHERE answered_happened_at IS NULL ORDER BY entered_at, id");
    return query.rows<Objection>(objectionOf);
}

int DecisionRepository::countUnanswered()
{
    Query query(m_session, "SELECT count(*) FROM objection WHERE answered_happened_at IS NULL");
    return static_cast<int>(query.integer());
}

void DecisionRepository::add(const Objection &objection)
{
    Query query(m_session, "INSERT INTO objection (id, proposal_id, person_id, text, happened_at, entered_at, "
                           "entered_by, answer) VALUES (:id, :proposal, :person, :text, :happened_at, :entered_at, "
                           ":entered_by, '')");
    query.bind("id", objection.id)
        .bind("proposal", objection.proposalId)
        .bind("person", objection.personId)
        .bind("text", notNull(objection.text));
    bindEntry(query, objection.entry).exec();
}

bool DecisionRepository::answer(const Objection &objection)
{
    Query query(m_session, "UPDATE objection SET answer = :answer, answered_happened_at = :happened_at, "
                           "answered_entered_at = :entered_at, answered_entered_by = :entered_by "
                           "WHERE id = :id AND answered_happened_at IS NULL");
    query.bind("id", objection.id).bind("answer", notNull(objection.answer));
    return bindEntry(query, objection.answered.value_or(Entry())).exec() == 1;
}

} // namespace fairlead::storage
