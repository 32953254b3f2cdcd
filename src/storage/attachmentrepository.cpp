// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachmentrepository.h"

#include "storage/entrycolumns.h"
#include "storage/sql/query.h"
#include "storage/versioned.h"

namespace fairlead::storage {

namespace {

/// Asks for the case of a record by its id: one row where it is there. Null: nothing can be attached to that kind.
const char *selectPlace(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Ticket:
        return "SELECT coalesce(merged_into, id) AS ticket_id FROM ticket WHERE id = :id";
    case RecordKind::Call:
        return "SELECT ticket_id FROM call WHERE id = :id";
    case RecordKind::Guidance:
        return "SELECT ticket_id FROM guidance WHERE id = :id";
    case RecordKind::Visit:
        return "SELECT ticket_id FROM visit WHERE id = :id";
    case RecordKind::DailySheet:
        return "SELECT v.ticket_id FROM daily_sheet s JOIN visit v ON v.id = s.visit_id WHERE s.id = :id";
    case RecordKind::Backup:
        return "SELECT v.ticket_id FROM data_backup b JOIN visit v ON v.id = b.visit_id WHERE b.id = :id";
    case RecordKind::Breach:
        return "SELECT v.ticket_id FROM breach b JOIN visit v ON v.id = b.visit_id WHERE b.id = :id";
    case RecordKind::WorkOrder:
        return "SELECT v.ticket_id FROM work_order o JOIN visit v ON v.id = o.visit_id WHERE o.id = :id";
    case RecordKind::Signatory:
        return "SELECT v.ticket_id FROM signatory s JOIN work_order o ON o.id = s.work_order_id "
               "JOIN visit v ON v.id = o.visit_id WHERE s.id = :id";
    case RecordKind::Complaint:
        return "SELECT v.ticket_id FROM complaint c JOIN visit v ON v.id = c.visit_id WHERE c.id = :id";
    case RecordKind::Praise:
        return "SELECT v.ticket_id FROM praise p JOIN visit v ON v.id = p.visit_id WHERE p.id = :id";
    case RecordKind::FollowUp:
        return "SELECT ticket_id FROM follow_up WHERE id = :id";
    case RecordKind::Objection:
        return "SELECT p.ticket_id FROM objection o JOIN proposal p ON p.id = o.proposal_id WHERE o.id = :id";
    case RecordKind::Party:
        return "SELECT NULL AS ticket_id FROM party WHERE id = :id";
    case RecordKind::Ship:
        return "SELECT NULL AS ticket_id FROM ship WHERE id = :id";
    case RecordKind::Engine:
        return "SELECT NULL AS ticket_id FROM engine WHERE id = :id";
    case RecordKind::Employee:
        return "SELECT NULL AS ticket_id FROM employee WHERE id = :id";
    default:
        return nullptr;
    }
}

constexpr const char *selectAttachment = "SELECT a.*, c.size, c.media_type FROM attachment a "
                                         "JOIN attachment_content c ON c.sha256 = a.sha256 ";

Attachment attachmentOf(const Row &row)
{
    Attachment attachment;
    attachment.id = row.id<AttachmentId>("id");
    attachment.version = row.number("version");
    attachment.sha256 = row.bytes("sha256");
    attachment.size = row.integer("size");
    attachment.type = row.code<FileType>("media_type");
    attachment.kind = row.code<RecordKind>("record_kind");
    attachment.record = row.id<RecordId>("record_id");
    attachment.ticketId = row.id<TicketId>("ticket_id");
    attachment.fileName = row.text("file_name");
    attachment.caption = row.text("caption");
    attachment.entry = entryOf(row);
    if (const std::optional<Instant> at = row.optionalInstant("withdrawn_happened_at"))
        attachment.withdrawal =
            Withdrawal{row.text("withdraw_reason"),
                       {*at, row.instant("withdrawn_entered_at"), row.id<EmployeeId>("withdrawn_entered_by")}};
    return attachment;
}

AttachmentRepository::Content contentOfRow(const Row &row)
{
    return {row.bytes("sha256"), row.integer("size"), row.code<FileType>("media_type")};
}

void bindWithdrawal(Query &query, const std::optional<Withdrawal> &withdrawal)
{
    query.bind("withdraw_reason", withdrawal ? notNull(withdrawal->reason) : notNull({}))
        .bind("withdrawn_happened_at",
              withdrawal ? std::optional(withdrawal->entry.happenedAt) : std::optional<Instant>())
        .bind("withdrawn_entered_at",
              withdrawal ? std::optional(withdrawal->entry.enteredAt) : std::optional<Instant>())
        .bind("withdrawn_entered_by", withdrawal ? withdrawal->entry.enteredBy : EmployeeId());
}

} // namespace

std::optional<AttachmentRepository::Place> AttachmentRepository::placeOf(RecordKind kind, const RecordId &id)
{
    const char *sql = selectPlace(kind);
    if (!sql)
        return std::nullopt;
    Query query(m_session, sql);
    query.bind("id", id);
    return query.first<Place>(
        [](const Row &row) { return Place{row.isNull("ticket_id") ? TicketId() : row.id<TicketId>("ticket_id")}; });
}

std::optional<AttachmentRepository::Content> AttachmentRepository::contentOf(const QByteArray &sha256)
{
    Query query(m_session, "SELECT sha256, size, media_type FROM attachment_content WHERE sha256 = :sha256");
    query.bind("sha256", sha256);
    return query.first<Content>(contentOfRow);
}

bool AttachmentRepository::addContent(const Content &content, Instant storedAt)
{
    // On PostgreSQL this waits for somebody else who is storing the same.
    Query query(m_session, "INSERT INTO attachment_content (sha256, size, media_type, stored_at) "
                           "VALUES (:sha256, :size, :media_type, :stored_at) ON CONFLICT (sha256) DO NOTHING");
    query.bind("sha256", content.sha256)
        .bind("size", content.size)
        .bind("media_type", content.type)
        .bind("stored_at", storedAt);
    return query.exec() == 1;
}

void AttachmentRepository::addPiece(const QByteArray &sha256, int position, const QByteArray &bytes)
{
    Query query(m_session,
                "INSERT INTO attachment_piece (sha256, position, bytes) VALUES (:sha256, :position, :bytes)");
    query.bind("sha256", sha256).bind("position", position).bind("bytes", bytes).exec();
    // The statement is kept for its next use; the piece shouldn't be.
    query.bind("bytes", QByteArray(""));
}

std::optional<QByteArray> AttachmentRepository::piece(const QByteArray &sha256, int position)
{
    Query query(m_session, "SELECT bytes FROM attachment_piece WHERE sha256 = :sha256 AND position = :position");
    query.bind("sha256", sha256).bind("position", position);
    return query.first<QByteArray>([](const Row &row) { return row.bytes("bytes"); });
}

std::vector<AttachmentRepository::Content> AttachmentRepository::contents()
{
    Query query(m_session, "SELECT sha256, size, media_type FROM attachment_content ORDER BY sha256");
    return query.rows<Content>(contentOfRow);
}

QHash<QByteArray, QByteArray> AttachmentRepository::thumbnails(const std::vector<QByteArray> &sha256s)
{
    QHash<QByteArray, QByteArray> found;
    Query query(m_session, "SELECT bytes FROM attachment_thumbnail WHERE sha256 = :sha256");
    for (const QByteArray &sha256 : sha256s) {
        query.bind("sha256", sha256);
        if (const auto bytes = query.first<QByteArray>([](const Row &row) { return row.bytes("bytes"); }))
            found.insert(sha256, *bytes);
    }
    return found;
}

void AttachmentRepository::addThumbnail(const QByteArray &sha256, const QByteArray &bytes)
{
    Query query(m_session, "INSERT INTO attachment_thumbnail (sha256, bytes) VALUES (:sha256, :bytes) "
                           "ON CONFLICT (sha256) DO NOTHING");
    query.bind("sha256", sha256).bind("bytes", bytes.isNull() ? QByteArray("") : bytes).exec();
}

std::optional<Attachment> AttachmentRepository::load(const AttachmentId &id)
{
    Query query(m_session, QString::fromLatin1(selectAttachment) + QStringLiteral("WHERE a.id = :id"));
    query.bind("id", id);
    return query.first<Attachment>(attachmentOf);
}

std::vector<Attachment> AttachmentRepository::ofRecord(const RecordId &record)
{
    Query query(m_session, QString::fromLatin1(selectAttachment) +
                               QStringLiteral("WHERE a.record_id = :record ORDER BY a.entered_at, a.id"));
    query.bind("record", record);
    return query.rows<Attachment>(attachmentOf);
}

std::vector<Attachment> AttachmentRepository::ofTicket(const TicketId &ticket)
{
    Query query(m_session, QString::fromLatin1(selectAttachment) +
                               QStringLiteral("WHERE a.ticket_id = :ticket ORDER BY a.entered_at, a.id"));
    query.bind("ticket", ticket);
    return query.rows<Attachment>(attachmentOf);
}

std::vector<Attachment> AttachmentRepository::withContent(const QByteArray &sha256)
{
    Query query(m_session, QString::fromLatin1(selectAttachment) +
                               QStringLiteral("WHERE a.sha256 = :sha256 ORDER BY a.entered_at, a.id"));
    query.bind("sha256", sha256);
    return query.rows<Attachment>(attachmentOf);
}

void AttachmentRepository::insert(Attachment &attachment)
{
    attachment.version = 1;
    Query query(m_session,
                "INSERT INTO attachment (id, version, sha256, record_kind, record_id, ticket_id, file_name, caption, "
                "happened_at, entered_at, entered_by, withdraw_reason, withdrawn_happened_at, withdrawn_entered_at, "
                "withdrawn_entered_by) VALUES (:id, :version, :sha256, :record_kind, :record_id, :ticket_id, "
                ":file_name, :caption, :happened_at, :entered_at, :entered_by, :withdraw_reason, "
                ":withdrawn_happened_at, :withdrawn_entered_at, :withdrawn_entered_by)");
    query.bind("id", attachment.id)
        .bind("version", attachment.version)
        .bind("sha256", attachment.sha256)
        .bind("record_kind", attachment.kind)
        .bind("record_id", attachment.record)
        .bind("ticket_id", attachment.ticketId)
        .bind("file_name", notNull(attachment.fileName))
        .bind("caption", notNull(attachment.caption));
    bindWithdrawal(query, attachment.withdrawal);
    bindEntry(query, attachment.entry).exec();
}

SaveOutcome AttachmentRepository::update(Attachment &attachment)
{
    Query query(m_session, "UPDATE attachment SET version = version + 1, record_id = :record_id, "
                           "ticket_id = :ticket_id, caption = :caption, withdraw_reason = :withdraw_reason, "
                           "withdrawn_happened_at = :withdrawn_happened_at, "
                           "withdrawn_entered_at = :withdrawn_entered_at, "
                           "withdrawn_entered_by = :withdrawn_entered_by WHERE id = :id AND version = :version");
    query.bind("record_id", attachment.record)
        .bind("ticket_id", attachment.ticketId)
        .bind("caption", notNull(attachment.caption))
        .bind("id", attachment.id)
        .bind("version", attachment.version);
    bindWithdrawal(query, attachment.withdrawal);
    return outcomeOf(m_session, "attachment", attachment, query.exec());
}

} // namespace fairlead::storage
