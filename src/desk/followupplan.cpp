// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/followupplan.h"

#include "desk/references.h"
#include "desk/sitefields.h"
#include "storage/employeerepository.h"
#include "storage/followuprepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

EmployeeId FollowUpPlan::agent(const EmployeeId &named)
{
    if (!named.isNull()) {
        // The manual makes both answer for these calls (A4.1).
        References(m_useCase).employeeWith({Role::FollowUpAgent, Role::Head}, u"agent"_s, named);
        return named;
    }
    const std::vector<Employee> agents =
        storage::EmployeeRepository(m_useCase.office().session).activeWith(Role::FollowUpAgent);
    return agents.size() == 1 ? agents.front().id : EmployeeId();
}

void FollowUpPlan::add(FollowUp &followUp)
{
    followUp.id = m_useCase.newId<FollowUpId>();
    followUp.entry = m_useCase.entry();
    storage::FollowUpRepository(m_useCase.office().session).insert(followUp);
    m_useCase.created(RecordKind::FollowUp, followUp.id, followUp.ticketId, fieldsOf(followUp));
}

bool FollowUpPlan::save(const FollowUp &before, FollowUp &after)
{
    if (storage::FollowUpRepository(m_useCase.office().session).update(after) != storage::SaveOutcome::Saved) {
        m_useCase.conflict(after.id);
        return false;
    }
    m_useCase.changed(RecordKind::FollowUp, after.id, after.ticketId, fieldsOf(before), fieldsOf(after));
    return true;
}

} // namespace fairlead::desk
