// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace fairlead {

/// A ship (船舶). `deliveredOn` is the ship's own delivery (轮船交付), from which A4.1 counts; an engine has another.
struct Ship {
    ShipId id;
    int version = 0;
    QString name;
    QString hullNo;
    QString imoNo;
    PartyId ownerId;    ///< null while unknown
    PartyId yardId;     ///< null while unknown
    PartyId designerId; ///< null while unknown
    std::optional<QDate> deliveredOn;
    bool active = true;
    ShipId mergedInto{}; ///< the ship that this one turned out to be; null for most
};

} // namespace fairlead
