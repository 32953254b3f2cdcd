// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/typedtimes.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

const QDate today(2026, 5, 4);
const Instant now = *Instant::fromIso(u"2026-05-04T08:30:00+08:00"_s);

TEST(TypedTimesTest, readsDaysAsPeopleWriteThem)
{
    const QDate day(2026, 5, 3);
    for (const QString &text : {u"2026-5-3"_s, u"2026-05-03"_s, u"2026/5/3"_s, u"2026.05.03"_s, u"20260503"_s,
                                u"2026年5月3日"_s, u"２０２６－０５－０３"_s, u" 5-3 "_s, u"5月3日"_s})
        EXPECT_EQ(parseDay(text, today), day) << text.toStdString();
    for (const QString &text : {u""_s, u"2026-02-30"_s, u"2026-13-01"_s, u"tomorrow"_s, u"3.5.2026"_s, u"260503"_s})
        EXPECT_EQ(parseDay(text, today), std::nullopt) << text.toStdString();
}

TEST(TypedTimesTest, takesMomentsInTheCompanysZone)
{
    const Instant at = *Instant::fromIso(u"2026-05-03T14:05:00+08:00"_s);
    for (const QString &text :
         {u"2026-5-3 14:05"_s, u"20260503 1405"_s, u"2026-05-03T14:05"_s, u"2026年5月3日 14点05分"_s, u"5-3 14.05"_s})
        EXPECT_EQ(parseMoment(text, now), at) << text.toStdString();
    EXPECT_EQ(parseMoment(u"9:00"_s, now), Instant::fromIso(u"2026-05-04T09:00:00+08:00"_s));
    EXPECT_EQ(parseMoment(u"2026-5-3"_s, now), std::nullopt);
    EXPECT_EQ(parseMoment(u"2026-5-3 25:00"_s, now), std::nullopt);
}

TEST(TypedTimesTest, readsSpansAndMonths)
{
    EXPECT_EQ(parseMinutes(u"90"_s), 90);
    EXPECT_EQ(parseMinutes(u"1:30"_s), 90);
    EXPECT_EQ(parseMinutes(u"1h30"_s), 90);
    EXPECT_EQ(parseMinutes(u"2小时"_s), 120);
    EXPECT_EQ(parseMinutes(u"1:75"_s), std::nullopt);
    EXPECT_EQ(parseMonth(u"2026-5"_s), Month::of(today));
    EXPECT_EQ(parseMonth(u"202605"_s), Month::of(today));
    EXPECT_EQ(parseMonth(u"2026-13"_s), std::nullopt);
}

} // namespace

} // namespace fairlead::rules
