// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/mergedesk.h"

#include "desk/fields.h"
#include "desk/mergeplan.h"
#include "desk/shipmerge.h"
#include "desk/usecase.h"
#include "rules/warranty.h"
#include "storage/enginerepository.h"
#include "storage/partyrepository.h"
#include "storage/recordreferences.h"
#include "storage/shiprepository.h"
#include "storage/ticketrepository.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr RecordKind kindOf(const Party *)
{
    return RecordKind::Party;
}
constexpr RecordKind kindOf(const Contact *)
{
    return RecordKind::Contact;
}
constexpr RecordKind kindOf(const Ship *)
{
    return RecordKind::Ship;
}
constexpr RecordKind kindOf(const Engine *)
{
    return RecordKind::Engine;
}

template <typename Record> storage::SaveOutcome update(storage::Session &session, Record &record)
{
    if constexpr (std::is_same_v<Record, Ship>)
        return storage::ShipRepository(session).update(record);
    else if constexpr (std::is_same_v<Record, Engine>)
        return storage::EngineRepository(session).update(record);
    else
        return storage::PartyRepository(session).update(record);
}

// A value that no two records may have, put aside while the other record takes it.
void putAside(Party &party)
{
    party.name = party.id.toString();
}
void putAside(Contact &) {}
void putAside(Ship &ship)
{
    ship.imoNo.clear();
}
void putAside(Engine &engine)
{
    engine.serialNo = engine.id.toString();
}

/// The tickets that would be judged otherwise: those of an engine whose dates are others afterwards. Where they are the same,
/// a stored verdict stays as it was judged, even by dates from before a correction.
std::vector<VerdictChange> verdictsAfter(storage::Session &session, const MergePlan<Engine> &plan)
{
    std::vector<VerdictChange> changes;
    storage::TicketRepository tickets(session);
    for (const Engine &engine : {plan.keep, plan.merged}) {
        if (engine.dates == plan.keepAfter.dates && engine.voided == plan.keepAfter.voided)
            continue;
        for (const Ticket &ticket : tickets.ofEngine(engine.id)) {
            const WarrantyVerdict anew =
                rules::judgeWarranty(plan.keepAfter.dates, plan.keepAfter.voided, ticket.judgedOn);
            if (anew != ticket.verdict)
                changes.push_back({ticket.id, ticket.number, ticket.judgedOn, ticket.verdict, anew});
        }
    }
    return changes;
}

/// What was judged by the dates of a record that is none of its own is judged by those that hold.
bool judgeVerdictsAnew(UseCase &useCase, const std::vector<VerdictChange> &changes)
{
    storage::TicketRepository tickets(useCase.office().session);
    for (const VerdictChange &change : changes) {
        const std::optional<Ticket> before = tickets.load(change.ticket);
        Ticket after = before.value();
        after.verdict = change.anew;
        if (tickets.update(after) != storage::SaveOutcome::Saved) {
            useCase.conflict(after.id);
            return false;
        }
        useCase.changed(RecordKind::Ticket, after.id, after.id, fieldsOf(*before), fieldsOf(after));
    }
    return true;
}

/// Every row that names the merged record names the kept one, and the journal says so.
template <typename Record> void moveReferrers(UseCase &useCase, const MergePlan<Record> &plan)
{
    storage::RecordReferences references(useCase.office().session);
    const RecordKind kind = kindOf(static_cast<const Record *>(nullptr));
    const RecordId from(plan.merged.id.uuid());
    const RecordId to(plan.keep.id.uuid());
    for (const storage::Reference &reference : storage::referencesTo(kind)) {
        const QString column = QLatin1String(reference.column);
        for (const storage::Referrer &referrer : references.referrers(reference, from)) {
            useCase.changed(reference.holder, referrer.id, referrer.ticketId, {{column, from.toString()}},
                            {{column, to.toString()}});
            if (reference.holder == RecordKind::Ticket)
                useCase.touch(referrer.ticketId);
        }
        references.redirect(reference, from, to);
    }
    references.redirectMerged(kind, from, to);
}

/// Writes both records, the one that gives something up first.
template <typename Record> bool saveBoth(UseCase &useCase, MergePlan<Record> &plan, const QString &reason)
{
    storage::Session &session = useCase.office().session;
    const auto saved = [&](Record &record) {
        if (update(session, record) == storage::SaveOutcome::Saved)
            return true;
        useCase.conflict(record.id);
        return false;
    };
    if (plan.swapsUnique) {
        Record aside = plan.mergedAfter;
        putAside(aside);
        if (!saved(aside))
            return false;
        plan.mergedAfter.version = aside.version;
    }
    if (!saved(plan.keepAfter) || !saved(plan.mergedAfter))
        return false;
    const RecordKind kind = kindOf(static_cast<const Record *>(nullptr));
    QJsonObject keepFields = fieldsOf(plan.keepAfter);
    keepFields.insert(u"merged"_s, nameOf(plan.merged));
    keepFields.insert(u"reason"_s, reason);
    useCase.changed(kind, plan.keep.id, {}, fieldsOf(plan.keep), keepFields);
    QJsonObject mergedFields = fieldsOf(plan.mergedAfter);
    mergedFields.insert(u"reason"_s, reason);
    useCase.changed(kind, plan.merged.id, {}, fieldsOf(plan.merged), mergedFields);
    return true;
}

template <typename Record, typename IdType>
Result<Done> merge(Office office, const char *action, const MergeRecords<IdType> &command, const Act &act)
{
    UseCase useCase(office, action, act);
    const QString reason = useCase.requiredText(u"reason"_s, command.reason);
    Result<MergePlan<Record>> planned = planMerge<Record>(office.session, command);
    useCase.violate(planned.violations());
    if (planned.ok()) {
        const MergePlan<Record> &plan = planned.value();
        useCase.violate(plan.open);
        if (command.keepVersion != 0 && command.keepVersion != plan.keep.version)
            useCase.conflict(plan.keep.id);
        if (command.mergedVersion != 0 && command.mergedVersion != plan.merged.version)
            useCase.conflict(plan.merged.id);
    }
    if (!useCase.isClean())
        return useCase.violations();

    MergePlan<Record> plan = planned.value();
    std::vector<VerdictChange> verdicts;
    if constexpr (std::is_same_v<Record, Engine>)
        verdicts = verdictsAfter(office.session, plan);
    if constexpr (std::is_same_v<Record, Ship>)
        joinDeliveries(useCase, plan.keep.id, plan.merged.id);
    moveReferrers(useCase, plan);
    if (!judgeVerdictsAnew(useCase, verdicts) || !saveBoth(useCase, plan, reason))
        return useCase.violations();
    if constexpr (std::is_same_v<Record, Ship>) {
        if (!goByDelivery(useCase, plan.keepAfter))
            return useCase.violations();
    }
    useCase.finish();
    return Done();
}

template <typename Record, typename IdType>
Result<MergePreview> preview(storage::Session &session, const MergeRecords<IdType> &command)
{
    const Result<MergePlan<Record>> planned = planMerge<Record>(session, command);
    if (!planned.ok())
        return planned.violations();
    const MergePlan<Record> &plan = planned.value();
    MergePreview preview;
    preview.keepName = nameOf(plan.keep);
    preview.mergedName = nameOf(plan.merged);
    preview.keepVersion = plan.keep.version;
    preview.mergedVersion = plan.merged.version;
    preview.differences = plan.differences;
    storage::RecordReferences references(session);
    for (const storage::Reference &reference : storage::referencesTo(kindOf(static_cast<const Record *>(nullptr)))) {
        const qint64 count = references.count(reference, RecordId(plan.merged.id.uuid()));
        if (count > 0)
            preview.moves.push_back({reference.holder, QLatin1String(reference.column), count});
    }
    if constexpr (std::is_same_v<Record, Engine>)
        preview.verdicts = verdictsAfter(session, plan);
    return preview;
}

} // namespace

Result<Done> MergeDesk::mergeParties(const MergeParties &command, const Act &act)
{
    return merge<Party>(m_office, "merge_parties", command, act);
}

Result<Done> MergeDesk::mergeContacts(const MergeContacts &command, const Act &act)
{
    return merge<Contact>(m_office, "merge_contacts", command, act);
}

Result<Done> MergeDesk::mergeShips(const MergeShips &command, const Act &act)
{
    return merge<Ship>(m_office, "merge_ships", command, act);
}

Result<Done> MergeDesk::mergeEngines(const MergeEngines &command, const Act &act)
{
    return merge<Engine>(m_office, "merge_engines", command, act);
}

Result<MergePreview> MergeDesk::previewParties(const MergeParties &command)
{
    return preview<Party>(m_office.session, command);
}

Result<MergePreview> MergeDesk::previewContacts(const MergeContacts &command)
{
    return preview<Contact>(m_office.session, command);
}

Result<MergePreview> MergeDesk::previewShips(const MergeShips &command)
{
    return preview<Ship>(m_office.session, command);
}

Result<MergePreview> MergeDesk::previewEngines(const MergeEngines &command)
{
    return preview<Engine>(m_office.session, command);
}

} // namespace fairlead::desk
