// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/payoutpaper.h"

#include "report/monthsheetrows.h"
#include "report/paperflow.h"
#include "report/papermeasures.h"
#include "report/paperparts.h"

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal bodyPoints = 9.5;

const PaperGrid &payoutGrid()
{
    static const PaperGrid grid = [] {
        const TextStyle text{.points = bodyPoints, .align = Qt::AlignLeft | Qt::AlignVCenter};
        const TextStyle number{.points = bodyPoints, .align = Qt::AlignHCenter | Qt::AlignVCenter};
        const TextStyle figure{.points = bodyPoints, .align = Qt::AlignRight | Qt::AlignVCenter};
        return PaperGrid{{14, number}, {30, text}, {48, text}, {34, figure}, {56, text}};
    }();
    return grid;
}

PaperRow payoutRow(std::vector<PaperCell> cells)
{
    PaperRow row;
    row.grid = payoutGrid();
    row.ruling = Ruling::Grid;
    row.minHeightMm = 8;
    row.cells = std::move(cells);
    return row;
}

PaperBlock payoutTable(const rules::MonthSheet &sheet)
{
    PaperBlock block;
    block.spaceBeforeMm = 3;
    block.keepTogether = false;
    const PaperRow head = tableHead(payoutGrid(), {u"序号"_s, u"工号"_s, u"姓名"_s, u"奖金(元)"_s, u"签收"_s});
    block.rows.push_back(head);
    block.continuation.push_back(head);
    Money money;
    int number = 0;
    for (const rules::PersonMonth &person : sheet.persons) {
        if (person.money == Money())
            continue;
        block.rows.push_back(payoutRow({{.text = QString::number(++number)},
                                        {.text = orDash(person.staffNo)},
                                        {.text = orDash(person.name)},
                                        {.text = person.money.toYuan()},
                                        {}}));
        money += person.money;
    }
    block.rows.back().keepWithNext = true;
    block.rows.push_back(payoutRow({{.text = u"共 %1 人"_s.arg(number), .span = 3}, {.text = money.toYuan()}, {}}));
    return block;
}

PaperDocument layOut(const rules::MonthSheet &sheet, const QString &digest)
{
    const QString month = monthInWords(sheet.month);
    PageEdges edges;
    edges.headerLeft = u"售后服务部 奖金发放表　"_s + month;
    edges.headerRight = sheet.closed ? u"已关账"_s : u"未关账（草稿）"_s;
    if (!digest.isEmpty())
        edges.footer = u"关账摘要 "_s + digest;
    PaperFlow flow(u"奖金发放表 "_s + month, edges);
    if (sheet.closed)
        flow.setSettledAt(sheet.closedAt);
    const TextStyle centred{.points = 17, .bold = true, .align = Qt::AlignHCenter | Qt::AlignTop};
    PaperBlock title;
    title.rows.push_back(paragraph(sheet::bodyWidthMm, u"奖金发放表"_s, centred, 1));
    title.rows.push_back(paragraph(sheet::bodyWidthMm, month + u"　"_s + stateInWords(sheet),
                                   {.points = 11, .align = Qt::AlignHCenter | Qt::AlignTop}, 1));
    flow.add(title);
    PaperBlock table = payoutTable(sheet);
    table.keepWithNext = true;
    flow.add(table);
    flow.add(approvalBlock());
    return flow.finish();
}

} // namespace

PayoutPaper::PayoutPaper(const rules::MonthSheet &sheet, const QString &digest) : PaperDocument(layOut(sheet, digest))
{
}

} // namespace fairlead::report
