// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/equipment.h"
#include "domain/lists/listquery.h"

namespace fairlead {

/// Where a tool's loan is, in words that can be shown.
struct LoanInWords {
    ToolLoan loan;
    QString borrowerName;
    QString lenderName;   ///< who lent it
    QString receiverName; ///< who took it back; empty while it is out
    QString ticketNumber; ///< empty: for no visit in particular
    int visit = 0;        ///< its number within the case
};

/// A special tool. Sort: number, name, due_on (what is in stock comes last), borrower. Filters: active, inactive, in_stock
/// (in use and not on loan), out, overdue (out, and due before `today`). Search: number, name, note, borrower. `employee`:
/// the borrower. Own order: by number. Conditions: number, name, borrower; days: due_on.
struct ToolRow {
    RowKey key = 0;
    Tool tool;
    std::optional<LoanInWords> loan; ///< the open one; nothing while it is in stock
};

/// A template. Sort: model. Filters: active, inactive. Search: model, code and name of its lines. Own order: by model, then
/// by kind of job. Conditions: model; codes: job.
struct TemplateRow {
    RowKey key = 0;
    PreparationTemplate stored;
};

} // namespace fairlead
