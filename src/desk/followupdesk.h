// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulkchange.h"
#include "desk/commands/followupcommands.h"
#include "desk/lists/rows.h"
#include "desk/office.h"
#include "desk/result.h"

namespace fairlead::desk {

/// Follow-up (回访): due calls, answers, praise and complaint.
class FollowUpDesk {
public:
    explicit FollowUpDesk(Office office) : m_office(office) {}

    Result<Done> recordShipDelivery(const RecordShipDelivery &command, const Act &act);
    Result<Done> assignFollowUp(const AssignFollowUp &command, const Act &act);
    /// The same agent for several calls, each journalled by itself.
    BulkAnswer assignFollowUps(const std::vector<FollowUpId> &followUps, const EmployeeId &agent, const Act &act,
                               BulkMode mode);
    Result<AttemptId> logAttempt(const LogAttempt &command, const Act &act);
    Result<ComplaintId> recordComplaint(const RecordComplaint &command, const Act &act);
    Result<PraiseId> recordPraise(const RecordPraise &command, const Act &act);
    Result<Done> closeTicket(const CloseTicket &command, const Act &act);

    std::vector<RowKey> followUpKeys(const ListQuery &query);
    std::vector<FollowUpRow> followUpRows(const std::vector<RowKey> &keys);
    std::optional<FollowUpRow> followUpRow(const FollowUpId &followUp);
    /// The follow-ups that a ship's delivery made due, by party role.
    std::vector<FollowUp> followUpsOfShip(const ShipId &ship);

private:
    Office m_office;
};

} // namespace fairlead::desk
