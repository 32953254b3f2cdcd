// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/month.h"

#include <vector>

namespace fairlead::storage {

class Session;

/// The cases in which something can have happened that counts in a month.
class MonthCases {
public:
    explicit MonthCases(Session &session) : m_session(session) {}

    /// Cases that were received in the month, agreed to be entered in it or the month before, or have a proposal in it.
    std::vector<TicketId> of(Month month);
    /// Ships whose delivery has a proposal in the month.
    std::vector<ShipId> deliveriesOf(Month month);

private:
    Session &m_session;
};

} // namespace fairlead::storage
