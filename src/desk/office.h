// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/clock.h"
#include "desk/idsource.h"
#include "domain/id.h"
#include "domain/instant.h"

#include <optional>

namespace fairlead::storage {
class Session;
}

namespace fairlead::desk {

/// What every desk works with: the database, the time and new ids. Made on the thread that owns the session.
struct Office {
    storage::Session &session;
    const Clock &clock;
    IdSource &ids;
};

/// Who does something and when it happened; entered is when the desk's clock says.
struct Act {
    EmployeeId by;
    std::optional<Instant> at; ///< nothing: now
    CommandId commandId = {};  ///< null: a new one; one that was saved before is refused as AlreadyDone (`command_id`)
};

} // namespace fairlead::desk
