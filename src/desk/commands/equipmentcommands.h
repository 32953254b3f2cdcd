// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/visitcommands.h"
#include "domain/equipment.h"

namespace fairlead::desk {

struct AddTool {
    QString number; ///< `number`, unique
    QString name;   ///< `name`
    QString note;   ///< `note`
};

/// `version` as in registrycommands.h.
struct ChangeTool {
    ToolId tool; ///< `tool`
    int version = 0;
    AddTool to;
    bool active = true; ///< `active`; a tool that is out can't be taken out of use
};

/// A tool is given out (act.at is when).
struct LendTool {
    ToolId tool;         ///< `tool`
    EmployeeId borrower; ///< `borrower`
    VisitRef visit;      ///< `ticket`, `visit`; a null ticket: for no visit in particular
    QDate dueOn;         ///< `due_on`: back on that day, not before the day of lending and within two years
};

/// It is back in stock (act.at is when).
struct ReturnTool {
    ToolId tool;  ///< `tool`
    QString note; ///< `note`
};

/// Makes the template of these engines and this kind of job, or replaces it as a whole.
struct SetTemplate {
    TemplateScope scope;              ///< `match`, `model`, `job`
    std::vector<EquipmentLine> lines; ///< `lines`: each `kind`, `code`, `name`, `quantity`, `note`; at least one
    bool active = true;               ///< `active`
    int version = 0;                  ///< as in registrycommands.h
    bool fresh = false;               ///< refused as Duplicate (`model`) where there is one already
};

/// Puts tools and parts on the list of a visit.
struct PlanItems {
    VisitRef visit;
    std::vector<EquipmentLine> items; ///< `items`: as the lines of a template
    bool fromTemplates = false; ///< `from_templates`: and what templates offer for the case and isn't on the list yet
};

/// Somebody looked whether an item is ready (act.at is when).
struct CheckItem {
    PlannedItemId item; ///< `item`
    bool ready = true;  ///< `ready`
    QString note;       ///< `note`
};

/// Takes an item off the list; it stays on record.
struct DropItem {
    PlannedItemId item; ///< `item`
    QString reason;     ///< `reason`
};

} // namespace fairlead::desk
