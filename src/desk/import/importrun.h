// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/importdesk.h"
#include "desk/import/importfile.h"

namespace fairlead::desk {

/// One run of an import, within the caller's transaction.
class ImportRun {
public:
    ImportRun(Office office, const ImportPlan &plan, const Act &act, ImportObserver &observer);

    /// Takes all rows in. `written` says whether the caller is to commit.
    [[nodiscard]] ImportReport report();

private:
    bool prepare();
    void takeRows();
    RowOutcome take(RowTaker &taker, ImportRow &row);
    void count(RowOutcome outcome);

    const ImportPlan &m_plan;
    ImportObserver &m_observer;
    ImportWork m_work;
    ImportFile m_file;
    ImportReport m_report;
};

} // namespace fairlead::desk
