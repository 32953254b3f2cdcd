// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachmentdesk.h"

#include "desk/attachmentbatch.h"
#include "desk/attachmentfields.h"
#include "desk/usecase.h"
#include "storage/attachmentrepository.h"
#include "storage/employeerepository.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"
#include "storage/ticketrepository.h"

#include <QCryptographicHash>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int longestCaption = 200;

/// Hands a stored content to `use` piece by piece. True when what came was, digest and size, what was stored; `use` ends it by
/// giving false.
bool readContent(storage::Session &session, const QByteArray &sha256, qint64 size,
                 const std::function<bool(const QByteArray &)> &use)
{
    storage::AttachmentRepository repository(session);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 read = 0;
    for (int position = 0; const std::optional<QByteArray> piece = repository.piece(sha256, position); ++position) {
        hash.addData(*piece);
        read += piece->size();
        if (read > size || !use(*piece))
            return false;
    }
    return read == size && hash.result() == sha256;
}

/// Loads the attachment that a command names, or notes what is wrong with that.
std::optional<Attachment> named(UseCase &useCase, const AttachmentId &id)
{
    if (id.isNull()) {
        useCase.violate(u"attachment"_s, ViolationCode::Required);
        return std::nullopt;
    }
    std::optional<Attachment> attachment = storage::AttachmentRepository(useCase.office().session).load(id);
    if (!attachment)
        useCase.violate(u"attachment"_s, ViolationCode::Unknown, {id.toString()});
    return attachment;
}

/// Saves what became of it, and journals the difference.
Result<Done> save(UseCase &useCase, const Attachment &before, Attachment after)
{
    if (storage::AttachmentRepository(useCase.office().session).update(after) != storage::SaveOutcome::Saved) {
        useCase.conflict(after.id);
        return useCase.violations();
    }
    useCase.changed(RecordKind::Attachment, after.id, after.ticketId, fieldsOf(before), fieldsOf(after));
    useCase.finish();
    return Done();
}

} // namespace

Result<AttachmentId> AttachmentDesk::attach(const AttachFile &command, const Act &act)
{
    AttachmentBatch files(m_office.session, {command.file});
    UseCase useCase(m_office, "attach_file", act);
    std::optional<storage::AttachmentRepository::Place> place;
    if (command.record.isNull()) {
        useCase.violate(u"record"_s, ViolationCode::Required);
    } else {
        place = storage::AttachmentRepository(m_office.session).placeOf(command.kind, command.record);
        if (!place)
            useCase.violate(u"record"_s, ViolationCode::Unknown, {command.record.toString()});
    }
    // What is attached to a merged ticket belongs to the one that it went into.
    const bool toTicket = place && command.kind == RecordKind::Ticket;
    const RecordId record = toTicket ? RecordId(place->ticketId.uuid()) : command.record;
    files.check(useCase, u"file"_s, AttachmentBatch::Fields::One);
    files.checkAgainst(useCase, record);
    if (!useCase.isClean() || !files.keep(useCase, command.kind, record, place->ticketId))
        return useCase.violations();
    useCase.finish();
    return files.ids().front();
}

Result<Done> AttachmentDesk::caption(const CaptionAttachment &command, const Act &act)
{
    UseCase useCase(m_office, "caption_attachment", act);
    const std::optional<Attachment> before = named(useCase, command.attachment);
    const QString caption = useCase.line(u"caption"_s, command.caption, longestCaption);
    if (!useCase.isClean())
        return useCase.violations();
    Attachment after = *before;
    after.caption = caption;
    return save(useCase, *before, after);
}

Result<Done> AttachmentDesk::withdraw(const WithdrawAttachment &command, const Act &act)
{
    UseCase useCase(m_office, "withdraw_attachment", act);
    const std::optional<Attachment> before = named(useCase, command.attachment);
    const QString reason = useCase.requiredText(u"reason"_s, command.reason, 1000);
    if (before && before->withdrawal)
        useCase.violate(u"attachment"_s, ViolationCode::AlreadyDone, {before->withdrawal->entry.happenedAt.toIso()});
    if (before)
        useCase.notBefore(before->entry.happenedAt);
    if (!useCase.isClean())
        return useCase.violations();
    Attachment after = *before;
    after.withdrawal = Withdrawal{reason, useCase.entry()};
    return save(useCase, *before, after);
}

std::vector<AttachmentRow> AttachmentDesk::ofRecord(const RecordId &record)
{
    return rowsOf(storage::AttachmentRepository(m_office.session).ofRecord(record));
}

std::vector<AttachmentRow> AttachmentDesk::ofTicket(const TicketId &ticket)
{
    storage::AttachmentRepository repository(m_office.session);
    const auto place = repository.placeOf(RecordKind::Ticket, RecordId(ticket.uuid()));
    return rowsOf(repository.ofTicket(place ? place->ticketId : ticket));
}

std::vector<AttachmentRow> AttachmentDesk::rowsOf(std::vector<Attachment> attachments)
{
    std::vector<QByteArray> contents;
    std::vector<EmployeeId> people;
    for (const Attachment &attachment : attachments) {
        contents.push_back(attachment.sha256);
        people.push_back(attachment.entry.enteredBy);
        if (attachment.withdrawal)
            people.push_back(attachment.withdrawal->entry.enteredBy);
    }
    const QHash<QByteArray, QByteArray> thumbnails =
        storage::AttachmentRepository(m_office.session).thumbnails(contents);
    const QHash<EmployeeId, QString> names = storage::EmployeeRepository(m_office.session).names(people);
    std::vector<AttachmentRow> rows;
    for (Attachment &attachment : attachments) {
        AttachmentRow row;
        row.enteredBy = names.value(attachment.entry.enteredBy);
        if (attachment.withdrawal)
            row.withdrawnBy = names.value(attachment.withdrawal->entry.enteredBy);
        if (const auto thumbnail = thumbnails.constFind(attachment.sha256); thumbnail != thumbnails.constEnd())
            row.thumbnail = *thumbnail;
        row.attachment = std::move(attachment);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<QByteArray> AttachmentDesk::content(const AttachmentId &attachment)
{
    const std::optional<Attachment> stored = storage::AttachmentRepository(m_office.session).load(attachment);
    if (!stored)
        return Violations{{u"attachment"_s, ViolationCode::Unknown, {attachment.toString()}}};
    QByteArray bytes;
    bytes.reserve(stored->size);
    const bool whole = readContent(m_office.session, stored->sha256, stored->size, [&bytes](const QByteArray &piece) {
        bytes.append(piece);
        return true;
    });
    if (!whole)
        return Violations{{u"content"_s, ViolationCode::Damaged, {stored->fileName}}};
    return bytes;
}

Result<Done> AttachmentDesk::saveTo(const AttachmentId &attachment, const QString &path)
{
    const std::optional<Attachment> stored = storage::AttachmentRepository(m_office.session).load(attachment);
    if (!stored)
        return Violations{{u"attachment"_s, ViolationCode::Unknown, {attachment.toString()}}};
    const Violations unwritable{{u"path"_s, ViolationCode::InvalidValue, {path}}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable;
    const bool whole = readContent(m_office.session, stored->sha256, stored->size,
                                   [&file](const QByteArray &piece) { return file.write(piece) == piece.size(); });
    if (file.error() != QFileDevice::NoError)
        return unwritable;
    if (!whole)
        return Violations{{u"content"_s, ViolationCode::Damaged, {stored->fileName}}};
    if (!file.commit())
        return unwritable;
    return Done();
}

void AttachmentDesk::keepThumbnail(const QByteArray &sha256, const QByteArray &thumbnail)
{
    storage::Transaction transaction(m_office.session);
    storage::AttachmentRepository(m_office.session).addThumbnail(sha256, thumbnail);
    transaction.commit();
}

std::vector<DamagedContent> AttachmentDesk::damagedContents(const std::function<bool(qint64, qint64)> &goOn)
{
    storage::AttachmentRepository repository(m_office.session);
    const std::vector<storage::AttachmentRepository::Content> contents = repository.contents();
    std::vector<DamagedContent> damaged;
    qint64 done = 0;
    for (const storage::AttachmentRepository::Content &content : contents) {
        const auto keepOn = [](const QByteArray &) { return true; };
        if (!readContent(m_office.session, content.sha256, content.size, keepOn))
            damaged.push_back({content.sha256, repository.withContent(content.sha256)});
        if (goOn && !goOn(++done, static_cast<qint64>(contents.size())))
            break;
    }
    return damaged;
}

} // namespace fairlead::desk
