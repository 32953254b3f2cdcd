// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/points.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace fairlead;

namespace {

std::optional<qint64> hundredths(const char *text)
{
    const auto points = Points::fromString(QString::fromUtf8(text));
    return points ? std::optional(points->hundredths()) : std::nullopt;
}

std::optional<qint64> fen(const char *text)
{
    const auto money = Money::fromYuan(QString::fromUtf8(text));
    return money ? std::optional(money->fen()) : std::nullopt;
}

const char *const malformed[] = {"",     " ",  "-",   "+",   ".",     ".5",   "5.",  "1.234", "1,5",
                                 "1 ",   " 1", "--1", "+-1", "1e2",   "0x10", "NaN", "inf",   "1.-5",
                                 "1.+5", "−1", "１",  "1\n", "1.0.0", "1.٣",  "-.1", "一"};

} // namespace

TEST(Points, readsWhatPeopleWrite)
{
    EXPECT_EQ(hundredths("-0.2"), -20);
    EXPECT_EQ(hundredths("0.20"), 20);
    EXPECT_EQ(hundredths("+2"), 200);
    EXPECT_EQ(hundredths("0.05"), 5);
    EXPECT_EQ(hundredths("-0.05"), -5); // the sign is not lost with the zero
    EXPECT_EQ(hundredths("-0"), 0);
    EXPECT_EQ(hundredths("007.10"), 710);
}

TEST(Points, goesToItsLimitsAndNotBeyond)
{
    EXPECT_EQ(hundredths("999999.99"), 99999999);
    EXPECT_EQ(hundredths("-999999.99"), -99999999);
    EXPECT_EQ(hundredths("1000000"), std::nullopt);
    EXPECT_EQ(hundredths("0000001"), std::nullopt); // seven digits
}

TEST(Points, readsNothingElse)
{
    for (const char *text : malformed)
        EXPECT_EQ(hundredths(text), std::nullopt) << '"' << text << '"';
}

TEST(Points, showsTwoDecimals)
{
    EXPECT_EQ(Points::fromHundredths(-20).toString(), QStringLiteral("-0.20"));
    EXPECT_EQ(Points::fromHundredths(-5).toString(), QStringLiteral("-0.05"));
    EXPECT_EQ(Points::fromHundredths(0).toString(), QStringLiteral("0.00"));
    EXPECT_EQ(Points::fromHundredths(10000).toString(), QStringLiteral("100.00"));
    EXPECT_EQ(Points::fromHundredths(-12345).toString(), QStringLiteral("-123.45"));
}

TEST(Points, whatIsShownIsReadBack)
{
    for (qint64 value = -250; value <= 250; ++value)
        EXPECT_EQ(Points::fromString(Points::fromHundredths(value).toString()), Points::fromHundredths(value));
}

TEST(Points, tenTimesATenthIsOne)
{
    Points sum;
    for (int i = 0; i < 10; ++i)
        sum += Points::fromString(QStringLiteral("0.1")).value();
    EXPECT_EQ(sum, Points::fromString(QStringLiteral("1")).value());
    EXPECT_EQ(sum - sum, Points());
    EXPECT_EQ(-sum + sum, Points());
    EXPECT_LT(-sum, Points());
}

TEST(Money, readsYuan)
{
    EXPECT_EQ(fen("100"), 10000);
    EXPECT_EQ(fen("99.50"), 9950);
    EXPECT_EQ(fen("0.01"), 1);
    EXPECT_EQ(fen("999999999.99"), 99999999999);
    EXPECT_EQ(fen("1000000000"), std::nullopt);
    for (const char *text : malformed)
        EXPECT_EQ(fen(text), std::nullopt) << '"' << text << '"';
}

TEST(Money, showsYuan)
{
    EXPECT_EQ(Money::fromFen(10000).toYuan(), QStringLiteral("100.00"));
    EXPECT_EQ(Money::fromFen(1).toYuan(), QStringLiteral("0.01"));
    EXPECT_EQ((Money::fromFen(9950) + Money::fromFen(50)).toYuan(), QStringLiteral("100.00"));
}
