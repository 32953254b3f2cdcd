// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/sitework.h"
#include "domain/ticket.h"

#include <QString>

#include <vector>

namespace fairlead {

/// A case that was archived or closed, and what solved it.
struct PastCase {
    TicketId ticketId;
    QString number;
    TicketState state = TicketState::Closed;
    QString fault;
    Instant receivedAt;
    EngineId engineId;
    QString engineModel;
    QString shipName;
    QString cause;               ///< of the newest work order; empty where it was solved by phone
    QString measures;            ///< what was done, of the same
    QString result;              ///< of the same
    std::vector<PartUsed> parts; ///< that were put in on any of its visits
    QString guidance;            ///< the note of the guidance by phone that solved it; else empty
};

} // namespace fairlead
