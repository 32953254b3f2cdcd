// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/equipmentcommands.h"
#include "desk/office.h"
#include "desk/result.h"
#include "domain/lists/equipmentrows.h"

namespace fairlead::desk {

/// The stock of special tools (专用工具): what there is, who has it and until when.
class ToolDesk {
public:
    explicit ToolDesk(Office office) : m_office(office) {}

    Result<ToolId> addTool(const AddTool &command, const Act &act);
    Result<Done> changeTool(const ChangeTool &command, const Act &act);
    /// Refused while the tool is out (`tool`) or not in use, and for a day of return before the day of lending.
    Result<ToolLoanId> lendTool(const LendTool &command, const Act &act);
    /// Refused while the tool is in stock.
    Result<Done> returnTool(const ReturnTool &command, const Act &act);

    std::vector<RowKey> toolKeys(const ListQuery &query);
    std::vector<ToolRow> toolRows(const std::vector<RowKey> &keys);
    /// The newest first.
    std::vector<LoanInWords> loansOf(const ToolId &tool);
    /// What can be lent now, by number.
    std::vector<ToolRow> toolsInStock();

private:
    Office m_office;
};

} // namespace fairlead::desk
