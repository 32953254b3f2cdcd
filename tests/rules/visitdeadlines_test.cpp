// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinestand.h"

using namespace std::chrono_literals;

namespace fairlead::rules {
namespace {

using test::at;
using test::CaseBuilder;
using test::on;

class VisitDeadlineTest : public ::testing::TestWithParam<StandRow> {};

TEST_P(VisitDeadlineTest, HasStateAndMargin)
{
    expectStand(GetParam());
}

// A1.4: entry on the 6th, so settled by the end of the 4th: 2026-05-04T16:00Z.

constexpr auto ahead = DeadlineKind::AppointmentAhead;

CaseBuilder settled(const char *agreedAt)
{
    return CaseBuilder::commissioning("2026-05-01 09:00").appointment("2026-05-06 08:00", agreedAt);
}

INSTANTIATE_TEST_SUITE_P(
    AppointmentAhead, VisitDeadlineTest,
    ::testing::Values(
        StandRow{"WithoutAppointment", CaseBuilder::commissioning("2026-05-01 09:00").nextVisit(), ahead,
                 at("2026-05-06 09:00"), std::nullopt},
        StandRow{"DaysAhead", settled("2026-05-02 00:00"), ahead, at("2026-05-06 09:00"), met, 72h},
        StandRow{"LastMomentOfTheDay", settled("2026-05-04 23:59:59.999"), ahead, at("2026-05-06 09:00"), met, 1ms},
        StandRow{"LastMomentInUtc", settled("2026-05-04T15:59:59.999Z"), ahead, at("2026-05-06 09:00"), met, 1ms},
        StandRow{"FirstMomentOfTheNext", settled("2026-05-05 00:00"), ahead, at("2026-05-06 09:00"), breached, 0ms},
        StandRow{"FirstMomentInUtc", settled("2026-05-04T16:00:00Z"), ahead, at("2026-05-06 09:00"), breached, 0ms},
        StandRow{"EntryAtTheDaysFirstMoment",
                 CaseBuilder::commissioning("2026-05-01 09:00").appointment("2026-05-05T16:00:00Z", "2026-05-04 23:00"),
                 ahead, at("2026-05-06 09:00"), met, 1h},
        StandRow{
            "EntryAtTheLastMomentBefore",
            CaseBuilder::commissioning("2026-05-01 09:00").appointment("2026-05-05T15:59:59.999Z", "2026-05-04 23:00"),
            ahead, at("2026-05-06 09:00"), breached, -23h},
        StandRow{"OverAMonthsEnd",
                 CaseBuilder::commissioning("2026-02-01 09:00").appointment("2026-03-01 08:00", "2026-02-28 00:00"),
                 ahead, at("2026-03-01 09:00"), breached, 0ms},
        StandRow{"OverALeapDay",
                 CaseBuilder::commissioning("2028-02-01 09:00").appointment("2028-03-01 08:00", "2028-02-28 23:00"),
                 ahead, at("2028-03-01 09:00"), met, 1h},
        StandRow{"ALaterTimeChangesNothing",
                 settled("2026-05-05 08:00").reschedule("2026-05-20 08:00", "2026-05-05 09:00"), ahead,
                 at("2026-05-06 09:00"), breached, -8h},
        StandRow{"NotForRepairs", called().appointment("2026-05-04 15:00", "2026-05-04 10:00"), ahead,
                 at("2026-05-06 09:00"), std::nullopt}));

// A1.6, B3.5: entry at 15:00, so notice by 13:00, warning from 11:00.

constexpr auto notice = DeadlineKind::RescheduleNotice;

INSTANTIATE_TEST_SUITE_P(
    RescheduleNotice, VisitDeadlineTest,
    ::testing::Values(
        StandRow{"WithoutAppointment", called().nextVisit(), notice, at("2026-05-04 10:00"), std::nullopt},
        StandRow{"Pending", agreed(), notice, at("2026-05-04 10:59:59.999"), pending, 2h + 1ms},
        StandRow{"Warning", agreed(), notice, at("2026-05-04 11:00"), warning, 2h},
        StandRow{"OnTheLimit", agreed(), notice, at("2026-05-04 13:00"), warning, 0ms},
        StandRow{"NothingToTellAnyMore", agreed(), notice, at("2026-05-04 13:00:00.001"), std::nullopt},
        StandRow{"Arrived", agreed().arrived("2026-05-04 12:00"), notice, at("2026-05-04 12:30"), std::nullopt},
        StandRow{"TicketEnded", agreed().cancelled("2026-05-04 10:00"), notice, at("2026-05-04 10:30"), std::nullopt},
        StandRow{"ToldTooLate", agreed().reschedule("2026-05-05 09:00", "2026-05-04 13:00:00.001"), notice,
                 at("2026-05-04 14:00"), breached, -1ms},
        StandRow{"ToldTooLateAndArrived",
                 agreed().reschedule("2026-05-05 09:00", "2026-05-04 14:00").arrived("2026-05-05 09:00"), notice,
                 at("2026-05-05 10:00"), breached, -1h},
        StandRow{"ToldTooLateTwice",
                 agreed()
                     .reschedule("2026-05-04 16:00", "2026-05-04 14:00")
                     .reschedule("2026-05-05 09:00", "2026-05-04 14:30"),
                 notice, at("2026-05-04 15:00"), breached, -1h},
        StandRow{"ToldInTimeAndTheNewLimitPassed", agreed().reschedule("2026-05-04 16:00", "2026-05-04 13:00"), notice,
                 at("2026-05-04 14:00:00.001"), met, 0ms}));

// A3.2: a day's sheet by 24:00, warning from 20:00.

constexpr auto dailySheet = DeadlineKind::DailySheet;

INSTANTIATE_TEST_SUITE_P(
    DailySheet, VisitDeadlineTest,
    ::testing::Values(
        StandRow{"BeforeArrival", CaseBuilder::commissioning("2026-05-01 09:00").assigned("2026-05-02 09:00", {"zhou"}),
                 dailySheet, at("2026-05-04 12:00"), std::nullopt},
        StandRow{
            "NoneInARepair",
            CaseBuilder::repair("2026-05-01 09:00").assigned("2026-05-02 09:00", {"zhou"}).arrived("2026-05-04 08:00"),
            dailySheet, at("2026-05-06 12:00"), std::nullopt},
        StandRow{"Pending", onSite(), dailySheet, at("2026-05-04 19:59:59.999"), pending, 4h + 1ms},
        StandRow{"Warning", onSite(), dailySheet, at("2026-05-04 20:00"), warning, 4h},
        StandRow{"LastMoment", onSite().left("2026-05-04 18:00"), dailySheet, at("2026-05-04 23:59:59.999"), warning,
                 1ms},
        StandRow{"Midnight", onSite().left("2026-05-04 18:00"), dailySheet, at("2026-05-04T16:00:00Z"), breached, 0ms},
        StandRow{"WrittenAtTheLastMoment",
                 onSite().sheet("2026-05-04", "2026-05-04T15:59:59.999Z").left("2026-05-04 18:00"), dailySheet,
                 at("2026-05-06 12:00"), met, 1ms},
        StandRow{"WrittenAtMidnight", onSite().sheet("2026-05-04", "2026-05-04T16:00:00Z").left("2026-05-04 18:00"),
                 dailySheet, at("2026-05-06 12:00"), breached, 0ms},
        StandRow{"WrittenAnew",
                 onSite()
                     .sheet("2026-05-04", "2026-05-04 17:00")
                     .sheetReviewed("2026-05-05 09:00", false)
                     .sheet("2026-05-04", "2026-05-05 10:00")
                     .left("2026-05-04 18:00"),
                 dailySheet, at("2026-05-06 12:00"), met, 7h},
        StandRow{"ADraftIsNoSheet", onSite().sheet("2026-05-04", "2026-05-04 17:00").draft().left("2026-05-04 18:00"),
                 dailySheet, at("2026-05-04 18:30"), pending, 5h + 30min},
        StandRow{"SheetOfAnotherDay", onSite().sheet("2026-05-03", "2026-05-04 17:00").left("2026-05-04 18:00"),
                 dailySheet, at("2026-05-04 18:30"), pending, 5h + 30min}));

// A3.3: left on the 4th; signed and submitted by the end of the 7th, reviewed by the end of the third day after that.

constexpr auto signatures = DeadlineKind::Signatures;
constexpr auto review = DeadlineKind::Review;

INSTANTIATE_TEST_SUITE_P(
    Signatures, VisitDeadlineTest,
    ::testing::Values(
        StandRow{"StillThere", onSite(), signatures, at("2026-05-04 12:00"), std::nullopt},
        StandRow{"Unfinished", onSite().left("2026-05-04 17:00", false), signatures, at("2026-05-04 18:00"),
                 std::nullopt},
        StandRow{"Pending", finished(), signatures, at("2026-05-06 23:59:59.999"), pending, 24h + 1ms},
        StandRow{"Warning", finished(), signatures, at("2026-05-07 00:00"), warning, 24h},
        StandRow{"LastMoment", finished(), signatures, at("2026-05-07T15:59:59.999Z"), warning, 1ms},
        StandRow{"Breached", finished(), signatures, at("2026-05-07T16:00:00Z"), breached, 0ms},
        StandRow{"SignedButNotSubmitted",
                 finished().workOrder("2026-05-04 17:30").signatory("Captain", "2026-05-04 18:00"), signatures,
                 at("2026-05-05 00:00"), pending, 72h},
        StandRow{"SubmittedAtTheLastMoment", submitted("2026-05-07 23:59:59.999"), signatures, at("2026-05-20 09:00"),
                 met, 1ms},
        StandRow{"SubmittedAtMidnight", submitted("2026-05-08 00:00"), signatures, at("2026-05-20 09:00"), breached,
                 0ms},
        StandRow{"AnewFromTheFailedReview", submitted("2026-05-05 09:00").reviewFailed("2026-05-06 15:00"), signatures,
                 at("2026-05-09 00:00"), warning, 24h},
        StandRow{"SubmittedAgain",
                 submitted("2026-05-05 09:00").reviewFailed("2026-05-06 15:00").submitted("2026-05-09 23:00"),
                 signatures, at("2026-05-20 09:00"), met, 1h},
        StandRow{"SubmittedAgainInTheSameMinute",
                 submitted("2026-05-05 09:00").reviewFailed("2026-05-06 15:00").submitted("2026-05-06 15:00"),
                 signatures, at("2026-05-20 09:00"), met, 81h},
        StandRow{"PassedInTheEnd",
                 submitted("2026-05-05 09:00")
                     .reviewFailed("2026-05-06 15:00")
                     .submitted("2026-05-07 09:00")
                     .reviewPassed("2026-05-08 10:00"),
                 signatures, at("2026-05-20 09:00"), met, 63h}));

INSTANTIATE_TEST_SUITE_P(
    Review, VisitDeadlineTest,
    ::testing::Values(
        StandRow{"NotSubmitted", finished().workOrder("2026-05-04 17:30"), review, at("2026-05-05 09:00"),
                 std::nullopt},
        StandRow{"Pending", submitted("2026-05-05 09:00"), review, at("2026-05-07 23:59:59.999"), pending, 24h + 1ms},
        StandRow{"Warning", submitted("2026-05-05 09:00"), review, at("2026-05-08 00:00"), warning, 24h},
        StandRow{"LastMoment", submitted("2026-05-05 09:00"), review, at("2026-05-08 23:59:59.999"), warning, 1ms},
        StandRow{"Breached", submitted("2026-05-05 09:00"), review, at("2026-05-09 00:00"), breached, 0ms},
        StandRow{"PassedInTime", submitted("2026-05-05 09:00").reviewPassed("2026-05-08 23:59:59.999"), review,
                 at("2026-05-20 09:00"), met, 1ms},
        StandRow{"PassedTooLate", submitted("2026-05-05 09:00").reviewPassed("2026-05-09 00:00"), review,
                 at("2026-05-20 09:00"), breached, 0ms},
        StandRow{"FailedAndNotSubmittedAgain", submitted("2026-05-05 09:00").reviewFailed("2026-05-06 15:00"), review,
                 at("2026-05-20 09:00"), std::nullopt},
        StandRow{"SubmittedAgainInTheSameMinute",
                 submitted("2026-05-05 09:00").reviewFailed("2026-05-06 15:00").submitted("2026-05-06 15:00"), review,
                 at("2026-05-07 00:00"), pending, 72h}));

// What a row can't say

TEST(VisitDeadlinesTest, KeepsANoticeForEachAgreedTime)
{
    const CaseBuilder facts = agreed() // 15:00
                                  .reschedule("2026-05-05 09:00", "2026-05-04 12:00")
                                  .reschedule("2026-05-05 14:00", "2026-05-05 07:00");
    const std::vector<std::string> told{
        "B3.5 due 2026-05-04 13:00:00.000 met at 2026-05-04 12:00:00.000 margin 3600000",
        "B3.5 due 2026-05-05 07:00:00.000 met at 2026-05-05 07:00:00.000 margin 0",
    };
    std::vector<std::string> withOpen = told;
    withOpen.emplace_back("B3.5 due 2026-05-05 12:00:00.000 warning margin 3600000");
    EXPECT_EQ(summariesOf(facts, notice, at("2026-05-05 11:00")), withOpen);
    EXPECT_EQ(summariesOf(facts, notice, at("2026-05-05 13:00")), told);
}

TEST(VisitDeadlinesTest, WarnsOfANoticeFourHoursBeforeTheAgreedTime)
{
    const std::vector<Deadline> found = deadlinesOf(agreed(), notice, at("2026-05-04 10:00"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(timeOf(found.front().dueAt), "2026-05-04 13:00:00.000");
    EXPECT_EQ(timeOf(found.front().warnAt), "2026-05-04 11:00:00.000");
}

TEST(VisitDeadlinesTest, WantsASheetForEachOnSiteDay)
{
    const CaseBuilder facts = onSite().sheet("2026-05-05", "2026-05-05 17:00");
    const std::vector<std::string> expected{
        "A3.2 due 2026-05-05 00:00:00.000 breached margin -122400000",
        "A3.2 due 2026-05-06 00:00:00.000 met at 2026-05-05 17:00:00.000 margin 25200000",
        "A3.2 due 2026-05-07 00:00:00.000 pending margin 50400000",
    };
    EXPECT_EQ(summariesOf(facts, dailySheet, at("2026-05-06 10:00")), expected);

    std::vector<QDate> days;
    for (const Deadline &deadline : deadlinesOf(facts, dailySheet, at("2026-05-06 10:00")))
        days.push_back(deadline.day);
    EXPECT_EQ(days, (std::vector{on("2026-05-04"), on("2026-05-05"), on("2026-05-06")}));
}

TEST(VisitDeadlinesTest, StopsAskingForSheetsWhenTheTicketEnds)
{
    const CaseBuilder facts = onSite().cancelled("2026-05-05 10:00");
    EXPECT_EQ(summariesOf(facts, dailySheet, at("2026-05-20 10:00")),
              (std::vector<std::string>{"A3.2 due 2026-05-05 00:00:00.000 breached margin -36000000"}));
}

TEST(VisitDeadlinesTest, WatchesEveryVisit)
{
    const CaseBuilder facts = onSite()
                                  .appointment("2026-05-04 08:00", "2026-05-02 09:00")
                                  .left("2026-05-04 17:00", false)
                                  .nextVisit()
                                  .appointment("2026-05-07 08:00", "2026-05-06 09:00")
                                  .assigned("2026-05-05 09:00", {"wu"});
    EXPECT_EQ(summariesOf(facts, ahead, at("2026-05-06 10:00")),
              (std::vector<std::string>{
                  "A1.4 due 2026-05-03 00:00:00.000 met at 2026-05-02 09:00:00.000 margin 54000000",
                  "A1.4 due 2026-05-06 00:00:00.000 breached at 2026-05-06 09:00:00.000 margin -32400000",
              }));
}

TEST(VisitDeadlinesTest, UsesTheCompanysSettings)
{
    CompanySettings settings;
    settings.signDays = 0;
    settings.reviewDays = 10;
    for (const Deadline &deadline : caseDeadlines(submitted("2026-05-04 18:30"), settings, at("2026-05-04 19:00"))) {
        if (deadline.kind == signatures) {
            EXPECT_EQ(timeOf(deadline.dueAt), "2026-05-05 00:00:00.000");
        } else if (deadline.kind == review) {
            EXPECT_EQ(timeOf(deadline.dueAt), "2026-05-15 00:00:00.000");
        }
    }
}

TEST(VisitDeadlinesTest, TakesCalendarDaysOverMonthEnds)
{
    const CaseBuilder facts =
        CaseBuilder::repair("2028-02-20 09:00").arrived("2028-02-27 08:00").left("2028-02-27 17:00");
    const std::vector<Deadline> found = deadlinesOf(facts, signatures, at("2028-02-28 09:00"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(timeOf(found.front().dueAt), "2028-03-02 00:00:00.000"); // the end of 1 March, after a 29th
    EXPECT_EQ(timeOf(found.front().warnAt), "2028-03-01 00:00:00.000");
}

} // namespace
} // namespace fairlead::rules
