// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperstyle.h"

#include <gtest/gtest.h>

#include <QFontInfo>
#include <QStringList>

namespace fairlead::report {
namespace {

using namespace Qt::StringLiterals;

TEST(PaperStyle, PrintableKeepsWhatPeopleWrite)
{
    for (const QString &text : {QString(), u"张三"_s, u"<b>0.0</b> &amp; =SUM(A1)"_s, u"买买提·阿卜杜"_s, u"a\nb"_s,
                                u"𠮷野家"_s, u"  两头空格 "_s})
        EXPECT_EQ(printable(text), text);
}

TEST(PaperStyle, PrintableTakesOutWhatWouldSpoilThePage)
{
    EXPECT_EQ(printable(u"张\tXX"_s.replace(u"XX"_s, QString(QChar(0)))), u"张  "_s);
    EXPECT_EQ(printable(u"a\r\nb\rc\vd\u2028e\u2029f\u0085g"_s), u"a\nb\nc\nd\ne\nf\ng"_s);
    EXPECT_EQ(printable(u"\u202E05.0-\u202C 张\u200F\u2066三\u2069\uFEFF"_s), u"05.0- 张三"_s);
    EXPECT_EQ(printable(u"\u001B[31m红\u007F"_s), u" [31m红 "_s);
    EXPECT_EQ(printable(QString(QChar(0xD842)) + u'x'), u"\uFFFDx"_s);
    EXPECT_EQ(printable(u'x' + QString(QChar(0xDFB7))), u"x\uFFFD"_s);
}

TEST(PaperStyle, TheFontHasChineseAndPaperUnits)
{
    ASSERT_FALSE(paperFontFamily().isEmpty()) << "fonts-wqy-microhei is missing";
    const QFont font = paperFont({.points = 9});
    EXPECT_EQ(font.pixelSize(), 150);
    EXPECT_EQ(font.hintingPreference(), QFont::PreferNoHinting);
    EXPECT_EQ(QFontInfo(font).family(), paperFontFamily());
}

} // namespace
} // namespace fairlead::report
