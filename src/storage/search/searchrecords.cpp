// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/searchrecords.h"

#include "domain/search/phonekey.h"
#include "domain/search/pinyin.h"
#include "storage/sql/query.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

using Field = SearchField;

/// Gathers a record's texts: those that say something, each once, on one line.
class Texts {
public:
    explicit Texts(SearchRecord &record) : m_record(record) {}

    Texts &add(Field field, const QString &text)
    {
        QString line = text.simplified();
        if (line.isEmpty())
            return *this;
        for (const SearchText &there : m_record.texts) {
            // A call's text is the ticket's fault most of the time.
            if (there.text == line && (there.field == field || field == Field::CallText || field == Field::PhoneKey))
                return *this;
        }
        m_record.texts.push_back({field, std::move(line)});
        return *this;
    }
    Texts &phones(Field field, const QString &phones)
    {
        for (const QString &phone : phones.split(u'\n', Qt::SkipEmptyParts)) {
            add(field, phone);
            for (const QString &key : phoneKeys(phone))
                add(Field::PhoneKey, key);
        }
        return *this;
    }
    Texts &name(Field field, const QString &name)
    {
        add(field, name);
        for (const QString &initials : pinyinInitials(name))
            add(Field::Initials, initials);
        return *this;
    }

private:
    SearchRecord &m_record;
};

/// The records that a query gave, and the way back to them by their id.
class Found {
public:
    SearchRecord &add(SearchKind kind, const RecordId &id, RowKey rowNo, Instant at)
    {
        m_places.insert(id, m_records.size());
        SearchRecord &record = m_records.emplace_back();
        record.kind = kind;
        record.id = id;
        record.rowNo = rowNo;
        record.at = at;
        return record;
    }
    SearchRecord *find(const RecordId &id)
    {
        const auto place = m_places.constFind(id);
        return place == m_places.constEnd() ? nullptr : &m_records[*place];
    }
    std::vector<SearchRecord> take() { return std::move(m_records); }

private:
    std::vector<SearchRecord> m_records;
    QHash<RecordId, size_t> m_places;
};

/// The moment at which the program made an id: UUIDv7 begins with it. Records of the registry have no other.
Instant madeAt(const RecordId &id)
{
    qint64 msecs = 0;
    for (const char byte : id.toBytes().first(6))
        msecs = msecs * 256 + static_cast<unsigned char>(byte);
    return Instant::fromMsecs(msecs);
}

RecordId recordOf(const Row &row, const char *column)
{
    return row.id<RecordId>(column);
}

} // namespace

/// Calls `use(const Row &)` for each row of `select WHERE … rest` that the selection lets through.
template <typename Use>
void SearchRecords::forEach(const char *select, const char *idColumn, const char *rowColumn, const char *rest,
                            const Selection &selection, Use use)
{
    const auto text = [](const char *part) { return QString::fromUtf8(part); };
    if (!selection.id.isNull()) {
        Query query(m_session, text(select) + u" WHERE "_s + text(idColumn) + u" = :id "_s + text(rest));
        query.bind("id", selection.id);
        query.forEach(use);
        return;
    }
    Query query(m_session, text(select) + u" WHERE "_s + text(rowColumn) + u" > :after AND "_s + text(rowColumn) +
                               u" <= :up_to "_s + text(rest));
    query.bind("after", selection.after).bind("up_to", selection.upTo);
    query.forEach(use);
}

std::vector<SearchRecord> SearchRecords::load(SearchKind kind, const Selection &selection)
{
    switch (kind) {
    case SearchKind::Ticket:
        return tickets(selection);
    case SearchKind::Call:
        return calls(selection);
    case SearchKind::Measure:
        return measures(selection);
    case SearchKind::Party:
        return parties(selection);
    case SearchKind::Contact:
        return contacts(selection);
    case SearchKind::Ship:
        return ships(selection);
    case SearchKind::Engine:
        return engines(selection);
    case SearchKind::Employee:
        return employees(selection);
    }
    Q_UNREACHABLE();
}

std::vector<SearchRecord> SearchRecords::tickets(const Selection &selection)
{
    Found found;
    forEach(
        "SELECT t.id, t.row_no, t.number, t.fault, t.received_at, s.name, s.hull_no, s.imo_no, e.model, e.serial_no "
        "FROM ticket t LEFT JOIN ship s ON s.id = t.ship_id LEFT JOIN engine e ON e.id = t.engine_id",
        "t.id", "t.row_no", "AND t.merged_into IS NULL", selection, [&](const Row &row) {
            SearchRecord &record =
                found.add(SearchKind::Ticket, recordOf(row, "id"), row.integer("row_no"), row.instant("received_at"));
            record.ticketId = TicketId(record.id.uuid());
            Texts(record)
                .add(Field::Number, row.text("number"))
                .add(Field::Fault, row.text("fault"))
                .add(Field::ShipName, row.text("name"))
                .add(Field::HullNo, row.text("hull_no"))
                .add(Field::ImoNo, row.text("imo_no"))
                .add(Field::EngineModel, row.text("model"))
                .add(Field::SerialNo, row.text("serial_no"));
        });
    const bool byRange = selection.id.isNull();
    forEach(byRange ? "SELECT c.ticket_id, c.caller_name, c.caller_phone, c.text FROM call c "
                      "JOIN ticket t ON t.id = c.ticket_id"
                    : "SELECT c.ticket_id, c.caller_name, c.caller_phone, c.text FROM call c",
            "c.ticket_id", "t.row_no", "ORDER BY c.row_no", selection, [&](const Row &row) {
                if (SearchRecord *record = found.find(recordOf(row, "ticket_id"))) {
                    Texts(*record)
                        .add(Field::CallerName, row.text("caller_name"))
                        .phones(Field::CallerPhone, row.text("caller_phone"))
                        .add(Field::CallText, row.text("text"));
                }
            });
    forEach(byRange ? "SELECT g.ticket_id, g.note FROM guidance g JOIN ticket t ON t.id = g.ticket_id"
                    : "SELECT g.ticket_id, g.note FROM guidance g",
            "g.ticket_id", "t.row_no", "ORDER BY g.happened_at, g.id", selection, [&](const Row &row) {
                if (SearchRecord *record = found.find(recordOf(row, "ticket_id")))
                    Texts(*record).add(Field::Guidance, row.text("note"));
            });
    forEach(byRange ? "SELECT m.merged_into, m.number FROM ticket m JOIN ticket t ON t.id = m.merged_into"
                    : "SELECT m.merged_into, m.number FROM ticket m",
            "m.merged_into", "t.row_no", "ORDER BY m.row_no", selection, [&](const Row &row) {
                if (SearchRecord *record = found.find(recordOf(row, "merged_into")))
                    Texts(*record).add(Field::Number, row.text("number"));
            });
    return found.take();
}

std::vector<SearchRecord> SearchRecords::calls(const Selection &selection)
{
    Found found;
    forEach("SELECT c.id, c.row_no, c.caller_name, c.caller_phone, c.text, c.happened_at FROM call c", "c.id",
            "c.row_no", "AND c.ticket_id IS NULL", selection, [&](const Row &row) {
                SearchRecord &record =
                    found.add(SearchKind::Call, recordOf(row, "id"), row.integer("row_no"), row.instant("happened_at"));
                Texts(record)
                    .add(Field::CallText, row.text("text"))
                    .add(Field::CallerName, row.text("caller_name"))
                    .phones(Field::CallerPhone, row.text("caller_phone"));
            });
    return found.take();
}

std::vector<SearchRecord> SearchRecords::measures(const Selection &selection)
{
    Found found;
    forEach("SELECT w.id, w.result, w.cause, w.measures, w.happened_at, v.ticket_id, t.number, s.name, e.model, "
            "e.serial_no FROM work_order w JOIN visit v ON v.id = w.visit_id JOIN ticket t ON t.id = v.ticket_id "
            "LEFT JOIN ship s ON s.id = t.ship_id LEFT JOIN engine e ON e.id = t.engine_id",
            "w.id", "v.row_no", "", selection, [&](const Row &row) {
                SearchRecord &record =
                    found.add(SearchKind::Measure, recordOf(row, "id"), 0, row.instant("happened_at"));
                record.ticketId = row.id<TicketId>("ticket_id");
                Texts(record)
                    .add(Field::Number, row.text("number"))
                    .add(Field::Cause, row.text("cause"))
                    .add(Field::Measures, row.text("measures"))
                    .add(Field::Result, row.text("result"))
                    .add(Field::ShipName, row.text("name"))
                    .add(Field::EngineModel, row.text("model"))
                    .add(Field::SerialNo, row.text("serial_no"));
            });
    const bool byRange = selection.id.isNull();
    forEach(byRange ? "SELECT p.work_order_id, p.part_no, p.name, p.old_serial, p.new_serial FROM part_used p "
                      "JOIN work_order w ON w.id = p.work_order_id JOIN visit v ON v.id = w.visit_id"
                    : "SELECT p.work_order_id, p.part_no, p.name, p.old_serial, p.new_serial FROM part_used p",
            "p.work_order_id", "v.row_no", "ORDER BY p.position", selection, [&](const Row &row) {
                if (SearchRecord *record = found.find(recordOf(row, "work_order_id"))) {
                    for (const char *column : {"part_no", "name", "old_serial", "new_serial"})
                        Texts(*record).add(Field::Part, row.text(column));
                }
            });
    return found.take();
}

std::vector<SearchRecord> SearchRecords::parties(const Selection &selection)
{
    Found found;
    forEach("SELECT p.id, p.row_no, p.name FROM party p", "p.id", "p.row_no", "AND p.merged_into IS NULL", selection,
            [&](const Row &row) {
                const RecordId id = recordOf(row, "id");
                Texts(found.add(SearchKind::Party, id, row.integer("row_no"), madeAt(id)))
                    .name(Field::Name, row.text("name"));
            });
    forEach(
        "SELECT c.party_id, c.name, c.phones FROM contact c JOIN party p ON p.id = c.party_id", "c.party_id",
        "p.row_no", "ORDER BY c.id", selection, [&](const Row &row) {
            if (SearchRecord *record = found.find(recordOf(row, "party_id")))
                Texts(*record).add(Field::ContactName, row.text("name")).phones(Field::CallerPhone, row.text("phones"));
        });
    // What a merged record was called leads to the one that it went into.
    forEach("SELECT m.merged_into, m.name FROM party m JOIN party p ON p.id = m.merged_into", "m.merged_into",
            "p.row_no", "ORDER BY m.row_no", selection, [&](const Row &row) {
                if (SearchRecord *record = found.find(recordOf(row, "merged_into")))
                    Texts(*record).name(Field::Name, row.text("name"));
            });
    return found.take();
}

std::vector<SearchRecord> SearchRecords::contacts(const Selection &selection)
{
    Found found;
    forEach("SELECT c.id, c.name, c.phones, p.name AS party_name FROM contact c JOIN party p ON p.id = c.party_id",
            "c.id", "p.row_no", "AND c.merged_into IS NULL", selection, [&](const Row &row) {
                const RecordId id = recordOf(row, "id");
                Texts(found.add(SearchKind::Contact, id, 0, madeAt(id)))
                    .name(Field::Name, row.text("name"))
                    .phones(Field::Phone, row.text("phones"))
                    .add(Field::PartyName, row.text("party_name"));
            });
    return found.take();
}

std::vector<SearchRecord> SearchRecords::ships(const Selection &selection)
{
    Found found;
    forEach("SELECT s.id, s.row_no, s.name, s.hull_no, s.imo_no, o.name AS owner, y.name AS yard, d.name AS designer "
            "FROM ship s LEFT JOIN party o ON o.id = s.owner_id LEFT JOIN party y ON y.id = s.yard_id "
            "LEFT JOIN party d ON d.id = s.designer_id",
            "s.id", "s.row_no", "AND s.merged_into IS NULL", selection, [&](const Row &row) {
                const RecordId id = recordOf(row, "id");
                Texts(found.add(SearchKind::Ship, id, row.integer("row_no"), madeAt(id)))
                    .name(Field::Name, row.text("name"))
                    .add(Field::HullNo, row.text("hull_no"))
                    .add(Field::ImoNo, row.text("imo_no"))
                    .add(Field::PartyName, row.text("owner"))
                    .add(Field::PartyName, row.text("yard"))
                    .add(Field::PartyName, row.text("designer"));
            });
    forEach("SELECT m.merged_into, m.name, m.hull_no, m.imo_no FROM ship m JOIN ship s ON s.id = m.merged_into",
            "m.merged_into", "s.row_no", "ORDER BY m.row_no", selection, [&](const Row &row) {
                if (SearchRecord *record = found.find(recordOf(row, "merged_into")))
                    Texts(*record)
                        .name(Field::Name, row.text("name"))
                        .add(Field::HullNo, row.text("hull_no"))
                        .add(Field::ImoNo, row.text("imo_no"));
            });
    return found.take();
}

std::vector<SearchRecord> SearchRecords::engines(const Selection &selection)
{
    Found found;
    forEach("SELECT e.id, e.row_no, e.serial_no, e.model, s.name FROM engine e LEFT JOIN ship s ON s.id = e.ship_id",
            "e.id", "e.row_no", "AND e.merged_into IS NULL", selection, [&](const Row &row) {
                const RecordId id = recordOf(row, "id");
                Texts(found.add(SearchKind::Engine, id, row.integer("row_no"), madeAt(id)))
                    .add(Field::SerialNo, row.text("serial_no"))
                    .add(Field::EngineModel, row.text("model"))
                    .add(Field::ShipName, row.text("name"));
            });
    forEach("SELECT m.merged_into, m.serial_no FROM engine m JOIN engine e ON e.id = m.merged_into", "m.merged_into",
            "e.row_no", "ORDER BY m.row_no", selection, [&](const Row &row) {
                if (SearchRecord *record = found.find(recordOf(row, "merged_into")))
                    Texts(*record).add(Field::SerialNo, row.text("serial_no"));
            });
    return found.take();
}

std::vector<SearchRecord> SearchRecords::employees(const Selection &selection)
{
    Found found;
    forEach("SELECT e.id, e.row_no, e.staff_no, e.name, e.phone FROM employee e", "e.id", "e.row_no", "", selection,
            [&](const Row &row) {
                const RecordId id = recordOf(row, "id");
                Texts(found.add(SearchKind::Employee, id, row.integer("row_no"), madeAt(id)))
                    .name(Field::Name, row.text("name"))
                    .add(Field::StaffNo, row.text("staff_no"))
                    .phones(Field::Phone, row.text("phone"));
            });
    return found.take();
}

std::vector<SearchRecords::Key> SearchRecords::dependants(SearchKind kind, const RecordId &id)
{
    std::vector<Key> keys;
    const auto add = [&](SearchKind other, const char *sql) {
        Query query(m_session, sql);
        query.bind("id", id);
        query.forEach([&](const Row &row) { keys.emplace_back(other, row.id<RecordId>(0)); });
    };
    switch (kind) {
    case SearchKind::Ticket:
        add(SearchKind::Measure,
            "SELECT w.id FROM work_order w JOIN visit v ON v.id = w.visit_id WHERE v.ticket_id = :id");
        break;
    case SearchKind::Party:
        add(SearchKind::Contact, "SELECT id FROM contact WHERE party_id = :id");
        add(SearchKind::Ship, "SELECT id FROM ship WHERE owner_id = :id OR yard_id = :id OR designer_id = :id");
        break;
    case SearchKind::Ship:
        add(SearchKind::Engine, "SELECT id FROM engine WHERE ship_id = :id");
        add(SearchKind::Ticket, "SELECT id FROM ticket WHERE ship_id = :id");
        break;
    case SearchKind::Engine:
        add(SearchKind::Ticket, "SELECT id FROM ticket WHERE engine_id = :id");
        break;
    case SearchKind::Call:
    case SearchKind::Measure:
    case SearchKind::Contact:
    case SearchKind::Employee:
        break;
    }
    return keys;
}

RowKey SearchRecords::lastRow(SearchKind kind)
{
    const char *table = "ticket";
    switch (kind) {
    case SearchKind::Ticket:
        break;
    case SearchKind::Call:
        table = "call";
        break;
    case SearchKind::Measure:
        table = "visit";
        break;
    case SearchKind::Party:
    case SearchKind::Contact:
        table = "party";
        break;
    case SearchKind::Ship:
        table = "ship";
        break;
    case SearchKind::Engine:
        table = "engine";
        break;
    case SearchKind::Employee:
        table = "employee";
        break;
    }
    return Query(m_session, u"SELECT coalesce(max(row_no), 0) FROM %1"_s.arg(QLatin1String(table))).integer();
}

} // namespace fairlead::storage
