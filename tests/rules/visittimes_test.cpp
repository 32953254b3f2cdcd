// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlinestand.h"

using namespace std::chrono_literals;

namespace fairlead::rules {
namespace {

using test::at;
using test::CaseBuilder;
using test::on;

// Times of a visit

Visit agreedVisit()
{
    return agreed().visit().visit;
}

TEST(VisitTimesTest, WithoutAppointmentNothingIsAgreed)
{
    EXPECT_FALSE(agreedEntryTime(Visit()));
    const Visit visit = called().reschedule("2026-05-05 09:00", "2026-05-04 12:00").visit().visit;
    EXPECT_FALSE(agreedEntryTime(visit));
    EXPECT_TRUE(noticeMargins(visit).empty());
}

TEST(VisitTimesTest, ANewTimeStandsWithTwoHoursNotice)
{
    EXPECT_EQ(agreedEntryTime(agreedVisit()), at("2026-05-04 15:00"));
    EXPECT_TRUE(noticeMargins(agreedVisit()).empty());

    const Visit inTime = agreed().reschedule("2026-05-05 09:00", "2026-05-04 13:00").visit().visit;
    EXPECT_EQ(agreedEntryTime(inTime), at("2026-05-05 09:00"));
    EXPECT_EQ(noticeMargins(inTime), (std::vector<std::chrono::milliseconds>{0ms}));

    const Visit tooLate = agreed().reschedule("2026-05-05 09:00", "2026-05-04 13:00:00.001").visit().visit;
    EXPECT_EQ(agreedEntryTime(tooLate), at("2026-05-04 15:00"));
    EXPECT_EQ(noticeMargins(tooLate), (std::vector<std::chrono::milliseconds>{-1ms}));
}

TEST(VisitTimesTest, EachNoticeIsMeasuredAgainstTheTimeThatStood)
{
    const Visit visit = agreed()
                            .reschedule("2026-05-04 17:00", "2026-05-04 12:00") // stands
                            .reschedule("2026-05-04 20:00", "2026-05-04 15:30") // too late: 17:00 stays
                            .reschedule("2026-05-05 09:00", "2026-05-04 16:00") // would do for 20:00, not for 17:00
                            .visit()
                            .visit;
    EXPECT_EQ(noticeMargins(visit), (std::vector<std::chrono::milliseconds>{1h, -30min, -1h}));
    EXPECT_EQ(agreedEntryTime(visit), at("2026-05-04 17:00"));
}

TEST(VisitTimesTest, AnEarlierTimeNeedsTheSameNotice)
{
    const Visit visit = agreed().reschedule("2026-05-04 13:30", "2026-05-04 12:30").visit().visit;
    EXPECT_EQ(noticeMargins(visit), (std::vector<std::chrono::milliseconds>{30min}));
    EXPECT_EQ(agreedEntryTime(visit), at("2026-05-04 13:30"));
}

struct OnSiteRow {
    const char *arrived;
    const char *departed; ///< empty: still there
    const char *now;
    std::vector<QDate> days;
};

TEST(VisitTimesTest, OnSiteDaysAreThoseOfTheCompanysZone)
{
    const OnSiteRow rows[] = {
        {"2026-05-04 08:00", "2026-05-04 17:00", "2026-05-09 09:00", {on("2026-05-04")}},
        {"2026-05-04 08:00", "", "2026-05-04 09:00", {on("2026-05-04")}},
        {"2026-05-04 08:00", "", "2026-05-05 23:59:59.999", {on("2026-05-04"), on("2026-05-05")}},
        {"2026-05-04 08:00", "", "2026-05-05 00:00", {on("2026-05-04"), on("2026-05-05")}},
        // Shanghai's midnight is 16:00 in UTC.
        {"2026-05-03T15:59:59.999Z", "2026-05-04 17:00", "2026-05-09 09:00", {on("2026-05-03"), on("2026-05-04")}},
        {"2026-05-03T16:00:00Z", "2026-05-04 17:00", "2026-05-09 09:00", {on("2026-05-04")}},
        {"2026-05-04 08:00", "2026-05-04T15:59:59.999Z", "2026-05-09 09:00", {on("2026-05-04")}},
        {"2026-05-04 08:00", "2026-05-04T16:00:00Z", "2026-05-09 09:00", {on("2026-05-04")}},
        {"2026-05-04 08:00", "2026-05-04T16:00:00.001Z", "2026-05-09 09:00", {on("2026-05-04"), on("2026-05-05")}},
        {"2026-05-04 00:00", "2026-05-04 00:00", "2026-05-09 09:00", {on("2026-05-04")}},
        {"2026-04-30 08:00", "2026-05-02 00:00", "2026-05-09 09:00", {on("2026-04-30"), on("2026-05-01")}},
        {"2028-02-28 08:00",
         "2028-03-01 09:00",
         "2028-03-09 09:00",
         {on("2028-02-28"), on("2028-02-29"), on("2028-03-01")}},
    };
    for (const OnSiteRow &row : rows) {
        Visit visit;
        visit.arrivedAt = at(row.arrived);
        if (*row.departed)
            visit.departedAt = at(row.departed);
        EXPECT_EQ(onSiteDays(visit, at(row.now)), row.days) << row.arrived << " to " << row.departed;
    }
    EXPECT_TRUE(onSiteDays(Visit(), at("2026-05-09 09:00")).empty());
}

} // namespace
} // namespace fairlead::rules
