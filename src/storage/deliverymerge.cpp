// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deliverymerge.h"

#include "storage/sql/query.h"

#include <utility>
#include <vector>

namespace fairlead::storage {

void joinFollowUps(Session &session, const FollowUpId &from, const FollowUpId &into)
{
    Query(session, "UPDATE follow_up_attempt SET follow_up_id = :into WHERE follow_up_id = :from")
        .bind("into", into)
        .bind("from", from)
        .exec();
    Query(session, "DELETE FROM follow_up WHERE id = :from").bind("from", from).exec();
    Query(session, "UPDATE follow_up SET version = version + 1, done_at = (SELECT min(a.happened_at) "
                   "FROM follow_up_attempt a WHERE a.follow_up_id = :into AND a.reached = 1) WHERE id = :same")
        .bind("into", into)
        .bind("same", into)
        .exec();
}

void renameDeliveryKeys(Session &session, const ShipId &from, const ShipId &to)
{
    std::vector<std::pair<ProposalId, QString>> keys;
    Query select(session, "SELECT id, key FROM proposal WHERE ship_id = :ship AND ticket_id IS NULL");
    select.bind("ship", from).forEach([&](const Row &row) {
        keys.emplace_back(row.id<ProposalId>("id"), row.text("key").replace(from.toString(), to.toString()));
    });
    for (const auto &[id, key] : keys) {
        Query(session, "UPDATE proposal SET key = :key WHERE id = :id "
                       "AND NOT EXISTS (SELECT 1 FROM proposal other WHERE other.key = :same)")
            .bind("key", key)
            .bind("id", id)
            .bind("same", key)
            .exec();
    }
}

} // namespace fairlead::storage
