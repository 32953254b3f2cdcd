// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/mergedesk.h"
#include "domain/engine.h"
#include "domain/party.h"
#include "domain/ship.h"

#include <optional>
#include <span>
#include <vector>

namespace fairlead::storage {
class Session;
}

namespace fairlead::desk {

/// A field of records that can be merged. `column` is its name in fieldsOf().
template <typename Record> struct MergeField {
    const char *code = "";
    const char *column = "";
    bool mustChoose = true; ///< where both know something else; else the kept record's value stays
    bool unique = false;    ///< no two records have the same: the merged one takes what the kept one gives up
    void (*copy)(Record &to, const Record &from) = nullptr;
};

std::span<const MergeField<Party>> mergeFields(const Party *);
std::span<const MergeField<Contact>> mergeFields(const Contact *);
std::span<const MergeField<Ship>> mergeFields(const Ship *);
std::span<const MergeField<Engine>> mergeFields(const Engine *);

/// Two records that are to become one: what they are, and what they will be.
template <typename Record> struct MergePlan {
    Record keep;
    Record merged;
    Record keepAfter;
    Record mergedAfter;
    bool swapsUnique = false; ///< a value that no two records may have goes from one to the other
    std::vector<MergePreview::Difference> differences;
    Violations open; ///< differences that nobody has chosen from yet, and choices that are none
};

/// Reads both records and works out what becomes of them; Required, Unknown, InvalidValue and AlreadyDone on `keep` and
/// `merged` where they can't be merged at all.
template <typename Record, typename IdType>
Result<MergePlan<Record>> planMerge(storage::Session &session, const MergeRecords<IdType> &command);

extern template Result<MergePlan<Party>> planMerge(storage::Session &, const MergeParties &);
extern template Result<MergePlan<Contact>> planMerge(storage::Session &, const MergeContacts &);
extern template Result<MergePlan<Ship>> planMerge(storage::Session &, const MergeShips &);
extern template Result<MergePlan<Engine>> planMerge(storage::Session &, const MergeEngines &);

/// What people call a record.
inline QString nameOf(const Party &party)
{
    return party.name;
}
inline QString nameOf(const Contact &contact)
{
    return contact.name;
}
inline QString nameOf(const Ship &ship)
{
    return ship.name;
}
inline QString nameOf(const Engine &engine)
{
    return engine.serialNo;
}

} // namespace fairlead::desk
