// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demoworld.h"

#include "desk/registrydesk.h"
#include "rules/qualification.h"
#include "storage/employeerepository.h"

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

EmployeeId DemoWorld::hireEngineer(int n)
{
    // Not by chance: what else the demonstration is made of stays the same.
    static constexpr std::array families{u"L16/24", u"L21/31", u"L27/38", u"L32/40"};
    static constexpr std::array classSocieties{u"中国船级社", u"挪威船级社", u"英国劳氏船级社"};
    const QDate today = m_stage.timeline.until().day();
    const auto family = [](int i) { return QString::fromUtf16(families[static_cast<size_t>(i) % families.size()]); };
    AddEmployee command{u"%1"_s.arg(1001 + n), personName(), {Role::Engineer}, phone()};
    command.skills = {{family(n), {}}, {family(n + 1), n % 2 == 0 ? Job::Repair : Job::Commissioning}};
    if (n % 4 == 1)
        command.skills.push_back({{}, Job::Electrics});
    // One in five has run out, one in five is about to.
    const int daysLeft = n % 5 == 3 ? -20 - n % 40 : n % 5 == 1 ? 10 + n % 45 : 150 + n * 37 % 900;
    command.certificates = {
        {u"登轮作业安全培训合格证"_s, u"AQ-%1"_s.arg(20410 + n * 13), u"上海海事职业培训中心"_s,
         today.addDays(daysLeft), u"登轮、密闭舱室与高处作业"_s},
        {u"柴油机调试工程师资格证"_s, u"MDE-%1"_s.arg(1180 + n), u"公司技术培训部"_s, std::nullopt, family(n)}};
    if (n % 3 == 0)
        command.certificates.push_back(
            {u"服务供应商人员认可证书"_s, u"SP-%1"_s.arg(5021 + n * 7),
             QString::fromUtf16(classSocieties[static_cast<size_t>(n / 3) % classSocieties.size()]),
             today.addDays(200 + n * 53 % 700), u"主机NOx测量"_s});
    return m_stage.must("add_employee", RegistryDesk(m_stage.office).addEmployee(command, {m_administrator, {}}));
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
    storage::EmployeeRepository employees(m_stage.office.session);
    for (int i = 0; i < engineers; ++i) {
        const EmployeeId hired = hireEngineer(i);
        m_engineers.push_back({hired, Instant(), employees.load(hired)->skills});
    }

    for (const words::Owner &owner : words::owners()) {
        m_owners.push_back(addParty(owner.company, PartyKind::ShipOwner));
        m_owners.back().shipPrefix = words::textOf(owner.fleet);
    }
    // Entered a second time, as it happens: the registry offers to merge the two.
    const QString twice = words::textOf(words::owners().front().company).replace(u"有限公司"_s, u" 有限责任公司"_s);
    m_stage.must("add_party", RegistryDesk(m_stage.office).addParty({twice, PartyKind::ShipOwner}, act()));
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

std::vector<EmployeeId> DemoWorld::crew(int size, Instant from, Instant until, const QString &model, Job job)
{
    // From some engineer on, whoever is free and has learnt it, then whoever is free; when nobody is, whoever comes next.
    // Departments do overbook.
    std::vector<EmployeeId> crew;
    const size_t count = m_engineers.size();
    const size_t begin = static_cast<size_t>(m_stage.chance.next() % count);
    enum class Wanted { FreeAndSkilled, Free, Anybody };
    for (const Wanted wanted : {Wanted::FreeAndSkilled, Wanted::Free, Wanted::Anybody}) {
        for (size_t i = 0; i < count && crew.size() < static_cast<size_t>(size); ++i) {
            DemoPerson &engineer = m_engineers[(begin + i) % count];
            const bool chosen = std::find(crew.begin(), crew.end(), engineer.id) != crew.end();
            if (chosen || (wanted != Wanted::Anybody && engineer.busyUntil > from))
                continue;
            Employee person;
            person.skills = engineer.skills;
            if (wanted == Wanted::FreeAndSkilled && !rules::isSkilledFor(person, model, job))
                continue;
            crew.push_back(engineer.id);
            engineer.busyUntil = std::max(engineer.busyUntil, until);
        }
    }
    return crew;
}

} // namespace fairlead::desk
