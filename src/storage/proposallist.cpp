// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/proposallist.h"

#include "storage/appraisalrows.h"
#include "storage/listconditions.h"
#include "storage/rowsofkeys.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

void addFilter(ListStatement &list, const QString &filter)
{
    if (filter == "undecided"_L1)
        list.where(u"p.state IN ('open', 'proposed')"_s);
    else if (filter == "proposed"_L1)
        list.where(u"p.state = 'proposed'"_s);
    else if (filter == "open"_L1)
        list.where(u"p.state = 'open'"_s);
    else if (filter == "decided"_L1)
        list.where(u"p.state IN ('approved', 'rejected', 'amended')"_s);
}

const std::vector<ConditionColumn> &conditionColumns()
{
    using Kind = ConditionColumn::Kind;
    static const std::vector<ConditionColumn> columns{
        {.code = "clause", .columns = {u"p.clause_id"_s}},
        {.code = "person", .columns = {u"e.name"_s, u"e.staff_no"_s}},
        {.code = "ticket", .columns = {u"k.number"_s}},
        {.code = "ship", .columns = {u"s.name"_s}},
        {.code = "decided_by",
         .columns = {u"x.name"_s},
         .within = u"p.id IN (SELECT d.proposal_id FROM decision d JOIN employee x ON x.id = d.decider_id WHERE %1)"_s},
        {.code = "state", .kind = Kind::Code, .columns = {u"p.state"_s}},
        {.code = "happened_on", .kind = Kind::Day, .columns = {u"p.happened_on"_s}}};
    return columns;
}

void addOrder(ListStatement &list, const QString &column, bool descending)
{
    if (column == "clause"_L1)
        list.orderByText(u"p.clause_id"_s, descending);
    else if (column == "person"_L1)
        list.orderByStaff(u"p.person_id"_s, descending);
    else if (column == "state"_L1)
        list.orderBy(orderOfCodes<ProposalState>(u"p.state"_s), descending);
    else if (column == "ticket"_L1)
        list.join(u" LEFT JOIN ticket t ON t.id = p.ticket_id"_s).orderByKnownText(u"t.number"_s, descending);
    else if (column == "points"_L1)
        list.orderBy(u"p.points"_s, descending);
    // Days are ordered by any rule alike.
    list.orderBy(u"p.happened_on"_s, descending)
        .orderByText(u"p.clause_id"_s, descending)
        .orderByStaff(u"p.person_id"_s, descending)
        .orderBy(u"p.row_no"_s, descending);
}

ProposalRow rowOf(const Row &row)
{
    ProposalRow made;
    made.proposal = proposalOf(row);
    made.personName = row.text("person_name");
    made.personStaffNo = row.text("person_staff_no");
    made.ticketNumber = notNull(row.text("ticket_number"));
    made.shipName = notNull(row.text("ship_name"));
    made.deciderName = u""_s;
    return made;
}

/// Brings what stands in other tables into rows that were read already, one statement a table.
class Parts {
public:
    Parts(Session &session, const std::vector<RowKey> &keys, std::vector<ProposalRow> &rows)
        : m_session(session), m_keys(keys)
    {
        for (ProposalRow &row : rows)
            m_rows.insert(row.key, &row);
    }

    void read()
    {
        readConditions();
        readDecisions();
        readObjections();
    }

private:
    template <typename Use> void forEach(const char *sql, Use use)
    {
        forEachRowOf(m_session, sql, m_keys, [&](RowKey key, const Row &row) {
            if (ProposalRow *found = m_rows.value(key))
                use(*found, row);
        });
    }

    void readConditions()
    {
        forEach("SELECT p.row_no, c.* FROM proposal p JOIN proposal_condition c ON c.proposal_id = p.id "
                "WHERE p.row_no IN (%1) ORDER BY c.proposal_id, c.position",
                [](ProposalRow &found, const Row &row) { found.proposal.conditions.push_back(conditionOf(row)); });
        forEach("SELECT p.row_no, e.* FROM proposal p JOIN evidence e ON e.proposal_id = p.id "
                "WHERE p.row_no IN (%1) ORDER BY e.proposal_id, e.condition_position, e.position",
                [](ProposalRow &found, const Row &row) {
                    found.proposal.conditions.at(static_cast<size_t>(row.number("condition_position")))
                        .evidence.push_back(evidenceOf(row));
                });
    }

    void readDecisions()
    {
        // The newest comes last and stays. One that was taken back doesn't count.
        forEach("SELECT p.row_no, d.*, e.name AS decider_name FROM proposal p "
                "JOIN decision d ON d.proposal_id = p.id JOIN employee e ON e.id = d.decider_id "
                "WHERE p.row_no IN (%1) "
                "AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.decision_id = d.id) ORDER BY d.entered_at, d.id",
                [](ProposalRow &found, const Row &row) {
                    found.decision = decisionOf(row);
                    found.deciderName = row.text("decider_name");
                });
        std::vector<ReadAward> awards;
        forEach("SELECT p.row_no, a.*, e.staff_no FROM proposal p JOIN decision d ON d.proposal_id = p.id "
                "JOIN award a ON a.decision_id = d.id JOIN employee e ON e.id = a.person_id "
                "WHERE p.row_no IN (%1)",
                [&awards](ProposalRow &found, const Row &row) {
                    if (found.decision && found.decision->id == row.id<DecisionId>("decision_id"))
                        awards.push_back({row.text("staff_no"), &*found.decision, awardOf(row)});
                });
        addAwards(std::move(awards));
    }

    void readObjections()
    {
        forEach("SELECT p.row_no, o.* FROM proposal p JOIN objection o ON o.proposal_id = p.id "
                "WHERE p.row_no IN (%1) ORDER BY o.happened_at, o.entered_at, o.id",
                [](ProposalRow &found, const Row &row) { found.objections.push_back(objectionOf(row)); });
    }

    Session &m_session;
    const std::vector<RowKey> &m_keys;
    QHash<RowKey, ProposalRow *> m_rows;
};

} // namespace

std::vector<RowKey> ProposalList::keys(const ListQuery &query)
{
    ListStatement list(m_session, u"p.row_no"_s, u"proposal p"_s);
    if (!query.search.isEmpty() || !query.conditions.empty())
        list.join(u" JOIN employee e ON e.id = p.person_id LEFT JOIN ticket k ON k.id = p.ticket_id "
                  "LEFT JOIN ship s ON s.id = p.ship_id"_s);
    addFilter(list, query.filter);
    if (!query.employee.isNull())
        list.where(u"p.person_id = :employee"_s, "employee", query.employee);
    if (query.month)
        list.where(u"p.happened_on BETWEEN :month_first AND :month_last"_s, "month_first", query.month->firstDay())
            .bind("month_last", query.month->lastDay());
    list.search(query.search,
                {u"p.clause_id"_s, u"e.name"_s, u"e.staff_no"_s, u"k.number"_s, u"s.name"_s, u"p.facts"_s});
    addConditions(list, query, conditionColumns());
    addOrder(list, query.sortBy, query.descending);
    return list.limit(query.limit).keys();
}

std::vector<ProposalRow> ProposalList::rows(const std::vector<RowKey> &keys)
{
    std::vector<ProposalRow> rows = fetchRows<ProposalRow>(
        m_session,
        "SELECT p.row_no, p.*, e.name AS person_name, e.staff_no AS person_staff_no, t.number AS ticket_number, "
        "s.name AS ship_name FROM proposal p JOIN employee e ON e.id = p.person_id "
        "LEFT JOIN ticket t ON t.id = p.ticket_id LEFT JOIN ship s ON s.id = p.ship_id WHERE p.row_no IN (%1)",
        keys, rowOf);
    Parts(m_session, keys, rows).read();
    return rows;
}

} // namespace fairlead::storage
