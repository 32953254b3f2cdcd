// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sitework.h"
#include "storage/saveoutcome.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// Work orders whole: parts and signatories in their order, rounds of review.
class WorkOrderRepository {
public:
    explicit WorkOrderRepository(Session &session) : m_session(session) {}

    /// By the visit's sequence; a visit has at most one.
    std::vector<WorkOrder> ofTicket(const TicketId &ticket);
    /// The work order archived under that number; nothing when it is free.
    std::optional<WorkOrderId> byArchiveNo(const QString &archiveNo);

    /// Stores a new work order with version 1, and all that is in it.
    void insert(WorkOrder &order);
    /// Stores what changed. Parts and signatories are replaced; rounds of review are facts: new ones are added.
    SaveOutcome update(WorkOrder &order);

private:
    void replaceSignatories(const WorkOrder &order);
    void replaceParts(const WorkOrder &order);
    void addReviews(const WorkOrder &order);
    QHash<WorkOrderId, std::vector<Signatory>> signatoriesOf(const TicketId &ticket);
    QHash<WorkOrderId, std::vector<PartUsed>> partsOf(const TicketId &ticket);
    QHash<WorkOrderId, std::vector<WorkOrderReview>> reviewsOf(const TicketId &ticket);

    Session &m_session;
};

} // namespace fairlead::storage
