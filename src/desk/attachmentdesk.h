// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commands/attachmentcommands.h"
#include "desk/office.h"
#include "desk/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace fairlead::desk {

/// An attachment as a list shows it.
struct AttachmentRow {
    Attachment attachment;
    QString enteredBy;                   ///< a name
    QString withdrawnBy;                 ///< a name; empty where it isn't withdrawn
    std::optional<QByteArray> thumbnail; ///< a PNG or JPEG; empty: none can be made; nothing: none was made yet
};

/// A content that isn't what was stored.
struct DamagedContent {
    QByteArray sha256;
    std::vector<Attachment> attachments; ///< that have it
};

/// Attachments (附件): photos, scans and documents of records. Files that come in together with a record are kept by its own
/// use case; see AttachmentBatch.
class AttachmentDesk {
public:
    explicit AttachmentDesk(Office office) : m_office(office) {}

    /// Violations: `record` Unknown; `file` EmptyFile, FileTooLarge, UnreadableFile, Duplicate where the record has that very
    /// content already; `caption`.
    Result<AttachmentId> attach(const AttachFile &command, const Act &act);
    Result<Done> caption(const CaptionAttachment &command, const Act &act);
    /// Violations: AlreadyDone with when it was withdrawn (`attachment`).
    Result<Done> withdraw(const WithdrawAttachment &command, const Act &act);

    /// Withdrawn ones too, in the order of entering.
    std::vector<AttachmentRow> ofRecord(const RecordId &record);
    /// Of a case with all its records; of a merged ticket, the other's.
    std::vector<AttachmentRow> ofTicket(const TicketId &ticket);

    /// The whole content, proved by its digest. Violations: Unknown (`attachment`), Damaged (`content`).
    Result<QByteArray> content(const AttachmentId &attachment);
    /// The same into a file, which is there only when all of it was right; for contents of any size, held by the megabyte. An
    /// existing file is replaced. Violations: as above, and `path` InvalidValue where it can't be written.
    Result<Done> saveTo(const AttachmentId &attachment, const QString &path);

    /// Keeps a thumbnail that was made of a content; empty: none can be made. No fact, and not journalled: it follows from
    /// the content.
    void keepThumbnail(const QByteArray &sha256, const QByteArray &thumbnail);

    /// Reads every content and proves it by its digest and size. `goOn(done, all)` is called after each; false ends it.
    std::vector<DamagedContent> damagedContents(const std::function<bool(qint64 done, qint64 all)> &goOn = {});

private:
    std::vector<AttachmentRow> rowsOf(std::vector<Attachment> attachments);

    Office m_office;
};

} // namespace fairlead::desk
