// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/rows.h"
#include "domain/ship.h"
#include "storage/saveoutcome.h"

#include <QString>

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace fairlead::storage {

class Session;

/// Ships.
class ShipRepository {
public:
    explicit ShipRepository(Session &session) : m_session(session) {}

    std::optional<Ship> load(const ShipId &ship);
    /// Names of these ships; unknown and null ids are left out.
    QHash<ShipId, QString> names(const std::vector<ShipId> &ships);
    /// Of ships that were merged into another these three give that other one.
    std::optional<ShipId> byImoNo(const QString &imoNo);
    /// Several ships may have one name.
    std::vector<ShipId> byName(const QString &name);
    /// The active ships that a party owns, built or designed, newest first.
    std::vector<Ship> activeOf(const PartyId &party, size_t most);
    std::vector<ShipId> byHullNo(const QString &hullNo);
    /// Those whose name has this nameKey(); without merged ones.
    std::vector<ShipId> byNameKey(const QString &key);
    /// Stores a new ship with version 1.
    void insert(Ship &ship);
    SaveOutcome update(Ship &ship);

    /// Delivered ships with a follow-up call of the delivery still to be made (A4.1), by day of delivery.
    std::vector<ShipId> withCallsDue();

    std::vector<RowKey> keys(const ListQuery &query);
    std::vector<ShipRow> rows(const std::vector<RowKey> &keys);

private:
    Session &m_session;
};

} // namespace fairlead::storage
