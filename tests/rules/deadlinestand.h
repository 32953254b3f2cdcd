// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/deadlines.h"

#include "../support/casebuilder.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

/// What the tests of deadlines share.
namespace fairlead::rules {

inline constexpr auto pending = DeadlineState::Pending;
inline constexpr auto warning = DeadlineState::Warning;
inline constexpr auto met = DeadlineState::Met;
inline constexpr auto breached = DeadlineState::Breached;

/// The deadlines of one kind as they stand for some facts at `now`.
inline std::vector<Deadline> deadlinesOf(const CaseFacts &facts, DeadlineKind kind, Instant now)
{
    std::vector<Deadline> found = caseDeadlines(facts, CompanySettings(), now);
    std::erase_if(found, [kind](const Deadline &deadline) { return deadline.kind != kind; });
    return found;
}

inline std::string timeOf(Instant when)
{
    return when.local().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")).toStdString();
}

/// A deadline in one line: clause, due time, state, when it was met, margin.
inline std::string summaryOf(const Deadline &deadline)
{
    std::string text = deadline.clauseId.isEmpty() ? "-" : deadline.clauseId.toStdString();
    text += " due " + timeOf(deadline.dueAt) + " " + codeOf(deadline.state).toStdString();
    if (deadline.metAt)
        text += " at " + timeOf(*deadline.metAt);
    return text + " margin " + std::to_string(deadline.margin.count());
}

inline std::vector<std::string> summariesOf(const CaseFacts &facts, DeadlineKind kind, Instant now)
{
    std::vector<std::string> lines;
    for (const Deadline &deadline : deadlinesOf(facts, kind, now))
        lines.push_back(summaryOf(deadline));
    return lines;
}

/// How one deadline of a kind stands for some facts at some time; without a state, none is listed.
struct StandRow {
    const char *name;
    test::CaseBuilder facts;
    DeadlineKind kind;
    Instant now;
    std::optional<DeadlineState> state;
    std::chrono::milliseconds margin{0};

    friend void PrintTo(const StandRow &row, std::ostream *out) { *out << row.name; }
};

inline void expectStand(const StandRow &row)
{
    const std::vector<Deadline> found = deadlinesOf(row.facts, row.kind, row.now);
    if (!row.state) {
        EXPECT_TRUE(found.empty()) << summaryOf(found.front());
        return;
    }
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(codeOf(found.front().state).toStdString(), codeOf(*row.state).toStdString());
    EXPECT_EQ(found.front().margin, row.margin);
}

// Cases to begin with

/// A repair, received at 09:00 on 2026-05-04, a Monday.
inline test::CaseBuilder called()
{
    return test::CaseBuilder::repair("2026-05-04 09:00");
}

/// The same with an entry time agreed: 15:00 that day.
inline test::CaseBuilder agreed()
{
    return called().appointment("2026-05-04 15:00", "2026-05-04 09:30");
}

/// A commissioning whose crew arrived at 08:00 on 2026-05-04.
inline test::CaseBuilder onSite()
{
    return test::CaseBuilder::commissioning("2026-05-01 09:00")
        .assigned("2026-05-02 09:00", {"zhou"})
        .arrived("2026-05-04 08:00");
}

/// The same, left and finished at 17:00 that day.
inline test::CaseBuilder finished()
{
    return onSite().left("2026-05-04 17:00");
}

inline test::CaseBuilder submitted(const char *when)
{
    return finished().workOrder("2026-05-04 17:30").signatory("Captain", "2026-05-04 18:00").submitted(when);
}

} // namespace fairlead::rules
