// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/month.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace fairlead;

namespace {

std::optional<Month> read(const char *text)
{
    return Month::fromString(QString::fromUtf8(text));
}

} // namespace

TEST(Month, readsAndShows)
{
    EXPECT_EQ(read("2026-05")->toString(), QStringLiteral("2026-05"));
    EXPECT_EQ(Month::of(QDate(2026, 5, 31)), read("2026-05"));
    for (const char *text : {"", "2026", "2026-5", "2026-00", "2026-13", "2026-05-01", "2026-05 ", "2026-05\n",
                             " 2026-05", "2026/05", "202605", "0000-05", "２０２６-05"})
        EXPECT_EQ(read(text), std::nullopt) << '"' << text << '"';
}

TEST(Month, firstAndLastDay)
{
    EXPECT_EQ(read("2024-02")->firstDay(), QDate(2024, 2, 1));
    EXPECT_EQ(read("2024-02")->lastDay(), QDate(2024, 2, 29));
    EXPECT_EQ(read("2026-02")->lastDay(), QDate(2026, 2, 28));
    EXPECT_EQ(read("2100-02")->lastDay(), QDate(2100, 2, 28));
    EXPECT_EQ(read("2026-12")->lastDay(), QDate(2026, 12, 31));
}

TEST(Month, goesOverTheYear)
{
    EXPECT_EQ(read("2025-12")->next(), read("2026-01"));
    EXPECT_EQ(read("2026-01")->previous(), read("2025-12"));
    EXPECT_LT(*read("2025-12"), *read("2026-01"));
    Month month = *read("2024-01");
    for (int i = 0; i < 24; ++i) {
        EXPECT_EQ(month.next().previous(), month);
        month = month.next();
    }
    EXPECT_EQ(month, read("2026-01"));
}
