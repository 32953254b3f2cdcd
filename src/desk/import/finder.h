// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/facts/lookup.h"
#include "desk/import/importrow.h"
#include "desk/office.h"
#include "domain/party.h"

#include <QHash>
#include <QString>

namespace fairlead::desk {

/// Finds the records that the rows of an import name, remembering some: the same owner stands in many rows. Where asked to,
/// it adds to the registry what isn't there.
class Finder {
public:
    Finder(Office office, const Act &act, bool createMissing)
        : m_office(office), m_act(act), m_createMissing(createMissing), m_lookup(office)
    {
    }

    // A null id where the field says nothing or something that isn't found; the latter is noted with the row.

    PartyId party(ImportRow &row, const QString &field, PartyKind kindOfNew);
    /// By the IMO number of `ship_imo_no`, else by name and hull number (`ship`, `ship_hull_no`), else by name or hull number
    /// alone, where only one ship has it.
    ShipId ship(ImportRow &row);
    /// By serial number; a new one takes its model from the field `model`.
    EngineId engine(ImportRow &row, const ShipId &shipOfNew);
    /// By staff number, or a name that only one has. Null for nobody, without a note.
    EmployeeId person(const QString &key);

    /// Forgets everything: what was added meanwhile was taken back.
    void forget();

private:
    ShipId findShip(ImportRow &row, const QString &imoNo, const QString &hullNo, const QString &name);
    ShipId newShip(ImportRow &row, const QString &imoNo, const QString &hullNo, const QString &name);

    Office m_office;
    const Act &m_act;
    bool m_createMissing;
    facts::Lookup m_lookup;
    QHash<QString, PartyId> m_parties;
    QHash<QString, ShipId> m_ships;
    QHash<QString, EmployeeId> m_people;
};

} // namespace fairlead::desk
