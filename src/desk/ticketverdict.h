// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine.h"
#include "domain/ticket.h"
#include "rules/warranty.h"

#include <optional>

namespace fairlead::desk {

/// The engine's warranty on the day of receipt: stored with the ticket as it was judged (P1 to P3).
inline void judgeVerdict(Ticket &ticket, const std::optional<Engine> &engine)
{
    ticket.judgedOn = ticket.receivedAt.day();
    ticket.verdict = engine ? rules::judgeWarranty(engine->dates, engine->voided, ticket.judgedOn) : WarrantyVerdict();
}

} // namespace fairlead::desk
