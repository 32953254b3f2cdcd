// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheettext.h"
#include "sheet/workbookmaker.h"
#include "sheet/xlsx/numberformats.h"
#include "sheet/xlsx/xstring.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

/// Styles 1 to 6: day, moment, time of day, year and month in Chinese, a span, two decimals.
const QByteArray styles =
    "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/></numFmts>"
    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/>"
    "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"2\"/></cellXfs>";

QStringList rowsOf(const WorkbookMaker &maker)
{
    const SheetFolder folder;
    return textOf(maker.save(folder.path("book.xlsx")));
}

TEST(XlsxReaderTest, readsEveryKindOfCell)
{
    WorkbookMaker maker;
    maker.strings = "<si><t>机号</t></si><si><r><t>粗</t></r><r><t xml:space=\"preserve\"> 细</t></r>"
                    "<rPh sb=\"0\" eb=\"1\"><t>CU</t></rPh></si>";
    maker.styles = styles;
    maker.rows = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"
                 "<c r=\"D2\" t=\"inlineStr\"><is><t>inline &amp; more</t></is></c>"
                 "<c r=\"E2\" t=\"b\"><v>1</v></c><c r=\"F2\" t=\"e\"><v>#N/A</v></c>"
                 "<c r=\"G2\" t=\"str\"><f>A2&amp;B2</f><v>made</v></c><c r=\"H2\"><f>1+1</f><v>2</v></c>"
                 "<c r=\"I2\" t=\"d\"><v>2009-07-01T14:05:00</v></c></row>"
                 "<row r=\"5\" hidden=\"1\"><c r=\"A5\"><v>0.10000000000000001</v></c><c r=\"B5\" s=\"6\"><v>-0.2</v>"
                 "</c><c r=\"C5\"><v>13800138000</v></c><c r=\"D5\"><v>1.5E-3</v></c></row>";
    EXPECT_EQ(rowsOf(maker), (QStringList{u"2: 机号 | 粗 细 |  | inline & more | ?TRUE | !#N/A | made | #2 | "
                                          "@2009-07-01 14:05"_s,
                                          u"5: #0.1 | #-0.2 | #13800138000 | #0.0015 (hidden)"_s}));
}

TEST(XlsxReaderTest, readsDatesByTheirFormat)
{
    WorkbookMaker maker;
    maker.styles = styles;
    maker.rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>39995</v></c><c r=\"B1\" s=\"2\"><v>39995.5868055556</v></c>"
                 "<c r=\"C1\" s=\"3\"><v>0.25</v></c><c r=\"D1\" s=\"4\"><v>39995</v></c>"
                 "<c r=\"E1\" s=\"5\"><v>1.5</v></c><c r=\"F1\" s=\"1\"><v>59</v></c><c r=\"G1\" s=\"1\"><v>60</v></c>"
                 "<c r=\"H1\" s=\"1\"><v>61</v></c><c r=\"I1\" s=\"1\"><v>-3</v></c>"
                 "<c r=\"J1\" s=\"1\"><v>39995.999999</v></c></row>";
    EXPECT_EQ(rowsOf(maker),
              QStringList{u"1: @2009-07-01 | @2009-07-01 14:05 | @06:00 | @2009-07-01 | #1.5 | @1900-02-28 | #60 | "
                          "@1900-03-01 | #-3 | @2009-07-02"_s});
    maker.properties = "<workbookPr date1904=\"1\"/>";
    maker.rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>38533</v></c><c r=\"B1\" s=\"1\"><v>0</v></c></row>";
    EXPECT_EQ(rowsOf(maker), QStringList{u"1: @2009-07-01 | @1904-01-01"_s});
}

TEST(XlsxReaderTest, countsRowsAndCellsThatDoNotSayWhereTheyAre)
{
    WorkbookMaker maker;
    maker.rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c t=\"inlineStr\"><is><t/></is></c></row>"
                 "<row><c r=\"C4\"><v>3</v></c></row>";
    EXPECT_EQ(rowsOf(maker), (QStringList{u"1: #1 | #2"_s, u"4:  |  | #3"_s}));
}

TEST(XlsxReaderTest, choosesASheetByName)
{
    const SheetFolder folder;
    WorkbookMaker maker;
    maker.rows = "<row><c><v>1</v></c></row>";
    const QString file = maker.save(folder.path("book.xlsx"));
    EXPECT_EQ(textOf(file, u"One"_s), QStringList{u"1: #1"_s});
    EXPECT_EQ(textOf(file, u"Two"_s), QStringList{u"error no_such_sheet Two"_s});
}

TEST(XlsxReaderTest, readsSharedStringsThatDoNotFitIntoMemory)
{
    const SheetFolder folder;
    WorkbookMaker maker;
    const int count = 40'000; // of 1,000 bytes: more than are kept in memory
    for (int i = 0; i < count; ++i)
        maker.strings += "<si><t>" + QByteArray::number(i).rightJustified(1000, 'x') + "</t></si>";
    maker.rows = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>39999</v></c><c t=\"s\"><v>24000</v></c>"
                 "<c t=\"s\"><v>23999</v></c></row><row><c t=\"s\"><v>40000</v></c></row>";
    const QStringList rows = textOf(maker.save(folder.path("book.xlsx")));
    ASSERT_EQ(rows.size(), 2);
    const QString cells = QString(rows.first()).remove(u'x');
    EXPECT_EQ(cells, u"1: 0 | 39999 | 24000 | 23999"_s);
    EXPECT_EQ(rows.last(), u"error damaged sharedStrings 2"_s);
}

TEST(NumberFormatTest, tellsDatesFromNumbers)
{
    using sheet::NumberMeaning;
    const std::pair<const char *, NumberMeaning> cases[] = {{"General", NumberMeaning::Number},
                                                            {"0.00E+00", NumberMeaning::Number},
                                                            {"#,##0.00;[Red]-#,##0.00", NumberMeaning::Number},
                                                            {"\"day\" 0", NumberMeaning::Number},
                                                            {"0\\d", NumberMeaning::Number},
                                                            {"[h]:mm:ss", NumberMeaning::Number},
                                                            {"[mm]:ss", NumberMeaning::Number},
                                                            {"yyyy-mm-dd", NumberMeaning::Day},
                                                            {"[$-804]yyyy\"年\"m\"月\"d\"日\";@", NumberMeaning::Day},
                                                            {"mmm-yy", NumberMeaning::Day},
                                                            {"[DBNum1]e年m月", NumberMeaning::Day},
                                                            {"h:mm AM/PM", NumberMeaning::TimeOfDay},
                                                            {"上午/下午h\"时\"mm\"分\"", NumberMeaning::TimeOfDay},
                                                            {"mm:ss", NumberMeaning::TimeOfDay},
                                                            {"yyyy/m/d h:mm", NumberMeaning::Moment},
                                                            {"@", NumberMeaning::Number}};
    for (const auto &[code, meaning] : cases)
        EXPECT_EQ(sheet::meaningOfCode(QString::fromUtf8(code)), meaning) << code;
    EXPECT_EQ(sheet::meaningOfBuiltIn(31), NumberMeaning::Day);
    EXPECT_EQ(sheet::meaningOfBuiltIn(56), NumberMeaning::TimeOfDay);
    EXPECT_EQ(sheet::meaningOfBuiltIn(9), NumberMeaning::Number);
}

TEST(XStringTest, readsEscapedCharacters)
{
    EXPECT_EQ(sheet::unescaped(u"a_x000D_b"_s), u"a\rb"_s);
    EXPECT_EQ(sheet::unescaped(u"_x005F_x000D_"_s), u"_x000D_"_s);
    EXPECT_EQ(sheet::unescaped(u"_x12_ _xZZZZ_ _x000"_s), u"_x12_ _xZZZZ_ _x000"_s);
    EXPECT_EQ(sheet::escaped(u"a\rb\t\n"_s), u"a_x000D_b\t\n"_s);
    EXPECT_EQ(sheet::escaped(u"_x000D_ _x12_"_s), u"_x005F_x000D_ _x12_"_s);
}

} // namespace

} // namespace fairlead::test
