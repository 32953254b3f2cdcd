// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftools.h"

#include "report/paperflow.h"
#include "report/papermeasures.h"

#include <gtest/gtest.h>

namespace fairlead::report {
namespace {

using namespace Qt::StringLiterals;

PaperRow row(const QString &text, qreal heightMm)
{
    PaperRow result;
    result.grid = {{sheet::bodyWidthMm, {}}};
    result.cells = {{.text = text}};
    result.minHeightMm = heightMm;
    return result;
}

PaperBlock block(const QString &name, int rows, qreal heightMm)
{
    PaperBlock result;
    result.anchor = name;
    for (int i = 1; i <= rows; ++i)
        result.rows.push_back(row(u"%1-%2."_s.arg(name).arg(i), heightMm));
    return result;
}

class PaperFlowTest : public ::testing::Test {
protected:
    PaperFlow flow{u"Probe"_s, {}};
};

TEST_F(PaperFlowTest, AnEmptyDocumentIsOnePage)
{
    const PaperDocument document = flow.finish();
    EXPECT_EQ(document.pageCount(), 1);
    EXPECT_TRUE(ReadPdf(document).page(0).contains(u"第1页共1页"_s));
    EXPECT_EQ(PaperDocument().pageCount(), 0);
}

TEST_F(PaperFlowTest, ABlockThatFitsOnAPageIsNotBroken)
{
    flow.add(block(u"a"_s, 10, 20)); // 200 of 255 mm
    flow.add(block(u"b"_s, 4, 20));
    flow.add(block(u"c"_s, 4, 20));
    const ReadPdf pdf(flow.finish());
    ASSERT_EQ(pdf.pageCount(), 2);
    EXPECT_TRUE(pdf.page(0).contains(u"a-10."_s));
    EXPECT_FALSE(pdf.page(0).contains(u"b-"_s));
    for (const QString &text : {u"b-1."_s, u"b-4."_s, u"c-1."_s, u"c-4."_s})
        EXPECT_TRUE(pdf.page(1).contains(text)) << qPrintable(text);
}

TEST_F(PaperFlowTest, ALongBlockIsBrokenBetweenRowsAndRepeatsItsHeader)
{
    PaperBlock table = block(u"r"_s, 60, 10);
    PaperRow head = row(u"HEAD"_s, 10);
    head.keepWithNext = true;
    table.rows.insert(table.rows.begin(), head);
    table.continuation = {row(u"AGAIN"_s, 10)};
    flow.add(table);
    const ReadPdf pdf(flow.finish());
    ASSERT_EQ(pdf.pageCount(), 3);
    EXPECT_TRUE(pdf.page(0).startsWith(u"HEAD\n"_s) || pdf.page(0).contains(u"\nHEAD\n"_s));
    EXPECT_FALSE(pdf.page(0).contains(u"AGAIN"_s));
    for (int page = 1; page < 3; ++page)
        EXPECT_EQ(pdf.page(page).count(u"AGAIN"_s), 1);
    for (int i = 1; i <= 60; ++i)
        EXPECT_EQ(pdf.text().count(u"r-%1."_s.arg(i)), 1) << i;
}

TEST_F(PaperFlowTest, RowsThatBelongTogetherAreNotParted)
{
    flow.add(block(u"a"_s, 24, 10)); // leaves 15 mm
    PaperBlock heading = block(u"heading"_s, 1, 8);
    heading.keepWithNext = true;
    flow.add(heading);
    flow.add(block(u"b"_s, 1, 10));
    PaperBlock table = block(u"t"_s, 24, 10);
    table.keepTogether = false;
    table.rows[22].keepWithNext = true;
    table.rows[21].keepWithNext = true; // 22, 23 and 24 move on together
    flow.add(table);
    const ReadPdf pdf(flow.finish());
    ASSERT_EQ(pdf.pageCount(), 3);
    EXPECT_FALSE(pdf.page(0).contains(u"heading"_s));
    EXPECT_TRUE(pdf.page(1).contains(u"heading-1."_s));
    EXPECT_TRUE(pdf.page(1).contains(u"b-1."_s));
    EXPECT_TRUE(pdf.page(1).contains(u"t-21."_s));
    EXPECT_FALSE(pdf.page(1).contains(u"t-22."_s));
    EXPECT_TRUE(pdf.page(2).contains(u"t-22."_s));
}

TEST_F(PaperFlowTest, ARowHigherThanAPageIsCutBetweenLinesAndLosesNone)
{
    QString text;
    for (int i = 1; i <= 400; ++i)
        text += u"行%1。\n"_s.arg(i);
    PaperBlock one;
    one.rows = {row(text, 0)};
    one.continuation = {row(u"AGAIN"_s, 8)};
    flow.add(one);
    const ReadPdf pdf(flow.finish());
    EXPECT_GT(pdf.pageCount(), 4);
    for (int i = 1; i <= 400; ++i)
        EXPECT_EQ(pdf.text().count(u"行%1。"_s.arg(i)), 1) << i;
    EXPECT_EQ(pdf.text().count(u"AGAIN"_s), pdf.pageCount() - 1);
}

TEST_F(PaperFlowTest, ARowThatCannotBeCutEndsAllTheSame)
{
    flow.add(block(u"tall"_s, 2, 400));
    EXPECT_EQ(flow.finish().pageCount(), 2);
}

TEST_F(PaperFlowTest, NotesStandOnThePagesOfTheirRowsAndTakeTheirRoom)
{
    EXPECT_EQ(flow.note(u"k1"_s, u"erste"_s), 1);
    EXPECT_EQ(flow.note(u"k2"_s, u"zweite"_s), 2);
    EXPECT_EQ(flow.note(u"k1"_s, u"erste"_s), 1);
    PaperBlock table = block(u"r"_s, 50, 10);
    for (size_t i = 0; i < 50; ++i)
        table.rows[i].notes = {i < 5 || i == 49 ? u"k1"_s : u"k2"_s};
    flow.add(table);
    const ReadPdf pdf(flow.finish());
    ASSERT_EQ(pdf.pageCount(), 3);
    EXPECT_EQ(pdf.page(0).count(u"[1]erste"_s), 1);
    EXPECT_EQ(pdf.page(0).count(u"[2]zweite"_s), 1);
    EXPECT_FALSE(pdf.page(1).contains(u"[1]erste"_s));
    EXPECT_EQ(pdf.page(1).count(u"[2]zweite"_s), 1);
    EXPECT_EQ(pdf.page(2).count(u"[1]erste"_s), 1);
}

TEST_F(PaperFlowTest, ACellShowsThePageOfABlock)
{
    PaperRow reference = row({}, 5);
    reference.cells = {{.pageOf = u"b"_s}};
    PaperBlock first;
    first.rows = {reference};
    flow.add(first);
    flow.add(block(u"a"_s, 12, 20));
    flow.add(block(u"b"_s, 12, 20));
    const ReadPdf pdf(flow.finish());
    ASSERT_EQ(pdf.pageCount(), 2);
    EXPECT_TRUE(pdf.page(0).startsWith(u"2\n"_s) || pdf.page(0).contains(u"\n2\n"_s)) << qPrintable(pdf.page(0));
    EXPECT_TRUE(pdf.page(1).contains(u"b-1."_s));
}

TEST_F(PaperFlowTest, ChineseIsBrokenAnywhereButNotBeforeItsPunctuation)
{
    PaperRow narrow = row({}, 0);
    narrow.grid = {{21, {.points = 9}}}; // five characters and padding
    narrow.cells = {{.text = u"一二三四五，六七八九十。ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s}};
    PaperBlock one;
    one.rows = {narrow};
    flow.add(one);
    const ReadPdf pdf(flow.finish());
    EXPECT_TRUE(pdf.run().contains(u"一二三四五，六七八九十。ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s));
    for (const QString &line : pdf.page(0).split(u'\n')) {
        EXPECT_FALSE(line.startsWith(u'，')) << qPrintable(line);
        EXPECT_FALSE(line.startsWith(u'。')) << qPrintable(line);
    }
    for (const QRectF &word : pdf.words()) {
        const bool isPageNumber = word.top() > 700;
        EXPECT_TRUE(isPageNumber || word.right() < (sheet::marginMm + 21) / 25.4 * 72) << word.right();
    }
}

} // namespace
} // namespace fairlead::report
