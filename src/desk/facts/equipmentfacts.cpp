// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/commandtable.h"
#include "desk/preparationdesk.h"
#include "desk/tooldesk.h"
#include "storage/toolrepository.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

namespace {

void addTool(CommandRun &run)
{
    FieldReader &fields = run.fields();
    AddTool command;
    command.number = fields.text(u"number"_s);
    command.name = fields.text(u"name"_s);
    command.note = fields.text(u"note"_s);
    run.run(RecordKind::Tool, [&] { return ToolDesk(run.office()).addTool(command, run.act()); });
}

/// Names the fields that differ; the others are taken from the tool as it stands.
void changeTool(CommandRun &run)
{
    FieldReader &fields = run.fields();
    ChangeTool command;
    command.tool = fields.tool(u"tool"_s, Need::Required);
    if (const auto stored = storage::ToolRepository(run.office().session).load(command.tool)) {
        command.version = stored->version;
        command.to = {stored->number, stored->name, stored->note};
        command.active = stored->active;
    }
    for (const auto &[name, value] : {std::pair(u"number"_s, &command.to.number),
                                      std::pair(u"name"_s, &command.to.name), std::pair(u"note"_s, &command.to.note)}) {
        if (fields.has(name))
            *value = fields.text(name);
    }
    command.active = fields.flag(u"active"_s, command.active);
    run.run([&] { return ToolDesk(run.office()).changeTool(command, run.act()); });
}

void lendTool(CommandRun &run)
{
    FieldReader &fields = run.fields();
    LendTool command;
    command.tool = fields.tool(u"tool"_s, Need::Required);
    command.borrower = fields.employee(u"borrower"_s, Need::Required);
    command.visit = fields.visit(Need::Optional);
    command.dueOn = fields.requiredDate(u"due_on"_s);
    run.run(RecordKind::ToolLoan, [&] { return ToolDesk(run.office()).lendTool(command, run.act()); });
}

void returnTool(CommandRun &run)
{
    ReturnTool command;
    command.tool = run.fields().tool(u"tool"_s, Need::Required);
    command.note = run.fields().text(u"note"_s);
    run.run([&] { return ToolDesk(run.office()).returnTool(command, run.act()); });
}

std::vector<EquipmentLine> linesIn(FieldReader &fields, const QString &name)
{
    std::vector<EquipmentLine> lines;
    fields.objects(name, [&lines](FieldReader &line) {
        lines.push_back({line.requiredCode<EquipmentKind>(u"kind"_s), line.text(u"code"_s), line.text(u"name"_s),
                         line.number(u"quantity"_s).value_or(1), line.text(u"note"_s)});
    });
    return lines;
}

void setTemplate(CommandRun &run)
{
    FieldReader &fields = run.fields();
    SetTemplate command;
    command.scope.match = fields.code(u"match"_s, fields.has(u"model"_s) ? ModelMatch::Exact : ModelMatch::Any);
    command.scope.model = fields.text(u"model"_s);
    command.scope.job = fields.code<TicketKind>(u"job"_s);
    command.lines = linesIn(fields, u"lines"_s);
    command.active = fields.flag(u"active"_s, true);
    run.run(RecordKind::PreparationTemplate,
            [&] { return PreparationDesk(run.office()).setTemplate(command, run.act()); });
}

void planItems(CommandRun &run)
{
    FieldReader &fields = run.fields();
    PlanItems command;
    command.visit = fields.visit();
    command.items = linesIn(fields, u"items"_s);
    command.fromTemplates = fields.flag(u"from_templates"_s, false);
    const bool named = command.items.size() == 1 && !command.fromTemplates;
    const auto planned =
        run.run(RecordKind::PlannedItem, [&] { return PreparationDesk(run.office()).planItems(command, run.act()); });
    // A label is one record's.
    if (planned && named)
        run.label(RecordKind::PlannedItem, planned->front());
    else if (planned && run.hasLabel())
        fields.fail(u"ref"_s, ViolationCode::InvalidValue, {u"plan_items"_s});
}

void checkItem(CommandRun &run)
{
    FieldReader &fields = run.fields();
    CheckItem command;
    command.item = fields.plannedItem();
    command.ready = fields.flag(u"ready"_s, true);
    command.note = fields.text(u"note"_s);
    run.run(RecordKind::ItemCheck, [&] { return PreparationDesk(run.office()).checkItem(command, run.act()); });
}

void dropItem(CommandRun &run)
{
    DropItem command;
    command.item = run.fields().plannedItem();
    command.reason = run.fields().text(u"reason"_s);
    run.run([&] { return PreparationDesk(run.office()).dropItem(command, run.act()); });
}

} // namespace

std::span<const Command> equipmentCommands()
{
    static constexpr std::array table{Command{"add_tool", Command::Kind::Registry, addTool},
                                      Command{"change_tool", Command::Kind::Registry, changeTool},
                                      Command{"lend_tool", Command::Kind::Case, lendTool},
                                      Command{"return_tool", Command::Kind::Case, returnTool},
                                      Command{"set_template", Command::Kind::Registry, setTemplate},
                                      Command{"plan_items", Command::Kind::Case, planItems},
                                      Command{"check_item", Command::Kind::Case, checkItem},
                                      Command{"drop_item", Command::Kind::Case, dropItem}};
    return table;
}

} // namespace fairlead::desk::facts
