// SPDX-License-Identifier: GPL-3.0-or-later
// One word on several proposals that rest on the same.
#include "desk/appraisaldesk.h"

#include "storage/proposalrepository.h"

namespace fairlead::desk {

namespace {

/// Whether what convinces somebody of one convinces him of the other: the same clause and figure, and each condition in the
/// same state.
bool restOnTheSame(const Proposal &a, const Proposal &b)
{
    if (a.clauseId != b.clauseId || a.points != b.points || a.money != b.money || a.origin != b.origin ||
        a.conditions.size() != b.conditions.size())
        return false;
    for (size_t i = 0; i < a.conditions.size(); ++i) {
        const Condition &left = a.conditions[i];
        const Condition &right = b.conditions[i];
        if (left.name != right.name || left.state != right.state || left.awaits != right.awaits)
            return false;
    }
    // What was entered by hand has only its text for evidence.
    return a.origin != ProposalOrigin::ByHand || a.facts == b.facts;
}

} // namespace

BulkAnswer AppraisalDesk::decideAlike(const std::vector<ProposalId> &proposals, DecisionVerdict verdict,
                                      const QString &reason, const Act &act, BulkMode mode)
{
    const Act each{act.by, act.at, {}}; // a command of its own for every decision
    std::optional<Proposal> first;
    return changeInBulk(m_office, mode, proposals.size(), [&](size_t i) -> BulkLine {
        if (verdict == DecisionVerdict::Amend) // another figure is a matter of one case
            return {BulkLine::Outcome::Refused,
                    {{QStringLiteral("verdict"), ViolationCode::InvalidValue, {codeOf(verdict)}}}};
        const std::optional<Proposal> proposal = storage::ProposalRepository(m_office.session).load(proposals[i]);
        if (proposal && first && !restOnTheSame(*first, *proposal))
            return {BulkLine::Outcome::NotAlike, {}};
        if (!first)
            first = proposal;
        const Result<DecisionId> result = decide({proposals[i], verdict, reason, {}, {}, {}, {}}, each);
        return result.ok() ? BulkLine() : BulkLine{BulkLine::Outcome::Refused, result.violations()};
    });
}

} // namespace fairlead::desk
