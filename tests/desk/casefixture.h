// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dispatchdesk.h"
#include "desk/followupdesk.h"
#include "desk/sitedesk.h"
#include "rules/casefacts.h"
#include "support/casebuilder.h"
#include "support/desk/deskfixture.h"

namespace fairlead::test {

/// A case brought as far as a test wants it, each step by its desk: for the desks behind dispatch. Unless a test says
/// otherwise it is a commissioning with 周海 as lead and 吴涛, received on Monday 2026-05-04 at 09:00; entry is agreed for
/// Thursday the 7th at 09:00, the end planned for the same day at 17:00.
class CaseFixture : public DeskFixture {
protected:
    [[nodiscard]] desk::SiteDesk site() { return desk::SiteDesk(office()); }
    [[nodiscard]] desk::FollowUpDesk followUps() { return desk::FollowUpDesk(office()); }
    [[nodiscard]] desk::DispatchDesk dispatch() { return desk::DispatchDesk(office()); }

    TicketId dispatched(TicketKind kind = TicketKind::Commissioning);
    TicketId onSite(const char *arrivedAt = "2026-05-07 08:50");
    /// With the day's sheet, left at 16:30.
    TicketId finished();
    /// With a signed work order, submitted by the lead on the 8th at 10:00.
    TicketId submitted();
    /// Passed on the 8th at 14:00 and archived at 15:00: the customer is to be called until the 15th.
    TicketId archived(const QString &archiveNo = QStringLiteral("A-1"));

    static desk::WriteDailySheet sheetOf(const TicketId &ticket, QDate day);
    static desk::PrepareWorkOrder orderOf(const TicketId &ticket);

    rules::CaseFacts factsOf(const TicketId &ticket);
    rules::VisitFacts newestVisitOf(const TicketId &ticket);
    TicketState stateOf(const TicketId &ticket);
    /// The proposals of a case as `clause person state points`, sorted and joined by `; `. Withdrawn ones are left out, and
    /// with `clause` those by another one.
    QString proposalsOf(const TicketId &ticket, const QString &clause = {});
    QString deliveryProposalsOf(const ShipId &delivered);
    /// The one proposal of that clause about that person that isn't withdrawn.
    ProposalId proposalOf(const TicketId &ticket, const QString &clause, const EmployeeId &person);

private:
    QString listed(const std::vector<Proposal> &proposals, const QString &clause = {});
};

} // namespace fairlead::test
