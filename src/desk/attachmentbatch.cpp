// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachmentbatch.h"

#include "desk/attachmentfields.h"
#include "rules/filename.h"
#include "rules/filetype.h"
#include "storage/attachmentrepository.h"
#include "storage/settingrepository.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int longestCaption = 200;
constexpr qint64 megabyte = 1024 * 1024;

/// Hands the content to `use` piece by piece; false when the file can't be read, or `use` has had enough.
bool forEachPiece(const NewAttachment &given, const std::function<bool(const QByteArray &)> &use)
{
    if (given.path.isEmpty()) {
        for (qsizetype at = 0; at < given.bytes.size(); at += attachmentPieceSize) {
            const qsizetype size = std::min<qsizetype>(attachmentPieceSize, given.bytes.size() - at);
            if (!use(QByteArray::fromRawData(given.bytes.constData() + at, size)))
                return false;
        }
        return true;
    }
    // A pipe or a device would never end, or keep everybody waiting.
    if (!QFileInfo(given.path).isFile())
        return false;
    QFile file(given.path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(attachmentPieceSize);
        if (piece.isEmpty() || !use(piece))
            return false;
    }
    return file.error() == QFileDevice::NoError;
}

} // namespace

AttachmentBatch::AttachmentBatch(storage::Session &session, std::vector<NewAttachment> files)
    : m_mostMegabytes(files.empty() ? 0 : storage::SettingRepository(session).load().attachmentMegabytes)
{
    for (NewAttachment &given : files) {
        File file;
        file.name = rules::cleanFileName(given.fileName.isEmpty() ? given.path : given.fileName);
        file.given = std::move(given);
        read(file, m_mostMegabytes * megabyte);
        m_files.push_back(std::move(file));
    }
}

void AttachmentBatch::read(File &file, qint64 most)
{
    // What is too large isn't read at all.
    if (!file.given.path.isEmpty() && QFileInfo(file.given.path).size() > most) {
        file.size = QFileInfo(file.given.path).size();
        return;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray beginning;
    QByteArray end;
    qint64 size = 0;
    const bool whole = forEachPiece(file.given, [&](const QByteArray &piece) {
        hash.addData(piece);
        if (size == 0)
            beginning = QByteArray(piece.constData(), std::min(piece.size(), rules::fileTypeBytes));
        end = (end + piece).last(std::min(end.size() + piece.size(), rules::fileTypeBytes));
        size += piece.size();
        return size <= most;
    });
    if (whole || size > most)
        file.size = size;
    file.sha256 = hash.result();
    file.type = rules::fileTypeOf(beginning, end);
}

void AttachmentBatch::check(UseCase &useCase, const QString &field, Fields fields)
{
    for (size_t i = 0; i < m_files.size(); ++i) {
        File &file = m_files[i];
        file.field = fields == Fields::One ? field : u"%1[%2]"_s.arg(field).arg(i);
        if (file.size < 0)
            useCase.violate(file.field, ViolationCode::UnreadableFile, {file.name});
        else if (file.size == 0)
            useCase.violate(file.field, ViolationCode::EmptyFile, {file.name});
        else if (file.size > m_mostMegabytes * megabyte)
            useCase.violate(file.field, ViolationCode::FileTooLarge, {file.name, QString::number(m_mostMegabytes)});
        const QString captionField = fields == Fields::One ? u"caption"_s : file.field + u".caption"_s;
        file.given.caption = useCase.line(captionField, file.given.caption, longestCaption);
        const bool twice =
            file.size > 0 && std::any_of(m_files.begin(), m_files.begin() + static_cast<ptrdiff_t>(i),
                                         [&file](const File &other) { return other.sha256 == file.sha256; });
        if (twice)
            useCase.violate(file.field, ViolationCode::Duplicate, {file.name});
    }
}

void AttachmentBatch::checkAgainst(UseCase &useCase, const RecordId &record)
{
    for (const Attachment &stored : storage::AttachmentRepository(useCase.office().session).ofRecord(record)) {
        for (const File &file : m_files) {
            if (!stored.withdrawal && stored.sha256 == file.sha256)
                useCase.violate(file.field, ViolationCode::Duplicate, {stored.fileName});
        }
    }
}

bool AttachmentBatch::store(UseCase &useCase, const File &file)
{
    storage::AttachmentRepository repository(useCase.office().session);
    if (!repository.addContent({file.sha256, file.size, file.type}, useCase.now()))
        return true;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    int position = 0;
    qint64 size = 0;
    const bool whole = forEachPiece(file.given, [&](const QByteArray &piece) {
        hash.addData(piece);
        size += piece.size();
        if (size > file.size)
            return false;
        repository.addPiece(file.sha256, position++, piece);
        return true;
    });
    // Somebody wrote to it between the first reading and this one.
    if (!whole || hash.result() != file.sha256) {
        useCase.violate(file.field, ViolationCode::UnreadableFile, {file.name});
        return false;
    }
    return true;
}

bool AttachmentBatch::keep(UseCase &useCase, RecordKind kind, const RecordId &record, const TicketId &ticket)
{
    storage::AttachmentRepository repository(useCase.office().session);
    for (const File &file : m_files) {
        if (!store(useCase, file))
            return false;
        if (!file.given.thumbnail.isEmpty())
            repository.addThumbnail(file.sha256, file.given.thumbnail);
        Attachment attachment;
        attachment.id = useCase.newId<AttachmentId>();
        attachment.sha256 = file.sha256;
        attachment.size = file.size;
        attachment.type = file.type;
        attachment.kind = kind;
        attachment.record = record;
        attachment.ticketId = ticket;
        attachment.fileName = file.name;
        attachment.caption = file.given.caption;
        attachment.entry = useCase.entry();
        repository.insert(attachment);
        useCase.created(RecordKind::Attachment, attachment.id, ticket, fieldsOf(attachment));
        m_ids.push_back(attachment.id);
    }
    return true;
}

} // namespace fairlead::desk
