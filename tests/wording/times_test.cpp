// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/times.h"

#include "../support/casebuilder.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace fairlead::wording {
namespace {

using rules::DeadlineKind;
using rules::DeadlineState;
using test::at;

struct DurationRow {
    std::chrono::milliseconds length;
    const char *text;
};

TEST(DurationTest, HasTwoUnitsAtMost)
{
    const DurationRow rows[] = {
        {0ms, "0 s"},
        {999ms, "0 s"},
        {1s, "1 s"},
        {59s + 999ms, "59 s"},
        {1min, "1 min"},
        {13min + 59s, "13 min"},
        {59min + 59s, "59 min"},
        {1h, "1 h"},
        {1h + 20min, "1 h 20 min"},
        {23h + 59min + 59s, "23 h 59 min"},
        {24h, "1 d"},
        {24h + 59min, "1 d"},
        {51h, "2 d 3 h"},
        {239h, "9 d 23 h"},
        {240h, "10 d"},
        {97 * 24h + 5h, "97 d"},
    };
    for (const DurationRow &row : rows) {
        EXPECT_EQ(duration(row.length).toStdString(), row.text);
        EXPECT_EQ(duration(-row.length).toStdString(), row.text) << "of the negative";
    }
}

TEST(DayCountTest, KnowsOneDay)
{
    EXPECT_EQ(dayCount(0), QStringLiteral("0 days"));
    EXPECT_EQ(dayCount(1), QStringLiteral("1 day"));
    EXPECT_EQ(dayCount(-1), QStringLiteral("1 day"));
    EXPECT_EQ(dayCount(97), QStringLiteral("97 days"));
}

TEST(TimesTest, AreThoseOfTheCompanysZone)
{
    EXPECT_EQ(timeText(at("2026-05-03T16:00:00Z")), QStringLiteral("2026-05-04 00:00"));
    EXPECT_EQ(timeText(at("2026-05-03T15:59:59.999Z")), QStringLiteral("2026-05-03 23:59"));
    EXPECT_EQ(dateText(test::on("2028-02-29")), QStringLiteral("2028-02-29"));
    EXPECT_EQ(monthText(*Month::fromString(QStringLiteral("2026-05"))), QStringLiteral("2026-05"));
}

/// A deadline that is due at 11:00, as the rules judged it at 09:00 or when it was met.
rules::Deadline dueAtEleven(DeadlineKind kind, DeadlineState state, std::optional<Instant> metAt = std::nullopt)
{
    rules::Deadline deadline;
    deadline.kind = kind;
    deadline.dueAt = at("2026-05-04 11:00");
    deadline.state = state;
    deadline.metAt = metAt;
    deadline.margin = deadline.dueAt - metAt.value_or(at("2026-05-04 09:00"));
    return deadline;
}

TEST(CountdownTest, CountsOnFromWhatWasJudged)
{
    const rules::Deadline deadline = dueAtEleven(DeadlineKind::Specialist, DeadlineState::Pending);
    EXPECT_EQ(countdown(deadline, at("2026-05-04 09:40")), QStringLiteral("1 h 20 min left"));
    EXPECT_EQ(countdown(deadline, at("2026-05-04 10:59:30")), QStringLiteral("30 s left"));
    EXPECT_EQ(countdown(deadline, at("2026-05-04 11:00")), QStringLiteral("0 s left"));
    EXPECT_EQ(countdown(deadline, at("2026-05-04 11:00:01")), QStringLiteral("1 s over"));
    EXPECT_EQ(countdown(deadline, at("2026-05-06 14:00")), QStringLiteral("2 d 3 h over"));
}

TEST(CountdownTest, SaysHowItWasMet)
{
    const Instant later = at("2026-05-20 09:00");
    EXPECT_EQ(countdown(dueAtEleven(DeadlineKind::Specialist, DeadlineState::Met, at("2026-05-04 10:40")), later),
              QStringLiteral("20 min to spare"));
    EXPECT_EQ(countdown(dueAtEleven(DeadlineKind::Specialist, DeadlineState::Breached, at("2026-05-04 11:13")), later),
              QStringLiteral("13 min late"));
    for (const DeadlineKind kind : {DeadlineKind::RescheduleNotice, DeadlineKind::AppointmentAhead}) {
        EXPECT_EQ(countdown(dueAtEleven(kind, DeadlineState::Breached, at("2026-05-04 11:13")), later),
                  QStringLiteral("13 min short"));
    }
}

TEST(CountdownTest, StandsStillWhenTheTicketHasEnded)
{
    rules::Deadline deadline = dueAtEleven(DeadlineKind::Specialist, DeadlineState::Breached);
    deadline.margin = -5min;
    deadline.stopped = true;
    EXPECT_EQ(countdown(deadline, at("2026-05-20 09:00")), QStringLiteral("5 min over"));
}

TEST(CountdownTest, AWarrantyEnds)
{
    EXPECT_EQ(countdown(dueAtEleven(DeadlineKind::WarrantyEnd, DeadlineState::Warning), at("2026-05-01 11:00")),
              QStringLiteral("3 d left"));
    EXPECT_EQ(countdown(dueAtEleven(DeadlineKind::WarrantyEnd, DeadlineState::Ended), at("2026-05-24 11:00")),
              QStringLiteral("ended 20 d ago"));
}

} // namespace
} // namespace fairlead::wording
