// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

namespace fairlead::storage {

class Session;

/// Two follow-ups that are about the same call become `into`: the attempts at the other go there, and it is gone.
void joinFollowUps(Session &session, const FollowUpId &from, const FollowUpId &into);

/// The keys of proposals about a ship's delivery (`proposal.key`) name `to` instead of `from`, as far as that key is free: where
/// both ships have one, the kept ship's own goes on, and the other stays under its old key.
void renameDeliveryKeys(Session &session, const ShipId &from, const ShipId &to);

} // namespace fairlead::storage
