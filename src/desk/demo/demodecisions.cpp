// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demodecisions.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace fairlead::desk {

namespace {

Instant inMonth(Month month, int day, std::chrono::hours hour)
{
    return startOfDay(month.firstDay().addDays(day - 1)) + hour;
}

/// The moment of the decision on what stood at `changed` as it is, and happened at `happened`.
Instant decisionAfter(Instant changed, Instant happened, bool decidable, DemoRandom &chance)
{
    // What waits for a record is decided a month later than the rest.
    Month month = Month::of(happened.day()).next();
    if (!decidable)
        month = month.next();
    month = std::max(month, Month::of(changed.day()));
    const Instant last = inMonth(month, demodays::close, 10h);
    if (changed >= last)
        month = month.next();
    const Instant decision = inMonth(month, demodays::decision, 14h) + std::chrono::minutes(chance.between(0, 180));
    // What came after the decisions is decided before the month is closed.
    return decision > changed ? decision : inMonth(month, demodays::close, 10h);
}

} // namespace

bool isSweptWithin(Instant from, Instant until)
{
    for (Month month = Month::of(from.day()); month <= Month::of(until.day()); month = month.next()) {
        for (const Instant sweep : {inMonth(month, demodays::objection, 10h), inMonth(month, demodays::decision, 14h),
                                    inMonth(month, demodays::close, 10h)}) {
            if (from <= sweep && sweep < until)
                return true;
        }
    }
    return false;
}

void settleProposals(DemoCopy &copy, DemoStage &stage)
{
    const std::vector<DemoStencilProposal> &proposals = copy.stencil().proposals;
    const Month end = Month::of(stage.timeline.until().day());
    for (size_t i = 0; i < proposals.size(); ++i) {
        const DemoStencilProposal &proposal = proposals[i];
        if (!proposal.decided)
            continue;
        const int number = static_cast<int>(i);
        const auto instantOf = [&copy](qint64 at) { return Instant::fromMsecs(copy.timeOf(at, {})); };
        const Instant changed = instantOf(proposal.changedAt);
        const Instant happened = instantOf(proposal.happenedAt);
        const Instant decided = decisionAfter(changed, happened, proposal.decidable, stage.chance);
        const Month month = Month::of(decided.day());
        DemoCopy::Fate fate;
        fate.decided = month < end;
        fate.month = std::max(Month::of(happened.day()), month.previous());
        copy.setSpan({DemoPhase::Decision, number}, decided.msecs() - proposal.decidedAt);
        if (proposal.objectedAt != 0) {
            const auto minutes = [&stage](int most) { return std::chrono::minutes(stage.chance.between(0, most)); };
            const Instant objected = inMonth(month, demodays::objection, 10h) + minutes(240);
            const Instant answered = inMonth(month, demodays::answer, 9h) + minutes(180);
            fate.objected = fate.decided && objected > changed;
            copy.setSpan({DemoPhase::Objection, number}, objected.msecs() - proposal.objectedAt);
            copy.setSpan({DemoPhase::Answer, number}, answered.msecs() - proposal.answeredAt);
        }
        copy.setFate(i, fate);
    }
}

} // namespace fairlead::desk
