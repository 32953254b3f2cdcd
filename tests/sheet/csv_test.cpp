// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv/csvtext.h"
#include "sheet/sheettext.h"
#include "sheet/workbookmaker.h"
#include "support/printers.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

class CsvReaderTest : public ::testing::Test {
protected:
    SheetFolder folder;
    QStringList rows(const QByteArray &bytes) const { return textOf(folder.file("a.csv", bytes)); }
    sheet::CsvForm formOf(const QByteArray &bytes) const
    {
        auto opened = sheet::SheetReader::open(folder.file("a.csv", bytes));
        return std::get<0>(opened)->csvForm().value();
    }
};

TEST_F(CsvReaderTest, takesFieldsApart)
{
    EXPECT_EQ(rows("a,b\r\n\"x,\"\"y\"\"\",\"two\r\nlines\"\r\n,,\r\n\nlast, 5\" pipe"),
              (QStringList{u"1: a | b"_s, u"2: x,\"y\" | two\r\nlines"_s, u"5: last |  5\" pipe"_s}));
    EXPECT_EQ(rows("a,b\n\"q\"tail,2\r3,4"), (QStringList{u"1: a | b"_s, u"2: qtail | 2"_s, u"3: 3 | 4"_s}));
    EXPECT_EQ(rows("alone"), QStringList{u"1: alone"_s});
    EXPECT_EQ(rows("a,b\n\"open,2\n3,4\n"), (QStringList{u"1: a | b"_s, u"error unterminated_quote 2"_s}));
}

TEST_F(CsvReaderTest, findsTheDelimiter)
{
    EXPECT_EQ(formOf("a;b,c;d\n1;2,5;3\n").delimiter, u';');
    EXPECT_EQ(formOf("a\tb\n1,5\t2\n").delimiter, u'\t');
    EXPECT_EQ(formOf("a|b\n1|2\n").delimiter, u'|');
    EXPECT_EQ(formOf("船名，机号\n新海航，27001\n").delimiter, u'，');
    EXPECT_EQ(formOf("name,note\nx,\"a;b;c;d\"\ny,\"a;b;c;d\"\n").delimiter, u',');
    EXPECT_EQ(rows("sep=;\r\na;b,c\r\n"), QStringList{u"1: a | b,c"_s});
}

TEST_F(CsvReaderTest, findsTheEncoding)
{
    const QString text = u"船名,机号\n新海航𠮷,27001\n"_s;
    const QStringList read{u"1: 船名 | 机号"_s, u"2: 新海航𠮷 | 27001"_s};
    using Encoding = sheet::CsvForm::Encoding;
    const QByteArray utf8 = text.toUtf8();
    const QByteArray gb = QStringEncoder("GB18030").encode(text);
    const QByteArray little =
        QByteArray("\xFF\xFE") + QByteArray(QStringEncoder(QStringConverter::Utf16LE).encode(text));
    const QByteArray big = QByteArray("\xFE\xFF") + QByteArray(QStringEncoder(QStringConverter::Utf16BE).encode(text));
    const std::pair<QByteArray, Encoding> cases[] = {{utf8, Encoding::Utf8},
                                                     {"\xEF\xBB\xBF" + utf8, Encoding::Utf8},
                                                     {gb, Encoding::Gb18030},
                                                     {little, Encoding::Utf16},
                                                     {big, Encoding::Utf16}};
    for (const auto &[bytes, encoding] : cases) {
        EXPECT_EQ(rows(bytes), read);
        EXPECT_EQ(formOf(bytes).encoding, encoding);
    }
    // The first letter that isn't ASCII may come late.
    const QByteArray late = QByteArray("a,b\n").repeated(50'000);
    EXPECT_EQ(formOf(late + gb).encoding, Encoding::Gb18030);
    EXPECT_EQ(rows(late + gb).constLast(), u"50002: 新海航𠮷 | 27001"_s);
    EXPECT_EQ(rows(late + utf8).constLast(), u"50002: 新海航𠮷 | 27001"_s);
    EXPECT_EQ(refusalOf(folder.file("b.csv", "a,b\n\xEF\xBB\n\xFF\xFF,\n")), u"encoding 1"_s);
    EXPECT_EQ(refusalOf(folder.file("c.csv", "\xEF\xBB\xBF"
                                             "a,\xB4\xAC\n")),
              u"encoding 1"_s);
}

TEST_F(CsvReaderTest, keepsToItsLimits)
{
    EXPECT_EQ(refusalOf(folder.file("a.csv", "a,b\n\"" + QByteArray(200'000, 'x') + "\",1\n")),
              u"cell_too_large 2 100000"_s);
    EXPECT_EQ(refusalOf(folder.file("b.csv", "a,b\n" + QByteArray("x,").repeated(1001) + "\n")), u"too_wide 2 1000"_s);
    EXPECT_EQ(refusalOf(folder.file("c.csv", "a,b\nx" + QByteArray(3000, ',') + "\n")), QString());
}

TEST(NeutralTextTest, standsForExactlyWhatWasThere)
{
    const std::pair<const char *, const char *> cases[] = {
        {"plain", "plain"},       {"=1+1", "'=1+1"}, {"+86", "'+86"}, {"-", "'-"},
        {"@cmd", "'@cmd"},        {"\tx", "'\tx"},   {"'=x", "''=x"}, {"''=x", "'''=x"},
        {"'quoted'", "'quoted'"}, {"'", "'"},        {"", ""},        {"a=b", "a=b"},
        {"＝1", "'＝1"}};
    for (const auto &[plain, neutral] : cases) {
        EXPECT_EQ(sheet::toNeutral(QString::fromUtf8(plain)), QString::fromUtf8(neutral));
        EXPECT_EQ(sheet::fromNeutral(QString::fromUtf8(neutral)), QString::fromUtf8(plain));
    }
}

} // namespace

} // namespace fairlead::test
