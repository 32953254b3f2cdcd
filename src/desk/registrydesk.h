// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/registrycommands.h"
#include "desk/lists/rows.h"
#include "desk/office.h"
#include "desk/result.h"
#include "domain/warrantyverdict.h"

#include <QHash>

#include <vector>

namespace fairlead::desk {

/// A ticket whose verdict would be another one with other dates of its engine.
struct VerdictChange {
    TicketId ticket;
    QString ticketNumber;
    QDate judgedOn;
    WarrantyVerdict stored;
    WarrantyVerdict anew;
};

/// The registry (档案): parties, contacts, ships, engines, employees.
class RegistryDesk {
public:
    explicit RegistryDesk(Office office) : m_office(office) {}

    /// The first employee of an empty database needs nobody before him: act.by may be null then and only then.
    Result<EmployeeId> addEmployee(const AddEmployee &command, const Act &act);
    Result<Done> changeEmployee(const ChangeEmployee &command, const Act &act);
    Result<PartyId> addParty(const AddParty &command, const Act &act);
    Result<Done> changeParty(const ChangeParty &command, const Act &act);
    Result<ContactId> addContact(const AddContact &command, const Act &act);
    Result<Done> changeContact(const ChangeContact &command, const Act &act);
    Result<ShipId> addShip(const AddShip &command, const Act &act);
    Result<Done> changeShip(const ChangeShip &command, const Act &act);
    Result<EngineId> addEngine(const AddEngine &command, const Act &act);
    /// Changed dates never change a stored verdict: verdictChanges() lists the tickets concerned.
    Result<Done> changeEngine(const ChangeEngine &command, const Act &act);
    Result<Done> voidWarranty(const VoidWarranty &command, const Act &act);

    /// The tickets of the engine whose stored verdict differs from what `dates` would give for the day it was judged for.
    std::vector<VerdictChange> verdictChanges(const EngineId &engine, const WarrantyDates &dates);

    std::vector<RowKey> partyKeys(const ListQuery &query);
    std::vector<PartyRow> partyRows(const std::vector<RowKey> &keys);
    std::vector<RowKey> shipKeys(const ListQuery &query);
    std::vector<ShipRow> shipRows(const std::vector<RowKey> &keys);
    std::vector<RowKey> engineKeys(const ListQuery &query);
    std::vector<EngineRow> engineRows(const std::vector<RowKey> &keys);
    /// The ships that these engines are in.
    QHash<ShipId, Ship> shipsOf(const std::vector<EngineRow> &engines);
    std::vector<RowKey> employeeKeys(const ListQuery &query);
    std::vector<EmployeeRow> employeeRows(const std::vector<RowKey> &keys);

    /// All active ones by name or number: what choosers offer.
    std::vector<Employee> activeEmployees();
    std::vector<PartyRow> activeParties();
    std::vector<ShipRow> activeShips();
    std::vector<EngineRow> activeEngines();

private:
    Office m_office;
};

} // namespace fairlead::desk
