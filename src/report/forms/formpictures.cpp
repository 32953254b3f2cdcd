// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/forms/formpictures.h"

#include "desk/attachmentdesk.h"
#include "report/paperwords.h"
#include "report/picture.h"

using namespace Qt::StringLiterals;

namespace fairlead::report {

namespace {

/// Of a photo on paper 90 mm wide: more than 300 dots an inch no printer shows.
constexpr QSize mostOnPaper(1200, 1200);

/// Which pictures of a case a form wants, and what stands before their captions; nothing: not this one.
using Wanted = std::function<std::optional<QString>(const Attachment &)>;

std::vector<std::pair<Attachment, PaperPhoto>> picturesOf(const desk::Office &office, const TicketId &ticket,
                                                          const Wanted &wanted)
{
    desk::AttachmentDesk desk(office);
    std::vector<std::pair<Attachment, PaperPhoto>> pictures;
    for (const desk::AttachmentRow &row : desk.ofTicket(ticket)) {
        const Attachment &attachment = row.attachment;
        const std::optional<QString> before = attachment.withdrawal ? std::nullopt : wanted(attachment);
        if (!before)
            continue;
        const desk::Result<QByteArray> content = desk.content(attachment.id);
        const auto image = content.ok() ? decodePicture(content.value(), attachment.type, mostOnPaper) : std::nullopt;
        if (!image)
            continue;
        const QString caption = attachment.caption.isEmpty() ? attachment.fileName : attachment.caption;
        pictures.emplace_back(attachment, PaperPhoto{*image, before->isEmpty() ? caption : *before + u'　' + caption});
    }
    return pictures;
}

std::vector<PaperPhoto> photosAmong(std::vector<std::pair<Attachment, PaperPhoto>> pictures)
{
    std::vector<PaperPhoto> photos;
    photos.reserve(pictures.size());
    for (auto &[attachment, photo] : pictures)
        photos.push_back(std::move(photo));
    return photos;
}

} // namespace

std::vector<PaperPhoto> photosOfSheets(const desk::Office &office, const desk::VisitDossier &dossier, QDate day)
{
    QHash<RecordId, QDate> days;
    for (const DailySheet &sheet : dossier.facts.sheets) {
        if (day.isNull() || sheet.day == day)
            days.insert(RecordId(sheet.id.uuid()), sheet.day);
    }
    return photosAmong(picturesOf(office, dossier.ticket.id, [&days](const Attachment &attachment) {
        const auto found = days.constFind(attachment.record);
        return found == days.constEnd() ? std::nullopt : std::optional(dayInWords(*found));
    }));
}

std::vector<PaperPhoto> photosOfWork(const desk::Office &office, const desk::VisitDossier &dossier)
{
    QSet<RecordId> records{RecordId(dossier.facts.visit.id.uuid())};
    if (dossier.facts.workOrder)
        records.insert(RecordId(dossier.facts.workOrder->id.uuid()));
    return photosAmong(picturesOf(office, dossier.ticket.id, [&records](const Attachment &attachment) {
        return records.contains(attachment.record) ? std::optional(QString()) : std::nullopt;
    }));
}

QHash<SignatoryId, QImage> drawnSignatures(const desk::Office &office, const desk::VisitDossier &dossier)
{
    QHash<SignatoryId, QImage> signatures;
    if (!dossier.facts.workOrder)
        return signatures;
    QHash<RecordId, SignatoryId> drawn;
    for (const Signatory &signatory : dossier.facts.workOrder->signatories) {
        if (signatory.signedAt && signatory.signedHow == SignedHow::Screen)
            drawn.insert(RecordId(signatory.id.uuid()), signatory.id);
    }
    const auto pictures = picturesOf(office, dossier.ticket.id, [&drawn](const Attachment &attachment) {
        return drawn.contains(attachment.record) ? std::optional(QString()) : std::nullopt;
    });
    for (const auto &[attachment, picture] : pictures)
        signatures.insert(drawn.value(attachment.record), picture.image);
    return signatures;
}

} // namespace fairlead::report
