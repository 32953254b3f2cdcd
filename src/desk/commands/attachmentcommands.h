// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"

#include <QByteArray>
#include <QString>

namespace fairlead::desk {

/// A file on its way to a record: its bytes, or where they can be read. A file is read by the megabyte and never held whole.
struct NewAttachment {
    QString fileName;          ///< `file_name`; empty: that of `path`. Cleaned by the desk
    QString caption = {};      ///< `caption`
    QByteArray bytes = {};     ///< `content`, where there is no path
    QString path = {};         ///< `file`: a readable file of this machine
    QByteArray thumbnail = {}; ///< a small picture of it, where the window has made one already; may be empty
};

/// A photo, scan or document belongs to a record: a ticket, a call, a visit, a daily sheet, a work order or one of its
/// signatories (the signed scan), a complaint, praise, an objection, …
struct AttachFile {
    RecordKind kind = RecordKind::Ticket;
    RecordId record;    ///< `record`
    NewAttachment file; ///< `file`
};

/// What is to be seen on it, in a line.
struct CaptionAttachment {
    AttachmentId attachment; ///< `attachment`
    QString caption;         ///< `caption`; empty: none
};

/// It was a mistake. It stays on record, marked so.
struct WithdrawAttachment {
    AttachmentId attachment; ///< `attachment`
    QString reason;          ///< `reason`
};

} // namespace fairlead::desk
