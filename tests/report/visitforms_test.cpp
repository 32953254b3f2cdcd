// SPDX-License-Identifier: GPL-3.0-or-later
// The four forms of a visit, as other programs read their PDF.
#include "pdftools.h"
#include "sampledossier.h"

#include "report/forms/dailysheetpaper.h"
#include "report/forms/dispatchorderpaper.h"
#include "report/forms/workorderpaper.h"
#include "report/papermeasures.h"
#include "support/casebuilder.h"

#include <gtest/gtest.h>

namespace fairlead::report {
namespace {

using namespace Qt::StringLiterals;

const Instant printedAt = test::at("2026-05-10 08:30");

void expectAll(const QString &text, const QStringList &parts)
{
    for (const QString &part : parts)
        EXPECT_TRUE(text.contains(part)) << qPrintable(part) << " in " << qPrintable(text);
}

void expectWithinTheSheet(const ReadPdf &pdf)
{
    for (const QRectF &word : pdf.words()) {
        EXPECT_GE(word.left(), sheet::marginMm / 25.4 * 72 - 1);
        EXPECT_LE(word.right(), (sheet::shortSideMm - sheet::marginMm) / 25.4 * 72 + 1);
        EXPECT_LE(word.bottom(), sheet::longSideMm / 25.4 * 72);
    }
}

std::vector<PaperPhoto> photos(int count)
{
    std::vector<PaperPhoto> taken;
    for (int i = 1; i <= count; ++i) {
        QImage image(640, i % 2 ? 480 : 960, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(i * 29 % 360, 120, 220));
        taken.push_back({image, u"增压器 %1"_s.arg(i)});
    }
    return taken;
}

TEST(DispatchOrderPaperTest, HasOnOnePageWhatTheCrewNeeds)
{
    const ReadPdf pdf(DispatchOrderPaper(sampleRepair(), printedAt, u"远航柴油机有限公司"_s));
    EXPECT_EQ(pdf.pageCount(), 1);
    expectWithinTheSheet(pdf);
    expectAll(pdf.run(), {u"远航柴油机有限公司"_s,
                          u"派工单"_s,
                          u"编号：2026-000123-1"_s,
                          u"维修保养"_s,
                          u"新海航"_s,
                          u"9074729"_s,
                          u"远洋航运有限公司"_s,
                          u"27001"_s,
                          u"保修内"_s,
                          u"2026-12-31"_s,
                          u"增压器漏油"_s,
                          u"陈专家：先停机检查油封"_s,
                          u"上次未更换排气阀"_s,
                          u"2026-05-0608:00"_s,
                          u"舟山锚地3号泊位"_s,
                          u"13800138000"_s,
                          u"周海"_s,
                          u"1007"_s,
                          u"■未备"_s,
                          u"密封圈缺货"_s,
                          u"轮机长"_s,
                          u"T-007"_s,
                          u"液压拉伸器"_s,
                          u"带接头"_s,
                          u"不在服务区域吸烟"_s,
                          u"接受（服务负责人）"_s,
                          u"打印时间2026-05-1008:30"_s});
}

TEST(DispatchOrderPaperTest, ACommissioningWantsNoFaultAnalysis)
{
    const QString text = ReadPdf(DispatchOrderPaper(longCommissioning(0), printedAt)).run();
    EXPECT_FALSE(text.contains(u"故障分析"_s));
    EXPECT_TRUE(ReadPdf(DispatchOrderPaper(sampleRepair(), printedAt)).run().contains(u"故障分析"_s));
}

TEST(DailySheetPaperTest, TellsTheNewestRevisionOfADay)
{
    const ReadPdf pdf(DailySheetPaper(sampleRepair(), {}, {}, printedAt));
    EXPECT_EQ(pdf.pageCount(), 1);
    expectWithinTheSheet(pdf);
    expectAll(pdf.run(), {u"维修服务工作日清表"_s, u"2026-05-06（第2次填写）"_s, u"08:10至17:40"_s, u"8小时30分"_s,
                          u"12034h"_s, u"拆检增压器"_s, u"油封磨损"_s, u"■已备份"_s, u"■是"_s, u"■不乱放携带的物品"_s,
                          u"□不损坏"_s, u"■不在服务区域吸烟"_s, u"其余当面整改"_s, u"0.42MPa"_s, u"备件未到"_s,
                          u"更换油封"_s, u"2026-05-0711:00（补填）"_s, u"■通过"_s, u"王部长"_s});
}

TEST(DailySheetPaperTest, GivesEachOfThirtyDaysAPageAndThePhotosPagesOfTheirOwn)
{
    const ReadPdf pdf(DailySheetPaper(longCommissioning(30), {}, photos(12), printedAt));
    ASSERT_EQ(pdf.pageCount(), 32);
    expectWithinTheSheet(pdf);
    for (int day = 1; day <= 30; ++day)
        EXPECT_TRUE(pdf.page(day - 1).contains(u"2026-04-%1"_s.arg(day, 2, 10, QLatin1Char('0')))) << day;
    EXPECT_TRUE(pdf.page(30).contains(u"照片（共12张）"_s));
    EXPECT_TRUE(pdf.page(31).contains(u"增压器12"_s));
    EXPECT_EQ(ReadPdf(DailySheetPaper(longCommissioning(30), QDate(2026, 4, 9), {}, printedAt)).pageCount(), 1);
}

TEST(DailySheetPaperTest, SaysThatThereIsNone)
{
    EXPECT_TRUE(ReadPdf(DailySheetPaper(longCommissioning(0), {}, {}, printedAt)).run().contains(u"尚未填写日清表"_s));
}

TEST(WorkOrderPaperTest, TellsWhatWasDoneAndWhoSigned)
{
    const ReadPdf pdf(WorkOrderPaper(sampleRepair(), {}, {}, printedAt));
    expectWithinTheSheet(pdf);
    expectAll(pdf.run(), {u"维修服务单"_s,
                          u"周海、吴涛"_s,
                          u"2026-05-0607:50"_s,
                          u"油封老化"_s,
                          u"更换油封并清洗"_s,
                          u"试车正常"_s,
                          u"三个月后复查"_s,
                          u"12.0431"_s,
                          u"A-77"_s,
                          u"B-12"_s,
                          u"■内"_s,
                          u"控制器参数"_s,
                          u"调整转速限值"_s,
                          u"■满意"_s,
                          u"□非常满意"_s,
                          u"王船长"_s,
                          u"已在纸质单签字"_s,
                          u"2026-05-0817:00"_s,
                          u"李轮机长"_s,
                          u"第1次"_s,
                          u"■不合格"_s,
                          u"缺备件照片"_s,
                          u"DA-2026-88"_s,
                          u"试车正常，噪声偏大"_s});
}

TEST(WorkOrderPaperTest, IsCalledByItsKindOfJob)
{
    EXPECT_TRUE(ReadPdf(WorkOrderPaper(longCommissioning(0), {}, {}, printedAt)).run().contains(u"安装调试工作单"_s));
}

TEST(WorkOrderPaperTest, ALongTextGoesOnOverPages)
{
    desk::VisitDossier dossier = sampleRepair();
    dossier.facts.workOrder->measures = QString(u"拆检、清洗、更换密封圈并复装，试验压力合格。"_s).repeated(200);
    const ReadPdf pdf(WorkOrderPaper(dossier, {}, photos(3), printedAt));
    EXPECT_GE(pdf.pageCount(), 4);
    expectWithinTheSheet(pdf);
    EXPECT_EQ(pdf.run().count(u'装'), 200) << "a character that stands nowhere else";
}

struct BlankRow {
    PaperDocument document;
    QString title;
};

TEST(BlankFormTest, FitsOnePageAndSaysNothingThatIsntKnown)
{
    const BlankRow rows[] = {
        {DispatchOrderPaper::blank(TicketKind::Repair), u"派工单"_s},
        {DailySheetPaper::blank(TicketKind::Commissioning), u"安装调试工作日清表"_s},
        {WorkOrderPaper::blank(TicketKind::Commissioning), u"安装调试工作单"_s},
        {WorkOrderPaper::blank(TicketKind::Repair), u"维修服务单"_s},
    };
    for (const BlankRow &row : rows) {
        const ReadPdf pdf(row.document);
        EXPECT_EQ(pdf.pageCount(), 1) << qPrintable(row.title);
        EXPECT_TRUE(pdf.run().contains(row.title));
        EXPECT_FALSE(pdf.run().contains(u"—"_s)) << qPrintable(pdf.run());
        EXPECT_FALSE(pdf.run().contains(u"■"_s)) << qPrintable(pdf.run());
        expectWithinTheSheet(pdf);
    }
}

} // namespace
} // namespace fairlead::report
