// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/tooldesk.h"

#include "desk/equipmentfields.h"
#include "desk/references.h"
#include "desk/registrychange.h"
#include "desk/usecase.h"
#include "storage/employeerepository.h"
#include "storage/toolrepository.h"
#include "storage/visitrepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int longestNumber = 40;
constexpr int longestLoanYears = 2; // a slip in the year would keep it from ever being overdue

void fill(UseCase &useCase, Tool &tool, const AddTool &from)
{
    tool.number = useCase.requiredLine(u"number"_s, from.number, longestNumber);
    tool.name = useCase.requiredLine(u"name"_s, from.name);
    tool.note = useCase.text(u"note"_s, from.note);
    const std::optional<ToolId> same = storage::ToolRepository(useCase.office().session).byNumber(tool.number);
    if (same && *same != tool.id)
        useCase.violate(u"number"_s, ViolationCode::Duplicate, {tool.number});
}

/// The tool that a command names; nothing, with a violation, when there is none.
std::optional<Tool> namedTool(UseCase &useCase, const ToolId &id)
{
    const std::optional<Tool> tool = storage::ToolRepository(useCase.office().session).load(id);
    if (id.isNull())
        useCase.violate(u"tool"_s, ViolationCode::Required);
    else if (!tool)
        useCase.violate(u"tool"_s, ViolationCode::Unknown, {id.toString()});
    return tool;
}

void checkDueDay(UseCase &useCase, QDate dueOn)
{
    const QString field = u"due_on"_s;
    const QDate lentOn = useCase.happenedAt().day();
    const QDate last = lentOn.addYears(longestLoanYears);
    if (!dueOn.isValid())
        useCase.violate(field, ViolationCode::Required);
    else if (dueOn < lentOn || dueOn > last)
        useCase.violate(field, ViolationCode::OutOfRange, {lentOn.toString(Qt::ISODate), last.toString(Qt::ISODate)});
}

} // namespace

Result<ToolId> ToolDesk::addTool(const AddTool &command, const Act &act)
{
    UseCase useCase(m_office, "add_tool", act);
    Tool tool;
    fill(useCase, tool, command);
    if (!useCase.isClean())
        return useCase.violations();

    tool.id = useCase.newId<ToolId>();
    storage::ToolRepository(m_office.session).insert(tool);
    useCase.created(RecordKind::Tool, tool.id, {}, fieldsOf(tool));
    useCase.finish();
    return tool.id;
}

Result<Done> ToolDesk::changeTool(const ChangeTool &command, const Act &act)
{
    UseCase useCase(m_office, "change_tool", act);
    storage::ToolRepository tools(m_office.session);
    const std::optional<Tool> tool =
        recordToChange(useCase, tools.load(command.tool), u"tool"_s, command.tool, command.version);
    Tool after = tool.value_or(Tool());
    fill(useCase, after, command.to);
    if (tool && tool->active && !command.active && tools.openLoan(tool->id))
        useCase.violate(u"active"_s, ViolationCode::Missing, {u"tool_return"_s});
    after.active = command.active;
    return saveChange(useCase, RecordKind::Tool, tool, after, tools);
}

Result<ToolLoanId> ToolDesk::lendTool(const LendTool &command, const Act &act)
{
    UseCase useCase(m_office, "lend_tool", act);
    storage::ToolRepository tools(m_office.session);
    References references(useCase);
    if (const std::optional<Tool> tool = namedTool(useCase, command.tool)) {
        if (!tool->active)
            useCase.violate(u"tool"_s, ViolationCode::Inactive, {tool->name});
        const std::optional<ToolLoan> newest = tools.newestLoan(tool->id);
        if (const std::optional<ToolLoan> open = tools.openLoan(tool->id)) {
            const std::optional<Employee> holder = storage::EmployeeRepository(m_office.session).load(open->borrowerId);
            useCase.violate(u"tool"_s, ViolationCode::AlreadyDone, {holder ? holder->name : QString()});
        } else if (newest) {
            useCase.notBefore(newest->returned->entry.happenedAt);
        }
    }
    references.employee(u"borrower"_s, command.borrower);
    checkDueDay(useCase, command.dueOn);
    ToolLoan loan;
    TicketId ticket;
    if (!command.visit.ticket.isNull()) {
        const std::optional<rules::CaseFacts> facts = references.caseOf(command.visit.ticket);
        if (const rules::VisitFacts *at = facts ? references.visitOf(*facts, command.visit.sequence) : nullptr)
            loan.visitId = at->visit.id;
        if (facts)
            ticket = facts->ticket.id;
    }
    if (!useCase.isClean())
        return useCase.violations();

    loan.id = useCase.newId<ToolLoanId>();
    loan.toolId = command.tool;
    loan.borrowerId = command.borrower;
    loan.dueOn = command.dueOn;
    loan.entry = useCase.entry();
    tools.add(loan);
    useCase.created(RecordKind::ToolLoan, loan.id, ticket, fieldsOf(loan));
    useCase.finish();
    return loan.id;
}

Result<Done> ToolDesk::returnTool(const ReturnTool &command, const Act &act)
{
    UseCase useCase(m_office, "return_tool", act);
    storage::ToolRepository tools(m_office.session);
    const std::optional<Tool> tool = namedTool(useCase, command.tool);
    const std::optional<ToolLoan> loan = tool ? tools.openLoan(tool->id) : std::nullopt;
    if (tool && !loan)
        useCase.violate(u"tool"_s, ViolationCode::Missing, {u"tool_loan"_s});
    if (loan)
        useCase.notBefore(loan->entry.happenedAt);
    const QString note = useCase.text(u"note"_s, command.note);
    if (!useCase.isClean())
        return useCase.violations();

    ToolLoan returned = *loan;
    returned.returned = ToolReturn{note, useCase.entry()};
    if (!tools.addReturn(returned)) {
        useCase.conflict(returned.id);
        return useCase.violations();
    }
    const std::optional<Visit> visit = storage::VisitRepository(m_office.session).load(returned.visitId);
    useCase.changed(RecordKind::ToolLoan, returned.id, visit ? visit->ticketId : TicketId(), fieldsOf(*loan),
                    fieldsOf(returned));
    useCase.finish();
    return Done();
}

std::vector<RowKey> ToolDesk::toolKeys(const ListQuery &query)
{
    ListQuery asked = query;
    asked.today = m_office.clock.now().day();
    return storage::ToolRepository(m_office.session).keys(asked);
}

std::vector<ToolRow> ToolDesk::toolRows(const std::vector<RowKey> &keys)
{
    return storage::ToolRepository(m_office.session).rows(keys);
}

std::vector<LoanInWords> ToolDesk::loansOf(const ToolId &tool)
{
    return storage::ToolRepository(m_office.session).loansOf(tool);
}

std::vector<ToolRow> ToolDesk::toolsInStock()
{
    ListQuery query;
    query.filter = u"in_stock"_s;
    return toolRows(toolKeys(query));
}

} // namespace fairlead::desk
