// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/monthsheetpaper.h"

#include "report/monthsheetrows.h"
#include "report/paperflow.h"

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

PaperDocument layOut(const rules::MonthSheet &sheet, const QString &digest, const QString &company)
{
    const QString month = monthInWords(sheet.month);
    const bool isAlone = sheet.persons.size() == 1;
    const QString title =
        isAlone ? u"月度考核表 %1 %2"_s.arg(month, sheet.persons.front().name) : u"月度考核表 %1"_s.arg(month);
    PageEdges edges;
    edges.headerLeft = u"售后服务部 月度考核表　"_s + month;
    edges.headerRight = sheet.closed ? u"已关账"_s : u"未关账（草稿）"_s;
    if (!digest.isEmpty())
        edges.footer = u"关账摘要 "_s + digest;
    PaperFlow flow(title, edges);
    if (sheet.closed)
        flow.setSettledAt(sheet.closedAt);

    flow.add(titleBlock(sheet, company));
    if (sheet.persons.size() > 1) {
        flow.add(summaryBlock(sheet));
        flow.add(headingBlock(u"个人明细"_s));
    }
    bool isAfterRow = false; // persons without entries follow each other like the rows of a table
    for (const rules::PersonMonth &person : sheet.persons) {
        PaperBlock block = personBlock(person, flow);
        if (person.entries.empty() && isAfterRow)
            block.spaceBeforeMm = 0;
        isAfterRow = person.entries.empty();
        // Alone, it begins below the title and not on a page of its own.
        block.keepTogether = !isAlone;
        // The approvals shall not stand on a page of their own, away from what they approve.
        block.keepWithNext = &person == &sheet.persons.back();
        flow.add(block);
    }
    flow.add(approvalBlock());
    return flow.finish();
}

} // namespace

MonthSheetPaper::MonthSheetPaper(const rules::MonthSheet &sheet, const QString &digest, const QString &company)
    : PaperDocument(layOut(sheet, digest, company))
{
}

std::optional<MonthSheetPaper> MonthSheetPaper::ofPerson(const rules::MonthSheet &sheet, const EmployeeId &personId,
                                                         const QString &digest, const QString &company)
{
    for (const rules::PersonMonth &person : sheet.persons) {
        if (person.personId == personId) {
            rules::MonthSheet own = sheet;
            own.persons = {person};
            return MonthSheetPaper(own, digest, company);
        }
    }
    return std::nullopt;
}

} // namespace fairlead::report
