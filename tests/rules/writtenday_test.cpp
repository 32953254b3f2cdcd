// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/writtenday.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

/// As one text: the day, the time, or the trouble.
QString readAs(const QString &text, DateSystem system = DateSystem::From1900)
{
    const WrittenDay read = readWrittenDay(text, system);
    if (!read.day)
        return codeOf(read.trouble);
    const QString day = read.day->toString(Qt::ISODate);
    return read.time.isValid() ? day + u' ' + read.time.toString(u"HH:mm:ss"_s) : day;
}

TEST(WrittenDayTest, readsTheFormsThatPeopleWrite)
{
    for (const QString &text : {u"2009-7-1"_s, u"2009-07-01"_s, u"2009/07/01"_s, u"2009/7/1"_s, u"2009.7.1"_s,
                                u"20090701"_s, u"2009年7月1日"_s, u"2009年07月01号"_s, u" 2009 年 7 月 1 日 "_s,
                                u"２００９－０７－０１"_s, u"二〇〇九年七月一日"_s, u"1 Jul 2009"_s, u"1-JUL-2009"_s,
                                u"July 1, 2009"_s, u"2009-Jul-1"_s, u"1st July 2009"_s, u"39995"_s})
        EXPECT_EQ(readAs(text), u"2009-07-01"_s) << text.toStdString();
    EXPECT_EQ(readAs(u"二〇一〇年十二月三十一日"_s), u"2010-12-31"_s);
    EXPECT_EQ(readAs(u"二零一〇年十月二十日"_s), u"2010-10-20"_s);
    EXPECT_EQ(readAs(u"38533"_s, DateSystem::From1904), u"2009-07-01"_s);
}

TEST(WrittenDayTest, readsATimeBehindTheDay)
{
    for (const QString &text :
         {u"2009-7-1 14:05"_s, u"2009/07/01 14:05:00"_s, u"2009-07-01T14:05"_s, u"2009年7月1日14时05分"_s,
          u"2009年7月1日 下午2:05"_s, u"2009-7-1 2:05 PM"_s, u"2009-07-01 14:05:00.000"_s, u"39995.586805556"_s})
        EXPECT_EQ(readAs(text), u"2009-07-01 14:05:00"_s) << text.toStdString();
    EXPECT_EQ(readAs(u"2009-7-1 0:00:00"_s), u"2009-07-01 00:00:00"_s);
    EXPECT_EQ(readAs(u"2009-7-1 12:30 AM"_s), u"2009-07-01 00:30:00"_s);
    EXPECT_EQ(readAs(u"39995.0"_s), u"2009-07-01"_s);
    EXPECT_EQ(readAs(u"2009-7-1 25:00"_s), u"not_a_day"_s);
}

TEST(WrittenDayTest, guessesNoOrderOfDayAndMonth)
{
    EXPECT_EQ(readAs(u"1/7/2009"_s), u"ambiguous_day"_s);
    EXPECT_EQ(readAs(u"12-11-2009"_s), u"ambiguous_day"_s);
    EXPECT_EQ(readAs(u"25/12/2009"_s), u"2009-12-25"_s);
    EXPECT_EQ(readAs(u"12/25/2009"_s), u"2009-12-25"_s);
    EXPECT_EQ(readAs(u"7.7.2009"_s), u"2009-07-07"_s);
    EXPECT_EQ(readAs(u"0/7/2009"_s), u"not_a_day"_s);
    EXPECT_EQ(readAs(u"13/13/2009"_s), u"not_a_day"_s);
}

TEST(WrittenDayTest, saysWhatIsMissing)
{
    const std::pair<QString, QString> cases[] = {
        {u"7-1"_s, u"year_missing"_s},     {u"7月1日"_s, u"year_missing"_s},   {u"09-7-1"_s, u"year_missing"_s},
        {u"1/7/09"_s, u"year_missing"_s},  {u"2009年7月"_s, u"day_missing"_s}, {u"2009-07"_s, u"day_missing"_s},
        {u"2009"_s, u"day_missing"_s},     {u"2009年"_s, u"day_missing"_s},    {u""_s, u"not_a_day"_s},
        {u"不详"_s, u"not_a_day"_s},       {u"2009-02-30"_s, u"not_a_day"_s},  {u"2009-13-01"_s, u"not_a_day"_s},
        {u"0209-07-01"_s, u"not_a_day"_s}, {u"1 Foo 2009"_s, u"not_a_day"_s},  {u"123"_s, u"not_a_day"_s},
        {u"200907"_s, u"not_a_day"_s}};
    for (const auto &[text, trouble] : cases)
        EXPECT_EQ(readAs(text), trouble) << text.toStdString();
}

} // namespace

} // namespace fairlead::rules
