// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/shiprepository.h"

#include "domain/matchkey.h"
#include "storage/listconditions.h"
#include "storage/liststatement.h"
#include "storage/search/searchindex.h"
#include "storage/sql/query.h"
#include "storage/versioned.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

Ship shipOf(const Row &row)
{
    Ship ship;
    ship.id = row.id<ShipId>("id");
    ship.version = row.number("version");
    ship.name = row.text("name");
    ship.hullNo = row.text("hull_no");
    ship.imoNo = row.text("imo_no");
    ship.ownerId = row.id<PartyId>("owner_id");
    ship.yardId = row.id<PartyId>("yard_id");
    ship.designerId = row.id<PartyId>("designer_id");
    ship.deliveredOn = row.optionalDate("delivered_on");
    ship.active = row.boolean("active");
    ship.mergedInto = row.id<ShipId>("merged_into");
    return ship;
}

void bind(Query &query, const Ship &ship)
{
    query.bind("id", ship.id)
        .bind("name", notNull(ship.name))
        .bind("hull_no", notNull(ship.hullNo))
        .bind("imo_no", notNull(ship.imoNo))
        .bind("owner_id", ship.ownerId)
        .bind("yard_id", ship.yardId)
        .bind("designer_id", ship.designerId)
        .bind("delivered_on", ship.deliveredOn)
        .bind("active", ship.active)
        .bind("name_key", notNull(nameKey(ship.name)))
        .bind("hull_key", notNull(nameKey(ship.hullNo)))
        .bind("merged_into", ship.mergedInto);
}

ShipId idOf(const Row &row)
{
    return row.id<ShipId>(0);
}

/// Each once: a ship may have been merged with one of the same name.
std::vector<ShipId> distinct(const std::vector<ShipId> &ships)
{
    std::vector<ShipId> once;
    for (const ShipId &ship : ships) {
        if (std::find(once.begin(), once.end(), ship) == once.end())
            once.push_back(ship);
    }
    return once;
}

} // namespace

std::optional<Ship> ShipRepository::load(const ShipId &ship)
{
    Query query(m_session,
                "SELECT id, version, name, hull_no, imo_no, owner_id, yard_id, designer_id, delivered_on, active, "
                "merged_into FROM ship WHERE id = :id");
    query.bind("id", ship);
    return query.first<Ship>(shipOf);
}

std::optional<ShipId> ShipRepository::byImoNo(const QString &imoNo)
{
    // The second condition lets SQLite use the partial index.
    Query query(m_session, "SELECT coalesce(merged_into, id) AS id FROM ship WHERE imo_no = :imo_no AND imo_no <> ''");
    query.bind("imo_no", imoNo);
    return query.first<ShipId>(idOf);
}

std::vector<ShipId> ShipRepository::byName(const QString &name)
{
    Query query(m_session, "SELECT coalesce(merged_into, id) AS id FROM ship WHERE name = :name ORDER BY row_no");
    query.bind("name", name);
    return distinct(query.rows<ShipId>(idOf));
}

std::vector<Ship> ShipRepository::activeOf(const PartyId &party, size_t most)
{
    Query query(
        m_session,
        "SELECT id, version, name, hull_no, imo_no, owner_id, yard_id, designer_id, delivered_on, active, "
        "merged_into FROM ship WHERE (owner_id = :party OR yard_id = :party OR designer_id = :party) AND active = 1 "
        "ORDER BY row_no DESC LIMIT :most");
    query.bind("party", party).bind("most", static_cast<qint64>(most));
    return query.rows<Ship>(shipOf);
}

std::vector<ShipId> ShipRepository::byHullNo(const QString &hullNo)
{
    // The second condition is the index's own: without it PostgreSQL couldn't tell that the index serves.
    Query query(m_session, "SELECT coalesce(merged_into, id) AS id FROM ship WHERE hull_no = :hull_no "
                           "AND hull_no <> '' ORDER BY row_no");
    query.bind("hull_no", hullNo);
    return distinct(query.rows<ShipId>(idOf));
}

std::vector<ShipId> ShipRepository::byNameKey(const QString &key)
{
    Query query(m_session,
                "SELECT id FROM ship WHERE name_key = :key AND merged_into IS NULL ORDER BY active DESC, row_no");
    query.bind("key", key);
    return query.rows<ShipId>(idOf);
}

void ShipRepository::insert(Ship &ship)
{
    ship.version = 1;
    Query query(m_session, "INSERT INTO ship (id, version, name, hull_no, imo_no, owner_id, yard_id, designer_id, "
                           "delivered_on, active, name_key, hull_key, merged_into) VALUES (:id, 1, :name, :hull_no, "
                           ":imo_no, :owner_id, :yard_id, :designer_id, :delivered_on, :active, :name_key, :hull_key, "
                           ":merged_into)");
    bind(query, ship);
    query.exec();
    SearchIndex(m_session).touch(SearchKind::Ship, ship.id);
}

SaveOutcome ShipRepository::update(Ship &ship)
{
    Query query(m_session,
                "UPDATE ship SET version = version + 1, name = :name, hull_no = :hull_no, imo_no = :imo_no, "
                "owner_id = :owner_id, yard_id = :yard_id, designer_id = :designer_id, delivered_on = :delivered_on, "
                "active = :active, name_key = :name_key, hull_key = :hull_key, merged_into = :merged_into "
                "WHERE id = :id AND version = :version");
    bind(query, ship);
    query.bind("version", ship.version);
    const SaveOutcome outcome = outcomeOf(m_session, "ship", ship, query.exec());
    SearchIndex(m_session).touch(SearchKind::Ship, ship.id);
    return outcome;
}

std::vector<ShipId> ShipRepository::withCallsDue()
{
    Query query(m_session,
                "SELECT id FROM ship WHERE delivered_on IS NOT NULL AND id IN (SELECT f.ship_id FROM follow_up f "
                "WHERE f.kind = 'ship_delivery' AND f.done_at IS NULL) "
                "ORDER BY delivered_on, row_no");
    return query.rows<ShipId>(idOf);
}

QHash<ShipId, QString> ShipRepository::names(const std::vector<ShipId> &ships)
{
    QHash<ShipId, QString> found;
    Query query(m_session, "SELECT name FROM ship WHERE id = :id");
    for (const ShipId &ship : ships) {
        if (ship.isNull() || found.contains(ship))
            continue;
        query.bind("id", ship);
        if (const auto text = query.first<QString>([](const Row &row) { return row.text(0); }))
            found.insert(ship, *text);
    }
    return found;
}

std::vector<RowKey> ShipRepository::keys(const ListQuery &query)
{
    ListStatement list(m_session, u"s.row_no"_s, u"ship s"_s);
    list.activeOnly(u"s.active"_s, query.filter);
    list.searchIndexed(query.search, SearchKind::Ship, u"s.row_no"_s);
    const auto partyIn = [](const char *code, const QString &column) {
        return ConditionColumn{
            .code = code, .columns = {u"x.name"_s}, .within = column + u" IN (SELECT x.id FROM party x WHERE %1)"_s};
    };
    addConditions(list, query,
                  {{.code = "name", .columns = {u"s.name"_s}},
                   {.code = "hull_no", .columns = {u"s.hull_no"_s}},
                   {.code = "imo_no", .columns = {u"s.imo_no"_s}},
                   partyIn("owner", u"s.owner_id"_s),
                   partyIn("yard", u"s.yard_id"_s),
                   partyIn("designer", u"s.designer_id"_s),
                   {.code = "delivered_on", .kind = ConditionColumn::Kind::Day, .columns = {u"s.delivered_on"_s}}});
    if (query.sortBy == "hull_no"_L1)
        list.orderByKnownText(u"nullif(s.hull_no, '')"_s, query.descending);
    else if (query.sortBy == "imo_no"_L1)
        list.orderByKnownText(u"nullif(s.imo_no, '')"_s, query.descending);
    else if (query.sortBy == "delivered_on"_L1)
        list.orderByKnown(u"s.delivered_on"_s, query.descending);
    list.orderByText(u"s.name"_s, query.descending && query.sortBy == "name"_L1);
    return list.orderBy(u"s.row_no"_s, false).limit(query.limit).keys();
}

std::vector<ShipRow> ShipRepository::rows(const std::vector<RowKey> &keys)
{
    return fetchRows<ShipRow>(
        m_session,
        "SELECT s.row_no, s.id, s.version, s.name, s.hull_no, s.imo_no, s.owner_id, s.yard_id, s.designer_id, "
        "s.delivered_on, s.active, s.merged_into, o.name AS owner_name, y.name AS yard_name, d.name AS designer_name "
        "FROM ship s "
        "LEFT JOIN party o ON o.id = s.owner_id LEFT JOIN party y ON y.id = s.yard_id "
        "LEFT JOIN party d ON d.id = s.designer_id WHERE s.row_no IN (%1)",
        keys, [](const Row &row) {
            ShipRow made;
            made.ship = shipOf(row);
            made.ownerName = row.text("owner_name");
            made.yardName = row.text("yard_name");
            made.designerName = row.text("designer_name");
            return made;
        });
}

} // namespace fairlead::storage
