// SPDX-License-Identifier: GPL-3.0-or-later
// The one deadline that a list shows of each case.
#include "desk/casedesk.h"
#include "desk/caseloader.h"
#include "storage/settingrepository.h"

namespace fairlead::desk {

std::vector<std::optional<rules::Deadline>> CaseDesk::mostUrgent(const std::vector<TicketId> &tickets)
{
    const Instant now = m_office.clock.now();
    const CompanySettings settings = storage::SettingRepository(m_office.session).load();
    QHash<TicketId, std::optional<rules::Deadline>> byTicket;
    for (const rules::CaseFacts &facts : watchCases(m_office.session, tickets)) {
        if (!rules::isOpen(facts.ticket.state))
            continue;
        std::optional<rules::Deadline> &first = byTicket[facts.ticket.id];
        for (const rules::Deadline &deadline : rules::caseDeadlines(facts, settings, now)) {
            // What was met, late or not, asks for nothing any more.
            const bool isMet = deadline.state == rules::DeadlineState::Met || deadline.metAt;
            if (!isMet && (!first || deadline.dueAt < first->dueAt))
                first = deadline;
        }
    }
    std::vector<std::optional<rules::Deadline>> urgent;
    urgent.reserve(tickets.size());
    for (const TicketId &ticket : tickets)
        urgent.push_back(byTicket.value(ticket));
    return urgent;
}

} // namespace fairlead::desk
