// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace fairlead {

/// The dates that decide an engine's warranty (P1, P3). Any of them may be unknown.
struct WarrantyDates {
    std::optional<QDate> deliveredOn;   ///< delivery of the engine (交货)
    std::optional<QDate> seaTrialOn;    ///< sea trial (下水试验)
    std::optional<QDate> contractUntil; ///< last covered day that the contract states (P3); wins over both

    friend bool operator==(const WarrantyDates &, const WarrantyDates &) = default;
};

/// The warranty of an engine made void from a day on, with the reason and who approved it.
struct WarrantyVoid {
    QDate from;
    QString reason;
    EmployeeId approvedBy;

    friend bool operator==(const WarrantyVoid &, const WarrantyVoid &) = default;
};

/// A diesel engine (柴油机).
struct Engine {
    EngineId id;
    int version = 0;
    QString model;
    QString serialNo;
    ShipId shipId; ///< null while it is in no ship
    WarrantyDates dates;
    QString contractNote;
    std::optional<WarrantyVoid> voided;
    bool active = true;
    EngineId mergedInto{}; ///< the engine that this one turned out to be; null for most
};

} // namespace fairlead
