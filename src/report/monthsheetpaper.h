// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "report/paperdocument.h"
#include "rules/appraisal.h"

#include <QString>

#include <optional>

namespace fairlead::report {

/// The month's appraisal sheet (月度考核表) on A4: title, a summary when there is more than one person, one block a person
/// with every entry, the totals and a line to sign, and at the end the lines of who prepared, reviewed and approved it.
/// Clauses that rest on a reading carry a mark and the reading stands at the foot of the page.
///
/// It is a document of the company and always in Chinese, whatever language the window has: a closed month prints the same
/// for ever. For a closed month the document is settled at the closing, so its PDF is the same to the byte.
class MonthSheetPaper : public PaperDocument {
public:
    /// `digest` of the frozen month, printed at the foot of each page; empty where there is none.
    /// `company` stands over the title; may be empty.
    explicit MonthSheetPaper(const rules::MonthSheet &sheet, const QString &digest = {}, const QString &company = {});

    /// The sheet of one person alone; nothing when the month has no such person.
    static std::optional<MonthSheetPaper> ofPerson(const rules::MonthSheet &sheet, const EmployeeId &personId,
                                                   const QString &digest = {}, const QString &company = {});
};

} // namespace fairlead::report
