// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/appraisal.h"
#include "sheet/bookwriter.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead::report {

/// A month as a workbook: everybody's sums (汇总), all entries (明细), and who is paid what (奖金发放). The sums are formulas
/// over the entries and come to the figures of the printed sheet.
std::vector<fairlead::sheet::BookSheet> monthBook(const rules::MonthSheet &sheet, const QString &digest);

/// Writes it to a file that ends in .xlsx. Nothing when it went well.
std::optional<fairlead::sheet::SheetError> writeMonthBook(const QString &file, const rules::MonthSheet &sheet,
                                                          const QString &digest);

/// The month with that person alone; nothing when he isn't on it.
std::optional<rules::MonthSheet> sheetOfPerson(const rules::MonthSheet &sheet, const EmployeeId &personId);

} // namespace fairlead::report
