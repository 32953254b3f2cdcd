// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/demo/demoarchivefleet.h"
#include "desk/demo/democopy.h"
#include "desk/demo/democopywriter.h"
#include "desk/demo/demostencilbook.h"

#include <memory>
#include <vector>

namespace fairlead::desk {

/// Fills a department's past with copies of cases that desks wrote: the same steps at other times, of other people, about
/// other ships and faults, with the verdict that the rules give for the other engine.
class DemoCopies {
public:
    DemoCopies(DemoStage &stage, DemoWorld &world, DemoArchiveFleet &fleet, const DemoStencilBook &book,
               RulebookId rulebook);

    /// A case to copy.
    struct Receipt {
        Instant at;
        const DemoStencil *stencil = nullptr;
        qint64 days = 0; ///< by which it moves
    };
    /// A case, ended before the end, whose call comes on `day`.
    Receipt receiptOn(QDate day);
    /// A case that is open at the end.
    Receipt openReceipt();

    /// Copies the case, whose call comes now.
    void copy(const Receipt &receipt);
    /// The database has everything up to now afterwards.
    void catchUp() { m_writer.catchUp(m_stage.clock.now()); }

private:
    const DemoStencil &nextStencil();
    void collectOpenReceipts();
    void chooseParts(DemoCopy &copy, const DemoArchiveShip &ship, const DemoArchiveEngine &engine);
    void chooseTexts(DemoCopy &copy, const DemoArchiveShip &ship);
    EmployeeId somebodyElse(DemoPart part, const std::vector<EmployeeId> &taken);
    void write(const DemoCopy &copy);

    DemoStage &m_stage;
    DemoWorld &m_world;
    DemoArchiveFleet &m_fleet;
    const DemoStencilBook &m_book;
    RulebookId m_rulebook;
    DemoCopyWriter m_writer;
    std::vector<Receipt> m_openReceipts; ///< every open case that can be copied, with each span
};

} // namespace fairlead::desk
