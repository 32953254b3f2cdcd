// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk/caserows.h"

#include <QLatin1String>

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

struct TableOfCase {
    const char *name;
    const char *number; ///< the column that the database counts up; null: none
    const char *joined; ///< `x` and what leads from it to the ticket
    const char *order;
};

constexpr const char *byVisit = "JOIN visit v ON v.id = x.visit_id WHERE v.ticket_id = :id";
constexpr const char *byProposal = "JOIN proposal p ON p.id = x.proposal_id WHERE p.ticket_id = :id";

constexpr std::array<TableOfCase, caseTables> tables{{
    {"ticket", "row_no", "WHERE x.id = :id", "x.row_no"},
    {"call", "row_no", "WHERE x.ticket_id = :id", "x.row_no"},
    {"guidance", nullptr, "WHERE x.ticket_id = :id", "x.id"},
    {"visit", "row_no", "WHERE x.ticket_id = :id", "x.row_no"},
    {"appointment", nullptr, byVisit, "x.id"},
    {"reschedule", nullptr, byVisit, "x.id"},
    {"crew_member", nullptr, byVisit, "x.visit_id, x.position"},
    {"preparation", nullptr, byVisit, "x.id"},
    {"signatory_naming", nullptr, byVisit, "x.id"},
    {"named_signatory", nullptr,
     "JOIN signatory_naming n ON n.id = x.naming_id JOIN visit v ON v.id = n.visit_id WHERE v.ticket_id = :id",
     "x.naming_id, x.position"},
    {"overrule", nullptr, byVisit, "x.id"},
    {"planned_item", nullptr, byVisit, "x.id"},
    {"item_check", nullptr,
     "JOIN planned_item i ON i.id = x.item_id JOIN visit v ON v.id = i.visit_id WHERE v.ticket_id = :id", "x.id"},
    {"daily_sheet", nullptr, byVisit, "x.id"},
    {"measurement", nullptr,
     "JOIN daily_sheet d ON d.id = x.daily_sheet_id JOIN visit v ON v.id = d.visit_id WHERE v.ticket_id = :id",
     "x.daily_sheet_id, x.position"},
    {"data_backup", nullptr, byVisit, "x.id"},
    {"breach", nullptr, byVisit, "x.id"},
    {"complaint", nullptr, byVisit, "x.id"},
    {"praise", nullptr, byVisit, "x.id"},
    {"praise_person", nullptr,
     "JOIN praise r ON r.id = x.praise_id JOIN visit v ON v.id = r.visit_id WHERE v.ticket_id = :id",
     "x.praise_id, x.employee_id"},
    {"work_order", nullptr, byVisit, "x.id"},
    {"signatory", nullptr,
     "JOIN work_order w ON w.id = x.work_order_id JOIN visit v ON v.id = w.visit_id WHERE v.ticket_id = :id",
     "x.work_order_id, x.position"},
    {"part_used", nullptr,
     "JOIN work_order w ON w.id = x.work_order_id JOIN visit v ON v.id = w.visit_id WHERE v.ticket_id = :id",
     "x.work_order_id, x.position"},
    {"work_order_review", nullptr,
     "JOIN work_order w ON w.id = x.work_order_id JOIN visit v ON v.id = w.visit_id WHERE v.ticket_id = :id", "x.id"},
    {"correction", nullptr, byVisit, "x.id"},
    {"follow_up", "row_no", "WHERE x.ticket_id = :id", "x.row_no"},
    {"follow_up_attempt", nullptr, "JOIN follow_up f ON f.id = x.follow_up_id WHERE f.ticket_id = :id", "x.id"},
    {"proposal", "row_no", "WHERE x.ticket_id = :id", "x.row_no"},
    {"proposal_condition", nullptr, byProposal, "x.proposal_id, x.position"},
    {"evidence", nullptr, byProposal, "x.proposal_id, x.condition_position, x.position"},
    {"decision", nullptr, byProposal, "x.id"},
    {"award", nullptr,
     "JOIN decision d ON d.id = x.decision_id JOIN proposal p ON p.id = d.proposal_id WHERE p.ticket_id = :id",
     "x.decision_id, x.person_id"},
    {"objection", nullptr, byProposal, "x.id"},
    // A loan is the stock's: a tool can't be lent for two cases at once, so it goes with none of them.
    {"journal", "seq", "WHERE x.ticket_id = :id AND x.record_kind <> 'tool_loan'", "x.seq"},
}};

} // namespace

std::vector<CaseTable> readCaseRows(Session &session, const TicketId &ticket)
{
    std::vector<CaseTable> found;
    for (const TableOfCase &table : tables) {
        const QString sql = u"SELECT x.* FROM %1 x %2 ORDER BY %3"_s.arg(
            QLatin1String(table.name), QLatin1String(table.joined), QLatin1String(table.order));
        CaseTable &made = found.emplace_back(CaseTable{table.name, readRaw(session, sql, ticket.toBytes())});
        const qsizetype number = table.number ? made.content.columns.indexOf(QLatin1String(table.number)) : -1;
        if (number < 0)
            continue;
        made.content.columns.removeAt(number);
        for (std::vector<QVariant> &row : made.content.rows)
            row.erase(row.begin() + number);
    }
    return found;
}

std::vector<std::pair<QString, QStringList>> caseTableColumns(Session &session)
{
    std::vector<std::pair<QString, QStringList>> found;
    for (const CaseTable &table : readCaseRows(session, TicketId()))
        found.emplace_back(QLatin1String(table.name), table.content.columns);
    return found;
}

int placeOfCaseTable(const char *name)
{
    for (size_t i = 0; i < tables.size(); ++i) {
        if (QLatin1String(tables[i].name) == QLatin1String(name))
            return static_cast<int>(i);
    }
    Q_UNREACHABLE();
}

} // namespace fairlead::storage
