// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/entry.h"
#include "domain/ticket.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead {

using ToolId = Id<struct ToolTag>;
using ToolLoanId = Id<struct ToolLoanTag>;
using PreparationTemplateId = Id<struct PreparationTemplateTag>;
using PlannedItemId = Id<struct PlannedItemTag>;
using ItemCheckId = Id<struct ItemCheckTag>;

/// A special tool of the department (专用工具): there is one of each number.
struct Tool {
    ToolId id;
    int version = 0;
    QString number;
    QString name;
    QString note;
    bool active = true;
};

/// A tool came back. `entry.happenedAt` is when; who took it back entered it.
struct ToolReturn {
    QString note; ///< what it came back like
    Entry entry;
};

/// A tool on loan (借用). A tool has at most one loan that is open. `entry.happenedAt` is when it was lent.
struct ToolLoan {
    ToolLoanId id;
    ToolId toolId;
    EmployeeId borrowerId;
    VisitId visitId; ///< null: for no visit in particular
    QDate dueOn;     ///< the last day on which it is not overdue
    Entry entry;
    std::optional<ToolReturn> returned;

    /// Whether it should have been back before `today`.
    [[nodiscard]] bool isOverdue(QDate today) const { return !returned && dueOn < today; }
};

enum class EquipmentKind { Tool, Part };

template <> struct EnumCodes<EquipmentKind> {
    static constexpr std::array table{std::pair{EquipmentKind::Tool, "tool"}, std::pair{EquipmentKind::Part, "part"}};
};

/// What has to be at hand: a line of a template, or of a visit's list.
struct EquipmentLine {
    EquipmentKind kind = EquipmentKind::Tool;
    QString code; ///< a tool's number, a part's number; may be empty
    QString name;
    int quantity = 1;
    QString note;

    friend bool operator==(const EquipmentLine &, const EquipmentLine &) = default;
};

/// For which engines a template is: every one, a family such as L27/38, or one model such as 6L27/38.
enum class ModelMatch { Any, Family, Exact };

template <> struct EnumCodes<ModelMatch> {
    static constexpr std::array table{std::pair{ModelMatch::Any, "any"}, std::pair{ModelMatch::Family, "family"},
                                      std::pair{ModelMatch::Exact, "exact"}};
};

/// For which engines and which kind of job a template is. There is one template for each.
struct TemplateScope {
    ModelMatch match = ModelMatch::Any;
    QString model;                 ///< empty with Any
    std::optional<TicketKind> job; ///< nothing: any kind of job

    friend bool operator==(const TemplateScope &, const TemplateScope &) = default;
};

/// A list of tools and parts for a kind of job at some engines (准备清单模板).
struct PreparationTemplate {
    PreparationTemplateId id;
    int version = 0;
    TemplateScope scope;
    std::vector<EquipmentLine> lines;
    bool active = true;
};

/// Somebody looked whether an item is ready. A fact: the newest before arrival stands.
struct ItemCheck {
    ItemCheckId id;
    bool ready = false;
    QString note;
    Entry entry;
};

/// An item was taken off the list again. It stays on record.
struct ItemDrop {
    QString reason;
    Entry entry;
};

/// A tool or part planned for a visit (准备清单). `entry.happenedAt` is when it was put on the list.
struct PlannedItem {
    PlannedItemId id;
    VisitId visitId;
    EquipmentLine line;
    Entry entry;
    std::vector<ItemCheck> checks; ///< in the order in which they were made
    std::optional<ItemDrop> dropped;
};

} // namespace fairlead
