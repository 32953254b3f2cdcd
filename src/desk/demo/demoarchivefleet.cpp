// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demoarchivefleet.h"

#include "desk/registrydesk.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int inServicePercent = 12; // of the ships, when the past begins
constexpr int newestShips = 25;      // of a thousand: those of the last half year or so

/// What names of companies and fleets are made of.
constexpr std::array<const char16_t *, 40> syllables{
    u"海", u"远", u"澜", u"屿", u"舟", u"帆", u"港", u"洋", u"涛", u"沧", u"鹭", u"鲸", u"锚", u"岬",
    u"礁", u"湾", u"渡", u"汐", u"潮", u"泓", u"瀚", u"澄", u"浦", u"津", u"崎", u"岚", u"峰", u"恒",
    u"瑞", u"华", u"银", u"金", u"东", u"南", u"北", u"昌", u"盛", u"丰", u"安", u"顺"};
constexpr std::array<const char16_t *, 6> ownerEndings{u"航运有限公司", u"海运股份有限公司", u"轮船有限公司",
                                                       u"船务有限公司", u"远洋运输有限公司", u"船舶管理有限公司"};
constexpr std::array<const char16_t *, 4> yardEndings{u"船厂", u"造船有限公司", u"船舶重工有限公司", u"修造船有限公司"};

/// The n-th name of two or three syllables; no two are alike.
QString nameOf(int n)
{
    const auto at = [](int i) { return words::textOf(syllables[static_cast<size_t>(i % int(syllables.size()))]); };
    const int count = static_cast<int>(syllables.size());
    const QString name = at(n * 7 + n / count) + at(n * 11 + 3) + at(n / count);
    const int round = n / (count * count); // then they come again
    return round == 0 ? name : name + at(round * 13);
}

} // namespace

DemoParty DemoArchiveFleet::addParty(const QString &name, PartyKind kind, int contacts)
{
    RegistryDesk desk(m_stage.office);
    const Act act{m_world.administrator(), {}};
    DemoParty party;
    party.id = m_stage.must("add_party", desk.addParty({name, kind}, act));
    for (int i = 0; i < contacts; ++i) {
        AddContact contact{party.id, m_world.personName(), {m_world.phone()}};
        if (m_stage.chance.percent(30))
            contact.phones.append(m_world.phone());
        const ContactId id = m_stage.must("add_contact", desk.addContact(contact, act));
        if (i == 0) {
            party.contact = id;
            party.contactName = contact.name;
            party.contactPhone = contact.phones.front();
        }
    }
    return party;
}

void DemoArchiveFleet::addParties(int parties)
{
    const int yards = std::max(4, parties / 8);
    const int designers = std::max(2, parties / 40);
    for (int i = 0; i < parties; ++i) {
        const QString name = nameOf(i);
        if (i < yards) {
            const QString ending = words::textOf(yardEndings[static_cast<size_t>(i) % yardEndings.size()]);
            DemoParty yard = addParty(name + ending, PartyKind::Shipyard, 5);
            yard.hullPrefix = u"Y%1-"_s.arg(i);
            yard.place = name + u"船厂%1号码头"_s.arg(i % 6 + 1);
            m_yards.push_back(yard);
        } else if (i < yards + designers) {
            m_designers.push_back(addParty(name + u"船舶设计院"_s, PartyKind::DesignInstitute, 3));
        } else {
            const QString ending = words::textOf(ownerEndings[static_cast<size_t>(i) % ownerEndings.size()]);
            DemoParty owner = addParty(name + ending, PartyKind::ShipOwner, 5);
            owner.shipPrefix = name;
            m_owners.push_back(owner);
        }
    }
}

void DemoArchiveFleet::plan(int tickets, Instant from)
{
    addParties(std::clamp(tickets / 420, 12, 2400));
    const int ships = std::clamp(tickets / 35, 20, 28000);
    const int inService = std::max(10, ships * inServicePercent / 100);
    for (int i = 0; i < inService; ++i)
        addShip(from.day().addDays(-m_stage.chance.between(30, 2000)));
    const qint64 days = from.day().daysTo(m_stage.timeline.until().day()) - 1;
    for (int i = inService; i < ships; ++i)
        m_coming.push_back(m_stage.onDay(from.day().addDays(m_stage.chance.between(1, static_cast<int>(days))), 8, 18));
    std::sort(m_coming.begin(), m_coming.end(), std::greater<>());
    planNext();
}

void DemoArchiveFleet::planNext()
{
    if (m_coming.empty())
        return;
    const Instant at = m_coming.back();
    m_coming.pop_back();
    m_stage.timeline.plan(at, [this, at] {
        addShip(at.day().addDays(-m_stage.chance.between(5, 60)));
        planNext();
    });
}

QString DemoArchiveFleet::imoNo()
{
    // Seven to nine hundred thousand, below those of the newbuildings; the check digit follows as in DemoFleet.
    const int digits = 700000 + m_imoNos++ * 8;
    int sum = 0;
    for (int rest = digits, weight = 2; weight <= 7; ++weight, rest /= 10)
        sum += rest % 10 * weight;
    return u"%1%2"_s.arg(digits).arg(sum % 10);
}

void DemoArchiveFleet::addShip(QDate seaTrialOn)
{
    DemoRandom &chance = m_stage.chance;
    RegistryDesk desk(m_stage.office);
    const Act act{m_world.administrator(), {}};
    DemoArchiveShip ship;
    ship.owner = &chance.pick(m_owners);
    ship.yard = &chance.pick(m_yards);
    ship.designer = &chance.pick(m_designers);
    AddShip command;
    const QString ending =
        chance.percent(30) ? words::textOf(chance.pick(words::shipEndings())) : QString::number(chance.between(1, 399));
    command.name = ship.owner->shipPrefix + ending;
    command.hullNo = u"%1%2"_s.arg(ship.yard->hullPrefix).arg(1000 + m_imoNos % 9000);
    command.imoNo = imoNo();
    command.owner = ship.owner->id;
    command.yard = ship.yard->id;
    command.designer = ship.designer->id;
    ship.id = m_stage.must("add_ship", desk.addShip(command, act));

    const QDate deliveredOn = seaTrialOn.addDays(-chance.between(120, 300));
    const QString model = words::textOf(chance.pick(words::engineModels()));
    const int engines = chance.between(1, 3);
    for (int i = 0; i < engines; ++i) {
        AddEngine engine;
        engine.model = model;
        engine.serialNo = u"A%1"_s.arg(200001 + m_serialNos++);
        engine.ship = ship.id;
        engine.dates.deliveredOn = deliveredOn;
        if (chance.percent(94))
            engine.dates.seaTrialOn = seaTrialOn;
        if (chance.percent(5)) {
            engine.dates.contractUntil = deliveredOn.addMonths(24);
            engine.contractNote = u"合同约定质保期为交货后24个月"_s;
        }
        ship.engines.push_back({m_stage.must("add_engine", desk.addEngine(engine, act)), engine.dates});
    }
    m_ships.push_back(std::move(ship));
}

const DemoArchiveShip &DemoArchiveFleet::ship(bool asNew)
{
    const int last = static_cast<int>(m_ships.size()) - 1;
    const int newest = std::max(0, last - std::max(5, static_cast<int>(m_ships.size()) * newestShips / 1000));
    return m_ships[static_cast<size_t>(m_stage.chance.between(asNew ? newest : 0, last))];
}

} // namespace fairlead::desk
