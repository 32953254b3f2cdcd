// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demostencilvalue.h"
#include "domain/employee.h"
#include "domain/ticket.h"

#include <optional>
#include <vector>

namespace fairlead::storage {
struct CaseTable;
}

namespace fairlead::desk {

/// One row of a case.
struct DemoStencilRow {
    int table = 0; ///< its place among the tables of a case
    DemoPhase phase;
    qint64 enteredAt = 0; ///< of a row of the journal, which is written in the order of the clock
    int proposal = -1;    ///< the row is a proposal's own
    std::vector<DemoStencilValue> values;
};

/// A proposal of the case.
struct DemoStencilProposal {
    qint64 changedAt = 0;  ///< its last change before the decision
    qint64 happenedAt = 0; ///< the fact
    bool decided = false;
    bool decidable = false; ///< before the decision: nothing waits for a record
    QString stateBefore;    ///< of the decision
    QString stateAfter;
    qint64 objectedAt = 0; ///< 0: nobody did
    qint64 answeredAt = 0;
    qint64 decidedAt = 0;
};

/// A case that the desks wrote, with slots in the place of all that is its own: ids, times, people, ship and engine,
/// numbers and words. A copy fills the slots anew and is a case such as the desks could have written.
struct DemoStencil {
    TicketKind kind = TicketKind::Repair;
    bool open = false;
    bool hasVisit = false;
    qint64 receivedAt = 0;
    qint64 endedAt = 0; ///< the last moment but for objections and decisions
    int commands = 0;
    std::vector<DemoStencilId> ids;
    std::vector<DemoStencilText> texts;
    std::vector<DemoStencilProposal> proposals;
    std::vector<DemoStencilRow> rows; ///< by table
};

/// Makes a stencil of the rows of a case. Nothing when the case has what no copy could have: a record of another case, or
/// a proposal that was decided or objected to twice.
std::optional<DemoStencil> stencilOf(const std::vector<storage::CaseTable> &tables, const DemoParts &parts);

} // namespace fairlead::desk
