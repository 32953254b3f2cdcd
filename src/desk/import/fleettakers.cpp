// SPDX-License-Identifier: GPL-3.0-or-later
// Ships and engines of an import.
#include "desk/fields.h"
#include "desk/followupdesk.h"
#include "desk/import/takers.h"
#include "desk/registrydesk.h"
#include "desk/usecase.h"
#include "domain/matchkey.h"
#include "rules/deadlines.h"
#include "storage/enginerepository.h"
#include "storage/shiprepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// `9074729` of `IMO 9074729`.
QString imoNumberOf(ImportRow &row)
{
    const QString given = row.plainLine(u"imo_no"_s);
    return given.startsWith("IMO"_L1, Qt::CaseInsensitive) ? given.mid(3).trimmed() : given;
}

template <typename T> void keep(T &value, const T &otherwise)
{
    if (value == T())
        value = otherwise;
}

} // namespace

RowOutcome ShipTaker::take(ImportRow &row)
{
    const QString imoNo = imoNumberOf(row);
    const QString name = row.line(u"name"_s);
    const QString hullNo = row.line(u"hull_no"_s);
    const QString key = imoNo.isEmpty() ? name + u'\n' + hullNo : imoNo;
    if (!isFirst(row, imoNo.isEmpty() ? u"name"_s : u"imo_no"_s, key))
        return RowOutcome::Rejected;
    const std::optional<ShipId> there = find(imoNo, name, hullNo);
    if (!there)
        return add(row);
    const RowOutcome what = onDuplicate(row, imoNo.isEmpty() ? u"name"_s : u"imo_no"_s, imoNo.isEmpty() ? name : imoNo);
    return what == RowOutcome::Changed ? change(row, *there) : what;
}

std::optional<ShipId> ShipTaker::find(const QString &imoNo, const QString &name, const QString &hullNo)
{
    storage::ShipRepository ships(office().session);
    if (!imoNo.isEmpty())
        return ships.byImoNo(imoNo);
    for (const ShipId &id : ships.byName(name)) {
        if (ships.load(id)->hullNo == hullNo)
            return id;
    }
    return std::nullopt;
}

RowOutcome ShipTaker::add(ImportRow &row)
{
    AddShip command;
    command.name = row.line(u"name"_s);
    command.imoNo = imoNumberOf(row);
    command.hullNo = row.line(u"hull_no"_s);
    command.owner = work().finder.party(row, u"owner"_s, PartyKind::ShipOwner);
    command.yard = work().finder.party(row, u"yard"_s, PartyKind::Shipyard);
    command.designer = work().finder.party(row, u"designer"_s, PartyKind::DesignInstitute);
    const std::optional<QDate> delivered = row.day(u"delivered_on"_s);
    const std::optional<bool> active = row.word<bool>(u"active"_s);
    RegistryDesk registry(office());
    // Even where something is wrong already: everything that is wrong is said at once, and nothing of it stays.
    const Result<ShipId> added = registry.addShip(command, work().act);
    row.fail(added.violations());
    if (!row.isClean())
        return RowOutcome::Rejected;
    if (deliver(row, added.value(), delivered) && active == false)
        row.fail(registry.changeShip({added.value(), 0, command, false}, work().act).violations());
    return row.isClean() ? RowOutcome::Added : RowOutcome::Rejected;
}

RowOutcome ShipTaker::change(ImportRow &row, const ShipId &id)
{
    const Ship before = *storage::ShipRepository(office().session).load(id);
    ChangeShip command;
    command.ship = id;
    command.version = before.version;
    command.to.name = row.line(u"name"_s);
    command.to.imoNo = imoNumberOf(row);
    command.to.hullNo = row.line(u"hull_no"_s);
    command.to.owner = work().finder.party(row, u"owner"_s, PartyKind::ShipOwner);
    command.to.yard = work().finder.party(row, u"yard"_s, PartyKind::Shipyard);
    command.to.designer = work().finder.party(row, u"designer"_s, PartyKind::DesignInstitute);
    command.active = row.word<bool>(u"active"_s).value_or(before.active);
    const std::optional<QDate> delivered = row.day(u"delivered_on"_s);
    if (!row.isClean())
        return RowOutcome::Rejected;
    keep(command.to.name, before.name);
    keep(command.to.imoNo, before.imoNo);
    keep(command.to.hullNo, before.hullNo);
    keep(command.to.owner, before.ownerId);
    keep(command.to.yard, before.yardId);
    keep(command.to.designer, before.designerId);
    Ship after = before;
    after.name = command.to.name;
    after.imoNo = command.to.imoNo;
    after.hullNo = command.to.hullNo;
    after.ownerId = command.to.owner;
    after.yardId = command.to.yard;
    after.designerId = command.to.designer;
    after.active = command.active;
    const bool delivers = delivered && delivered != before.deliveredOn;
    if (fieldsOf(after) == fieldsOf(before) && !delivers)
        return RowOutcome::Unchanged;
    // First the delivery: an inactive ship takes none.
    if (delivers)
        deliver(row, id, delivered);
    command.version = 0; // read within this transaction, and held by it
    if (fieldsOf(after) != fieldsOf(before))
        row.fail(RegistryDesk(office()).changeShip(command, work().act).violations());
    return row.isClean() ? RowOutcome::Changed : RowOutcome::Rejected;
}

/// A delivery whose calls can still be made makes them due (A4.1), as it does at the desk. One that is older is history: the
/// day is stored, without calls that nobody could make in time any more.
bool ShipTaker::deliver(ImportRow &row, const ShipId &id, std::optional<QDate> on)
{
    if (!on)
        return true;
    const QDate today = office().clock.now().day();
    if (rules::deliveryFollowUpsDueOn(*on) >= today || on > today) {
        row.fail(FollowUpDesk(office()).recordShipDelivery({id, *on, {}}, work().act).violations());
        return row.isClean();
    }
    UseCase useCase(office(), "import_ship_delivery", work().act);
    storage::ShipRepository ships(office().session);
    static const QDate first(1950, 1, 1);
    if (*on < first)
        useCase.violate(u"delivered_on"_s, ViolationCode::OutOfRange,
                        {first.toString(Qt::ISODate), today.toString(Qt::ISODate)});
    const Ship before = *ships.load(id);
    Ship after = before;
    after.deliveredOn = on;
    if (useCase.isClean() && ships.update(after) != storage::SaveOutcome::Saved)
        useCase.conflict(id);
    row.fail(useCase.violations());
    if (!useCase.isClean())
        return false;
    useCase.changed(RecordKind::Ship, id, {}, fieldsOf(before), fieldsOf(after));
    useCase.finish();
    return true;
}

RowOutcome EngineTaker::take(ImportRow &row)
{
    const QString serialNo = row.line(u"serial_no"_s);
    if (!isFirst(row, u"serial_no"_s, serialKey(serialNo)))
        return RowOutcome::Rejected;
    storage::EngineRepository engines(office().session);
    // The same engine, however its number is written.
    if (const std::vector<EngineId> there = engines.bySerialKey(serialKey(serialNo));
        !serialNo.isEmpty() && !there.empty()) {
        const RowOutcome what = onDuplicate(row, u"serial_no"_s, serialNo);
        return what == RowOutcome::Changed ? change(row, there.front()) : what;
    }
    AddEngine command;
    command.serialNo = serialNo;
    command.model = row.line(u"model"_s);
    command.ship = work().finder.ship(row);
    command.dates = {row.day(u"delivered_on"_s), row.day(u"sea_trial_on"_s), row.day(u"contract_until"_s)};
    command.contractNote = row.text(u"contract_note"_s);
    const std::optional<bool> active = row.word<bool>(u"active"_s);
    RegistryDesk registry(office());
    const Result<EngineId> added = registry.addEngine(command, work().act);
    row.fail(added.violations());
    if (!row.isClean())
        return RowOutcome::Rejected;
    if (makeVoid(row, added.value(), false) && active == false)
        row.fail(registry.changeEngine({added.value(), 0, command, work().source, false}, work().act).violations());
    return row.isClean() ? RowOutcome::Added : RowOutcome::Rejected;
}

RowOutcome EngineTaker::change(ImportRow &row, const EngineId &id)
{
    const Engine before = *storage::EngineRepository(office().session).load(id);
    ChangeEngine command;
    command.engine = id;
    command.reason = work().source;
    command.to.serialNo = before.serialNo;
    command.to.model = row.line(u"model"_s);
    command.to.ship = work().finder.ship(row);
    command.to.dates = {row.day(u"delivered_on"_s), row.day(u"sea_trial_on"_s), row.day(u"contract_until"_s)};
    command.to.contractNote = row.text(u"contract_note"_s);
    command.active = row.word<bool>(u"active"_s).value_or(before.active);
    const bool makesVoid = row.has(u"void_from"_s) && !before.voided;
    if (!row.isClean())
        return RowOutcome::Rejected;
    keep(command.to.model, before.model);
    keep(command.to.ship, before.shipId);
    keep(command.to.dates.deliveredOn, before.dates.deliveredOn);
    keep(command.to.dates.seaTrialOn, before.dates.seaTrialOn);
    keep(command.to.dates.contractUntil, before.dates.contractUntil);
    keep(command.to.contractNote, before.contractNote);
    Engine after = before;
    after.model = command.to.model;
    after.shipId = command.to.ship;
    after.dates = command.to.dates;
    after.contractNote = command.to.contractNote;
    after.active = command.active;
    const bool differs = fieldsOf(after) != fieldsOf(before);
    if (!makeVoid(row, id, before.voided.has_value()))
        return RowOutcome::Rejected;
    if (differs)
        row.fail(RegistryDesk(office()).changeEngine(command, work().act).violations());
    if (!row.isClean())
        return RowOutcome::Rejected;
    return differs || makesVoid ? RowOutcome::Changed : RowOutcome::Unchanged;
}

/// A warranty that is void already stays as it is: that was decided with a reason and an approver.
bool EngineTaker::makeVoid(ImportRow &row, const EngineId &engine, bool alreadyVoid)
{
    const std::optional<QDate> from = row.day(u"void_from"_s);
    if (!from || alreadyVoid)
        return row.isClean();
    VoidWarranty command;
    command.engine = engine;
    command.from = *from;
    command.reason = row.text(u"void_reason"_s);
    const QString approver = row.line(u"void_approved_by"_s);
    command.approvedBy = work().finder.person(approver);
    if (command.approvedBy.isNull() && !approver.isEmpty()) {
        row.fail(u"void_approved_by"_s, ViolationCode::Unknown, {approver});
        return false;
    }
    row.fail(RegistryDesk(office()).voidWarranty(command, work().act).violations(),
             {{u"from"_s, u"void_from"_s}, {u"reason"_s, u"void_reason"_s}, {u"approved_by"_s, u"void_approved_by"_s}});
    return row.isClean();
}

} // namespace fairlead::desk
