// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ship.h"

namespace fairlead::desk {

class UseCase;

/// Before a ship goes into another: where both have a call to the same party to make after delivery (A4.1), the two become
/// one, with the attempts at both. What was proposed about the delivery goes on under the kept ship.
void joinDeliveries(UseCase &useCase, const ShipId &keep, const ShipId &merged);

/// After it: calls that weren't made yet go by the delivery date that holds, and the delivery is judged anew. False, with a
/// violation, when somebody else saved first.
bool goByDelivery(UseCase &useCase, const Ship &ship);

} // namespace fairlead::desk
