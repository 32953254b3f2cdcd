// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/toolrepository.h"

#include "storage/entrycolumns.h"
#include "storage/listconditions.h"
#include "storage/liststatement.h"
#include "storage/versioned.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

Tool toolOf(const Row &row)
{
    Tool tool;
    tool.id = row.id<ToolId>("id");
    tool.version = row.number("version");
    tool.number = row.text("number");
    tool.name = row.text("name");
    tool.note = row.text("note");
    tool.active = row.boolean("active");
    return tool;
}

ToolLoan loanOf(const Row &row, Column id = "id")
{
    ToolLoan loan;
    loan.id = row.id<ToolLoanId>(id);
    loan.toolId = row.id<ToolId>("tool_id");
    loan.borrowerId = row.id<EmployeeId>("borrower_id");
    loan.visitId = row.id<VisitId>("visit_id");
    loan.dueOn = row.date("due_on");
    loan.entry = entryOf(row);
    if (const std::optional<Instant> returned = row.optionalInstant("returned_happened_at")) {
        loan.returned =
            ToolReturn{row.text("return_note"),
                       {*returned, row.instant("returned_entered_at"), row.id<EmployeeId>("returned_entered_by")}};
    }
    return loan;
}

LoanInWords loanInWordsOf(const Row &row)
{
    LoanInWords words;
    words.loan = loanOf(row, "loan_id");
    words.borrowerName = row.text("borrower_name");
    words.lenderName = row.text("lender_name");
    words.receiverName = row.optionalText("receiver_name").value_or(QString());
    words.ticketNumber = row.optionalText("ticket_number").value_or(QString());
    words.visit = row.optionalNumber("sequence").value_or(0);
    return words;
}

constexpr char loanColumns[] = "id, tool_id, borrower_id, visit_id, due_on, happened_at, entered_at, entered_by, "
                               "return_note, returned_happened_at, returned_entered_at, returned_entered_by";

// Of a loan l with the words around it; loanJoins says where they come from.
constexpr char loanInWords[] =
    "l.id AS loan_id, l.tool_id, l.borrower_id, l.visit_id, l.due_on, l.happened_at, l.entered_at, l.entered_by, "
    "l.return_note, l.returned_happened_at, l.returned_entered_at, l.returned_entered_by, b.name AS borrower_name, "
    "g.name AS lender_name, r.name AS receiver_name, k.number AS ticket_number, v.sequence";
constexpr char loanJoins[] =
    " LEFT JOIN employee b ON b.id = l.borrower_id LEFT JOIN employee g ON g.id = l.entered_by "
    "LEFT JOIN employee r ON r.id = l.returned_entered_by "
    "LEFT JOIN visit v ON v.id = l.visit_id LEFT JOIN ticket k ON k.id = v.ticket_id ";

/// Tools with their open loans.
QByteArray toolsWhere(const char *condition)
{
    return QByteArray("SELECT t.row_no, t.id, t.version, t.number, t.name, t.note, t.active, ") + loanInWords +
           " FROM tool t LEFT JOIN tool_loan l ON l.tool_id = t.id AND l.returned_happened_at IS NULL" + loanJoins +
           "WHERE " + condition;
}

ToolRow toolRowOf(const Row &row)
{
    ToolRow made;
    made.key = row.integer("row_no");
    made.tool = toolOf(row);
    if (!row.isNull("loan_id"))
        made.loan = loanInWordsOf(row);
    return made;
}

void bind(Query &query, const Tool &tool)
{
    query.bind("id", tool.id)
        .bind("number", notNull(tool.number))
        .bind("name", notNull(tool.name))
        .bind("note", notNull(tool.note))
        .bind("active", tool.active);
}

void bindReturn(Query &query, const std::optional<ToolReturn> &returned)
{
    query.bind("return_note", returned ? notNull(returned->note) : QString())
        .bind("returned_happened_at", returned ? std::optional(returned->entry.happenedAt) : std::nullopt)
        .bind("returned_entered_at", returned ? std::optional(returned->entry.enteredAt) : std::nullopt)
        .bind("returned_entered_by", returned ? returned->entry.enteredBy : EmployeeId());
}

} // namespace

std::optional<Tool> ToolRepository::load(const ToolId &tool)
{
    Query query(m_session, "SELECT id, version, number, name, note, active FROM tool WHERE id = :id");
    query.bind("id", tool);
    return query.first<Tool>(toolOf);
}

std::optional<ToolId> ToolRepository::byNumber(const QString &number)
{
    Query query(m_session, "SELECT id FROM tool WHERE number = :number");
    query.bind("number", notNull(number));
    return query.first<ToolId>([](const Row &row) { return row.id<ToolId>(0); });
}

void ToolRepository::insert(Tool &tool)
{
    tool.version = 1;
    Query query(m_session, "INSERT INTO tool (id, version, number, name, note, active) "
                           "VALUES (:id, 1, :number, :name, :note, :active)");
    bind(query, tool);
    query.exec();
}

SaveOutcome ToolRepository::update(Tool &tool)
{
    Query query(m_session, "UPDATE tool SET version = version + 1, number = :number, name = :name, note = :note, "
                           "active = :active WHERE id = :id AND version = :version");
    bind(query, tool);
    query.bind("version", tool.version);
    return outcomeOf(m_session, "tool", tool, query.exec());
}

std::optional<ToolLoan> ToolRepository::openLoan(const ToolId &tool)
{
    Query query(m_session, u"SELECT %1 FROM tool_loan WHERE tool_id = :tool AND returned_happened_at IS NULL"_s.arg(
                               QLatin1String(loanColumns)));
    query.bind("tool", tool);
    return query.first<ToolLoan>([](const Row &row) { return loanOf(row); });
}

std::optional<ToolLoan> ToolRepository::newestLoan(const ToolId &tool)
{
    Query query(m_session, u"SELECT %1 FROM tool_loan WHERE tool_id = :tool ORDER BY happened_at DESC, id DESC "
                           "LIMIT 1"_s.arg(QLatin1String(loanColumns)));
    query.bind("tool", tool);
    return query.first<ToolLoan>([](const Row &row) { return loanOf(row); });
}

std::vector<LoanInWords> ToolRepository::loansOf(const ToolId &tool)
{
    Query query(m_session, (QByteArray("SELECT ") + loanInWords + " FROM tool_loan l" + loanJoins +
                            "WHERE l.tool_id = :tool ORDER BY l.happened_at DESC, l.id DESC")
                               .constData());
    query.bind("tool", tool);
    return query.rows<LoanInWords>(loanInWordsOf);
}

void ToolRepository::add(const ToolLoan &loan)
{
    Query query(
        m_session,
        "INSERT INTO tool_loan (id, tool_id, borrower_id, visit_id, due_on, happened_at, entered_at, entered_by, "
        "return_note, returned_happened_at, returned_entered_at, returned_entered_by) VALUES (:id, :tool, "
        ":borrower, :visit, :due_on, :happened_at, :entered_at, :entered_by, :return_note, "
        ":returned_happened_at, :returned_entered_at, :returned_entered_by)");
    query.bind("id", loan.id)
        .bind("tool", loan.toolId)
        .bind("borrower", loan.borrowerId)
        .bind("visit", loan.visitId)
        .bind("due_on", loan.dueOn);
    bindReturn(query, loan.returned);
    bindEntry(query, loan.entry).exec();
}

bool ToolRepository::addReturn(const ToolLoan &loan)
{
    Query query(m_session,
                "UPDATE tool_loan SET return_note = :return_note, returned_happened_at = :returned_happened_at, "
                "returned_entered_at = :returned_entered_at, returned_entered_by = :returned_entered_by "
                "WHERE id = :id AND returned_happened_at IS NULL");
    query.bind("id", loan.id);
    bindReturn(query, loan.returned);
    return query.exec() == 1;
}

QHash<QString, ToolRow> ToolRepository::byNumbers(const std::vector<QString> &numbers)
{
    QHash<QString, ToolRow> tools;
    Query query(m_session, toolsWhere("t.number = :number").constData());
    for (const QString &number : numbers) {
        if (number.isEmpty() || tools.contains(number))
            continue;
        query.bind("number", number);
        if (const std::optional<ToolRow> row = query.first<ToolRow>(toolRowOf))
            tools.insert(number, *row);
    }
    return tools;
}

std::vector<RowKey> ToolRepository::keys(const ListQuery &query)
{
    ListStatement list(m_session, u"t.row_no"_s, u"tool t"_s);
    list.join(u" LEFT JOIN tool_loan l ON l.tool_id = t.id AND l.returned_happened_at IS NULL"_s);
    list.join(u" LEFT JOIN employee b ON b.id = l.borrower_id"_s);
    list.activeOnly(u"t.active"_s, query.filter);
    if (query.filter == "in_stock"_L1)
        list.where(u"t.active = 1"_s).where(u"l.id IS NULL"_s);
    else if (query.filter == "out"_L1)
        list.where(u"l.id IS NOT NULL"_s);
    else if (query.filter == "overdue"_L1)
        list.where(u"l.due_on < :today"_s, "today", query.today);
    if (!query.employee.isNull())
        list.where(u"l.borrower_id = :borrower"_s, "borrower", query.employee);
    list.search(query.search, {u"t.number"_s, u"t.name"_s, u"t.note"_s, u"COALESCE(b.name, '')"_s});
    addConditions(list, query,
                  {{.code = "number", .columns = {u"t.number"_s}},
                   {.code = "name", .columns = {u"t.name"_s}},
                   {.code = "borrower", .columns = {u"COALESCE(b.name, '')"_s}},
                   {.code = "due_on", .kind = ConditionColumn::Kind::Day, .columns = {u"l.due_on"_s}}});
    if (query.sortBy == "name"_L1)
        list.orderByText(u"t.name"_s, query.descending);
    else if (query.sortBy == "due_on"_L1)
        list.orderByKnownText(u"l.due_on"_s, query.descending);
    else if (query.sortBy == "borrower"_L1)
        list.orderByKnownText(u"b.name"_s, query.descending);
    list.orderByText(u"t.number"_s, query.descending && query.sortBy == "number"_L1);
    return list.limit(query.limit).keys();
}

std::vector<ToolRow> ToolRepository::rows(const std::vector<RowKey> &keys)
{
    return fetchRows<ToolRow>(m_session, toolsWhere("t.row_no IN (%1)").constData(), keys, toolRowOf);
}

} // namespace fairlead::storage
