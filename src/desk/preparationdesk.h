// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/equipmentcommands.h"
#include "desk/office.h"
#include "desk/result.h"
#include "domain/lists/equipmentrows.h"

namespace fairlead::desk {

/// An item of a visit's list as people see it.
struct PlannedItemView {
    PlannedItem item;
    bool ready = false;             ///< as the newest check says
    std::optional<ItemCheck> check; ///< the newest; nothing when nobody looked yet
    bool openAtArrival = false;     ///< the crew arrived, and up to then it was on the list and not ready
    QString plannedBy;              ///< name
    QString checkedBy;              ///< name; empty when nobody looked yet
    QString droppedBy;              ///< name; empty while it is on the list
    std::optional<ToolRow> stock;   ///< a tool whose number the line names: where it is now
    bool overdue = false;           ///< the tool should be back in stock
};

/// The list of tools and parts of a visit (准备清单).
struct PreparationListView {
    TicketId ticket;
    QString ticketNumber;
    TicketKind job = TicketKind::Repair;
    QString model; ///< of the engine; empty while that isn't known
    VisitId visit;
    int sequence = 0;
    std::vector<int> visits; ///< the numbers of all visits of the case
    std::optional<Instant> arrivedAt;
    std::optional<Instant> departedAt;
    std::vector<PlannedItemView> items; ///< those on the list, then those dropped
    std::vector<EquipmentLine> offered; ///< what templates have for the case and was never on the list
};

/// Tools and parts for visits (服务准备): templates, and the lists of visits with who ticked what. A list is evidence beside
/// the checklist of A1.3 and B3.3, which the rules judge by: see rules::tickThatFollows().
class PreparationDesk {
public:
    explicit PreparationDesk(Office office) : m_office(office) {}

    Result<PreparationTemplateId> setTemplate(const SetTemplate &command, const Act &act);
    std::vector<RowKey> templateKeys(const ListQuery &query);
    std::vector<TemplateRow> templateRows(const std::vector<RowKey> &keys);

    /// The items that were put on the list. What is on it already is refused as Duplicate when it was named, and passed
    /// over when a template has it.
    Result<std::vector<PlannedItemId>> planItems(const PlanItems &command, const Act &act);
    Result<ItemCheckId> checkItem(const CheckItem &command, const Act &act);
    Result<Done> dropItem(const DropItem &command, const Act &act);

    /// The list of a visit (number 0: the newest); nothing when there is no such visit.
    std::optional<PreparationListView> listOf(const VisitRef &visit);

private:
    Office m_office;
};

} // namespace fairlead::desk
