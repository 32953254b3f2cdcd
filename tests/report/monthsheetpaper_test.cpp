// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftools.h"
#include "samplemonths.h"

#include "report/monthsheetpaper.h"
#include "report/papermeasures.h"

#include <gtest/gtest.h>

namespace fairlead::report {
namespace {

using namespace Qt::StringLiterals;

void expectWithinMargins(const ReadPdf &pdf)
{
    constexpr qreal points = 72.0 / unitsPerInch;
    for (const QRectF &word : pdf.words()) {
        EXPECT_GE(word.left(), sheet::bodyLeft * points - 0.5);
        EXPECT_LE(word.right(), (sheet::bodyLeft + mm(sheet::bodyWidthMm)) * points + 0.5);
        EXPECT_GE(word.top(), 25);
        EXPECT_LE(word.bottom(), (mm(sheet::longSideMm) - mm(10)) * points);
    }
}

rules::AppraisalEntry praise()
{
    rules::AppraisalEntry entry = sampleEntry();
    entry.clauseId = u"A4.2"_s;
    entry.clauseText = u"用户非常满意，或来电来函表扬"_s;
    entry.reading = u"参与该次服务的每人各加2分并奖100元。"_s;
    entry.points = Points::fromHundredths(200);
    entry.money = Money::fromFen(10000);
    entry.reason = u"同意。"_s;
    return entry;
}

TEST(MonthSheetPaper, OnePersonOnOnePageWithEveryFigure)
{
    rules::AppraisalEntry late = sampleEntry();
    late.late = true;
    late.happenedOn = QDate(2026, 3, 14);
    rules::AppraisalEntry stated = sampleEntry();
    stated.clauseId = u"A1.2x"_s;
    stated.clauseText = u"重大安全事故"_s;
    stated.reading.clear();
    stated.points = Points::fromHundredths(-1205);
    const ReadPdf pdf(
        MonthSheetPaper(sampleMonth({samplePerson(u"S0007"_s, u"张伟"_s, {late, sampleEntry(), stated, praise()})}), {},
                        u"中高柴油机"_s));
    ASSERT_EQ(pdf.pageCount(), 1);
    const QString text = pdf.text();
    for (const QString &expected :
         {u"中高柴油机"_s, u"售后服务部月度考核表"_s, u"2026年5月"_s, u"中高售后服务指导手册（2009年7月第一版）第1版"_s,
          u"未关账（草稿）"_s, u"张伟工号S0007基础分100.00"_s, u"日期条款服务单船舶事由扣分/奖励金额(元)裁定人"_s,
          u"2026-03-14A1.5[1]2026-000123远洋之星上期事实无故迟到，且用户抱怨-0.50—李秀英"_s,
          u"2026-05-12A1.5[1]2026-000123远洋之星无故迟到，且用户抱怨-0.50—李秀英"_s,
          u"2026-05-12A1.2x2026-000123远洋之星重大安全事故-12.05—李秀英"_s,
          u"2026-05-12A4.2[2]2026-000123远洋之星用户非常满意，或来电来函表扬+2.00100.00李秀英"_s,
          u"基础分100.00−扣分13.05+奖励2.00=合计88.95"_s, u"奖金¥100.00"_s, u"本人签字"_s, u"制表"_s, u"审核"_s,
          u"批准"_s, u"第1页共1页"_s})
        EXPECT_TRUE(text.contains(expected)) << qPrintable(expected) << "\nin\n" << qPrintable(text);
    EXPECT_EQ(text.count(u"2026-05-20"_s), 4) << "when it was decided";
    EXPECT_EQ(text.count(u"上期事实无故"_s), 1);
    EXPECT_EQ(text.count(u"本人签字"_s), 1);
    EXPECT_FALSE(text.contains(u"序号"_s)) << "one person needs no summary";
    expectWithinMargins(pdf);
}

TEST(MonthSheetPaper, ReadingsAreFootnotesUntilConfirmed)
{
    rules::AppraisalEntry confirmed = sampleEntry();
    confirmed.reading.clear();
    const ReadPdf pdf(MonthSheetPaper(
        sampleMonth({samplePerson(u"1"_s, u"甲"_s, {sampleEntry(), praise()}),
                     samplePerson(u"2"_s, u"乙"_s, {praise()}), samplePerson(u"3"_s, u"丙"_s, {confirmed})})));
    EXPECT_EQ(pdf.text().count(u"A1.5[1]"_s), 1);
    EXPECT_EQ(pdf.text().count(u"A4.2[2]"_s), 2) << "one reading, one number";
    const QString known = u"释义（手册原文未明确，待经理确认）："_s;
    ASSERT_EQ(pdf.pageCount(), 2);
    EXPECT_EQ(pdf.page(0).count(u"\n[1]A1.5"_s + known + u"到达时间晚于约定时间即为迟到。"_s), 1);
    EXPECT_EQ(pdf.page(0).count(u"\n[2]A4.2"_s + known + u"参与该次服务的每人各加2分并奖100元。"_s), 1);
    EXPECT_FALSE(pdf.page(1).contains(u"释义"_s)) << "its clause is confirmed";

    const ReadPdf plain(MonthSheetPaper(sampleMonth({samplePerson(u"3"_s, u"丙"_s, {confirmed})})));
    EXPECT_FALSE(plain.text().contains(u"释义"_s));
}

TEST(MonthSheetPaper, AClosedMonthSaysWhenByWhomAndItsDigest)
{
    const QString digest(64, u'e');
    const MonthSheetPaper paper(closedMonth(departmentMonth(40)), digest);
    const ReadPdf pdf(paper);
    EXPECT_TRUE(pdf.page(0).contains(u"已关账2026-06-0210:15王建国"_s));
    EXPECT_FALSE(pdf.text().contains(u"草稿"_s));
    EXPECT_EQ(pdf.text().count(digest), paper.pageCount());
    EXPECT_EQ(paper.settledAt(), closedMonth({}).closedAt);
    EXPECT_FALSE(MonthSheetPaper(departmentMonth(2)).settledAt());
    EXPECT_FALSE(ReadPdf(MonthSheetPaper(departmentMonth(2))).text().contains(u"关账摘要"_s));
    expectWithinMargins(pdf);
}

TEST(MonthSheetPaper, TwoHundredPeopleEachInTheSummaryAndInABlockOnThePageItNames)
{
    const rules::MonthSheet month = departmentMonth(200);
    const MonthSheetPaper paper(month);
    const ReadPdf pdf(paper);
    ASSERT_EQ(pdf.pageCount(), paper.pageCount());
    EXPECT_LT(pdf.pageCount(), 45);
    for (int page = 0; page < pdf.pageCount(); ++page)
        EXPECT_TRUE(pdf.page(page).contains(u"第%1页共%2页"_s.arg(page + 1).arg(pdf.pageCount())));

    Points deductions;
    Points rewards;
    Money money;
    int number = 0;
    for (const rules::PersonMonth &person : month.persons) {
        // Alone among the digits of this line, the page number is not known here.
        const QString line = u"\n%1%2%3%4%5%6%7%8"_s.arg(
            QString::number(++number), person.staffNo, person.name, person.base.toString(),
            person.deductions.toString(), person.rewards.toString(), person.total.toString(), person.money.toYuan());
        const qsizetype at = pdf.text().indexOf(line);
        ASSERT_GE(at, 0) << qPrintable(line);
        const qsizetype end = pdf.text().indexOf(u'\n', at + 1);
        const int page = pdf.text().mid(at + line.size(), end - at - line.size()).toInt();
        ASSERT_TRUE(page >= 1 && page <= pdf.pageCount()) << qPrintable(line);
        EXPECT_TRUE(pdf.page(page - 1).contains(u"工号"_s + person.staffNo)) << qPrintable(line) << page;
        EXPECT_EQ(pdf.text().count(u"工号%1"_s.arg(person.staffNo)), 1) << "not broken over pages";
        deductions += person.deductions;
        rewards += person.rewards;
        money += person.money;
    }
    EXPECT_TRUE(
        pdf.text().contains(u"共200人—%1%2—%3"_s.arg(deductions.toString(), rewards.toString(), money.toYuan())));
    EXPECT_EQ(pdf.text().count(u"本人签字"_s), 200);
    EXPECT_EQ(pdf.text().count(u"制表"_s), 1);
    EXPECT_TRUE(pdf.page(pdf.pageCount() - 1).contains(u"批准"_s));
    EXPECT_TRUE(pdf.page(pdf.pageCount() - 1).contains(u"S0200"_s)) << "the approvals stand with somebody";
    expectWithinMargins(pdf);
}

TEST(MonthSheetPaper, SixtyEntriesRunOverPagesUnderTheirHeader)
{
    std::vector<rules::AppraisalEntry> entries;
    for (int i = 0; i < 60; ++i) {
        rules::AppraisalEntry entry = i % 3 == 0 ? praise() : sampleEntry();
        entry.ticketNumber = u"2026-%1"_s.arg(500 + i, 6, 10, QChar(u'0'));
        entries.push_back(entry);
    }
    const ReadPdf pdf(MonthSheetPaper(sampleMonth({samplePerson(u"S0001"_s, u"张伟"_s, entries)})));
    ASSERT_GE(pdf.pageCount(), 3);
    const QString head = u"日期条款服务单船舶事由扣分/奖励金额(元)裁定人"_s;
    for (int page = 0; page < pdf.pageCount(); ++page) {
        EXPECT_EQ(pdf.page(page).count(head), 1) << page;
        EXPECT_EQ(pdf.page(page).count(u"张伟（续）"_s), page > 0 ? 1 : 0) << page;
        EXPECT_TRUE(pdf.page(page).contains(u"2026-000"_s)) << "no header without an entry, page " << page;
    }
    EXPECT_TRUE(pdf.page(0).contains(u"张伟工号S0001"_s)) << "begins below the title";
    for (int i = 0; i < 60; ++i)
        EXPECT_EQ(pdf.text().count(u"2026-%1"_s.arg(500 + i, 6, 10, QChar(u'0'))), 1) << i;
    EXPECT_TRUE(pdf.text().contains(u"基础分100.00−扣分20.00+奖励40.00=合计120.00"_s));
    EXPECT_TRUE(pdf.text().contains(u"奖金¥2000.00"_s));
    expectWithinMargins(pdf);
}

TEST(MonthSheetPaper, LongTextsAreWrappedAndNothingIsCutOff)
{
    const QString name = u"买买提·阿卜杜热合曼·伊敏江·玉素甫·艾山·吐尔逊·古丽·阿不力孜"_s;
    ASSERT_GE(name.size(), 30);
    QString reason;
    for (int i = 0; i < 50; ++i)
        reason += u"第%1项经核对与台账不符。"_s.arg(i);
    ASSERT_GE(reason.size(), 500);
    rules::AppraisalEntry entry = sampleEntry();
    entry.reason = reason;
    entry.shipName = u"远洋特种运输公司第一百二十三号超长名称半潜重吊船"_s;
    entry.decidedBy = name;
    rules::AppraisalEntry endless = entry;
    endless.reason = QString(u"甲乙丙丁戊己庚辛壬癸"_s).repeated(800); // 8000 characters: more than two pages
    const ReadPdf pdf(MonthSheetPaper(sampleMonth(
        {samplePerson(u"S1"_s, name, {entry, sampleEntry(), endless, entry}), samplePerson(u"S2"_s, name)})));
    EXPECT_GE(pdf.pageCount(), 4);
    // All characters of the reason are there; in which order tools read wrapped cells is theirs.
    for (int i = 0; i < 50; ++i)
        EXPECT_GE(pdf.run().count(u"第%1项"_s.arg(i)), 1) << i;
    EXPECT_EQ(pdf.text().count(u'癸'), 800);
    EXPECT_EQ(pdf.text().count(u'半'), 3) << "the ship's name in three entries";
    EXPECT_TRUE(pdf.text().contains(u"合计98.00"_s));
    expectWithinMargins(pdf);
}

TEST(MonthSheetPaper, TextOfUsersIsTextAndNothingElse)
{
    rules::AppraisalEntry entry = sampleEntry();
    entry.shipName = u"<i>船</i>"_s;
    entry.reason = u"&lt;img src='file:///etc/passwd'&gt;"_s;
    entry.decidedBy = u"李\u202E英"_s;
    QString name = u"张X伟\r\n\tx"_s;
    name[1] = QChar(0);
    const ReadPdf pdf(MonthSheetPaper(sampleMonth({samplePerson(u"1"_s, u"<b>0.0</b>"_s, {entry}),
                                                   samplePerson(u"2"_s, u"=1+1"_s), samplePerson(u"3"_s, name)})));
    EXPECT_EQ(pdf.text().count(u"<b>0.0</b>"_s), 2);
    EXPECT_TRUE(pdf.run().contains(u"<i>船</i>"_s));
    EXPECT_TRUE(pdf.run().contains(u"&lt;img"_s));
    EXPECT_TRUE(pdf.text().contains(u"-0.50—李英"_s));
    EXPECT_TRUE(pdf.text().contains(u"=1+1"_s));
    EXPECT_TRUE(pdf.text().contains(u"张伟"_s));
    EXPECT_TRUE(pdf.text().contains(u"合计99.50"_s));
}

TEST(MonthSheetPaper, PeopleWithoutEntriesTakeLittleSpace)
{
    std::vector<rules::PersonMonth> people;
    for (int i = 0; i < 20; ++i)
        people.push_back(samplePerson(u"S%1"_s.arg(i), u"张伟"_s));
    const ReadPdf pdf(MonthSheetPaper(sampleMonth(people)));
    EXPECT_LE(pdf.pageCount(), 2);
    EXPECT_EQ(pdf.text().count(u"本月无扣分、无奖励"_s), 20);
    EXPECT_EQ(pdf.text().count(u"基础分100.00合计100.00"_s), 20);
}

TEST(MonthSheetPaper, WhatIsNotKnownIsADash)
{
    rules::AppraisalEntry entry = sampleEntry();
    entry.ticketNumber.clear();
    entry.shipName.clear();
    entry.reason = u" \n "_s;
    entry.decidedOn = QDate();
    const ReadPdf pdf(MonthSheetPaper(sampleMonth({samplePerson(u"1"_s, u"甲"_s, {entry})})));
    EXPECT_TRUE(pdf.text().contains(u"2026-05-12A1.5[1]——无故迟到，且用户抱怨-0.50—李秀英"_s))
        << qPrintable(pdf.text());
    EXPECT_FALSE(pdf.text().contains(u"裁定："_s));
}

TEST(MonthSheetPaper, TheSheetOfOnePerson)
{
    const rules::MonthSheet month = departmentMonth(10);
    const rules::PersonMonth &person = month.persons[4];
    const std::optional<MonthSheetPaper> paper = MonthSheetPaper::ofPerson(month, person.personId);
    ASSERT_TRUE(paper);
    const ReadPdf pdf(*paper);
    EXPECT_TRUE(pdf.text().contains(u"工号S0005"_s));
    EXPECT_FALSE(pdf.text().contains(u"S0004"_s));
    EXPECT_TRUE(paper->title().contains(person.name));
    EXPECT_FALSE(MonthSheetPaper::ofPerson(month, EmployeeId()));
}

TEST(MonthSheetPaper, AMonthOfNobodyIsStillASheet)
{
    const ReadPdf pdf(MonthSheetPaper(sampleMonth({})));
    EXPECT_EQ(pdf.pageCount(), 1);
    EXPECT_TRUE(pdf.text().contains(u"本月没有考核人员"_s));
    EXPECT_TRUE(pdf.text().contains(u"批准"_s));
}

} // namespace
} // namespace fairlead::report
