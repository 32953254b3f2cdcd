// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachmentfields.h"

#include "desk/sitefields.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

QJsonObject fieldsOf(const Attachment &attachment)
{
    QJsonObject fields{{u"sha256"_s, QString::fromLatin1(attachment.sha256.toHex())},
                       {u"size"_s, attachment.size},
                       {u"media_type"_s, fieldOf(attachment.type)},
                       {u"record_kind"_s, fieldOf(attachment.kind)},
                       {u"record_id"_s, fieldOf(attachment.record)},
                       {u"ticket_id"_s, fieldOf(attachment.ticketId)},
                       {u"file_name"_s, attachment.fileName},
                       {u"caption"_s, attachment.caption}};
    insertEntry(fields, attachment.entry);
    if (attachment.withdrawal) {
        fields.insert(u"withdraw_reason"_s, attachment.withdrawal->reason);
        fields.insert(u"withdrawn_happened_at"_s, fieldOf(attachment.withdrawal->entry.happenedAt));
        fields.insert(u"withdrawn_entered_at"_s, fieldOf(attachment.withdrawal->entry.enteredAt));
        fields.insert(u"withdrawn_entered_by"_s, fieldOf(attachment.withdrawal->entry.enteredBy));
    }
    return fields;
}

} // namespace fairlead::desk
