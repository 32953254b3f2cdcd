// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paperflow.h"
#include "rules/appraisal.h"

namespace fairlead::report {

/// The parts of the month's sheet. Each gives a block for the flow; what they share is only the look.

/// Company, title and month; what the figures rest on (rulebook, state of the month).
PaperBlock titleBlock(const rules::MonthSheet &sheet, const QString &company);

/// One line a person with the page of the person's block, and the sums.
PaperBlock summaryBlock(const rules::MonthSheet &sheet);

/// A heading within the sheet; stays with what follows.
PaperBlock headingBlock(const QString &text);

/// A person's month; a single row when there is no entry. Footnotes for readings in use are made known to `flow`.
PaperBlock personBlock(const rules::PersonMonth &person, PaperFlow &flow);

/// 制表, 审核, 批准 with room for a stamp.
PaperBlock approvalBlock();

/// `2026年5月`.
QString monthInWords(Month month);
/// `已关账` with when and by whom, or `未关账（草稿）`.
QString stateInWords(const rules::MonthSheet &sheet);
/// The trace of a closing that was undone.
QString reopenedInWords(const rules::MonthReopened &reopened);

} // namespace fairlead::report
