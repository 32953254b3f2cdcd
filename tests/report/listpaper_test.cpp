// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftools.h"

#include "report/listpaper.h"
#include "report/papermeasures.h"

#include <gtest/gtest.h>

#include <numeric>

namespace fairlead::report {
namespace {

using namespace Qt::StringLiterals;

ListPaperContent content(int columns, int rows, const QString &cell)
{
    ListPaperContent made;
    made.title = u"来电清单"_s;
    made.basis = {u"筛选：未关闭"_s, u"排序：接听时间"_s};
    made.printed = u"打印于 2026-05-04 09:00"_s;
    made.numberTitle = u"序号"_s;
    for (int i = 0; i < columns; ++i)
        made.columns.push_back({u"列%1"_s.arg(i), false});
    for (int row = 1; row <= rows; ++row) {
        QStringList cells;
        for (int i = 0; i < columns; ++i)
            cells.append(u"%1/%2-%3"_s.arg(cell).arg(row).arg(i));
        made.rows.push_back(cells);
    }
    return made;
}

TEST(ListPaperTest, RepeatsItsHeadAndCountsItsPages)
{
    const ListPaper paper(content(3, 120, u"甲"_s));
    const ReadPdf pdf(paper);
    ASSERT_EQ(pdf.pageCount(), 3);
    EXPECT_EQ(paper.pageLayout().orientation(), QPageLayout::Portrait);
    for (int page = 0; page < pdf.pageCount(); ++page) {
        EXPECT_TRUE(pdf.page(page).contains(u"列0"_s)) << page;
        EXPECT_TRUE(pdf.page(page).contains(u"第%1页共3页"_s.arg(page + 1))) << page;
        EXPECT_TRUE(pdf.page(page).contains(u"打印于2026-05-0409:00"_s)) << page;
    }
    EXPECT_TRUE(pdf.page(0).contains(u"来电清单"_s));
    EXPECT_TRUE(pdf.page(0).contains(u"排序：接听时间"_s));
    EXPECT_TRUE(pdf.page(2).contains(u"120甲/120-0"_s)) << "the last row with its number";
}

TEST(ListPaperTest, SaysItsPagesInOtherWords)
{
    ListPaperContent english = content(2, 1, u"x"_s);
    english.pageNumber = u"Page %1 of %2"_s;
    EXPECT_TRUE(ReadPdf(ListPaper(english)).page(0).contains(u"Page1of1"_s));
}

TEST(ListPaperTest, TurnsTheSheetForManyColumnsAndCutsNoneOff)
{
    const ListPaper paper(content(12, 3, u"新海航轮左舷主机"_s));
    EXPECT_EQ(paper.pageLayout().orientation(), QPageLayout::Landscape);
    const ReadPdf pdf(paper);
    for (int column = 0; column < 12; ++column)
        EXPECT_TRUE(pdf.run().contains(u"列%1"_s.arg(column))) << column;
    for (const QRectF &word : pdf.words()) {
        EXPECT_GE(word.left(), sheet::marginMm / 25.4 * 72 - 1);
        EXPECT_LE(word.right(), (sheet::longSideMm - sheet::marginMm) / 25.4 * 72 + 1);
        EXPECT_LE(word.bottom(), sheet::shortSideMm / 25.4 * 72);
    }
}

TEST(ListPaperTest, WrapsALongTextInFull)
{
    ListPaperContent made = content(2, 1, u"x"_s);
    QString fault;
    for (int i = 0; i < 100; ++i)
        fault += u"增压器漏油%1。"_s.arg(i);
    made.rows[0][1] = fault;
    const ListPaper paper(made);
    EXPECT_EQ(paper.pageLayout().orientation(), QPageLayout::Portrait) << "one long text doesn't turn the sheet";
    const QString text = ReadPdf(paper).run();
    for (int i = 0; i < 100; ++i)
        EXPECT_TRUE(text.contains(u"漏油%1"_s.arg(i))) << i;
}

TEST(ListPaperTest, TakesMarkupForText)
{
    ListPaperContent made = content(1, 1, u"x"_s);
    made.rows[0][0] = u"<b>0.2</b><img src=x>"_s;
    EXPECT_TRUE(ReadPdf(ListPaper(made)).run().contains(u"<b>0.2</b><imgsrc=x>"_s));
}

TEST(ListPaperTest, AnEmptyListIsAPageWithItsHead)
{
    const ReadPdf pdf(ListPaper(content(3, 0, {})));
    ASSERT_EQ(pdf.pageCount(), 1);
    EXPECT_TRUE(pdf.page(0).contains(u"列2"_s));
}

TEST(SharedWidthsTest, GivesNarrowColumnsWhatTheyWant)
{
    EXPECT_EQ(sharedWidths({10, 100, 200}, 110), (std::vector<qreal>{10, 50, 50}));
    EXPECT_EQ(sharedWidths({10, 40, 200}, 110), (std::vector<qreal>{10, 40, 60}));
    EXPECT_EQ(sharedWidths({10, 20}, 60), (std::vector<qreal>{20, 40})) << "what is to spare goes to all";
    EXPECT_EQ(sharedWidths({100, 100}, 50), (std::vector<qreal>{25, 25}));
    EXPECT_TRUE(sharedWidths({}, 50).empty());
}

} // namespace
} // namespace fairlead::report
