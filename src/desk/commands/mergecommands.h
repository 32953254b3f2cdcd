// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QString>
#include <QStringList>

namespace fairlead::desk {

/// Joins two records that turned out to be one: everything that hangs on `merged` goes to `keep`, `merged` stays, not in
/// use, and its name or number leads to `keep`. What only one of the two knows is kept. Where both know something and
/// differ, the field must be named in one of the two lists; names and serial numbers stay those of `keep` unless named.
template <typename IdType> struct MergeRecords {
    IdType keep;                 ///< `keep`
    IdType merged;               ///< `merged`
    QString reason;              ///< `reason`
    QStringList fromKept = {};   ///< `from_kept`: fields whose value in `keep` is right
    QStringList fromMerged = {}; ///< `from_merged`: fields whose value in `merged` is right
    int keepVersion = 0;         ///< that the form was filled from; 0: any
    int mergedVersion = 0;
};

using MergeParties = MergeRecords<PartyId>;    ///< fields: `name`, `kind`
using MergeContacts = MergeRecords<ContactId>; ///< `name`, `party`; the phones of both are kept
/// `name`, `hull_no`, `imo_no`, `owner`, `yard`, `designer`, `delivered_on`.
using MergeShips = MergeRecords<ShipId>;
/// `serial_no`, `model`, `ship`, `delivered_on`, `sea_trial_on`, `contract_until`, `contract_note`, `void_from` (with reason
/// and approver).
using MergeEngines = MergeRecords<EngineId>;

} // namespace fairlead::desk
