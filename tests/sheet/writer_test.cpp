// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"
#include "sheet/sheettext.h"
#include "sheet/sheetwriter.h"
#include "sheet/workbookmaker.h"
#include "support/printers.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

using sheet::Cell;
using sheet::SheetWriter;

const SheetWriter::Layout layout{u"台帐[1]"_s, {{u"Text"_s, 20}, {u"Value"_s, 12}}};

class SheetWriterTest : public ::testing::TestWithParam<const char *> {
protected:
    SheetFolder folder;
    QString file() const { return folder.path(GetParam()); }
    [[nodiscard]] bool isCsv() const { return file().endsWith(u".csv"_s); }

    std::unique_ptr<SheetWriter> create()
    {
        auto opened = SheetWriter::create(file(), layout);
        return std::get_if<0>(&opened) ? std::move(std::get<0>(opened)) : nullptr;
    }
};

INSTANTIATE_TEST_SUITE_P(Formats, SheetWriterTest, ::testing::Values("out.xlsx", "out.csv"),
                         [](const auto &run) { return std::string(run.param).substr(4); });

TEST_P(SheetWriterTest, givesBackTheTextsThatItWasGiven)
{
    const QStringList texts{u"plain"_s,
                            u"=1+1"_s,
                            u"+86 21"_s,
                            u"-1"_s,
                            u"@x"_s,
                            u"\tTab"_s,
                            u"'=quoted"_s,
                            u"''"_s,
                            u"a\nb"_s,
                            u"say \"x\", y"_s,
                            u"<b>&amp;</b>"_s,
                            u"_x000D_"_s,
                            u"a\rb\u0001\uFFFEc_x"_s,
                            u"新海航𠮷"_s,
                            u" spaces "_s,
                            u"00123"_s,
                            u"2009-07-01"_s,
                            u"{=1}"_s,
                            u"https://x.example"_s,
                            QString(32'767, u'x')};
    auto writer = create();
    ASSERT_TRUE(writer);
    for (const QString &text : texts)
        ASSERT_FALSE(writer->add(std::vector{Cell::ofText(text), Cell::ofInteger(7)}));
    ASSERT_FALSE(writer->finish());

    auto opened = sheet::SheetReader::open(file());
    ASSERT_EQ(opened.index(), 0U);
    sheet::SheetReader &reader = *std::get<0>(opened);
    sheet::SheetRow row;
    ASSERT_TRUE(reader.next(row));
    EXPECT_EQ(row.at(0).text, u"Text"_s);
    for (const QString &text : texts) {
        ASSERT_TRUE(reader.next(row));
        EXPECT_EQ(row.at(0).text, Cell::ofText(text).text);
        EXPECT_EQ(row.at(0).type, Cell::Type::Text);
        EXPECT_EQ(row.at(1).text, u"7"_s);
    }
    EXPECT_FALSE(reader.next(row));
    EXPECT_FALSE(reader.error());
}

TEST_P(SheetWriterTest, keepsTypes)
{
    auto writer = create();
    ASSERT_TRUE(writer);
    const QTime time(14, 5);
    ASSERT_FALSE(writer->add(std::vector{Cell::ofDate(QDate(2009, 7, 1)), Cell::ofMoment(QDate(2009, 7, 1), time)}));
    ASSERT_FALSE(writer->add(std::vector{Cell::ofNumber(u"-0.20"_s), Cell::ofNumber(u"12345678"_s)}));
    ASSERT_FALSE(writer->add(std::vector{Cell::ofBoolean(true), Cell::ofMoment(QDate(2009, 7, 1), QTime(0, 0, 1))}));
    ASSERT_FALSE(writer->add(std::vector{Cell(), Cell::ofMoment(QDate(), time)}));
    ASSERT_FALSE(writer->finish());
    if (isCsv()) {
        QFile written(file());
        ASSERT_TRUE(written.open(QIODevice::ReadOnly));
        EXPECT_EQ(written.readAll(), "\xEF\xBB\xBFText,Value\r\n2009-07-01,2009-07-01 14:05\r\n-0.20,12345678\r\n"
                                     "TRUE,2009-07-01 00:00:01\r\n,14:05\r\n");
    } else {
        EXPECT_EQ(textOf(file()),
                  (QStringList{u"1: Text | Value"_s, u"2: @2009-07-01 | @2009-07-01 14:05"_s, u"3: #-0.2 | #12345678"_s,
                               u"4: ?TRUE | @2009-07-01 00:00:01"_s, u"5:  | @14:05"_s}));
    }
}

TEST_P(SheetWriterTest, leavesNothingUnlessItIsFinished)
{
    folder.file(GetParam(), "what was there");
    {
        auto writer = create();
        ASSERT_TRUE(writer);
        for (int i = 0; i < 20'000; ++i)
            ASSERT_FALSE(writer->add(std::vector{Cell::ofText(u"some text to be written"_s)}));
    }
    EXPECT_EQ(folder.names(), QStringList{QString::fromLatin1(GetParam())});
    QFile kept(file());
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "what was there");
}

TEST_P(SheetWriterTest, replacesWhatWasThereAndKeepsItsPermissions)
{
    folder.file(GetParam(), "what was there");
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    ASSERT_TRUE(QFile::setPermissions(file(), permissions));
    auto writer = create();
    ASSERT_TRUE(writer && !writer->finish());
    EXPECT_EQ(folder.names(), QStringList{QString::fromLatin1(GetParam())});
    EXPECT_EQ(textOf(file()), QStringList{u"1: Text | Value"_s});
    EXPECT_EQ(QFileInfo(file()).permissions(), permissions);
}

TEST_P(SheetWriterTest, saysWhyItCanNotWrite)
{
    auto nowhere = SheetWriter::create(folder.path("nowhere/") + QString::fromLatin1(GetParam()), layout);
    ASSERT_EQ(nowhere.index(), 1U);
    EXPECT_EQ(std::get<1>(nowhere).code, sheet::SheetErrorCode::CannotWrite);
    EXPECT_FALSE(std::get<1>(nowhere).parameters.value(0).isEmpty());
}

TEST(SheetFormatTest, isTheEndingOfTheName)
{
    EXPECT_EQ(SheetWriter::formatOf(u"/a.b/LIST.XLSX"_s), SheetWriter::Format::Xlsx);
    EXPECT_EQ(SheetWriter::formatOf(u"list.csv"_s), SheetWriter::Format::Csv);
    EXPECT_FALSE(SheetWriter::formatOf(u"list.xls"_s));
    const SheetFolder folder;
    const auto opened = SheetWriter::create(folder.path("list.ods"), layout);
    ASSERT_EQ(opened.index(), 1U);
    EXPECT_EQ(std::get<1>(opened), (sheet::SheetError{sheet::SheetErrorCode::UnknownFormat, {u"list.ods"_s}}));
    EXPECT_TRUE(folder.names().isEmpty());
}

TEST(ColumnLettersTest, areThoseOfSpreadsheets)
{
    EXPECT_EQ(sheet::columnLetters(0), u"A"_s);
    EXPECT_EQ(sheet::columnLetters(25), u"Z"_s);
    EXPECT_EQ(sheet::columnLetters(26), u"AA"_s);
    EXPECT_EQ(sheet::columnLetters(701), u"ZZ"_s);
    EXPECT_EQ(sheet::columnLetters(702), u"AAA"_s);
}

} // namespace

} // namespace fairlead::test
