// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/duplicatesdesk.h"

#include "domain/matchkey.h"
#include "rules/likeness.h"
#include "storage/duplicatefinder.h"
#include "storage/employeerepository.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/shiprepository.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

QStringList known(const QStringList &texts)
{
    QStringList some;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            some.append(text);
    }
    return some;
}

} // namespace

Likeness DuplicatesDesk::party(const PartyId &id)
{
    storage::PartyRepository parties(m_office.session);
    const Party party = parties.load(id).value();
    QStringList contacts;
    for (const Contact &contact : parties.contactsOf(id)) {
        if (contact.active)
            contacts.append(contact.name);
    }
    return {RecordKind::Party, RecordId(id.uuid()), party.name, contacts, party.active};
}

Likeness DuplicatesDesk::contact(const ContactId &id)
{
    storage::PartyRepository parties(m_office.session);
    const Contact contact = parties.loadContact(id).value();
    const std::optional<Party> party = parties.load(contact.partyId);
    return {RecordKind::Contact, RecordId(id.uuid()), contact.name,
            known(QStringList(party ? party->name : QString()) + contact.phones), contact.active};
}

Likeness DuplicatesDesk::ship(const Ship &ship)
{
    const std::optional<Party> owner = storage::PartyRepository(m_office.session).load(ship.ownerId);
    return {RecordKind::Ship, RecordId(ship.id.uuid()), ship.name,
            known({ship.hullNo, ship.imoNo.isEmpty() ? QString() : u"IMO "_s + ship.imoNo,
                   owner ? owner->name : QString()}),
            ship.active};
}

Likeness DuplicatesDesk::engine(const EngineId &id)
{
    const Engine engine = storage::EngineRepository(m_office.session).load(id).value();
    const std::optional<Ship> ship = storage::ShipRepository(m_office.session).load(engine.shipId);
    return {RecordKind::Engine, RecordId(id.uuid()), engine.serialNo,
            known({engine.model, ship ? ship->name : QString()}), engine.active};
}

Likeness DuplicatesDesk::employee(const EmployeeId &id)
{
    const Employee person = storage::EmployeeRepository(m_office.session).loadBrief(id).value();
    return {RecordKind::Employee, RecordId(id.uuid()), person.name, known({person.staffNo, person.phone}),
            person.active};
}

std::vector<Likeness> DuplicatesDesk::likeParty(const QString &name, const PartyId &except)
{
    std::vector<Likeness> alike;
    const QString key = partyKey(name);
    if (key.isEmpty())
        return alike;
    for (const PartyId &id : storage::PartyRepository(m_office.session).byNameKey(key)) {
        if (id != except)
            alike.push_back(party(id));
    }
    return alike;
}

std::vector<Likeness> DuplicatesDesk::likeContact(const PartyId &of, const QString &name, const ContactId &except)
{
    std::vector<Likeness> alike;
    const QString key = nameKey(name);
    if (key.isEmpty() || of.isNull())
        return alike;
    for (const Contact &other : storage::PartyRepository(m_office.session).contactsOf(of)) {
        if (other.id != except && nameKey(other.name) == key)
            alike.push_back(contact(other.id));
    }
    return alike;
}

std::vector<Likeness> DuplicatesDesk::likeShip(const Ship &typed)
{
    std::vector<Likeness> alike;
    storage::ShipRepository ships(m_office.session);
    const QString key = nameKey(typed.name);
    std::vector<ShipId> candidates = key.isEmpty() ? std::vector<ShipId>() : ships.byNameKey(key);
    if (const std::optional<ShipId> same = typed.imoNo.isEmpty() ? std::nullopt : ships.byImoNo(typed.imoNo);
        same && std::find(candidates.begin(), candidates.end(), *same) == candidates.end())
        candidates.push_back(*same);
    for (const ShipId &id : candidates) {
        const Ship other = ships.load(id).value();
        const bool sameImo = !typed.imoNo.isEmpty() && typed.imoNo == other.imoNo;
        if (id != typed.id && (sameImo || rules::mayBeOne(typed, other)))
            alike.push_back(ship(other));
    }
    return alike;
}

std::vector<Likeness> DuplicatesDesk::likeEngine(const QString &serialNo, const EngineId &except)
{
    std::vector<Likeness> alike;
    const QString key = serialKey(serialNo);
    if (key.isEmpty())
        return alike;
    for (const EngineId &id : storage::EngineRepository(m_office.session).bySerialKey(key)) {
        if (id != except)
            alike.push_back(engine(id));
    }
    return alike;
}

std::vector<Likeness> DuplicatesDesk::likeEmployee(const QString &name, const EmployeeId &except)
{
    std::vector<Likeness> alike;
    const QString key = nameKey(name);
    if (key.isEmpty())
        return alike;
    for (const EmployeeId &id : storage::EmployeeRepository(m_office.session).byNameKey(key)) {
        if (id != except)
            alike.push_back(employee(id));
    }
    return alike;
}

std::vector<std::vector<Likeness>> DuplicatesDesk::possibleDuplicates()
{
    storage::DuplicateFinder finder(m_office.session);
    std::vector<std::vector<Likeness>> groups;
    const auto add = [&](const auto &found, auto likeness) {
        for (const auto &ids : found) {
            std::vector<Likeness> &group = groups.emplace_back();
            for (const auto &id : ids)
                group.push_back((this->*likeness)(id));
        }
    };
    add(finder.parties(), &DuplicatesDesk::party);
    // Of several ships of one name only those that may be one stay together.
    std::vector<std::vector<Ship>> ships;
    for (const std::vector<Ship> &namesakes : finder.ships()) {
        std::vector<std::vector<Ship>> split;
        for (const Ship &candidate : namesakes) {
            const auto home = std::find_if(split.begin(), split.end(), [&](const std::vector<Ship> &group) {
                return std::any_of(group.begin(), group.end(),
                                   [&](const Ship &other) { return rules::mayBeOne(candidate, other); });
            });
            if (home == split.end())
                split.push_back({candidate});
            else
                home->push_back(candidate);
        }
        for (std::vector<Ship> &group : split) {
            if (group.size() > 1)
                ships.push_back(std::move(group));
        }
    }
    add(ships, &DuplicatesDesk::ship);
    add(finder.engines(), &DuplicatesDesk::engine);
    add(finder.contacts(), &DuplicatesDesk::contact);
    add(finder.employees(), &DuplicatesDesk::employee);
    return groups;
}

} // namespace fairlead::desk
