// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalrepository.h"

#include "storage/sql/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

constexpr const char *selectEntry = "SELECT seq, command_id, action, record_kind, record_id, ticket_id, actor_id, "
                                    "happened_at, entered_at, change FROM journal ";

JournalEntry entryOf(const Row &row)
{
    JournalEntry entry;
    entry.seq = row.integer("seq");
    entry.commandId = row.id<CommandId>("command_id");
    entry.action = row.text("action");
    entry.kind = row.code<RecordKind>("record_kind");
    entry.recordId = row.id<RecordId>("record_id");
    entry.ticketId = row.id<TicketId>("ticket_id");
    entry.actorId = row.id<EmployeeId>("actor_id");
    entry.happenedAt = row.instant("happened_at");
    entry.enteredAt = row.instant("entered_at");
    entry.change = QJsonDocument::fromJson(row.text("change").toUtf8()).object();
    return entry;
}

} // namespace

void JournalRepository::add(const JournalEntry &entry)
{
    Query query(m_session, "INSERT INTO journal (command_id, action, record_kind, record_id, ticket_id, actor_id, "
                           "happened_at, entered_at, change) VALUES (:command_id, :action, :record_kind, :record_id, "
                           ":ticket_id, :actor_id, :happened_at, :entered_at, :change)");
    query.bind("command_id", entry.commandId)
        .bind("action", entry.action)
        .bind("record_kind", entry.kind)
        .bind("record_id", entry.recordId)
        .bind("ticket_id", entry.ticketId)
        .bind("actor_id", entry.actorId)
        .bind("happened_at", entry.happenedAt)
        .bind("entered_at", entry.enteredAt)
        .bind("change", QString::fromUtf8(QJsonDocument(entry.change).toJson(QJsonDocument::Compact)));
    query.exec();
}

bool JournalRepository::hasCommand(const CommandId &command)
{
    Query query(m_session, "SELECT 1 FROM journal WHERE command_id = :command LIMIT 1");
    query.bind("command", command);
    return query.any();
}

std::vector<JournalEntry> JournalRepository::ofRecord(const RecordId &record)
{
    Query query(m_session, QString::fromLatin1(selectEntry) + u"WHERE record_id = :record ORDER BY seq"_s);
    query.bind("record", record);
    return query.rows<JournalEntry>(entryOf);
}

std::vector<JournalEntry> JournalRepository::ofTicket(const TicketId &ticket)
{
    Query query(m_session, QString::fromLatin1(selectEntry) + u"WHERE ticket_id = :ticket ORDER BY seq"_s);
    query.bind("ticket", ticket);
    return query.rows<JournalEntry>(entryOf);
}

std::optional<JournalEntry> JournalRepository::newestOf(const RecordId &record)
{
    Query query(m_session, QString::fromLatin1(selectEntry) + u"WHERE record_id = :record ORDER BY seq DESC LIMIT 1"_s);
    query.bind("record", record);
    return query.first<JournalEntry>(entryOf);
}

} // namespace fairlead::storage
