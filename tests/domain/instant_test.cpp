// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace fairlead;
using namespace std::chrono_literals;

namespace {

std::optional<Instant> read(const char *text)
{
    return Instant::fromIso(QString::fromUtf8(text));
}

QString shown(const char *text)
{
    const auto instant = read(text);
    return instant ? instant->toIso() : QStringLiteral("nothing");
}

} // namespace

TEST(Instant, readsOffsets)
{
    const QString noon = QStringLiteral("2026-05-03T12:00:00+08:00");
    EXPECT_EQ(shown("2026-05-03T12:00:00+08:00"), noon);
    EXPECT_EQ(shown("2026-05-03T04:00:00Z"), noon);
    EXPECT_EQ(shown("2026-05-03T00:00:00-04:00"), noon);
    EXPECT_EQ(shown("2026-05-03T09:30:00+05:30"), noon);
    EXPECT_EQ(shown("2026-05-03T18:00+14:00"), noon);
}

TEST(Instant, withoutOffsetItIsTheCompanysTime)
{
    // Whatever zone the machine is in: the tests run in New York.
    EXPECT_EQ(shown("2026-05-03T12:00"), QStringLiteral("2026-05-03T12:00:00+08:00"));
    EXPECT_EQ(shown("2026-05-03 12:00:05"), QStringLiteral("2026-05-03T12:00:05+08:00"));
    EXPECT_EQ(read("2026-05-03 12:00:05.250")->msecs() % 1000, 250);
}

TEST(Instant, theDayTurnsInShanghai)
{
    EXPECT_EQ(read("2026-05-03T15:59:59Z")->day(), QDate(2026, 5, 3));
    EXPECT_EQ(read("2026-05-03T16:00:00Z")->day(), QDate(2026, 5, 4));
    EXPECT_EQ(read("2026-02-28T16:00:00Z")->day(), QDate(2026, 3, 1));
    EXPECT_EQ(read("2024-02-28T16:00:00Z")->day(), QDate(2024, 2, 29));
    EXPECT_EQ(read("2025-12-31T16:00:00Z")->day(), QDate(2026, 1, 1));
}

TEST(Instant, refusesImpossibleTimes)
{
    for (const char *text :
         {"2026-02-29T12:00", "2026-04-31T12:00", "2026-13-01T12:00", "2026-00-10T12:00", "2026-01-00T12:00",
          "2026-01-01T24:00", "2026-01-01T25:00", "2026-01-01T12:60", "2026-01-01T12:00:60", "2100-02-29T00:00"})
        EXPECT_EQ(read(text), std::nullopt) << text;
    EXPECT_TRUE(read("2024-02-29T12:00").has_value());
    EXPECT_TRUE(read("2000-02-29T00:00").has_value());
}

TEST(Instant, refusesOtherForms)
{
    for (const char *text : {"",
                             "2026-05-03",
                             "12:00",
                             "2026-5-3T12:00",
                             "2026-05-03T12",
                             "2026-05-03T1:00",
                             "2026-05-03t12:00",
                             "2026-05-03T12:00+8",
                             "2026-05-03T12:00+0800",
                             "2026-05-03T12:00+15:00",
                             "2026-05-03T12:00+08:60",
                             "2026-05-03T12:00 Z",
                             "2026-05-03T12:00z",
                             " 2026-05-03T12:00",
                             "2026-05-03T12:00\n",
                             "2026/05/03 12:00",
                             "03.05.2026 12:00",
                             "2026-05-03T12:00:00.1234Z",
                             "２０２６-05-03T12:00",
                             "20260503T1200"})
        EXPECT_EQ(read(text), std::nullopt) << '"' << text << '"';
}

TEST(Instant, whatIsShownIsReadBack)
{
    for (const qint64 seconds :
         {qint64(-86400), qint64(0), qint64(515520000), qint64(1777777777), qint64(4102444800)}) {
        const Instant instant = Instant::fromMsecs(seconds * 1000);
        EXPECT_EQ(Instant::fromIso(instant.toIso()), instant) << seconds;
    }
}

TEST(Instant, daysBeginAndEndInShanghai)
{
    const QDate leapDay(2024, 2, 29);
    EXPECT_EQ(startOfDay(leapDay).toIso(), QStringLiteral("2024-02-29T00:00:00+08:00"));
    EXPECT_EQ(endOfDay(leapDay).toIso(), QStringLiteral("2024-03-01T00:00:00+08:00"));
    EXPECT_EQ(endOfDay(leapDay) - startOfDay(leapDay), 24h);
    EXPECT_EQ(startOfDay(leapDay).day(), leapDay);
    EXPECT_EQ((endOfDay(leapDay) - 1ms).day(), leapDay);
    // China changed its clocks on this day of 1986: it has 23 hours, and begins at midnight all the same.
    EXPECT_EQ(endOfDay(QDate(1986, 5, 4)) - startOfDay(QDate(1986, 5, 4)), 23h);
}

TEST(Instant, reckonsInMilliseconds)
{
    const Instant noon = read("2026-05-03T12:00").value();
    EXPECT_EQ(noon + 2h, read("2026-05-03T14:00"));
    EXPECT_EQ(noon - 12h, startOfDay(QDate(2026, 5, 3)));
    EXPECT_LT(noon, noon + 1ms);
    EXPECT_EQ(Instant::fromDateTime(noon.utc()), noon);
    EXPECT_EQ(Instant::fromDateTime(noon.local()), noon);
}

TEST(DateFromIso, readsDaysOfTheCalendarOnly)
{
    const auto day = [](const char *text) { return dateFromIso(QString::fromUtf8(text)); };
    EXPECT_EQ(day("2026-05-03"), QDate(2026, 5, 3));
    EXPECT_EQ(day("2024-02-29"), QDate(2024, 2, 29));
    EXPECT_EQ(day("2000-02-29"), QDate(2000, 2, 29));
    for (const char *text : {"2026-02-29", "2026-02-30", "1900-02-29", "2026-04-31", "2026-00-01", "2026-13-01",
                             "2026-01-32", "2026-01-00", "0000-01-01", "2026-5-3", "20260503", "2026-05-03T00:00",
                             "2026-05-03 ", "2026-05-03\n", "-2026-05-03", "2026.05.03", "二〇二六", ""})
        EXPECT_EQ(day(text), std::nullopt) << '"' << text << '"';
}
