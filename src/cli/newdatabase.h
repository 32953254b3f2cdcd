// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/database.h"

#include <memory>

namespace fairlead::cli {

/// Makes a new database with the schema and nothing in it, and the program's own folder for it. Throws storage::DbError:
/// AlreadyExists when there is something at the address; it stays as it was.
std::unique_ptr<Database> makeDatabase(Context &context, const storage::DatabaseAddress &address, Instant now);

} // namespace fairlead::cli
