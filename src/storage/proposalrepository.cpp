// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/proposalrepository.h"

#include "storage/appraisalrows.h"
#include "storage/entrycolumns.h"
#include "storage/sql/query.h"

#include <QHash>

namespace fairlead::storage {

namespace {

Query &bindJudged(Query &query, const Proposal &proposal)
{
    return query.bind("id", proposal.id)
        .bind("clause", proposal.clauseId)
        .bind("rulebook", proposal.rulebookId)
        .bind("ticket", proposal.ticketId)
        .bind("visit", proposal.visitId)
        .bind("ship", proposal.shipId)
        .bind("person", proposal.personId)
        .bind("happened_at", proposal.happenedAt)
        .bind("happened_on", proposal.happenedOn)
        .bind("points", proposal.points)
        .bind("money", proposal.money)
        .bind("state", proposal.state);
}

/// Reads the proposals that `condition` selects from `proposal p`, whole, by three statements. `value` is bound to its
/// placeholder `wanted`.
std::vector<Proposal> read(Session &session, const char *condition, const SqlValue &value, const char *order)
{
    const QString where = QStringLiteral(" WHERE ") + QString::fromLatin1(condition);
    Query query(session, QStringLiteral("SELECT p.* FROM proposal p") + where + QStringLiteral(" ORDER BY ") +
                             QString::fromLatin1(order));
    std::vector<Proposal> proposals = query.bind("wanted", value).rows<Proposal>(proposalOf);
    if (proposals.empty())
        return proposals;
    QHash<ProposalId, Proposal *> byId;
    for (Proposal &proposal : proposals)
        byId.insert(proposal.id, &proposal);

    Query conditions(session,
                     QStringLiteral("SELECT c.* FROM proposal_condition c JOIN proposal p ON p.id = c.proposal_id") +
                         where + QStringLiteral(" ORDER BY c.proposal_id, c.position"));
    conditions.bind("wanted", value).forEach([&byId](const Row &row) {
        if (Proposal *proposal = byId.value(row.id<ProposalId>("proposal_id")))
            proposal->conditions.push_back(conditionOf(row));
    });
    Query evidence(session, QStringLiteral("SELECT e.* FROM evidence e JOIN proposal p ON p.id = e.proposal_id") +
                                where + QStringLiteral(" ORDER BY e.proposal_id, e.condition_position, e.position"));
    evidence.bind("wanted", value).forEach([&byId](const Row &row) {
        if (Proposal *proposal = byId.value(row.id<ProposalId>("proposal_id")))
            proposal->conditions.at(static_cast<size_t>(row.number("condition_position")))
                .evidence.push_back(evidenceOf(row));
    });
    return proposals;
}

} // namespace

std::optional<Proposal> ProposalRepository::load(const ProposalId &proposal)
{
    std::vector<Proposal> found = read(m_session, "p.id = :wanted", proposal, "p.row_no");
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<ProposalId> ProposalRepository::byKey(const QString &key)
{
    Query query(m_session, "SELECT id FROM proposal WHERE key = :key");
    return query.bind("key", notNull(key)).first<ProposalId>([](const Row &row) { return row.id<ProposalId>("id"); });
}

std::vector<Proposal> ProposalRepository::ofTicket(const TicketId &ticket)
{
    return read(m_session, "p.ticket_id = :wanted", ticket, "p.row_no");
}

std::vector<Proposal> ProposalRepository::ofDelivery(const ShipId &ship)
{
    return read(m_session, "p.ship_id = :wanted AND p.ticket_id IS NULL", ship, "p.row_no");
}

std::vector<Proposal> ProposalRepository::undecidedUntil(QDate day)
{
    return read(m_session, "p.happened_on <= :wanted AND p.state IN ('open', 'proposed')", day,
                "p.happened_on, p.clause_id, p.row_no");
}

int ProposalRepository::countUndecided()
{
    Query query(m_session, "SELECT count(*) FROM proposal WHERE state IN ('open', 'proposed')");
    return static_cast<int>(query.integer());
}

void ProposalRepository::insert(Proposal &proposal)
{
    Query query(m_session,
                "INSERT INTO proposal (id, version, key, clause_id, rulebook_id, ticket_id, visit_id, ship_id, "
                "person_id, happened_at, happened_on, points, money, state, origin, proposed_by, facts, entered_at, "
                "entered_by) VALUES (:id, 1, :key, :clause, :rulebook, :ticket, :visit, :ship, :person, :happened_at, "
                ":happened_on, :points, :money, :state, :origin, :proposed_by, :facts, :entered_at, :entered_by)");
    bindJudged(query, proposal)
        .bind("key", proposal.key)
        .bind("origin", proposal.origin)
        .bind("proposed_by", proposal.proposedBy)
        .bind("facts", notNull(proposal.facts))
        .bind("entered_at", proposal.entry.enteredAt)
        .bind("entered_by", proposal.entry.enteredBy)
        .exec();
    proposal.version = 1;
    writeConditions(proposal);
}

SaveOutcome ProposalRepository::update(Proposal &proposal)
{
    Query query(m_session, "UPDATE proposal SET version = version + 1, clause_id = :clause, rulebook_id = :rulebook, "
                           "ticket_id = :ticket, visit_id = :visit, ship_id = :ship, person_id = :person, "
                           "happened_at = :happened_at, happened_on = :happened_on, points = :points, money = :money, "
                           "state = :state WHERE id = :id AND version = :version");
    query.bind("version", proposal.version);
    if (bindJudged(query, proposal).exec() != 1) {
        Query look(m_session, "SELECT id FROM proposal WHERE id = :id");
        return look.bind("id", proposal.id).any() ? SaveOutcome::Conflict : SaveOutcome::Missing;
    }
    ++proposal.version;
    Query(m_session, "DELETE FROM evidence WHERE proposal_id = :id").bind("id", proposal.id).exec();
    Query(m_session, "DELETE FROM proposal_condition WHERE proposal_id = :id").bind("id", proposal.id).exec();
    writeConditions(proposal);
    return SaveOutcome::Saved;
}

void ProposalRepository::writeConditions(const Proposal &proposal)
{
    Query condition(m_session, "INSERT INTO proposal_condition (proposal_id, position, name, state, awaits) "
                               "VALUES (:proposal, :position, :name, :state, :awaits)");
    Query evidence(m_session,
                   "INSERT INTO evidence (proposal_id, condition_position, position, record_kind, record_id, at) "
                   "VALUES (:proposal, :condition, :position, :kind, :record, :at)");
    int place = 0;
    for (const Condition &each : proposal.conditions) {
        condition.bind("proposal", proposal.id)
            .bind("position", place)
            .bind("name", each.name)
            .bind("state", each.state)
            .bind("awaits", each.awaits)
            .exec();
        int position = 0;
        for (const Evidence &record : each.evidence) {
            evidence.bind("proposal", proposal.id)
                .bind("condition", place)
                .bind("position", position++)
                .bind("kind", record.kind)
                .bind("record", record.id)
                .bind("at", record.at)
                .exec();
        }
        ++place;
    }
}

} // namespace fairlead::storage
