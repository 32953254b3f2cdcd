// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/duplicatefinder.h"

#include "storage/shiprepository.h"
#include "storage/sql/query.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

/// Rows of `table` that share what stands in the column `key`.
template <typename IdType>
std::vector<std::vector<IdType>> groups(Session &session, const char *table, const char *key, bool merges = true)
{
    const QString inUse = merges ? u"active = 1 AND merged_into IS NULL"_s : u"active = 1"_s;
    Query query(
        session,
        u"SELECT id, %2 AS own_key FROM %1 WHERE %3 AND %2 IN (SELECT %2 FROM %1 WHERE %2 <> '' AND %3 "
        "GROUP BY %2 HAVING count(*) > 1) ORDER BY %2, row_no"_s.arg(QLatin1String(table), QLatin1String(key), inUse));
    std::vector<std::vector<IdType>> found;
    QString last;
    query.forEach([&](const Row &row) {
        const QString own = row.text("own_key");
        if (found.empty() || own != last)
            found.emplace_back();
        found.back().push_back(row.id<IdType>("id"));
        last = own;
    });
    return found;
}

} // namespace

std::vector<std::vector<PartyId>> DuplicateFinder::parties()
{
    return groups<PartyId>(m_session, "party", "name_key");
}

std::vector<std::vector<ContactId>> DuplicateFinder::contacts()
{
    // Two parties may have a contact of the same name each: a group ends with the party, too.
    Query query(m_session,
                "SELECT t.id, t.party_id, t.name_key FROM contact t JOIN (SELECT party_id, name_key FROM contact "
                "WHERE name_key <> '' AND active = 1 AND merged_into IS NULL GROUP BY party_id, name_key "
                "HAVING count(*) > 1) g ON g.party_id = t.party_id AND g.name_key = t.name_key "
                "WHERE t.active = 1 AND t.merged_into IS NULL ORDER BY t.party_id, t.name_key, t.id");
    std::vector<std::vector<ContactId>> found;
    PartyId party;
    QString last;
    query.forEach([&](const Row &row) {
        const auto of = row.id<PartyId>("party_id");
        const QString own = row.text("name_key");
        if (found.empty() || own != last || of != party)
            found.emplace_back();
        found.back().push_back(row.id<ContactId>("id"));
        last = own;
        party = of;
    });
    return found;
}

std::vector<std::vector<Ship>> DuplicateFinder::ships()
{
    ShipRepository repository(m_session);
    std::vector<std::vector<Ship>> found;
    for (const std::vector<ShipId> &ids : groups<ShipId>(m_session, "ship", "name_key")) {
        std::vector<Ship> &group = found.emplace_back();
        for (const ShipId &id : ids)
            group.push_back(repository.load(id).value());
    }
    return found;
}

std::vector<std::vector<EngineId>> DuplicateFinder::engines()
{
    return groups<EngineId>(m_session, "engine", "serial_key");
}

std::vector<std::vector<EmployeeId>> DuplicateFinder::employees()
{
    return groups<EmployeeId>(m_session, "employee", "name_key", false);
}

} // namespace fairlead::storage
