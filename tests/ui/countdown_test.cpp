// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/countdown.h"

#include "support/casebuilder.h"
#include "ui/followup/followupdue.h"

#include <gtest/gtest.h>

namespace fairlead::ui {
namespace {

using namespace std::chrono_literals;
using rules::DeadlineState;
using test::at;

rules::Deadline dueAtEleven()
{
    rules::Deadline deadline;
    deadline.dueAt = at("2026-05-04 11:00");
    deadline.warnAt = at("2026-05-04 10:30");
    deadline.margin = 2h;
    return deadline;
}

TEST(CountdownBadgeTest, FollowsTheTime)
{
    const Countdown countdown = Countdown::of(dueAtEleven());
    EXPECT_EQ(countdown.at(at("2026-05-04 10:29")).tone, Tone::Neutral);
    EXPECT_EQ(countdown.at(at("2026-05-04 10:30")).tone, Tone::Warning);
    EXPECT_EQ(countdown.at(at("2026-05-04 11:00")).tone, Tone::Warning) << "at its moment it is in time";
    EXPECT_EQ(countdown.at(at("2026-05-04 11:01")).tone, Tone::Danger);
    EXPECT_EQ(countdown.at(at("2026-05-04 10:20")).text, wording::countdown(dueAtEleven(), at("2026-05-04 10:20")));
    EXPECT_FALSE(countdown.isHasty(at("2026-05-04 10:58")));
    EXPECT_TRUE(countdown.isHasty(at("2026-05-04 10:59:30")));
}

TEST(CountdownBadgeTest, StandsStillWhenItsCaseHasEnded)
{
    rules::Deadline stopped = dueAtEleven();
    stopped.stopped = true;
    stopped.margin = 20min;
    const Countdown inTime = Countdown::of(stopped);
    const Badge then = inTime.at(at("2026-05-04 10:40"));
    EXPECT_EQ(then.tone, Tone::Neutral);
    EXPECT_EQ(inTime.at(at("2026-06-04 10:40")).tone, Tone::Neutral);
    EXPECT_EQ(inTime.at(at("2026-06-04 10:40")).text, then.text);
    EXPECT_FALSE(inTime.isHasty(at("2026-05-04 10:59:30")));

    stopped.state = DeadlineState::Breached;
    stopped.margin = -5min;
    EXPECT_EQ(Countdown::of(stopped).at(at("2026-06-04 10:40")).tone, Tone::Danger);
}

TEST(CountdownBadgeTest, ADueCallIsInTimeUntilItsDayEnds)
{
    FollowUp call;
    call.dueOn = QDate(2026, 5, 15);
    EXPECT_EQ(dueOf(call).at(at("2026-05-12 23:59")).tone, Tone::Neutral);
    EXPECT_EQ(dueOf(call).at(at("2026-05-13 00:00")).tone, Tone::Warning);
    EXPECT_EQ(dueOf(call).at(at("2026-05-15 23:59")).tone, Tone::Warning);
    EXPECT_EQ(dueOf(call).at(at("2026-05-16 00:01")).tone, Tone::Danger);
    FollowUpAttempt reached;
    reached.reached = true;
    reached.entry.happenedAt = at("2026-05-15 23:59");
    call.attempts = {reached};
    EXPECT_EQ(dueOf(call).at(at("2026-06-01 09:00")).tone, Tone::Good);
    call.attempts[0].entry.happenedAt = at("2026-05-16 00:00");
    EXPECT_EQ(dueOf(call).at(at("2026-06-01 09:00")).tone, Tone::Danger);
}

} // namespace
} // namespace fairlead::ui
