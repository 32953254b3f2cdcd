// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/followuprepository.h"

#include "storage/entrycolumns.h"
#include "storage/listconditions.h"
#include "storage/rowsofkeys.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

FollowUp followUpOf(const Row &row)
{
    FollowUp followUp;
    followUp.id = row.id<FollowUpId>("id");
    followUp.version = row.number("version");
    followUp.kind = row.code<FollowUpKind>("kind");
    followUp.partyRole = row.code<FollowUpParty>("party_role");
    followUp.partyId = row.id<PartyId>("party_id");
    followUp.shipId = row.id<ShipId>("ship_id");
    followUp.visitId = row.id<VisitId>("visit_id");
    followUp.ticketId = row.id<TicketId>("ticket_id");
    followUp.agentId = row.id<EmployeeId>("agent_id");
    followUp.basedOn = row.date("based_on");
    followUp.dueOn = row.date("due_on");
    followUp.entry = entryOf(row);
    return followUp;
}

FollowUpAttempt attemptOf(const Row &row)
{
    FollowUpAttempt attempt;
    attempt.id = row.id<AttemptId>("id");
    attempt.agentId = row.id<EmployeeId>("agent_id");
    attempt.reached = row.boolean("reached");
    attempt.thanked = row.boolean("thanked");
    attempt.respondent = row.text("respondent");
    attempt.note = row.text("note");
    attempt.visitId = row.id<VisitId>("visit_id");
    attempt.satisfaction = row.optionalCode<Satisfaction>("satisfaction");
    attempt.siteCleaned = row.optionalBoolean("site_cleaned");
    attempt.entry = entryOf(row);
    return attempt;
}

Query &bindContent(Query &query, const FollowUp &followUp)
{
    return query.bind("id", followUp.id)
        .bind("party", followUp.partyId)
        .bind("agent", followUp.agentId)
        .bind("based_on", followUp.basedOn)
        .bind("due_on", followUp.dueOn)
        .bind("done_at", followUp.doneAt());
}

/// Gives each follow-up the attempts that a statement of `SELECT a.* …` finds, in its order.
void giveAttempts(Query &attempts, std::vector<FollowUp> &followUps)
{
    QHash<FollowUpId, FollowUp *> byId;
    for (FollowUp &followUp : followUps)
        byId.insert(followUp.id, &followUp);
    attempts.forEach([&byId](const Row &row) {
        if (FollowUp *followUp = byId.value(row.id<FollowUpId>("follow_up_id")))
            followUp->attempts.push_back(attemptOf(row));
    });
}

} // namespace

std::optional<FollowUp> FollowUpRepository::load(const FollowUpId &followUp)
{
    Query query(m_session, "SELECT * FROM follow_up WHERE id = :id");
    std::vector<FollowUp> found = query.bind("id", followUp).rows<FollowUp>(followUpOf);
    if (found.empty())
        return std::nullopt;
    Query attempts(m_session, "SELECT * FROM follow_up_attempt WHERE follow_up_id = :id "
                              "ORDER BY happened_at, entered_at, id");
    giveAttempts(attempts.bind("id", followUp), found);
    return found.front();
}

std::vector<FollowUp> FollowUpRepository::ofTicket(const TicketId &ticket)
{
    Query query(m_session, "SELECT * FROM follow_up WHERE ticket_id = :ticket ORDER BY row_no");
    std::vector<FollowUp> found = query.bind("ticket", ticket).rows<FollowUp>(followUpOf);
    if (found.empty())
        return found;
    Query attempts(m_session, "SELECT a.* FROM follow_up_attempt a JOIN follow_up f ON f.id = a.follow_up_id "
                              "WHERE f.ticket_id = :ticket ORDER BY a.happened_at, a.entered_at, a.id");
    giveAttempts(attempts.bind("ticket", ticket), found);
    return found;
}

std::vector<FollowUp> FollowUpRepository::ofDelivery(const ShipId &ship)
{
    Query query(m_session, "SELECT * FROM follow_up WHERE ship_id = :ship AND kind = 'ship_delivery' ORDER BY row_no");
    std::vector<FollowUp> found = query.bind("ship", ship).rows<FollowUp>(followUpOf);
    if (found.empty())
        return found;
    Query attempts(m_session,
                   "SELECT a.* FROM follow_up_attempt a JOIN follow_up f ON f.id = a.follow_up_id "
                   "WHERE f.ship_id = :ship AND f.kind = 'ship_delivery' ORDER BY a.happened_at, a.entered_at, a.id");
    giveAttempts(attempts.bind("ship", ship), found);
    return found;
}

std::vector<FollowUpAttempt> FollowUpRepository::voicesAbout(const TicketId &ticket)
{
    Query query(m_session, "SELECT a.* FROM follow_up_attempt a JOIN visit v ON v.id = a.visit_id "
                           "WHERE v.ticket_id = :ticket AND a.reached = 1 ORDER BY a.happened_at, a.entered_at, a.id");
    query.bind("ticket", ticket);
    return query.rows<FollowUpAttempt>(attemptOf);
}

std::vector<ShipId> FollowUpRepository::deliveriesOverdue(QDate day)
{
    // The kind is named, not bound: so the index of deliveries with calls to be made serves.
    Query query(m_session, "SELECT ship_id FROM follow_up WHERE done_at IS NULL AND due_on < :day "
                           "AND kind = 'ship_delivery' GROUP BY ship_id ORDER BY min(due_on), ship_id");
    query.bind("day", day);
    return query.rows<ShipId>([](const Row &row) { return row.id<ShipId>("ship_id"); });
}

void FollowUpRepository::holdDelivery(const ShipId &ship)
{
    if (m_session.dialect() == Dialect::Postgresql)
        Query(m_session, "SELECT id FROM ship WHERE id = :id FOR UPDATE").bind("id", ship).any();
}

void FollowUpRepository::insert(FollowUp &followUp)
{
    Query query(m_session,
                "INSERT INTO follow_up (id, version, kind, party_role, party_id, ship_id, visit_id, ticket_id, "
                "agent_id, based_on, due_on, done_at, happened_at, entered_at, entered_by) "
                "VALUES (:id, 1, :kind, :party_role, :party, :ship, :visit, :ticket, :agent, :based_on, :due_on, "
                ":done_at, :happened_at, :entered_at, :entered_by)");
    query.bind("kind", followUp.kind)
        .bind("party_role", followUp.partyRole)
        .bind("ship", followUp.shipId)
        .bind("visit", followUp.visitId)
        .bind("ticket", followUp.ticketId);
    bindEntry(bindContent(query, followUp), followUp.entry).exec();
    followUp.version = 1;
    addAttempts(followUp);
}

SaveOutcome FollowUpRepository::update(FollowUp &followUp)
{
    Query query(m_session, "UPDATE follow_up SET version = version + 1, party_id = :party, agent_id = :agent, "
                           "based_on = :based_on, due_on = :due_on, done_at = :done_at "
                           "WHERE id = :id AND version = :version");
    query.bind("version", followUp.version);
    if (bindContent(query, followUp).exec() != 1) {
        Query look(m_session, "SELECT id FROM follow_up WHERE id = :id");
        return look.bind("id", followUp.id).any() ? SaveOutcome::Conflict : SaveOutcome::Missing;
    }
    ++followUp.version;
    addAttempts(followUp);
    return SaveOutcome::Saved;
}

void FollowUpRepository::addAttempts(const FollowUp &followUp)
{
    Query query(m_session,
                "INSERT INTO follow_up_attempt (id, follow_up_id, agent_id, reached, thanked, respondent, note, "
                "visit_id, satisfaction, site_cleaned, happened_at, entered_at, entered_by) "
                "VALUES (:id, :follow_up, :agent, :reached, :thanked, :respondent, :note, :visit, :satisfaction, "
                ":site_cleaned, :happened_at, :entered_at, :entered_by) ON CONFLICT (id) DO NOTHING");
    for (const FollowUpAttempt &attempt : followUp.attempts) {
        query.bind("id", attempt.id)
            .bind("follow_up", followUp.id)
            .bind("agent", attempt.agentId)
            .bind("reached", attempt.reached)
            .bind("thanked", attempt.thanked)
            .bind("respondent", notNull(attempt.respondent))
            .bind("note", notNull(attempt.note))
            .bind("visit", attempt.visitId)
            .bind("satisfaction", attempt.satisfaction)
            .bind("site_cleaned", attempt.siteCleaned);
        bindEntry(query, attempt.entry).exec();
    }
}

std::optional<RowKey> FollowUpRepository::keyOf(const FollowUpId &followUp)
{
    Query query(m_session, "SELECT row_no FROM follow_up WHERE id = :id");
    return query.bind("id", followUp).first<RowKey>([](const Row &row) { return row.integer("row_no"); });
}

namespace {

const std::vector<ConditionColumn> &conditionColumns()
{
    using Kind = ConditionColumn::Kind;
    static const std::vector<ConditionColumn> columns{
        {.code = "party", .columns = {u"p.name"_s}},
        {.code = "ship", .columns = {u"s.name"_s}},
        {.code = "ticket", .columns = {u"t.number"_s}},
        {.code = "agent", .columns = {u"a.name"_s}},
        {.code = "kind", .kind = Kind::Code, .columns = {u"f.kind"_s}},
        {.code = "role", .kind = Kind::Code, .columns = {u"f.party_role"_s}},
        {.code = "due_on", .kind = Kind::Day, .columns = {u"f.due_on"_s}}};
    return columns;
}

} // namespace

std::vector<RowKey> FollowUpRepository::keys(const ListQuery &query)
{
    const bool down = query.descending;
    ListStatement list(m_session, u"f.row_no"_s, u"follow_up f"_s);
    if (!query.search.isEmpty() || !query.conditions.empty())
        list.join(u" LEFT JOIN ship s ON s.id = f.ship_id LEFT JOIN party p ON p.id = f.party_id "
                  "LEFT JOIN ticket t ON t.id = f.ticket_id LEFT JOIN employee a ON a.id = f.agent_id"_s);
    if (query.filter == "due"_L1 || query.filter == "mine"_L1)
        list.where(u"f.done_at IS NULL"_s);
    else if (query.filter == "overdue"_L1)
        list.where(u"f.done_at IS NULL AND f.due_on < :today"_s, "today", query.today);
    else if (query.filter == "done"_L1)
        list.where(u"f.done_at IS NOT NULL"_s);
    if (!query.employee.isNull())
        list.where(u"f.agent_id = :employee"_s, "employee", query.employee);
    if (query.month)
        list.where(u"f.due_on BETWEEN :month_first AND :month_last"_s, "month_first", query.month->firstDay())
            .bind("month_last", query.month->lastDay());
    list.search(query.search, {u"s.name"_s, u"p.name"_s, u"t.number"_s, u"a.name"_s});
    addConditions(list, query, conditionColumns());

    const auto related = [&list, down](const QString &table, const QString &column) {
        list.orderByRelated(
            {table + u" sorted"_s, column + u" = sorted.id"_s, u"sorted.name"_s, column + u" IS NULL"_s}, down);
    };
    if (query.sortBy == "ship"_L1)
        related(u"ship"_s, u"f.ship_id"_s);
    else if (query.sortBy == "party"_L1)
        related(u"party"_s, u"f.party_id"_s);
    else if (query.sortBy == "agent"_L1)
        related(u"employee"_s, u"f.agent_id"_s);
    else if (query.sortBy != "due_on"_L1)
        list.unknownFirst(u"f.done_at"_s, down);
    return list.orderBy(u"f.due_on"_s, down).orderBy(u"f.row_no"_s, down).limit(query.limit).keys();
}

std::vector<FollowUpRow> FollowUpRepository::rows(const std::vector<RowKey> &keys)
{
    std::vector<FollowUpRow> rows = fetchRows<FollowUpRow>(
        m_session,
        "SELECT f.row_no, f.*, p.name AS party_name, s.name AS ship_name, t.number AS ticket_number, "
        "a.name AS agent_name FROM follow_up f LEFT JOIN ship s ON s.id = f.ship_id "
        "LEFT JOIN party p ON p.id = f.party_id LEFT JOIN ticket t ON t.id = f.ticket_id "
        "LEFT JOIN employee a ON a.id = f.agent_id WHERE f.row_no IN (%1)",
        keys, [](const Row &row) {
            FollowUpRow made;
            made.followUp = followUpOf(row);
            made.partyName = notNull(row.text("party_name"));
            made.shipName = notNull(row.text("ship_name"));
            made.ticketNumber = notNull(row.text("ticket_number"));
            made.agentName = notNull(row.text("agent_name"));
            return made;
        });
    QHash<RowKey, FollowUp *> byKey;
    for (FollowUpRow &row : rows)
        byKey.insert(row.key, &row.followUp);
    forEachRowOf(m_session,
                 "SELECT f.row_no, a.* FROM follow_up f JOIN follow_up_attempt a ON a.follow_up_id = f.id "
                 "WHERE f.row_no IN (%1) ORDER BY a.happened_at, a.entered_at, a.id",
                 keys, [&byKey](RowKey key, const Row &row) {
                     if (FollowUp *followUp = byKey.value(key))
                         followUp->attempts.push_back(attemptOf(row));
                 });
    return rows;
}

} // namespace fairlead::storage
