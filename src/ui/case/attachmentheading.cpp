// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/attachmentheading.h"

#include "wording/labels.h"
#include "wording/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

struct AttachmentHeading {
    Q_DECLARE_TR_FUNCTIONS(fairlead::ui::AttachmentHeading)
};

template <typename Tag> bool isOf(const Attachment &attachment, const Id<Tag> &id)
{
    return attachment.record.uuid() == id.uuid();
}

/// What it belongs to on that visit; nothing where it belongs to none of it.
std::optional<QString> onVisit(const rules::VisitFacts &facts, const Attachment &attachment)
{
    if (isOf(attachment, facts.visit.id))
        return QString();
    for (const DailySheet &sheet : facts.sheets) {
        if (isOf(attachment, sheet.id))
            return AttachmentHeading::tr("daily sheet of %1").arg(wording::dateText(sheet.day));
    }
    if (facts.workOrder) {
        if (isOf(attachment, facts.workOrder->id))
            return AttachmentHeading::tr("work order");
        for (const Signatory &signatory : facts.workOrder->signatories) {
            if (isOf(attachment, signatory.id))
                return AttachmentHeading::tr("signature of %1").arg(signatory.name);
        }
    }
    for (const Complaint &complaint : facts.complaints) {
        if (isOf(attachment, complaint.id))
            return AttachmentHeading::tr("complaint of %1").arg(wording::timeText(complaint.entry.happenedAt));
    }
    for (const Praise &praise : facts.praises) {
        if (isOf(attachment, praise.id))
            return AttachmentHeading::tr("praise of %1").arg(wording::timeText(praise.entry.happenedAt));
    }
    for (const Backup &backup : facts.backups) {
        if (isOf(attachment, backup.id))
            return AttachmentHeading::tr("data backup of %1").arg(wording::timeText(backup.entry.happenedAt));
    }
    for (const Breach &breach : facts.breaches) {
        if (isOf(attachment, breach.id))
            return AttachmentHeading::tr("breach of %1").arg(wording::timeText(breach.entry.happenedAt));
    }
    return std::nullopt;
}

} // namespace

QString attachmentHeading(const rules::CaseFacts &facts, const Attachment &attachment)
{
    if (attachment.kind == RecordKind::Ticket)
        return AttachmentHeading::tr("The case");
    for (const Call &call : facts.calls) {
        if (isOf(attachment, call.id))
            return AttachmentHeading::tr("Call of %1").arg(wording::timeText(call.entry.happenedAt));
    }
    for (const Guidance &guidance : facts.guidances) {
        if (isOf(attachment, guidance.id))
            return AttachmentHeading::tr("Phone guidance of %1").arg(wording::timeText(guidance.entry.happenedAt));
    }
    for (const rules::VisitFacts &visit : facts.visits) {
        if (const std::optional<QString> part = onVisit(visit, attachment)) {
            const QString title = AttachmentHeading::tr("Visit %1").arg(visit.visit.sequence);
            return part->isEmpty() ? title : AttachmentHeading::tr("%1 · %2").arg(title, *part);
        }
    }
    return wording::label(attachment.kind);
}

} // namespace fairlead::ui
