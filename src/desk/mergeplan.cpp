// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/mergeplan.h"

#include "desk/fields.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/shiprepository.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr std::array partyFields{
    MergeField<Party>{"name", "name", false, true, [](Party &to, const Party &from) { to.name = from.name; }},
    MergeField<Party>{"kind", "kind", true, false, [](Party &to, const Party &from) { to.kind = from.kind; }}};

constexpr std::array contactFields{
    MergeField<Contact>{"name", "name", false, false, [](Contact &to, const Contact &from) { to.name = from.name; }},
    MergeField<Contact>{"party", "party_id", false, false,
                        [](Contact &to, const Contact &from) { to.partyId = from.partyId; }}};

constexpr std::array shipFields{
    MergeField<Ship>{"name", "name", false, false, [](Ship &to, const Ship &from) { to.name = from.name; }},
    MergeField<Ship>{"hull_no", "hull_no", true, false, [](Ship &to, const Ship &from) { to.hullNo = from.hullNo; }},
    MergeField<Ship>{"imo_no", "imo_no", true, true, [](Ship &to, const Ship &from) { to.imoNo = from.imoNo; }},
    MergeField<Ship>{"owner", "owner_id", true, false, [](Ship &to, const Ship &from) { to.ownerId = from.ownerId; }},
    MergeField<Ship>{"yard", "yard_id", true, false, [](Ship &to, const Ship &from) { to.yardId = from.yardId; }},
    MergeField<Ship>{"designer", "designer_id", true, false,
                     [](Ship &to, const Ship &from) { to.designerId = from.designerId; }},
    MergeField<Ship>{"delivered_on", "delivered_on", true, false,
                     [](Ship &to, const Ship &from) { to.deliveredOn = from.deliveredOn; }}};

constexpr std::array engineFields{
    MergeField<Engine>{"serial_no", "serial_no", false, true,
                       [](Engine &to, const Engine &from) { to.serialNo = from.serialNo; }},
    MergeField<Engine>{"model", "model", true, false, [](Engine &to, const Engine &from) { to.model = from.model; }},
    MergeField<Engine>{"ship", "ship_id", true, false, [](Engine &to, const Engine &from) { to.shipId = from.shipId; }},
    MergeField<Engine>{"delivered_on", "delivered_on", true, false,
                       [](Engine &to, const Engine &from) { to.dates.deliveredOn = from.dates.deliveredOn; }},
    MergeField<Engine>{"sea_trial_on", "sea_trial_on", true, false,
                       [](Engine &to, const Engine &from) { to.dates.seaTrialOn = from.dates.seaTrialOn; }},
    MergeField<Engine>{"contract_until", "contract_until", true, false,
                       [](Engine &to, const Engine &from) { to.dates.contractUntil = from.dates.contractUntil; }},
    MergeField<Engine>{"contract_note", "contract_note", true, false,
                       [](Engine &to, const Engine &from) { to.contractNote = from.contractNote; }},
    MergeField<Engine>{"void_from", "void_from", true, false,
                       [](Engine &to, const Engine &from) { to.voided = from.voided; }}};

std::optional<Party> loadRecord(storage::Session &session, const PartyId &id)
{
    return storage::PartyRepository(session).load(id);
}
std::optional<Contact> loadRecord(storage::Session &session, const ContactId &id)
{
    return storage::PartyRepository(session).loadContact(id);
}
std::optional<Ship> loadRecord(storage::Session &session, const ShipId &id)
{
    return storage::ShipRepository(session).load(id);
}
std::optional<Engine> loadRecord(storage::Session &session, const EngineId &id)
{
    return storage::EngineRepository(session).load(id);
}

template <typename Record, typename IdType>
std::optional<Record> found(storage::Session &session, const QString &field, const IdType &id, Violations &violations)
{
    if (id.isNull()) {
        violations.push_back({field, ViolationCode::Required, {}});
        return std::nullopt;
    }
    std::optional<Record> record = loadRecord(session, id);
    if (!record)
        violations.push_back({field, ViolationCode::Unknown, {id.toString()}});
    else if (!record->mergedInto.isNull())
        violations.push_back({field, ViolationCode::AlreadyDone, {nameOf(*record)}});
    return record;
}

/// A kind of party that says nothing is none.
bool isKnown(const QString &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || value.toString() == u""_s)
        return false;
    return column != "kind"_L1 || value.toString() != codeOf(PartyKind::Other);
}

/// What people read for a value: a name where an id stands.
QString textOf(storage::Session &session, const QString &column, const QJsonValue &value)
{
    const QString text = value.toString();
    if (column == "ship_id"_L1) {
        const std::optional<Ship> ship =
            storage::ShipRepository(session).load(ShipId::fromString(text).value_or(ShipId()));
        return ship ? ship->name : text;
    }
    if (column.endsWith("_id"_L1)) {
        const std::optional<Party> party =
            storage::PartyRepository(session).load(PartyId::fromString(text).value_or(PartyId()));
        return party ? party->name : text;
    }
    return text;
}

template <typename Record> void checkChoices(const QStringList &chosen, const QString &list, Violations &violations)
{
    for (const QString &name : chosen) {
        bool known = false;
        for (const MergeField<Record> &field : mergeFields(static_cast<const Record *>(nullptr)))
            known = known || name == QLatin1String(field.code);
        if (!known)
            violations.push_back({list, ViolationCode::InvalidValue, {name}});
    }
}

} // namespace

std::span<const MergeField<Party>> mergeFields(const Party *)
{
    return partyFields;
}

std::span<const MergeField<Contact>> mergeFields(const Contact *)
{
    return contactFields;
}

std::span<const MergeField<Ship>> mergeFields(const Ship *)
{
    return shipFields;
}

std::span<const MergeField<Engine>> mergeFields(const Engine *)
{
    return engineFields;
}

template <typename Record, typename IdType>
Result<MergePlan<Record>> planMerge(storage::Session &session, const MergeRecords<IdType> &command)
{
    Violations violations;
    const std::optional<Record> keep = found<Record>(session, u"keep"_s, command.keep, violations);
    const std::optional<Record> merged = found<Record>(session, u"merged"_s, command.merged, violations);
    if (keep && merged && keep->id == merged->id)
        violations.push_back({u"merged"_s, ViolationCode::InvalidValue, {nameOf(*merged)}});
    if (keep && !keep->active && keep->mergedInto.isNull())
        violations.push_back({u"keep"_s, ViolationCode::Inactive, {nameOf(*keep)}});
    if (!violations.empty())
        return violations;

    MergePlan<Record> plan{*keep, *merged, *keep, *merged, false, {}, {}};
    checkChoices<Record>(command.fromKept, u"from_kept"_s, plan.open);
    checkChoices<Record>(command.fromMerged, u"from_merged"_s, plan.open);
    const QJsonObject ours = fieldsOf(*keep);
    const QJsonObject theirs = fieldsOf(*merged);
    for (const MergeField<Record> &field : mergeFields(static_cast<const Record *>(nullptr))) {
        const QString code = QLatin1String(field.code);
        const QString column = QLatin1String(field.column);
        const QJsonValue own = ours.value(column);
        const QJsonValue other = theirs.value(column);
        const bool fromMerged = command.fromMerged.contains(code);
        if (fromMerged && command.fromKept.contains(code))
            plan.open.push_back({u"from_merged"_s, ViolationCode::InvalidValue, {code}});
        bool takes = false;
        if (!isKnown(column, own)) {
            takes = isKnown(column, other);
        } else if (isKnown(column, other) && own != other) {
            plan.differences.push_back(
                {code, textOf(session, column, own), textOf(session, column, other), field.mustChoose});
            takes = fromMerged;
            if (field.mustChoose && !fromMerged && !command.fromKept.contains(code))
                plan.open.push_back({code, ViolationCode::Required, {}});
        }
        if (takes) {
            field.copy(plan.keepAfter, *merged);
            if (field.unique) {
                field.copy(plan.mergedAfter, *keep);
                plan.swapsUnique = true;
            }
        }
    }
    if constexpr (std::is_same_v<Record, Contact>) {
        for (const QString &phone : merged->phones) {
            if (!plan.keepAfter.phones.contains(phone))
                plan.keepAfter.phones.append(phone);
        }
    }
    plan.mergedAfter.mergedInto = keep->id;
    plan.mergedAfter.active = false;
    return plan;
}

template Result<MergePlan<Party>> planMerge(storage::Session &, const MergeParties &);
template Result<MergePlan<Contact>> planMerge(storage::Session &, const MergeContacts &);
template Result<MergePlan<Ship>> planMerge(storage::Session &, const MergeShips &);
template Result<MergePlan<Engine>> planMerge(storage::Session &, const MergeEngines &);

} // namespace fairlead::desk
