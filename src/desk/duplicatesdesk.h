// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/office.h"
#include "domain/party.h"
#include "domain/proposal.h"
#include "domain/ship.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fairlead::desk {

/// A record that may be the one that somebody is about to enter, or one of several that may be one.
struct Likeness {
    RecordKind kind = RecordKind::Party;
    RecordId id;
    QString name;        ///< a party's or ship's name, an engine's serial number
    QStringList details; ///< what tells it from others: contacts, hull and IMO number, model and ship, staff number
    bool active = true;
};

/// Near-duplicates of the registry: names and numbers that differ only in case, width, spaces, punctuation or the endings of
/// companies.
class DuplicatesDesk {
public:
    explicit DuplicatesDesk(Office office) : m_office(office) {}

    // What may be the same as what is being typed; `except` is the record itself, where one is being changed. Records that
    // are not in use are among them, merged ones are not.
    std::vector<Likeness> likeParty(const QString &name, const PartyId &except);
    std::vector<Likeness> likeContact(const PartyId &party, const QString &name, const ContactId &except);
    /// `typed`: name, hull and IMO number count, and its id is the one that is being changed.
    std::vector<Likeness> likeShip(const Ship &typed);
    /// Serial numbers that are the same but for the way they are written: one engine can't be entered twice.
    std::vector<Likeness> likeEngine(const QString &serialNo, const EngineId &except);
    std::vector<Likeness> likeEmployee(const QString &name, const EmployeeId &except);

    /// Groups of records in use that may be one, the oldest first in each.
    std::vector<std::vector<Likeness>> possibleDuplicates();

private:
    Likeness party(const PartyId &id);
    Likeness contact(const ContactId &id);
    Likeness ship(const Ship &ship);
    Likeness engine(const EngineId &id);
    Likeness employee(const EmployeeId &id);

    Office m_office;
};

} // namespace fairlead::desk
