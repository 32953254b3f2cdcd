// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the registry, and what choosers offer.
#include "desk/registrydesk.h"
#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/shiprepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

ListQuery activeOnes()
{
    ListQuery query;
    query.filter = u"active"_s;
    return query;
}

} // namespace

std::vector<RowKey> RegistryDesk::partyKeys(const ListQuery &query)
{
    return storage::PartyRepository(m_office.session).keys(query);
}

std::vector<PartyRow> RegistryDesk::partyRows(const std::vector<RowKey> &keys)
{
    return storage::PartyRepository(m_office.session).rows(keys);
}

std::vector<RowKey> RegistryDesk::shipKeys(const ListQuery &query)
{
    return storage::ShipRepository(m_office.session).keys(query);
}

std::vector<ShipRow> RegistryDesk::shipRows(const std::vector<RowKey> &keys)
{
    return storage::ShipRepository(m_office.session).rows(keys);
}

std::vector<RowKey> RegistryDesk::engineKeys(const ListQuery &query)
{
    return storage::EngineRepository(m_office.session).keys(query);
}

std::vector<EngineRow> RegistryDesk::engineRows(const std::vector<RowKey> &keys)
{
    return storage::EngineRepository(m_office.session).rows(keys);
}

QHash<ShipId, Ship> RegistryDesk::shipsOf(const std::vector<EngineRow> &engines)
{
    storage::ShipRepository repository(m_office.session);
    QHash<ShipId, Ship> ships;
    for (const EngineRow &row : engines) {
        const ShipId &id = row.engine.shipId;
        if (id.isNull() || ships.contains(id))
            continue;
        if (const std::optional<Ship> ship = repository.load(id))
            ships.insert(id, *ship);
    }
    return ships;
}

std::vector<RowKey> RegistryDesk::employeeKeys(const ListQuery &query)
{
    return storage::EmployeeRepository(m_office.session).keys(query);
}

std::vector<EmployeeRow> RegistryDesk::employeeRows(const std::vector<RowKey> &keys)
{
    return storage::EmployeeRepository(m_office.session).rows(keys);
}

std::vector<Employee> RegistryDesk::activeEmployees()
{
    return storage::EmployeeRepository(m_office.session).active();
}

std::vector<PartyRow> RegistryDesk::activeParties()
{
    return partyRows(partyKeys(activeOnes()));
}

std::vector<ShipRow> RegistryDesk::activeShips()
{
    return shipRows(shipKeys(activeOnes()));
}

std::vector<EngineRow> RegistryDesk::activeEngines()
{
    return engineRows(engineKeys(activeOnes()));
}

} // namespace fairlead::desk
