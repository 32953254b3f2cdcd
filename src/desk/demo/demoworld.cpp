// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demoworld.h"

#include "desk/registrydesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

QString DemoWorld::personName()
{
    return words::textOf(m_stage.chance.pick(words::surnames())) +
           words::textOf(m_stage.chance.pick(words::givenNames()));
}

QString DemoWorld::phone()
{
    static constexpr std::array prefixes{136, 138, 139, 158, 186, 189};
    return u"%1 %2 %3"_s.arg(m_stage.chance.pick(std::span<const int>(prefixes)))
        .arg(m_stage.chance.between(0, 9999), 4, 10, QLatin1Char('0'))
        .arg(m_stage.chance.between(0, 9999), 4, 10, QLatin1Char('0'));
}

EmployeeId DemoWorld::hire(const QString &staffNo, const std::vector<Role> &roles, EmployeeId by)
{
    const AddEmployee command{staffNo, personName(), roles, phone()};
    return m_stage.must("add_employee", RegistryDesk(m_stage.office).addEmployee(command, {by, {}}));
}

DemoParty DemoWorld::addParty(words::Word name, PartyKind kind)
{
    DemoParty party;
    party.id = m_stage.must("add_party", RegistryDesk(m_stage.office).addParty({words::textOf(name), kind}, act()));
    party.contactName = personName();
    party.contactPhone = phone();
    const AddContact contact{party.id, party.contactName, {party.contactPhone}};
    party.contact = m_stage.must("add_contact", RegistryDesk(m_stage.office).addContact(contact, act()));
    return party;
}

void DemoWorld::build(int tickets)
{
    m_administrator = hire(u"001"_s, {Role::Administrator}, {});
    m_manager = hire(u"002"_s, {Role::Manager}, m_administrator);
    const int heads = tickets > 5000 ? 4 : 2;
    for (int i = 0; i < heads; ++i)
        m_heads.push_back(hire(u"%1"_s.arg(101 + i), {Role::Head}, m_administrator));
    const int receivers = std::clamp(tickets / 1500, 3, 30);
    for (int i = 0; i < receivers; ++i)
        m_receivers.push_back(hire(u"%1"_s.arg(201 + i), {Role::CallReceiver}, m_administrator));
    const int agents = std::clamp(tickets / 4000, 2, 12);
    for (int i = 0; i < agents; ++i)
        m_agents.push_back(hire(u"%1"_s.arg(301 + i), {Role::FollowUpAgent}, m_administrator));
    const int engineers = std::clamp(tickets / 60, 8, 400);
    for (int i = 0; i < engineers; ++i)
        m_engineers.push_back({hire(u"%1"_s.arg(1001 + i), {Role::Engineer}, m_administrator), Instant()});

    for (const words::Owner &owner : words::owners()) {
        m_owners.push_back(addParty(owner.company, PartyKind::ShipOwner));
        m_owners.back().shipPrefix = words::textOf(owner.fleet);
    }
    for (const words::Yard &yard : words::yards()) {
        m_yards.push_back(addParty(yard.company, PartyKind::Shipyard));
        m_yards.back().hullPrefix = words::textOf(yard.hullPrefix);
        m_yards.back().place = words::textOf(yard.place);
    }
    for (const words::Word designer : words::designers())
        m_designers.push_back(addParty(designer, PartyKind::DesignInstitute));
}

EmployeeId DemoWorld::anyoneAs(Role role)
{
    switch (role) {
    case Role::CallReceiver:
        return receiver();
    case Role::Head:
        return head();
    case Role::FollowUpAgent:
        return agent();
    case Role::Manager:
        return m_manager;
    case Role::Administrator:
        return m_administrator;
    case Role::Engineer:
    case Role::Auditor: // nobody of the demonstration
        break;
    }
    return anyEngineer();
}

std::vector<EmployeeId> DemoWorld::crew(int size, Instant from, Instant until)
{
    // From some engineer on, whoever is free; when nobody is, whoever comes next. Departments do overbook.
    std::vector<EmployeeId> crew;
    const size_t count = m_engineers.size();
    const size_t begin = static_cast<size_t>(m_stage.chance.next() % count);
    for (const bool onlyFree : {true, false}) {
        for (size_t i = 0; i < count && crew.size() < static_cast<size_t>(size); ++i) {
            DemoPerson &engineer = m_engineers[(begin + i) % count];
            const bool chosen = std::find(crew.begin(), crew.end(), engineer.id) != crew.end();
            if (chosen || (onlyFree && engineer.busyUntil > from))
                continue;
            crew.push_back(engineer.id);
            engineer.busyUntil = std::max(engineer.busyUntil, until);
        }
    }
    return crew;
}

} // namespace fairlead::desk
