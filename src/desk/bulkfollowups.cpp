// SPDX-License-Identifier: GPL-3.0-or-later
// Several due calls for one agent.
#include "desk/followupdesk.h"

#include "storage/followuprepository.h"

namespace fairlead::desk {

BulkAnswer FollowUpDesk::assignFollowUps(const std::vector<FollowUpId> &followUps, const EmployeeId &agent,
                                         const Act &act, BulkMode mode)
{
    const Act each{act.by, act.at, {}}; // a command of its own for every call
    return changeInBulk(m_office, mode, followUps.size(), [&](size_t i) -> BulkLine {
        const std::optional<FollowUp> before = storage::FollowUpRepository(m_office.session).load(followUps[i]);
        const Result<Done> result = assignFollowUp({followUps[i], agent}, each);
        if (!result.ok())
            return {BulkLine::Outcome::Refused, result.violations()};
        return {before && before->agentId == agent ? BulkLine::Outcome::Unchanged : BulkLine::Outcome::Changed, {}};
    });
}

} // namespace fairlead::desk
