// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/appraisal.h"

#include <QString>

namespace fairlead::report {

/// Months made by hand, as the rules would give them.

/// An entry of May 2026 by clause A1.5 (a reading), −0.50, on the 12th; change what a test is about.
rules::AppraisalEntry sampleEntry();

/// A person of base 100.00 with these entries, added up.
rules::PersonMonth samplePerson(const QString &staffNo, const QString &name,
                                std::vector<rules::AppraisalEntry> entries = {});

/// May 2026, open, with these people.
rules::MonthSheet sampleMonth(std::vector<rules::PersonMonth> persons);

/// `sheet` closed on 2026-06-02 10:15 in Shanghai by 王建国.
rules::MonthSheet closedMonth(rules::MonthSheet sheet);

/// A month of `people` like those of a real department: two in three without entries.
rules::MonthSheet departmentMonth(int people);

} // namespace fairlead::report
