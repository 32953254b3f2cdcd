// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/filename.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

struct NameCase {
    QString given;
    QString cleaned;
};

TEST(FileNameTest, meansNothingElseThanItLooks)
{
    const std::vector<NameCase> cases{
        {u"照片 1.jpg"_s, u"照片 1.jpg"_s},
        // Folders, drives, streams.
        {u"/etc/passwd"_s, u"passwd"_s},
        {u"..\\..\\Windows\\x.exe"_s, u"x.exe"_s},
        {u"../"_s, u"file"_s},
        {u"C:photo.jpg"_s, u"C_photo.jpg"_s},
        {u"a.txt:evil.exe"_s, u"a.txt_evil.exe"_s},
        {u"a<b>|\"?*.png"_s, u"a_b_____.png"_s},
        // What isn't seen: the right-to-left override makes "gpj.exe" read as "exe.jpg".
        {u"photo\u202Egpj.exe"_s, u"photogpj.exe"_s},
        {u"\u200Fa\u2066b\u2069\uFEFF.pdf"_s, u"ab.pdf"_s},
        {u"a\nb\tc\u0007.pdf"_s, u"a b c.pdf"_s},
        {u"a\u2028b.pdf"_s, u"a b.pdf"_s},
        {u"a"_s + QChar(0xD800) + u".pdf"_s, u"a.pdf"_s},
        {u"a"_s + QChar(0) + u"b.pdf"_s, u"ab.pdf"_s},
        // Dots and spaces at the ends.
        {u" .bashrc"_s, u"bashrc"_s},
        {u"report.pdf . ."_s, u"report.pdf"_s},
        {u"a   b.pdf"_s, u"a b.pdf"_s},
        {u"..."_s, u"file"_s},
        {u""_s, u"file"_s},
        {QString(), u"file"_s},
        // Devices of Windows, whatever follows.
        {u"CON"_s, u"_CON"_s},
        {u"nul.txt"_s, u"_nul.txt"_s},
        {u"Com1.jpg"_s, u"_Com1.jpg"_s},
        {u"lpt9.tar.gz"_s, u"_lpt9.tar.gz"_s},
        {u"COM¹.txt"_s, u"_COM¹.txt"_s},
        {u"aux .txt"_s, u"_aux .txt"_s},
        {u"CONIN$"_s, u"_CONIN$"_s},
        {u"console.txt"_s, u"console.txt"_s},
        {u"COM.txt"_s, u"COM.txt"_s},
        {u"COM10.txt"_s, u"COM10.txt"_s},
        // One way to write é.
        {u"re\u0301sume\u0301.pdf"_s, u"r\u00E9sum\u00E9.pdf"_s},
    };
    for (const NameCase &each : cases)
        EXPECT_EQ(cleanFileName(each.given), each.cleaned) << each.given.toStdString();
}

TEST(FileNameTest, isCutToWhatFileSystemsTakeAndKeepsItsEnding)
{
    const QString justFits = QString(longestFileNameBytes - 4, u'a') + u".jpg"_s;
    EXPECT_EQ(cleanFileName(justFits), justFits);
    EXPECT_EQ(cleanFileName(u'b' + justFits), u'b' + QString(longestFileNameBytes - 5, u'a') + u".jpg"_s);

    const QString chinese = cleanFileName(QString(300, u'漏') + u".jpeg"_s);
    EXPECT_TRUE(chinese.endsWith(u"漏.jpeg"_s));
    EXPECT_LE(chinese.toUtf8().size(), longestFileNameBytes);
    EXPECT_GT(chinese.toUtf8().size(), longestFileNameBytes - 3);

    // Not in the middle of a character of two units.
    const QString rare = cleanFileName(QString::fromUtf8("\U00020BB7").repeated(100));
    EXPECT_EQ(rare, QString::fromUtf8("\U00020BB7").repeated(longestFileNameBytes / 4));
}

TEST(FileNameTest, stayingCleanWhenCleanedAgain)
{
    for (const QString &given : {u"nul.txt"_s, u"a/../b:c"_s, QString(300, u'漏') + u" . .jpeg"_s, u"\u202E..x"_s}) {
        const QString once = cleanFileName(given);
        EXPECT_EQ(cleanFileName(once), once) << once.toStdString();
    }
}

TEST(FileNameTest, hasAnEnding)
{
    EXPECT_EQ(fileEnding(u"A.PDF"_s), u"pdf"_s);
    EXPECT_EQ(fileEnding(u"a.tar.gz"_s), u"gz"_s);
    EXPECT_EQ(fileEnding(u"a"_s), QString());
    EXPECT_EQ(fileEnding(u".a"_s), QString());
    EXPECT_EQ(fileEnding(u"a.1234567890"_s), u"1234567890"_s);
    EXPECT_EQ(fileEnding(u"a.12345678901"_s), QString());
}

} // namespace

} // namespace fairlead::rules
