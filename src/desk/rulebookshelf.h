// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulebook.h"

#include <memory>

namespace fairlead::storage {
class Session;
}

namespace fairlead::desk {

/// The rulebooks of the session's database, parsed. Judging happens with every write, and parsing takes far longer than
/// judging: what was parsed is kept, and read anew only when the database holds other versions. What was handed out stays
/// valid for as long as somebody holds it.
std::shared_ptr<const rules::RulebookSet> rulebooksOf(storage::Session &session);

} // namespace fairlead::desk
