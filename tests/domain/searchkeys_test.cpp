// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search/phonekey.h"
#include "domain/search/pinyin.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead {

namespace {

struct Case {
    const char *given;
    const char *expected;
};

TEST(PhoneKey, isTheSameHoweverAPhoneWasWritten)
{
    const Case cases[] = {
        {"13800000001", "13800000001"},
        {"138-0000-0001", "13800000001"},
        {"+86 138 0000 0001", "13800000001"},
        {"0086-13800000001", "13800000001"},
        {"8613800000001", "13800000001"},
        {"＋８６１３８０００００００１", "13800000001"},
        {"0532-88881234", "53288881234"},
        {"+86 (532) 8888-1234 转 5", "53288881234"},
        {"(0532)88881234-ext.12", "53288881234"},
        {"0532 88881234 x12", "53288881234"},
        {"0532 88881234#12", "53288881234"},
        {"0532 88881234 分机 12", "53288881234"},
        {"Fax 0532 88881234", "53288881234"},
        {"400-820-8820", "4008208820"},
        {"86881234", "86881234"},
        {"+65 6123 4567", "6561234567"},
        {"0065 6123 4567", "6561234567"},
        {"", ""},
        {"none", ""},
    };
    for (const Case &row : cases)
        EXPECT_EQ(phoneKey(QString::fromUtf8(row.given)), QLatin1String(row.expected)) << row.given;
}

TEST(PhoneKey, isTakenOfEachPhoneInAField)
{
    EXPECT_EQ(phoneKeys(u"13800000001 / 0532-88881234转5；12、13800000001"_s),
              QStringList({u"13800000001"_s, u"53288881234"_s}));
    EXPECT_EQ(phoneKeys(u"110\n119"_s), QStringList({u"110"_s, u"119"_s}));
    EXPECT_EQ(phoneKeys(u"-"_s), QStringList());
}

TEST(PhoneKey, isTakenOfWhatLooksLikeAPartOfAPhone)
{
    const Case cases[] = {
        {"138-0000", "1380000"},
        {"+86 138", "138"},
        {"(0532) 8888", "5328888"},
        {"8888 1234 转 5", "88881234"},
        {"12", ""},
        {"0012", ""},
        {"+86", ""},
        {"2026-000123", "2026000123"},
        {"L27", ""},
        {"新海航138", ""},
        {"138-ab", ""},
        {"", ""},
    };
    for (const Case &row : cases)
        EXPECT_EQ(typedPhoneKey(QString::fromUtf8(row.given)), QLatin1String(row.expected)) << row.given;
}

TEST(PinyinInitials, areThoseThatPeopleType)
{
    const Case cases[] = {
        {"新海航", "xhh"},
        {"新海航18", "xhh18"},
        {"江南造船", "jnzc"},
        {"远洋海运 ", "yyhy"},
        {"张三", "zs"},
        {"大连 Ship 18", "dl ship 18"},
        {"（新）海航", "x hh"},
        {"Queen Mary", ""},
        {"12", ""},
        {"", ""},
    };
    for (const Case &row : cases)
        EXPECT_EQ(pinyinInitials(QString::fromUtf8(row.given)).join(u'|'), QLatin1String(row.expected)) << row.given;
}

TEST(PinyinInitials, giveBothReadingsOfACharacterThatHasTwo)
{
    EXPECT_EQ(pinyinInitials(u"长江"_s), QStringList({u"cj"_s, u"zj"_s}));
    EXPECT_EQ(pinyinInitials(u"厦门重工"_s), QStringList({u"xmcg"_s, u"smcg"_s, u"xmzg"_s, u"smzg"_s}));
    // More than four ways to read a name are not worth their room.
    EXPECT_EQ(pinyinInitials(u"长长长"_s).size(), 4);
}

} // namespace

} // namespace fairlead
