// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/forms/correctionrows.h"

#include "report/forms/visitform.h"
#include "report/paperwords.h"

using namespace Qt::StringLiterals;

namespace fairlead::report {

std::vector<PaperRow> correctionRows(const desk::VisitDossier &dossier, const DailySheetId &sheet, const FormInk &ink)
{
    constexpr TextStyle cell{.points = 8.5, .align = Qt::AlignLeft | Qt::AlignTop};
    std::vector<std::vector<PaperText>> rows;
    for (const Correction &correction : dossier.facts.corrections) {
        if (correction.sheetId != sheet)
            continue;
        rows.push_back({ink.text(correction.oldValue), ink.text(correction.newValue), ink.text(correction.reason),
                        u"%1\n%2"_s.arg(personName(dossier, correction.entry.enteredBy),
                                        momentInWords(correction.entry.enteredAt))});
    }
    if (rows.empty())
        return {};
    std::vector<PaperRow> table = formTable({{50, cell}, {50, cell}, {50, cell}, {32, cell}},
                                            {u"更正：原为"_s, u"应为"_s, u"原因"_s, u"更正人"_s}, rows, ink, 0);
    return table;
}

} // namespace fairlead::report
