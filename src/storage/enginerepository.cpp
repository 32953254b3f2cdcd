// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/enginerepository.h"

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

constexpr const char *selectEngine =
    "SELECT e.id, e.version, e.model, e.serial_no, e.ship_id, e.delivered_on, e.sea_trial_on, e.contract_until, "
    "e.contract_note, e.void_from, e.void_reason, e.void_approved_by, e.active, e.merged_into FROM engine e ";

Engine engineOf(const Row &row)
{
    Engine engine;
    engine.id = row.id<EngineId>("id");
    engine.version = row.number("version");
    engine.model = row.text("model");
    engine.serialNo = row.text("serial_no");
    engine.shipId = row.id<ShipId>("ship_id");
    engine.dates = {row.optionalDate("delivered_on"), row.optionalDate("sea_trial_on"),
                    row.optionalDate("contract_until")};
    engine.contractNote = row.text("contract_note");
    if (const std::optional<QDate> from = row.optionalDate("void_from"))
        engine.voided = WarrantyVoid{*from, row.text("void_reason"), row.id<EmployeeId>("void_approved_by")};
    engine.active = row.boolean("active");
    engine.mergedInto = row.id<EngineId>("merged_into");
    return engine;
}

void bind(Query &query, const Engine &engine)
{
    query.bind("id", engine.id)
        .bind("model", notNull(engine.model))
        .bind("serial_no", notNull(engine.serialNo))
        .bind("ship_id", engine.shipId)
        .bind("delivered_on", engine.dates.deliveredOn)
        .bind("sea_trial_on", engine.dates.seaTrialOn)
        .bind("contract_until", engine.dates.contractUntil)
        .bind("contract_note", notNull(engine.contractNote))
        .bind("void_from", engine.voided ? engine.voided->from : QDate())
        .bind("void_reason", engine.voided ? notNull(engine.voided->reason) : QString())
        .bind("void_approved_by", engine.voided ? engine.voided->approvedBy : EmployeeId())
        .bind("active", engine.active)
        .bind("serial_key", notNull(serialKey(engine.serialNo)))
        .bind("merged_into", engine.mergedInto);
}

} // namespace

std::optional<Engine> EngineRepository::load(const EngineId &engine)
{
    Query query(m_session, QString::fromLatin1(selectEngine) + u"WHERE e.id = :id"_s);
    query.bind("id", engine);
    return query.first<Engine>(engineOf);
}

std::optional<EngineId> EngineRepository::bySerialNo(const QString &serialNo)
{
    Query query(m_session, "SELECT coalesce(merged_into, id) AS id FROM engine WHERE serial_no = :serial_no");
    query.bind("serial_no", serialNo);
    return query.first<EngineId>([](const Row &row) { return row.id<EngineId>(0); });
}

std::vector<EngineId> EngineRepository::bySerialKey(const QString &key)
{
    Query query(m_session,
                "SELECT coalesce(merged_into, id) AS id FROM engine WHERE serial_key = :key ORDER BY row_no");
    query.bind("key", key);
    std::vector<EngineId> found;
    query.forEach([&](const Row &row) {
        const auto id = row.id<EngineId>(0);
        if (std::find(found.begin(), found.end(), id) == found.end())
            found.push_back(id);
    });
    return found;
}

std::vector<Engine> EngineRepository::ofShip(const ShipId &ship)
{
    Query query(m_session, QString::fromLatin1(selectEngine) + u"WHERE e.ship_id = :ship ORDER BY e.row_no"_s);
    query.bind("ship", ship);
    return query.rows<Engine>(engineOf);
}

void EngineRepository::insert(Engine &engine)
{
    engine.version = 1;
    Query query(
        m_session,
        "INSERT INTO engine (id, version, model, serial_no, ship_id, delivered_on, sea_trial_on, contract_until, "
        "contract_note, void_from, void_reason, void_approved_by, active, serial_key, merged_into) VALUES (:id, 1, "
        ":model, :serial_no, :ship_id, :delivered_on, :sea_trial_on, :contract_until, :contract_note, :void_from, "
        ":void_reason, :void_approved_by, :active, :serial_key, :merged_into)");
    bind(query, engine);
    query.exec();
    SearchIndex(m_session).touch(SearchKind::Engine, engine.id);
}

SaveOutcome EngineRepository::update(Engine &engine)
{
    Query query(m_session,
                "UPDATE engine SET version = version + 1, model = :model, serial_no = :serial_no, ship_id = :ship_id, "
                "delivered_on = :delivered_on, sea_trial_on = :sea_trial_on, contract_until = :contract_until, "
                "contract_note = :contract_note, void_from = :void_from, void_reason = :void_reason, "
                "void_approved_by = :void_approved_by, active = :active, serial_key = :serial_key, "
                "merged_into = :merged_into WHERE id = :id AND version = :version");
    bind(query, engine);
    query.bind("version", engine.version);
    const SaveOutcome outcome = outcomeOf(m_session, "engine", engine, query.exec());
    SearchIndex(m_session).touch(SearchKind::Engine, engine.id);
    return outcome;
}

std::vector<Engine> EngineRepository::withDatesIn(const DayRange &delivered, const DayRange &seaTrial,
                                                  const DayRange &contract)
{
    Query query(m_session,
                QString::fromLatin1(selectEngine) +
                    u"WHERE e.active = 1 AND e.row_no IN ("
                    "SELECT row_no FROM engine WHERE delivered_on BETWEEN :delivered_first AND :delivered_last "
                    "UNION SELECT row_no FROM engine WHERE sea_trial_on BETWEEN :sea_trial_first AND :sea_trial_last "
                    "UNION SELECT row_no FROM engine WHERE contract_until BETWEEN :contract_first AND :contract_last) "
                    "ORDER BY e.row_no"_s);
    query.bind("delivered_first", delivered.first)
        .bind("delivered_last", delivered.last)
        .bind("sea_trial_first", seaTrial.first)
        .bind("sea_trial_last", seaTrial.last)
        .bind("contract_first", contract.first)
        .bind("contract_last", contract.last);
    return query.rows<Engine>(engineOf);
}

QHash<EngineId, QString> EngineRepository::serialNos(const std::vector<EngineId> &engines)
{
    QHash<EngineId, QString> found;
    Query query(m_session, "SELECT serial_no FROM engine WHERE id = :id");
    for (const EngineId &engine : engines) {
        if (engine.isNull() || found.contains(engine))
            continue;
        query.bind("id", engine);
        if (const auto text = query.first<QString>([](const Row &row) { return row.text(0); }))
            found.insert(engine, *text);
    }
    return found;
}

std::vector<RowKey> EngineRepository::keys(const ListQuery &query)
{
    ListStatement list(m_session, u"e.row_no"_s, u"engine e"_s);
    list.activeOnly(u"e.active"_s, query.filter);
    list.searchIndexed(query.search, SearchKind::Engine, u"e.row_no"_s);
    const auto day = [](const char *code, const QString &column) {
        return ConditionColumn{.code = code, .kind = ConditionColumn::Kind::Day, .columns = {column}};
    };
    addConditions(
        list, query,
        {{.code = "serial_no", .columns = {u"e.serial_no"_s}},
         {.code = "model", .columns = {u"e.model"_s}},
         {.code = "ship", .columns = {u"x.name"_s}, .within = u"e.ship_id IN (SELECT x.id FROM ship x WHERE %1)"_s},
         day("delivered_on", u"e.delivered_on"_s),
         day("sea_trial_on", u"e.sea_trial_on"_s),
         day("contract_until", u"e.contract_until"_s)});
    if (query.sortBy == "model"_L1)
        list.orderByText(u"e.model"_s, query.descending);
    else if (query.sortBy == "ship"_L1)
        list.orderByRelated({u"ship sorted"_s, u"e.ship_id = sorted.id"_s, u"sorted.name"_s, u"e.ship_id IS NULL"_s},
                            query.descending);
    return list.orderByText(u"e.serial_no"_s, query.descending && query.sortBy == "serial_no"_L1)
        .limit(query.limit)
        .keys();
}

std::vector<EngineRow> EngineRepository::rows(const std::vector<RowKey> &keys)
{
    return fetchRows<EngineRow>(
        m_session,
        "SELECT e.row_no, e.id, e.version, e.model, e.serial_no, e.ship_id, e.delivered_on, e.sea_trial_on, "
        "e.contract_until, e.contract_note, e.void_from, e.void_reason, e.void_approved_by, e.active, "
        "e.merged_into, s.name AS ship_name FROM engine e LEFT JOIN ship s ON s.id = e.ship_id WHERE e.row_no IN (%1)",
        keys, [](const Row &row) {
            EngineRow made;
            made.engine = engineOf(row);
            made.shipName = row.text("ship_name");
            return made;
        });
}

} // namespace fairlead::storage
