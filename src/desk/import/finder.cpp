// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/import/finder.h"

#include "desk/registrydesk.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/shiprepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// Keeps memory within bounds, whatever a file names.
template <typename IdType> void remember(QHash<QString, IdType> &known, const QString &key, const IdType &id)
{
    constexpr qsizetype most = 20'000;
    if (known.size() >= most)
        known.clear();
    known.insert(key, id);
}

} // namespace

PartyId Finder::party(ImportRow &row, const QString &field, PartyKind kindOfNew)
{
    const QString name = row.line(field);
    if (name.isEmpty())
        return {};
    if (const auto known = m_parties.constFind(name); known != m_parties.constEnd())
        return *known;
    std::optional<PartyId> id = storage::PartyRepository(m_office.session).byName(name);
    if (!id && m_createMissing) {
        const Result<PartyId> added = RegistryDesk(m_office).addParty({name, kindOfNew}, m_act);
        row.fail(added.violations(), {{u"name"_s, field}});
        if (added.ok())
            id = added.value();
    } else if (!id) {
        row.fail(field, ViolationCode::Unknown, {name});
    }
    if (id)
        remember(m_parties, name, *id);
    return id.value_or(PartyId());
}

ShipId Finder::ship(ImportRow &row)
{
    QString imoNo = row.plainLine(u"ship_imo_no"_s);
    if (imoNo.startsWith("IMO"_L1, Qt::CaseInsensitive))
        imoNo = imoNo.mid(3).trimmed();
    const QString hullNo = row.line(u"ship_hull_no"_s);
    const QString name = row.line(u"ship"_s);
    if (imoNo.isEmpty() && hullNo.isEmpty() && name.isEmpty())
        return {};
    const QString key = imoNo + u'\n' + hullNo + u'\n' + name;
    if (const auto known = m_ships.constFind(key); known != m_ships.constEnd())
        return *known;
    const ShipId id = findShip(row, imoNo, hullNo, name);
    if (!id.isNull())
        remember(m_ships, key, id);
    return id;
}

ShipId Finder::findShip(ImportRow &row, const QString &imoNo, const QString &hullNo, const QString &name)
{
    storage::ShipRepository ships(m_office.session);
    if (!imoNo.isEmpty()) {
        if (const std::optional<ShipId> found = ships.byImoNo(imoNo))
            return *found;
        if (m_createMissing)
            return newShip(row, imoNo, hullNo, name);
        row.fail(u"ship_imo_no"_s, ViolationCode::Unknown, {imoNo});
        return {};
    }
    std::vector<ShipId> found = name.isEmpty() ? ships.byHullNo(hullNo) : ships.byName(name);
    // In many old ledgers the column of the ship holds the hull number, as long as the ship has no name yet.
    if (found.empty() && hullNo.isEmpty())
        found = ships.byHullNo(name);
    if (!name.isEmpty() && !hullNo.isEmpty())
        std::erase_if(found, [&](const ShipId &id) { return ships.load(id)->hullNo != hullNo; });
    if (found.size() == 1)
        return found.front();
    const QString field = name.isEmpty() ? u"ship_hull_no"_s : u"ship"_s;
    if (!found.empty()) {
        row.fail(field, ViolationCode::Ambiguous, {name.isEmpty() ? hullNo : name});
        return {};
    }
    if (m_createMissing && !name.isEmpty())
        return newShip(row, imoNo, hullNo, name);
    row.fail(field, ViolationCode::Unknown, {name.isEmpty() ? hullNo : name});
    return {};
}

ShipId Finder::newShip(ImportRow &row, const QString &imoNo, const QString &hullNo, const QString &name)
{
    AddShip command;
    command.name = name;
    command.imoNo = imoNo;
    command.hullNo = hullNo;
    command.owner = party(row, u"owner"_s, PartyKind::ShipOwner);
    const Result<ShipId> added = RegistryDesk(m_office).addShip(command, m_act);
    row.fail(added.violations(),
             {{u"name"_s, u"ship"_s}, {u"imo_no"_s, u"ship_imo_no"_s}, {u"hull_no"_s, u"ship_hull_no"_s}});
    return added.ok() ? added.value() : ShipId();
}

EngineId Finder::engine(ImportRow &row, const ShipId &shipOfNew)
{
    const QString serialNo = row.line(u"serial_no"_s);
    if (serialNo.isEmpty())
        return {};
    if (const std::optional<EngineId> found = storage::EngineRepository(m_office.session).bySerialNo(serialNo))
        return *found;
    if (!m_createMissing) {
        row.fail(u"serial_no"_s, ViolationCode::Unknown, {serialNo});
        return {};
    }
    AddEngine command;
    command.serialNo = serialNo;
    command.model = row.line(u"model"_s);
    command.ship = shipOfNew;
    const Result<EngineId> added = RegistryDesk(m_office).addEngine(command, m_act);
    row.fail(added.violations());
    return added.ok() ? added.value() : EngineId();
}

EmployeeId Finder::person(const QString &key)
{
    if (key.isEmpty())
        return {};
    if (const auto known = m_people.constFind(key); known != m_people.constEnd())
        return *known;
    const facts::Found<EmployeeId> found = m_lookup.employee(key);
    const EmployeeId id = found.trouble ? EmployeeId() : found.id;
    remember(m_people, key, id);
    return id;
}

void Finder::forget()
{
    m_parties.clear();
    m_ships.clear();
    m_people.clear();
}

} // namespace fairlead::desk
