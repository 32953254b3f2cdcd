// SPDX-License-Identifier: GPL-3.0-or-later
// The tools and parts of a case: planned from templates, checked, lent, and given back.
#include "desk/demo/democaseon.h"
#include "desk/demo/democasescript.h"
#include "desk/dispatchdesk.h"
#include "desk/preparationdesk.h"
#include "desk/tooldesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::desk {

void DemoCaseScript::planItems()
{
    PlanItems command;
    command.visit = visit();
    command.fromTemplates = true;
    m_stage.must("plan_items", PreparationDesk(m_stage.office).planItems(command, by(m_plan.lead())));
    if (m_plan.lastStep != DemoStep::Assigned)
        return;
    // The crew is in the middle of it when the demonstration ends.
    on(DemoStep::Assigned, m_plan.assignedAt + 25min, [this] {
        PreparationDesk desk(m_stage.office);
        const std::optional<PreparationListView> list = desk.listOf(visit());
        for (size_t i = 0; i < std::min<size_t>(3, list->items.size()); ++i)
            m_stage.must("check_item", desk.checkItem({list->items[i].item.id, true, {}}, by(m_plan.lead())));
    });
}

void DemoCaseScript::checkItems()
{
    PreparationDesk desk(m_stage.office);
    const std::optional<PreparationListView> list = desk.listOf(visit());
    std::vector<PlannedItem> items;
    bool lacking = m_plan.is(DemoStory::NotReady);
    for (const PlannedItemView &view : list->items) {
        CheckItem command{view.item.id, true, {}};
        if (lacking && view.item.line.kind == EquipmentKind::Part) {
            lacking = false;
            command.ready = false;
            command.note = u"缺货，随后快递到现场"_s;
        }
        m_stage.must("check_item", desk.checkItem(command, by(m_plan.lead())));
        items.push_back(view.item);
    }
    if (m_plan.is(DemoStory::NotReady)) {
        const TickPreparation tick{visit(), PreparationItem::SpareParts, false, u"密封件缺货，随后快递到现场"_s};
        m_stage.must("tick_preparation", DispatchDesk(m_stage.office).tickPreparation(tick, by(m_plan.lead())));
    }
    lendTools(items);
}

void DemoCaseScript::lendTools(const std::vector<PlannedItem> &items)
{
    ToolDesk desk(m_stage.office);
    for (const ToolRow &row : desk.toolsInStock()) {
        const bool wanted = std::ranges::any_of(items, [&row](const PlannedItem &item) {
            return item.line.kind == EquipmentKind::Tool && item.line.code == row.tool.number;
        });
        if (!wanted)
            continue;
        const LendTool command{row.tool.id, m_plan.lead(), visit(), m_plan.plannedEndAt.day().addDays(2)};
        m_stage.must("lend_tool", desk.lendTool(command, by(m_plan.lead())));
        m_lent.push_back(row.tool.id);
    }
    if (!m_lent.empty())
        on(DemoStep::Left, startOfDay(m_plan.leftAt.day().addDays(1)) + 15h, [this] { returnTools(); });
}

void DemoCaseScript::returnTools()
{
    for (const ToolId &tool : m_lent)
        m_stage.must("return_tool", ToolDesk(m_stage.office).returnTool({tool, u"完好，已清点"_s}, by(m_plan.lead())));
    m_lent.clear();
}

} // namespace fairlead::desk
