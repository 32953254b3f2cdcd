// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/warranty.h"

#include "../support/casebuilder.h"

#include <gtest/gtest.h>

namespace fairlead::rules {
namespace {

using test::on;

std::optional<QDate> date(const char *text)
{
    return *text ? std::optional(on(text)) : std::nullopt;
}

std::string textOf(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate).toStdString() : "none";
}

/// Which of the dates decides, and the last covered day. Empty texts are unknown dates.
struct LastDayRow {
    const char *name;
    const char *delivered;
    const char *seaTrial;
    const char *contract;
    std::optional<WarrantyBasis> basis;
    const char *lastDay;
    const char *deliveryLastDay;
    const char *seaTrialLastDay;
    bool provisional;

    friend void PrintTo(const LastDayRow &row, std::ostream *out) { *out << row.name; }
};

class LastDayTest : public ::testing::TestWithParam<LastDayRow> {};

TEST_P(LastDayTest, IsThatOfTheDecidingDate)
{
    const LastDayRow &row = GetParam();
    const WarrantyDates dates{date(row.delivered), date(row.seaTrial), date(row.contract)};
    const WarrantyVerdict verdict = judgeWarranty(dates, std::nullopt, on("2026-01-15"));
    EXPECT_EQ(verdict.basis, row.basis);
    EXPECT_EQ(textOf(verdict.lastDay), textOf(date(row.lastDay)));
    EXPECT_EQ(textOf(verdict.deliveryLastDay), textOf(date(row.deliveryLastDay)));
    EXPECT_EQ(textOf(verdict.seaTrialLastDay), textOf(date(row.seaTrialLastDay)));
    EXPECT_EQ(verdict.provisional, row.provisional);
    EXPECT_FALSE(verdict.voided);
}

constexpr auto delivery = WarrantyBasis::Delivery;
constexpr auto seaTrial = WarrantyBasis::SeaTrial;
constexpr auto contract = WarrantyBasis::Contract;

INSTANTIATE_TEST_SUITE_P(
    Decides, LastDayTest,
    ::testing::Values(LastDayRow{"DeliveryEndsFirst", "2025-01-10", "2025-08-10", "", delivery, "2026-07-10",
                                 "2026-07-10", "2026-08-10", false},
                      LastDayRow{"SeaTrialEndsFirst", "2025-01-10", "2025-06-10", "", seaTrial, "2026-06-10",
                                 "2026-07-10", "2026-06-10", false},
                      LastDayRow{"SeaTrialOneDayEarlier", "2025-01-10", "2025-07-09", "", seaTrial, "2026-07-09",
                                 "2026-07-10", "2026-07-09", false},
                      LastDayRow{"BothOnTheSameDay", "2025-01-10", "2025-07-10", "", delivery, "2026-07-10",
                                 "2026-07-10", "2026-07-10", false},
                      LastDayRow{"SeaTrialOneDayLater", "2025-01-10", "2025-07-11", "", delivery, "2026-07-10",
                                 "2026-07-10", "2026-07-11", false},
                      LastDayRow{"OnlyDelivery", "2025-01-10", "", "", delivery, "2026-07-10", "2026-07-10", "", true},
                      LastDayRow{"OnlySeaTrial", "", "2025-06-10", "", seaTrial, "2026-06-10", "", "2026-06-10", true},
                      LastDayRow{"NeitherDate", "", "", "", std::nullopt, "", "", "", false},
                      LastDayRow{"ContractLonger", "2025-01-10", "2025-06-10", "2028-12-31", contract, "2028-12-31",
                                 "2026-07-10", "2026-06-10", false},
                      LastDayRow{"ContractShorter", "2025-01-10", "2025-06-10", "2025-12-31", contract, "2025-12-31",
                                 "2026-07-10", "2026-06-10", false},
                      LastDayRow{"ContractAndOneDate", "2025-01-10", "", "2027-01-10", contract, "2027-01-10",
                                 "2026-07-10", "", false},
                      LastDayRow{"ContractAlone", "", "", "2027-01-10", contract, "2027-01-10", "", "", false}));

INSTANTIATE_TEST_SUITE_P(
    MonthEnds, LastDayTest,
    ::testing::Values(
        LastDayRow{"Aug31ToFebruary", "2024-08-31", "", "", delivery, "2026-02-28", "2026-02-28", "", true},
        LastDayRow{"Aug30ToFebruary", "2024-08-30", "", "", delivery, "2026-02-28", "2026-02-28", "", true},
        LastDayRow{"Aug29ToFebruary", "2024-08-29", "", "", delivery, "2026-02-28", "2026-02-28", "", true},
        LastDayRow{"Aug28ToFebruary", "2024-08-28", "", "", delivery, "2026-02-28", "2026-02-28", "", true},
        LastDayRow{"Aug31ToLeapFebruary", "2022-08-31", "", "", delivery, "2024-02-29", "2024-02-29", "", true},
        LastDayRow{"Aug28ToLeapFebruary", "2022-08-28", "", "", delivery, "2024-02-28", "2024-02-28", "", true},
        LastDayRow{"LeapDayByDelivery", "2024-02-29", "", "", delivery, "2025-08-29", "2025-08-29", "", true},
        LastDayRow{"LeapDayBySeaTrial", "", "2024-02-29", "", seaTrial, "2025-02-28", "", "2025-02-28", true},
        LastDayRow{"Feb28BeforeLeapYear", "", "2023-02-28", "", seaTrial, "2024-02-28", "", "2024-02-28", true},
        LastDayRow{"Feb28ByDelivery", "2023-02-28", "", "", delivery, "2024-08-28", "2024-08-28", "", true},
        LastDayRow{"Mar31ToThirtyDays", "2025-03-31", "", "", delivery, "2026-09-30", "2026-09-30", "", true},
        LastDayRow{"Mar30ToThirtyDays", "2025-03-30", "", "", delivery, "2026-09-30", "2026-09-30", "", true},
        LastDayRow{"May31ToThirtyDays", "2025-05-31", "", "", delivery, "2026-11-30", "2026-11-30", "", true},
        LastDayRow{"Apr30StaysTheThirtieth", "2025-04-30", "", "", delivery, "2026-10-30", "2026-10-30", "", true},
        LastDayRow{"Dec31OverNewYear", "2024-12-31", "2025-12-31", "", delivery, "2026-06-30", "2026-06-30",
                   "2026-12-31", false}));

/// Covered or not on a day, by an engine delivered on 2024-08-31 whose sea trial is unknown: until 2026-02-28.
struct DayRow {
    const char *name;
    const char *on;
    bool covered;
    int daysLeft;

    friend void PrintTo(const DayRow &row, std::ostream *out) { *out << row.name; }
};

class CoveredDayTest : public ::testing::TestWithParam<DayRow> {};

TEST_P(CoveredDayTest, EndsWithTheLastDay)
{
    const DayRow &row = GetParam();
    const WarrantyVerdict verdict = judgeWarranty({on("2024-08-31"), {}, {}}, std::nullopt, on(row.on));
    EXPECT_EQ(verdict.covered, row.covered);
    EXPECT_EQ(verdict.daysLeft, row.daysLeft);
    EXPECT_EQ(verdict.lastDay, on("2026-02-28"));
}

INSTANTIATE_TEST_SUITE_P(Days, CoveredDayTest,
                         ::testing::Values(DayRow{"DayBeforeDelivery", "2024-08-30", true, 547},
                                           DayRow{"DayOfDelivery", "2024-08-31", true, 546},
                                           DayRow{"DayBeforeTheLast", "2026-02-27", true, 1},
                                           DayRow{"LastDay", "2026-02-28", true, 0},
                                           DayRow{"DayAfterTheLast", "2026-03-01", false, -1},
                                           DayRow{"YearsLater", "2028-02-29", false, -731}));

TEST(WarrantyTest, IsUndecidedWithoutDates)
{
    EXPECT_EQ(judgeWarranty({}, std::nullopt, on("2026-01-15")), WarrantyVerdict());
}

TEST(WarrantyTest, ContractCoversToTheEndOfItsLastDay)
{
    const WarrantyDates dates{{}, {}, on("2026-01-31")};
    EXPECT_EQ(judgeWarranty(dates, std::nullopt, on("2026-01-31")).covered, true);
    EXPECT_EQ(judgeWarranty(dates, std::nullopt, on("2026-02-01")).covered, false);
}

TEST(WarrantyTest, VoidIsVoidFromItsDayOn)
{
    const WarrantyDates dates{on("2025-01-10"), on("2025-08-10"), {}};
    const WarrantyVoid voided{on("2026-01-15"), QStringLiteral("fuel not allowed"), test::person("head")};

    const WarrantyVerdict before = judgeWarranty(dates, voided, on("2026-01-14"));
    EXPECT_EQ(before.covered, true);
    EXPECT_FALSE(before.voided);

    for (const char *day : {"2026-01-15", "2026-01-16"}) {
        const WarrantyVerdict verdict = judgeWarranty(dates, voided, on(day));
        EXPECT_EQ(verdict.covered, false) << day;
        EXPECT_TRUE(verdict.voided) << day;
        EXPECT_EQ(verdict.lastDay, on("2026-07-10")) << day;
        EXPECT_EQ(verdict.daysLeft, on(day).daysTo(on("2026-07-10"))) << day;
    }
}

TEST(WarrantyTest, VoidWithoutDatesIsNotCovered)
{
    const WarrantyVoid voided{on("2026-01-15"), QStringLiteral("other maker's parts"), test::person("head")};
    const WarrantyVerdict verdict = judgeWarranty({}, voided, on("2026-01-15"));
    EXPECT_EQ(verdict.covered, false);
    EXPECT_TRUE(verdict.voided);
    EXPECT_FALSE(verdict.basis || verdict.lastDay || verdict.daysLeft);
    EXPECT_EQ(judgeWarranty({}, voided, on("2026-01-14")).covered, std::nullopt);
}

TEST(WarrantyTest, RemarksALastDayAtRestAndDecidesNothingByIt)
{
    // 2026-02-28 is a Saturday.
    const WarrantyVerdict saturday = judgeWarranty({on("2024-08-31"), {}, {}}, std::nullopt, on("2026-03-01"));
    EXPECT_TRUE(saturday.lastDayAtRest);
    EXPECT_EQ(saturday.covered, false);
    EXPECT_FALSE(judgeWarranty({{}, {}, on("2026-02-27")}, std::nullopt, on("2026-01-15")).lastDayAtRest);
}

struct RestRow {
    const char *day;
    bool rest;
};

TEST(WarrantyTest, KnowsRestDays)
{
    const RestRow rows[] = {
        {"2026-02-27", false}, {"2026-02-28", true},  {"2026-03-01", true},  {"2026-03-02", false}, // around a weekend
        {"2025-12-31", false}, {"2026-01-01", true},  {"2026-01-02", false},                        // New Year
        {"2026-04-30", false}, {"2026-05-01", true},  {"2027-05-03", false},                        // Labour Day
        {"2026-09-30", false}, {"2026-10-01", true},  {"2026-10-02", true},  {"2024-10-03", true},
        {"2024-10-04", false}, {"2026-06-01", false},
    };
    for (const RestRow &row : rows)
        EXPECT_EQ(isRestDay(on(row.day)), row.rest) << row.day;
}

} // namespace
} // namespace fairlead::rules
