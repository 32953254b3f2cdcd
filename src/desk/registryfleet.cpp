// SPDX-License-Identifier: GPL-3.0-or-later
// Ships and engines of the registry.
#include "desk/fields.h"
#include "desk/references.h"
#include "desk/registrychange.h"
#include "desk/registrydesk.h"
#include "desk/usecase.h"
#include "domain/matchkey.h"
#include "rules/imonumber.h"
#include "rules/warranty.h"
#include "storage/enginerepository.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int longestNumber = 80;

void fill(UseCase &useCase, Ship &ship, const AddShip &from)
{
    ship.name = useCase.requiredLine(u"name"_s, from.name);
    ship.hullNo = useCase.line(u"hull_no"_s, from.hullNo, longestNumber);
    const QString imoBefore = ship.imoNo;
    ship.imoNo = useCase.line(u"imo_no"_s, from.imoNo, longestNumber);
    // Papers write it both ways: `IMO 9074729` and `9074729`.
    if (ship.imoNo.startsWith("IMO"_L1, Qt::CaseInsensitive))
        ship.imoNo = ship.imoNo.mid(3).trimmed();
    storage::ShipRepository ships(useCase.office().session);
    if (!ship.imoNo.isEmpty()) {
        if (!rules::isImoNumber(ship.imoNo)) {
            useCase.violate(u"imo_no"_s, ViolationCode::InvalidValue, {from.imoNo});
        } else if (const std::optional<ShipId> same = ships.byImoNo(ship.imoNo);
                   same && (*same != ship.id || ship.imoNo != imoBefore)) {
            useCase.violate(u"imo_no"_s, ViolationCode::Duplicate, {ships.load(*same)->name});
        }
    }
    References references(useCase);
    references.party(u"owner"_s, from.owner, References::Need::Optional, ship.ownerId);
    references.party(u"yard"_s, from.yard, References::Need::Optional, ship.yardId);
    references.party(u"designer"_s, from.designer, References::Need::Optional, ship.designerId);
    ship.ownerId = from.owner;
    ship.yardId = from.yard;
    ship.designerId = from.designer;
}

/// One number, one engine, however it is written: `AB-1` and `ab 1` are the same. There is one maker; with several it would
/// be one number of one maker. An engine that is there twice already may be changed otherwise until the two are merged.
void refuseSameSerialNo(UseCase &useCase, const Engine &engine)
{
    storage::EngineRepository engines(useCase.office().session);
    const std::optional<Engine> stored = engine.id.isNull() ? std::nullopt : engines.load(engine.id);
    const QString key = serialKey(engine.serialNo);
    const bool isNew = !key.isEmpty() && (!stored || serialKey(stored->serialNo) != key);
    for (const EngineId &same : isNew ? engines.bySerialKey(key) : std::vector<EngineId>()) {
        if (same != engine.id) {
            useCase.violate(u"serial_no"_s, ViolationCode::Duplicate, {engines.load(same)->serialNo});
            return;
        }
    }
    // The same to the letter, which the database itself refuses; an engine that was merged into this one keeps its number.
    const std::optional<EngineId> same = engines.bySerialNo(engine.serialNo);
    if (same && (*same != engine.id || !stored || stored->serialNo != engine.serialNo))
        useCase.violate(u"serial_no"_s, ViolationCode::Duplicate, {engine.serialNo});
}

void fill(UseCase &useCase, Engine &engine, const AddEngine &from)
{
    engine.model = useCase.requiredLine(u"model"_s, from.model);
    engine.serialNo = useCase.requiredLine(u"serial_no"_s, from.serialNo, longestNumber);
    refuseSameSerialNo(useCase, engine);
    References(useCase).ship(u"ship"_s, from.ship, References::Need::Optional, engine.shipId);
    engine.shipId = from.ship;
    checkDay(useCase, u"delivered_on"_s, from.dates.deliveredOn);
    checkDay(useCase, u"sea_trial_on"_s, from.dates.seaTrialOn);
    checkDay(useCase, u"contract_until"_s, from.dates.contractUntil);
    engine.dates = from.dates;
    engine.contractNote = useCase.text(u"contract_note"_s, from.contractNote);
}

} // namespace

Result<ShipId> RegistryDesk::addShip(const AddShip &command, const Act &act)
{
    UseCase useCase(m_office, "add_ship", act);
    Ship ship;
    fill(useCase, ship, command);
    if (!useCase.isClean())
        return useCase.violations();

    ship.id = useCase.newId<ShipId>();
    storage::ShipRepository(m_office.session).insert(ship);
    useCase.created(RecordKind::Ship, ship.id, {}, fieldsOf(ship));
    useCase.finish();
    return ship.id;
}

Result<Done> RegistryDesk::changeShip(const ChangeShip &command, const Act &act)
{
    UseCase useCase(m_office, "change_ship", act);
    storage::ShipRepository ships(m_office.session);
    const std::optional<Ship> ship =
        recordToChange(useCase, ships.load(command.ship), u"ship"_s, command.ship, command.version);
    Ship after = ship.value_or(Ship());
    fill(useCase, after, command.to);
    after.active = command.active;
    return saveChange(useCase, RecordKind::Ship, ship, after, ships);
}

Result<EngineId> RegistryDesk::addEngine(const AddEngine &command, const Act &act)
{
    UseCase useCase(m_office, "add_engine", act);
    Engine engine;
    fill(useCase, engine, command);
    if (!useCase.isClean())
        return useCase.violations();

    engine.id = useCase.newId<EngineId>();
    storage::EngineRepository(m_office.session).insert(engine);
    useCase.created(RecordKind::Engine, engine.id, {}, fieldsOf(engine));
    useCase.finish();
    return engine.id;
}

Result<Done> RegistryDesk::changeEngine(const ChangeEngine &command, const Act &act)
{
    UseCase useCase(m_office, "change_engine", act);
    storage::EngineRepository engines(m_office.session);
    const std::optional<Engine> engine =
        recordToChange(useCase, engines.load(command.engine), u"engine"_s, command.engine, command.version);
    Engine after = engine.value_or(Engine());
    fill(useCase, after, command.to);
    after.active = command.active;
    // Dates decide who pays for a repair: nobody changes one without saying why.
    const bool datesDiffer = engine && engine->dates != after.dates;
    const QString reason =
        datesDiffer ? useCase.requiredText(u"reason"_s, command.reason) : useCase.text(u"reason"_s, command.reason);
    QJsonObject notes;
    if (!reason.isEmpty())
        notes.insert(u"reason"_s, reason);
    return saveChange(useCase, RecordKind::Engine, engine, after, engines, notes);
}

Result<Done> RegistryDesk::voidWarranty(const VoidWarranty &command, const Act &act)
{
    UseCase useCase(m_office, "void_warranty", act);
    storage::EngineRepository engines(m_office.session);
    References references(useCase);
    const std::optional<Engine> engine = references.engine(u"engine"_s, command.engine);
    Engine after = engine.value_or(Engine());
    if (engine && engine->voided)
        useCase.violate(u"engine"_s, ViolationCode::AlreadyDone, {engine->voided->from.toString(Qt::ISODate)});
    WarrantyVoid voided{command.from, useCase.requiredText(u"reason"_s, command.reason), command.approvedBy};
    if (!command.from.isValid())
        useCase.violate(u"from"_s, ViolationCode::Required);
    else
        checkDay(useCase, u"from"_s, command.from);
    references.employeeWith({Role::Head, Role::Manager}, u"approved_by"_s, command.approvedBy);
    after.voided = voided;
    return saveChange(useCase, RecordKind::Engine, engine, after, engines);
}

std::vector<VerdictChange> RegistryDesk::verdictChanges(const EngineId &engine, const WarrantyDates &dates)
{
    const std::optional<Engine> stored = storage::EngineRepository(m_office.session).load(engine);
    std::vector<VerdictChange> changes;
    if (!stored)
        return changes;
    for (const Ticket &ticket : storage::TicketRepository(m_office.session).ofEngine(engine)) {
        const WarrantyVerdict anew = rules::judgeWarranty(dates, stored->voided, ticket.judgedOn);
        if (anew != ticket.verdict)
            changes.push_back({ticket.id, ticket.number, ticket.judgedOn, ticket.verdict, anew});
    }
    return changes;
}

} // namespace fairlead::desk
