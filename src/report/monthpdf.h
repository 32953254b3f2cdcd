// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/appraisaldesk.h"
#include "report/paperoutput.h"

#include <QByteArray>

#include <variant>

namespace fairlead::report {

/// What of a month goes on paper.
struct MonthPart {
    enum class Kind { Department, Person, Payout };
    Kind kind = Kind::Department;
    EmployeeId personId; ///< with Person
};

/// The PDF of a month. Of a closed month the file that was made first is kept and given back ever after, byte for byte,
/// whatever fonts, program and Qt have become meanwhile. A person who isn't on the sheet gives the department's.
std::variant<QByteArray, OutputError> monthPdf(desk::AppraisalDesk desk, Month month, const MonthPart &part);

/// The same as a document, for a preview and a printer.
PaperDocument monthPaper(const rules::MonthSheet &sheet, const QString &digest, const MonthPart &part);

} // namespace fairlead::report
