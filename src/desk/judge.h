// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "domain/id.h"

namespace fairlead::desk {

class UseCase;

/// Has the rules judge a case or a delivery anew and writes what changed among its proposals, within the caller's
/// transaction and into its journal.
class Judge {
public:
    explicit Judge(UseCase &useCase) : m_useCase(useCase) {}

    /// Gives how many proposals were written.
    int judgeCase(const TicketId &ticket);
    int judgeDelivery(const ShipId &ship);

private:
    UseCase &m_useCase;
};

} // namespace fairlead::desk
