// SPDX-License-Identifier: GPL-3.0-or-later
// Several records changed alike: what is shown beforehand is what happens.
#include "casefixture.h"
#include "desk/appraisaldesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using test::done;
using test::said;
using Outcome = BulkLine::Outcome;

class BulkChangeTest : public test::CaseFixture {
protected:
    AppraisalDesk appraisal() { return AppraisalDesk(office()); }
    /// `changed; refused by own_matter; …`
    static QString outcomes(const BulkAnswer &answer)
    {
        QStringList all;
        for (const BulkLine &line : answer.lines) {
            switch (line.outcome) {
            case Outcome::Changed:
                all.append(u"changed"_s);
                break;
            case Outcome::Unchanged:
                all.append(u"unchanged"_s);
                break;
            case Outcome::NotAlike:
                all.append(u"not alike"_s);
                break;
            case Outcome::Refused:
                all.append(u"refused "_s + said(line.violations));
                break;
            }
        }
        return all.join(u"; "_s);
    }
    std::vector<ProposalRow> proposals() { return appraisal().proposalRows(appraisal().proposalKeys({})); }
};
FAIRLEAD_ON_BOTH_DATABASES(BulkChangeTest);

TEST_P(BulkChangeTest, callsGetTheirAgentAndShowItBefore)
{
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 1), agent}, by(manager, "2026-05-04 09:00")));
    const std::vector<FollowUp> calls = followUps().followUpsOfShip(ship);
    ASSERT_EQ(calls.size(), 3U);
    done(followUps().assignFollowUp({calls[1].id, head}, by(manager, "2026-05-04 09:10")));
    LogAttempt reached;
    reached.followUp = calls[2].id;
    reached.reached = true;
    reached.thanked = true;
    reached.respondent = u"赵经理"_s;
    done(followUps().logAttempt(reached, by(agent, "2026-05-05 09:00")));
    const std::vector<FollowUpId> named{calls[0].id, calls[1].id, calls[2].id, FollowUpId(ids.next(clock.now()))};

    const auto before = contents();
    const QString expected =
        u"changed; unchanged; refused follow_up already_done 2026-05-05T09:00:00+08:00; refused follow_up unknown "_s +
        named[3].toString();
    EXPECT_EQ(outcomes(followUps().assignFollowUps(named, head, by(manager, "2026-05-06 09:00"), BulkMode::Try)),
              expected);
    EXPECT_EQ(contents(), before) << "only tried";

    const BulkAnswer answer =
        followUps().assignFollowUps(named, head, by(manager, "2026-05-06 09:00"), BulkMode::Write);
    EXPECT_EQ(outcomes(answer), expected);
    EXPECT_TRUE(answer.ok());
    EXPECT_EQ(answer.count(Outcome::Changed), 1);
    EXPECT_EQ(followUps().followUpsOfShip(ship)[0].agentId, head);
    EXPECT_EQ(journalOf(calls[0].id).last(), u"assign_follow_up"_s);
    EXPECT_EQ(journalOf(calls[1].id).count(u"assign_follow_up"_s), 1) << "what is so already isn't journalled again";
}

TEST_P(BulkChangeTest, nothingIsWrittenWhereAllIsRefused)
{
    done(followUps().recordShipDelivery({ship, QDate(2026, 5, 1), agent}, by(manager, "2026-05-04 09:00")));
    const std::vector<FollowUp> calls = followUps().followUpsOfShip(ship);
    const auto before = contents();
    const BulkAnswer answer =
        followUps().assignFollowUps({calls[0].id, calls[1].id}, {}, by(manager, "2026-05-06 09:00"), BulkMode::Write);
    EXPECT_EQ(outcomes(answer), u"refused agent required; refused agent required"_s);
    EXPECT_FALSE(answer.ok());
    EXPECT_EQ(contents(), before);
}

TEST_P(BulkChangeTest, proposalsAreDecidedTogetherWhereTheyRestOnTheSame)
{
    repair("2026-05-04 09:00");
    repair("2026-05-05 09:00");
    itIs("2026-05-20 09:00");
    appraisal().sweep();
    // Those about the call receiver first: several tickets, the same clause.
    std::vector<ProposalRow> all = proposals();
    ASSERT_GE(all.size(), 2U);
    const auto sameAsFirst = [&all](const ProposalRow &row) {
        return row.proposal.clauseId == all.front().proposal.clauseId &&
               row.proposal.personId == all.front().proposal.personId;
    };
    std::ranges::stable_partition(all, sameAsFirst);
    const auto alike = static_cast<size_t>(std::ranges::count_if(all, sameAsFirst));
    ASSERT_GE(alike, 2U) << "two tickets, the same breach";
    std::vector<ProposalId> named;
    for (const ProposalRow &row : all)
        named.push_back(row.proposal.id);

    const auto before = contents();
    const Act act = by(manager, "2026-05-20 10:00");
    const BulkAnswer tried = appraisal().decideAlike(named, DecisionVerdict::Reject, u"当日停电"_s, act, BulkMode::Try);
    EXPECT_EQ(contents(), before);
    const BulkAnswer answer =
        appraisal().decideAlike(named, DecisionVerdict::Reject, u"当日停电"_s, act, BulkMode::Write);
    EXPECT_EQ(outcomes(answer), outcomes(tried)) << "what was shown is what happens";
    EXPECT_GE(answer.count(Outcome::Changed), 2);
    for (size_t i = 0; i < named.size(); ++i) {
        const bool changed = answer.lines[i].outcome == Outcome::Changed;
        EXPECT_EQ(journalOf(named[i]).count(u"decide"_s), changed ? 1 : 0) << i;
        if (all[i].proposal.clauseId != all.front().proposal.clauseId) {
            EXPECT_EQ(answer.lines[i].outcome, Outcome::NotAlike) << i;
        }
    }
    for (const ProposalRow &row : proposals()) {
        if (row.decision) {
            EXPECT_EQ(row.decision->reason, u"当日停电"_s);
        }
    }
    EXPECT_EQ(outcomes(appraisal().decideAlike({named[0]}, DecisionVerdict::Reject, u"再来"_s, act, BulkMode::Write)),
              u"refused proposal already_done 2026-05-20T10:00:00+08:00"_s);
}

TEST_P(BulkChangeTest, nobodyDecidesOnHimselfNorWithoutAReason)
{
    done(appraisal().proposeByHand(
        {u"A1.2"_s, head, {}, QDate(2026, 5, 4), u"无故不接受任务"_s, Points::fromHundredths(-20), {}},
        by(manager, "2026-05-04 10:00")));
    const std::vector<ProposalRow> all = proposals();
    ASSERT_EQ(all.size(), 1U);
    const std::vector<ProposalId> named{all[0].proposal.id};
    EXPECT_EQ(outcomes(appraisal().decideAlike(named, DecisionVerdict::Reject, u"x"_s, by(head, "2026-05-05 10:00"),
                                               BulkMode::Write)),
              u"refused by own_matter"_s);
    EXPECT_EQ(outcomes(appraisal().decideAlike(named, DecisionVerdict::Reject, u"x"_s, by(manager, "2026-05-05 10:00"),
                                               BulkMode::Write)),
              u"refused by own_matter"_s)
        << "who proposed it";
    EXPECT_EQ(outcomes(appraisal().decideAlike(named, DecisionVerdict::Amend, u"x"_s, by(head, "2026-05-05 10:00"),
                                               BulkMode::Write)),
              u"refused verdict invalid_value amend"_s);
}

} // namespace

} // namespace fairlead::desk
