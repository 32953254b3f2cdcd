// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"

#include "desk/intakedesk.h"
#include "desk/registrydesk.h"
#include "domain/search/searchtext.h"
#include "storage/sql/query.h"
#include "storage/sql/rawrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace fairlead::bench {

namespace {

/// Some engine, and somebody who receives calls.
struct Caller {
    EngineId engine;
    ShipId ship;
    EmployeeId receiver;
};

Caller someCaller(Place &place)
{
    Caller caller;
    desk::ListQuery one;
    one.limit = 1;
    desk::RegistryDesk registry(place.office());
    const auto engines = registry.engineRows(registry.engineKeys(one));
    caller.engine = engines.front().engine.id;
    caller.ship = engines.front().engine.shipId;
    for (const Employee &person : registry.activeEmployees()) {
        if (person.has(Role::CallReceiver))
            caller.receiver = person.id;
    }
    return caller;
}

void save(Place &place, const Caller &caller)
{
    desk::LogCall call;
    call.kind = CallKind::Fault;
    call.engine = caller.engine;
    call.callerName = u"王海涛"_s;
    call.callerPhone = u"138 0000 1111"_s;
    call.text = u"满负荷时3号缸高压油泵漏油，要求尽快派人"_s;
    const auto saved = desk::IntakeDesk(place.office()).logCall(call, {caller.receiver, {}});
    if (!saved.ok()) {
        std::fprintf(stderr, "the call was refused\n");
        std::exit(1);
    }
}

/// The rows of the newest saved call, to be written once more under other ids.
struct Rows {
    struct Row {
        std::string sql;
        std::vector<QVariant> values;
    };
    std::vector<Row> rows;
    /// What the full-text index takes for it: a document of the ticket and one of the call.
    std::vector<Row> documents;
    std::vector<QByteArray> tokens; ///< of each document
};

/// The documents of the ticket with this id, without their numbers.
void addDocuments(Place &place, const TicketId &ticket, Rows &rows)
{
    const storage::RawRows raw =
        storage::readRaw(place.session, u"SELECT * FROM search_case WHERE ticket_id = :id"_s, ticket.toBytes());
    const std::string placeholders = QStringList(raw.columns.size(), u"?"_s).join(u',').toStdString();
    for (const std::vector<QVariant> &values : raw.rows) {
        rows.documents.push_back(
            {"INSERT INTO search_case (" + raw.columns.join(u',').toStdString() + ") VALUES (" + placeholders + ")",
             values});
        QStringList folded;
        for (const QString &line : values[static_cast<size_t>(raw.columns.indexOf(u"text"_s))].toString().split(u'\n'))
            folded.append(searchFolded(line));
        rows.tokens.push_back(searchTokens(folded.join(u'\n')).join(u' ').toUtf8());
    }
}

Rows rowsOfNewest(Place &place)
{
    Rows made;
    const auto id = storage::Query(place.session, "SELECT id FROM ticket ORDER BY row_no DESC LIMIT 1")
                        .first<TicketId>([](const storage::Row &row) { return row.id<TicketId>(0); })
                        .value();
    for (const auto &[table, where] : {std::pair{"ticket", "id = :id"}, std::pair{"call", "ticket_id = :id"},
                                       std::pair{"journal", "ticket_id = :id"}}) {
        const storage::RawRows raw = storage::readRaw(
            place.session, u"SELECT * FROM %1 WHERE %2"_s.arg(QLatin1String(table), QLatin1String(where)),
            id.toBytes());
        for (const std::vector<QVariant> &values : raw.rows) {
            QStringList columns = raw.columns;
            Rows::Row row;
            row.values = values;
            columns.removeFirst(); // what the database counts up
            row.values.erase(row.values.begin());
            row.sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s
                          .arg(QLatin1String(table), columns.join(u','), QStringList(columns.size(), u"?"_s).join(u','))
                          .toStdString();
            made.rows.push_back(std::move(row));
        }
    }
    addDocuments(place, id, made);
    return made;
}

/// Ids of the one that is copied, each with the one that takes its place.
using NewIds = std::vector<std::pair<QByteArray, QByteArray>>;

/// Documents and tokens of the copy: behind all others, as those of a new call are.
void writeDocuments(Place &place, const Rows &rows)
{
    sqlite3_stmt *last = place.bare->statement("SELECT max(doc_no) FROM search_case");
    sqlite3_step(last);
    std::int64_t docNo = sqlite3_column_int64(last, 0);
    sqlite3_reset(last);
    sqlite3_stmt *index = place.bare->statement("INSERT INTO search_case_tokens (rowid, tokens) VALUES (?, ?)");
    for (size_t i = 0; i < rows.documents.size(); ++i) {
        const Rows::Row &document = rows.documents[i];
        sqlite3_stmt *insert = place.bare->statement(document.sql);
        std::vector<QByteArray> kept(document.values.size());
        sqlite3_bind_int64(insert, 1, ++docNo);
        for (size_t column = 1; column < document.values.size(); ++column) {
            const int at = static_cast<int>(column) + 1;
            const QVariant &value = document.values[column];
            kept[column] = value.toByteArray();
            if (column == 2) // the record's id
                kept[column] = place.ids.next(place.clock.now()).toRfc4122();
            const auto size = static_cast<int>(kept[column].size());
            if (!value.isValid() || value.isNull())
                sqlite3_bind_null(insert, at);
            else if (value.metaType().id() == QMetaType::LongLong)
                sqlite3_bind_int64(insert, at, value.toLongLong());
            else if (value.metaType().id() == QMetaType::QString)
                sqlite3_bind_text(insert, at, kept[column].constData(), size, SQLITE_STATIC);
            else
                sqlite3_bind_blob(insert, at, kept[column].constData(), size, SQLITE_STATIC);
        }
        sqlite3_bind_int64(index, 1, docNo);
        sqlite3_bind_text(index, 2, rows.tokens[i].constData(), static_cast<int>(rows.tokens[i].size()), SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE || sqlite3_step(index) != SQLITE_DONE) {
            std::fprintf(stderr, "bare save: documents\n");
            std::exit(1);
        }
        sqlite3_reset(insert);
        sqlite3_reset(index);
    }
}

void writeBare(Place &place, const Rows &rows, int round)
{
    NewIds ids;
    place.bare->execute("BEGIN IMMEDIATE");
    sqlite3_stmt *series = place.bare->statement("INSERT INTO number_series (name, last) VALUES ('bench', 1) "
                                                 "ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last");
    sqlite3_step(series);
    sqlite3_reset(series);
    const QByteArray number = "bench-" + QByteArray::number(round);
    for (const Rows::Row &row : rows.rows) {
        sqlite3_stmt *insert = place.bare->statement(row.sql);
        const bool isTicket = row.sql.starts_with("INSERT INTO ticket");
        std::vector<QByteArray> kept(row.values.size());
        for (size_t i = 0; i < row.values.size(); ++i) {
            const int at = static_cast<int>(i) + 1;
            const QVariant &value = row.values[i];
            kept[i] = value.toByteArray();
            if (value.metaType().id() == QMetaType::QString && isTicket && i == 2)
                kept[i] = number;
            if (!value.isValid() || value.isNull())
                sqlite3_bind_null(insert, at);
            else if (value.metaType().id() == QMetaType::LongLong)
                sqlite3_bind_int64(insert, at, value.toLongLong());
            else if (value.metaType().id() == QMetaType::QString)
                sqlite3_bind_text(insert, at, kept[i].constData(), static_cast<int>(kept[i].size()), SQLITE_STATIC);
            else
                sqlite3_bind_blob(insert, at, kept[i].constData(), static_cast<int>(kept[i].size()), SQLITE_STATIC);
        }
        // The record's own id, and the ticket's wherever it stands, are new.
        for (size_t i = 0; i < row.values.size(); ++i) {
            if (row.values[i].metaType().id() != QMetaType::QByteArray)
                continue;
            const bool own = i == 0 || kept[i] == rows.rows.front().values.front().toByteArray();
            if (!own)
                continue;
            auto known = std::find_if(ids.begin(), ids.end(), [&](const auto &pair) { return pair.first == kept[i]; });
            if (known == ids.end()) {
                QByteArray fresh = place.ids.next(place.clock.now()).toRfc4122();
                known = ids.emplace(ids.end(), kept[i], fresh);
            }
            kept[i] = known->second;
            sqlite3_bind_blob(insert, static_cast<int>(i) + 1, kept[i].constData(), static_cast<int>(kept[i].size()),
                              SQLITE_STATIC);
        }
        if (sqlite3_step(insert) != SQLITE_DONE) {
            std::fprintf(stderr, "bare save: %s\n", row.sql.c_str());
            std::exit(1);
        }
        sqlite3_reset(insert);
    }
    writeDocuments(place, rows);
    place.bare->execute("COMMIT");
}

} // namespace

void addSaving(Place &place, FigureTable &table)
{
    const std::string what = "save a call with its new ticket";
    table.setTarget(what, {3.0, 0, 0});
    const Caller caller = someCaller(place);
    const auto program = [&place, caller] { save(place, caller); };
    if (!place.bare) {
        measure(what, program);
        return;
    }
    const auto rows = std::make_shared<Rows>();
    const auto round = std::make_shared<qint64>(place.clock.now().msecs() * 1000);
    compare(what, program, [&place, rows, round, caller] {
        if (rows->rows.empty())
            *rows = rowsOfNewest(place);
        writeBare(place, *rows, static_cast<int>((*round)++ & 0x7fffffff));
    });
}

} // namespace fairlead::bench
