// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo/demofleet.h"

#include "desk/followupdesk.h"
#include "desk/registrydesk.h"
#include "storage/enginerepository.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int constructionMonths = 10; // from the engine's delivery to the ship's

} // namespace

QString DemoFleet::newName(const QString &prefix)
{
    // Every tenth or so has a name of words; numbers keep the others apart.
    const size_t number = m_inService.size() + m_newbuildings.size() + 1;
    if (number <= words::shipEndings().size())
        return prefix + words::textOf(words::shipEndings()[number - 1]);
    return prefix + QString::number(number);
}

QString DemoFleet::newImoNo()
{
    // Six digits and the check digit: each times its weight of 7 to 2, and of the sum the last digit.
    const int digits = 930000 + m_nextImo++ * 7;
    int sum = 0;
    for (int rest = digits, weight = 2; weight <= 7; ++weight, rest /= 10)
        sum += rest % 10 * weight;
    return u"%1%2"_s.arg(digits).arg(sum % 10);
}

void DemoFleet::addShip(DemoShip ship, std::optional<QDate> seaTrialOn, QDate engineDeliveredOn)
{
    ship.owner = &m_world.owner();
    ship.yard = &m_world.yard();
    ship.name = newName(ship.owner->shipPrefix);
    AddShip command;
    command.name = ship.name;
    command.hullNo = u"%1%2"_s.arg(ship.yard->hullPrefix).arg(1000 + m_nextImo);
    command.imoNo = newImoNo();
    command.owner = ship.owner->id;
    command.yard = ship.yard->id;
    command.designer = m_world.designer().id;
    RegistryDesk desk(m_stage.office);
    const Act act{m_world.administrator(), {}};
    ship.id = m_stage.must("add_ship", desk.addShip(command, act));

    const QString model = words::textOf(m_stage.chance.pick(words::engineModels()));
    const int engines = m_stage.chance.between(1, 3);
    for (int i = 0; i < engines; ++i) {
        AddEngine engine;
        engine.model = model;
        engine.serialNo = u"SN%1"_s.arg(100001 + m_nextSerial++);
        engine.ship = ship.id;
        engine.dates.deliveredOn = engineDeliveredOn;
        engine.dates.seaTrialOn = seaTrialOn;
        if (m_stage.chance.percent(6)) {
            engine.dates.contractUntil = engineDeliveredOn.addMonths(24);
            engine.contractNote = u"合同约定质保期为交货后24个月"_s;
        }
        ship.engines.push_back(m_stage.must("add_engine", desk.addEngine(engine, act)));
    }
    (ship.deliveredOn.isValid() ? m_newbuildings : m_inService).push_back(std::move(ship));
}

void DemoFleet::build(int tickets, Instant from)
{
    const QDate first = from.day();
    const int inService = std::clamp(tickets / 8, 8, 3000);
    for (int i = 0; i < inService; ++i) {
        const QDate engineDelivered = first.addDays(-m_stage.chance.between(60, 1400));
        addShip({}, engineDelivered.addMonths(m_stage.chance.between(5, 9)), engineDelivered);
    }
    const QDate last = m_stage.timeline.until().day();
    const int newbuildings = std::clamp(tickets / 25, 6, 1500);
    const qint64 days = first.daysTo(last) + 200;
    for (int i = 0; i < newbuildings; ++i) {
        const DemoDelivery calls = i % 7 == 1 ? DemoDelivery::Late : DemoDelivery::InTime;
        planNewbuilding(first.addDays(40 + (days - 40) * i / newbuildings), calls, from);
    }
    // One whose third call is still to be made when the demonstration ends, two days before it is too late.
    planNewbuilding(last.addDays(-13), DemoDelivery::TwoDone, from);
}

void DemoFleet::planNewbuilding(QDate deliveredOn, DemoDelivery calls, Instant from)
{
    const QDate engineDelivered = deliveredOn.addMonths(-constructionMonths);
    const QDate seaTrial = deliveredOn.addDays(-m_stage.chance.between(30, 75));
    const auto registration = [=, this] {
        const bool hadTrial = seaTrial < m_stage.clock.now().day();
        DemoShip newbuilding;
        newbuilding.deliveredOn = deliveredOn;
        addShip(newbuilding, hadTrial ? std::optional(seaTrial) : std::nullopt, engineDelivered);
        if (!hadTrial)
            planSeaTrial(m_newbuildings.size() - 1, seaTrial);
        planDelivery(m_newbuildings.size() - 1, calls);
    };
    m_stage.timeline.plan(std::max(from, m_stage.onDay(engineDelivered.addDays(3), 8, 17)), registration);
}

void DemoFleet::planSeaTrial(size_t ship, QDate on)
{
    m_stage.timeline.plan(m_stage.onDay(on.addDays(1), 8, 17), [=, this] {
        for (const EngineId &id : m_newbuildings[ship].engines) {
            const std::optional<Engine> engine = storage::EngineRepository(m_stage.office.session).load(id);
            ChangeEngine command;
            command.engine = id;
            command.version = engine->version;
            command.to = {engine->model, engine->serialNo, engine->shipId, engine->dates, engine->contractNote};
            command.to.dates.seaTrialOn = on;
            command.reason = u"下水试验完成，船厂来函确认"_s;
            m_stage.must("change_engine",
                         RegistryDesk(m_stage.office).changeEngine(command, {m_world.administrator(), {}}));
        }
    });
}

void DemoFleet::planDelivery(size_t ship, DemoDelivery calls)
{
    const EmployeeId agent = m_world.agent();
    m_stage.timeline.plan(m_stage.onDay(m_newbuildings[ship].deliveredOn, 15, 18), [=, this] {
        const DemoShip &delivered = m_newbuildings[ship];
        const RecordShipDelivery command{delivered.id, delivered.deliveredOn, agent};
        m_stage.must("record_ship_delivery", FollowUpDesk(m_stage.office).recordShipDelivery(command, {agent, {}}));
        planCalls(delivered, agent, calls);
    });
}

void DemoFleet::planCalls(const DemoShip &ship, EmployeeId agent, DemoDelivery calls)
{
    for (const FollowUp &followUp : FollowUpDesk(m_stage.office).followUpsOfShip(ship.id)) {
        const bool isLast = followUp.partyRole == FollowUpParty::Designer;
        if (isLast && calls == DemoDelivery::TwoDone)
            continue;
        const bool late = isLast && calls == DemoDelivery::Late;
        const QDate day = late ? ship.deliveredOn.addDays(m_stage.chance.between(16, 22))
                               : ship.deliveredOn.addDays(m_stage.chance.between(2, 11));
        LogAttempt call;
        call.followUp = followUp.id;
        call.thanked = true;
        call.respondent = m_world.personName();
        call.note = u"对轮船顺利交付表示感谢，询问主机运行情况，对方表示正常"_s;
        call.satisfaction = m_stage.chance.percent(70) ? Satisfaction::Satisfied : Satisfaction::Neutral;
        if (m_stage.chance.percent(30)) {
            LogAttempt missed;
            missed.followUp = followUp.id;
            missed.reached = false;
            missed.note = u"电话无人接听"_s;
            m_stage.timeline.plan(m_stage.onDay(day.addDays(-1), 9, 16), [=, this] {
                m_stage.must("log_attempt", FollowUpDesk(m_stage.office).logAttempt(missed, {agent, {}}));
            });
        }
        m_stage.timeline.plan(m_stage.onDay(day, 9, 16), [=, this] {
            m_stage.must("log_attempt", FollowUpDesk(m_stage.office).logAttempt(call, {agent, {}}));
        });
    }
}

const DemoShip &DemoFleet::newbuildingAt(Instant at)
{
    // A few tries find one in the months before its delivery; what they don't find needn't be found.
    for (int i = 0; i < 12 && !m_newbuildings.empty(); ++i) {
        const DemoShip &ship = m_stage.chance.pick(m_newbuildings);
        if (ship.deliveredOn > at.day() && ship.deliveredOn < at.day().addMonths(constructionMonths))
            return ship;
    }
    return m_newbuildings.empty() ? m_stage.chance.pick(m_inService) : m_stage.chance.pick(m_newbuildings);
}

const DemoShip &DemoFleet::inServiceAt(Instant at)
{
    if (!m_newbuildings.empty() && m_stage.chance.percent(30)) {
        const DemoShip &ship = m_stage.chance.pick(m_newbuildings);
        if (ship.deliveredOn < at.day())
            return ship;
    }
    return m_stage.chance.pick(m_inService);
}

} // namespace fairlead::desk
