// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fairlead::storage {

/// How an update of a record with a version ended.
enum class SaveOutcome {
    Saved,    ///< the record given has the new version now
    Conflict, ///< the stored record has another version: somebody else saved first
    Missing   ///< there is no such record
};

} // namespace fairlead::storage
