// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/filetype.h"
#include "domain/proposal.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fairlead {

using AttachmentId = Id<struct AttachmentTag>;

/// That an attachment was a mistake: why, and who said so when.
struct Withdrawal {
    QString reason;
    Entry entry;
};

/// A photo, a scan or a document of a record (附件). Its content is stored once by its SHA-256. A fact: a wrong one is
/// withdrawn with a reason and stays on record.
struct Attachment {
    AttachmentId id;
    int version = 0;
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0;   ///< in bytes
    FileType type = FileType::Other;
    RecordKind kind = RecordKind::Ticket; ///< of the record that it belongs to
    RecordId record;
    TicketId ticketId; ///< the case that the record belongs to; may be null
    QString fileName;  ///< cleaned, see rules::cleanFileName()
    QString caption;
    Entry entry;
    std::optional<Withdrawal> withdrawal;
};

/// How many bytes a piece of a stored content has; the last one may have fewer.
constexpr qint64 attachmentPieceSize = 1024 * 1024;

} // namespace fairlead
