// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shipmerge.h"

#include "desk/followupplan.h"
#include "desk/sitefields.h"
#include "desk/usecase.h"
#include "rules/deadlines.h"
#include "storage/deliverymerge.h"
#include "storage/followuprepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

void joinDeliveries(UseCase &useCase, const ShipId &keep, const ShipId &merged)
{
    storage::Session &session = useCase.office().session;
    storage::FollowUpRepository followUps(session);
    // Always in the same order, so that two who merge at once don't wait for each other.
    followUps.holdDelivery(std::min(keep, merged));
    followUps.holdDelivery(std::max(keep, merged));
    const std::vector<FollowUp> ours = followUps.ofDelivery(keep);
    for (const FollowUp &theirs : followUps.ofDelivery(merged)) {
        const auto twin = std::find_if(ours.begin(), ours.end(),
                                       [&](const FollowUp &own) { return own.partyRole == theirs.partyRole; });
        if (twin == ours.end())
            continue;
        storage::joinFollowUps(session, theirs.id, twin->id);
        for (const FollowUpAttempt &attempt : theirs.attempts)
            useCase.changed(RecordKind::FollowUpAttempt, attempt.id, {}, {{u"follow_up_id"_s, theirs.id.toString()}},
                            {{u"follow_up_id"_s, twin->id.toString()}});
        useCase.changed(RecordKind::FollowUp, theirs.id, {}, fieldsOf(theirs), {});
    }
    storage::renameDeliveryKeys(session, merged, keep);
}

bool goByDelivery(UseCase &useCase, const Ship &ship)
{
    FollowUpPlan plan(useCase);
    for (const FollowUp &before : storage::FollowUpRepository(useCase.office().session).ofDelivery(ship.id)) {
        if (before.doneAt() || !ship.deliveredOn || before.basedOn == *ship.deliveredOn)
            continue;
        FollowUp after = before;
        after.basedOn = *ship.deliveredOn;
        after.dueOn = rules::deliveryFollowUpsDueOn(*ship.deliveredOn);
        if (!plan.save(before, after))
            return false;
    }
    useCase.touch(ship.id);
    return true;
}

} // namespace fairlead::desk
