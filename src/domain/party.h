// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/id.h"

#include <QStringList>

namespace fairlead {

enum class PartyKind { ShipOwner, Shipyard, DesignInstitute, Other };

template <> struct EnumCodes<PartyKind> {
    static constexpr std::array table{
        std::pair{PartyKind::ShipOwner, "ship_owner"}, std::pair{PartyKind::Shipyard, "shipyard"},
        std::pair{PartyKind::DesignInstitute, "design_institute"}, std::pair{PartyKind::Other, "other"}};
};

/// An organisation (单位): ship owner, shipyard, design institute or other.
struct Party {
    PartyId id;
    int version = 0; ///< for optimistic locking: 0 is not stored yet
    QString name;
    PartyKind kind = PartyKind::Other;
    bool active = true;
    PartyId mergedInto{}; ///< the party that this one turned out to be; null for most
};

/// A person at a party (联系人).
struct Contact {
    ContactId id;
    int version = 0;
    PartyId partyId;
    QString name;
    QStringList phones;
    bool active = true;
    ContactId mergedInto{}; ///< null for most
};

} // namespace fairlead
