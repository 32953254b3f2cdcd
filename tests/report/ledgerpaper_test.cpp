// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftools.h"

#include "report/ledgerpaper.h"
#include "report/papermeasures.h"
#include "support/casebuilder.h"

#include <gtest/gtest.h>

namespace fairlead::report {
namespace {

using namespace Qt::StringLiterals;

LedgerLine repair(int number)
{
    Ticket ticket;
    ticket.number = u"2026-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    ticket.kind = TicketKind::Repair;
    ticket.state = TicketState::Archived;
    ticket.verdict.covered = true;
    LedgerLine line;
    line.ticket = ticket;
    line.receivedAt = test::at("2026-05-04 09:00");
    line.receiverName = u"林小雨"_s;
    line.callerName = u"王船长"_s;
    line.callerPhone = u"13800138000"_s;
    line.calls = 2;
    line.shipName = u"新海航"_s;
    line.hullNo = u"H2501"_s;
    line.engineModel = u"L27/38"_s;
    line.engineSerialNo = u"27001"_s;
    line.text = u"增压器漏油"_s;
    line.cause = u"密封圈老化"_s;
    line.measures = u"更换密封圈"_s;
    line.result = u"试车正常"_s;
    line.engineers = {u"周海"_s, u"吴涛"_s};
    line.archivedAt = test::at("2026-05-08 15:00");
    line.archiveNo = u"A-%1"_s.arg(number);
    return line;
}

Ledger ledgerOf(std::vector<LedgerLine> lines)
{
    return {QDate(2026, 5, 1), QDate(2026, 5, 31), std::move(lines)};
}

TEST(LedgerPaperTest, ALineTellsTheWholeCase)
{
    const LedgerPaper paper(ledgerOf({repair(1)}), test::at("2026-06-01 08:30"), u"远航柴油机有限公司"_s);
    EXPECT_EQ(paper.pageLayout().orientation(), QPageLayout::Landscape);
    const QString text = ReadPdf(paper).run();
    for (const QString &part : {u"远航柴油机有限公司"_s,
                                u"售后服务台帐"_s,
                                u"期间：2026-05-01至2026-05-31"_s,
                                u"服务单1件，其他来电0次"_s,
                                u"2026-000001"_s,
                                u"维修保养"_s,
                                u"09:00"_s,
                                u"林小雨"_s,
                                u"王船长"_s,
                                u"13800138000"_s,
                                u"来电2次"_s,
                                u"新海航"_s,
                                u"H2501"_s,
                                u"L27/38"_s,
                                u"27001"_s,
                                u"保修内"_s,
                                u"增压器漏油"_s,
                                u"原因：密封圈老化"_s,
                                u"措施：更换密封圈"_s,
                                u"结果：试车正常"_s,
                                u"周海"_s,
                                u"吴涛"_s,
                                u"已归档"_s,
                                u"2026-05-08"_s,
                                u"A-1"_s,
                                u"制表"_s,
                                u"审核"_s,
                                u"打印时间2026-06-0108:30"_s,
                                u"第1页共1页"_s})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part) << " in " << qPrintable(text);
}

TEST(LedgerPaperTest, TellsACallWithoutACaseAndOneSolvedByPhone)
{
    LedgerLine inquiry;
    inquiry.callKind = CallKind::Inquiry;
    inquiry.calls = 1;
    inquiry.text = u"问备件价格"_s;
    inquiry.receivedAt = test::at("2026-05-04 10:00");
    LedgerLine byPhone = repair(2);
    byPhone.ticket->state = TicketState::Closed;
    byPhone.ticket->verdict.covered = false;
    byPhone.cause = byPhone.measures = byPhone.result = {};
    byPhone.guide = u"吴涛"_s;
    byPhone.guidance = u"紧固油管接头"_s;
    byPhone.archivedAt = {};
    const QString text = ReadPdf(LedgerPaper(ledgerOf({inquiry, byPhone}), test::at("2026-06-01 08:30"))).run();
    for (const QString &part :
         {u"服务单1件，其他来电1次"_s, u"咨询"_s, u"问备件价格"_s, u"已答复"_s, u"已关闭"_s, u"保修外"_s})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part) << " in " << qPrintable(text);
    EXPECT_TRUE(text.contains(u"电话解决：紧固油管接头"_s)) << qPrintable(text);
}

TEST(LedgerPaperTest, GoesOverManyPagesWithItsHeadOnEach)
{
    std::vector<LedgerLine> lines;
    for (int i = 1; i <= 100; ++i)
        lines.push_back(repair(i));
    lines[50].text = QString(u"排气温度过高，功率不足，"_s).repeated(200);
    const LedgerPaper paper(ledgerOf(std::move(lines)), test::at("2026-06-01 08:30"));
    const ReadPdf pdf(paper);
    ASSERT_GT(pdf.pageCount(), 10);
    for (int page = 0; page < pdf.pageCount(); ++page) {
        EXPECT_TRUE(pdf.page(page).contains(u"故障现象/服务内容"_s) || page == pdf.pageCount() - 1) << page;
        EXPECT_TRUE(pdf.page(page).contains(u"第%1页共%2页"_s.arg(page + 1).arg(pdf.pageCount()))) << page;
    }
    for (const QRectF &word : pdf.words()) {
        EXPECT_LE(word.right(), (sheet::longSideMm - sheet::marginMm) / 25.4 * 72 + 1);
        EXPECT_LE(word.bottom(), sheet::shortSideMm / 25.4 * 72);
    }
    EXPECT_TRUE(pdf.page(pdf.pageCount() - 1).contains(u"审核"_s));
}

TEST(LedgerPaperTest, AnEmptyRangeSaysSo)
{
    EXPECT_TRUE(
        ReadPdf(LedgerPaper(ledgerOf({}), test::at("2026-06-01 08:30"))).run().contains(u"本期间没有来电和服务单"_s));
}

} // namespace
} // namespace fairlead::report
