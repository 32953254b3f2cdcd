// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/attachmentdesk.h"
#include "desk/facts/attachedfile.h"
#include "desk/facts/commandtable.h"
#include "storage/siterepository.h"
#include "storage/visitrepository.h"
#include "storage/workorderrepository.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

namespace {

/// The newest daily sheet of that day.
std::optional<NamedRecord> sheetOf(const Office &office, const TicketId &ticket, const VisitId &visit, QDate day)
{
    std::optional<NamedRecord> newest;
    for (const DailySheet &sheet : storage::SiteRepository(office.session).sheetsOf(ticket)) {
        if (sheet.visitId == visit && sheet.day == day)
            newest = NamedRecord{RecordKind::DailySheet, RecordId(sheet.id.uuid())};
    }
    return newest;
}

std::optional<NamedRecord> workOrderOf(const Office &office, const TicketId &ticket, const VisitId &visit)
{
    for (const WorkOrder &order : storage::WorkOrderRepository(office.session).ofTicket(ticket)) {
        if (order.visitId == visit)
            return NamedRecord{RecordKind::WorkOrder, RecordId(order.id.uuid())};
    }
    return std::nullopt;
}

/// What the file belongs to: the record of a label (`to`), or a ticket, its visit, that visit's sheet of a day or its work
/// order.
std::optional<NamedRecord> recordOf(FieldReader &fields)
{
    if (fields.has(u"to"_s)) {
        const QString label = fields.text(u"to"_s);
        const auto named = fields.lookup().labels().constFind(label);
        if (named != fields.lookup().labels().constEnd())
            return *named;
        fields.fail(u"to"_s, ViolationCode::Unknown, {label});
        return std::nullopt;
    }
    const bool ofVisit = fields.has(u"visit"_s) || fields.has(u"day"_s) || fields.has(u"work_order"_s);
    const VisitRef place = fields.visit();
    const std::optional<QDate> day = fields.date(u"day"_s);
    const bool ofWorkOrder = fields.flag(u"work_order"_s, false);
    if (place.ticket.isNull())
        return std::nullopt;
    if (!ofVisit)
        return NamedRecord{RecordKind::Ticket, RecordId(place.ticket.uuid())};

    const Office office = fields.lookup().office();
    const std::vector<Visit> visits = storage::VisitRepository(office.session).ofTicket(place.ticket);
    const auto visit = place.sequence == 0 ? visits.end() - (visits.empty() ? 0 : 1)
                                           : std::find_if(visits.begin(), visits.end(), [&](const Visit &each) {
                                                 return each.sequence == place.sequence;
                                             });
    std::optional<NamedRecord> found;
    if (visit == visits.end())
        fields.fail(u"visit"_s, ViolationCode::Unknown);
    else if (day) {
        found = sheetOf(office, place.ticket, visit->id, *day);
        if (!found)
            fields.fail(u"day"_s, ViolationCode::Unknown, {day->toString(Qt::ISODate)});
    } else if (ofWorkOrder) {
        found = workOrderOf(office, place.ticket, visit->id);
        if (!found)
            fields.fail(u"work_order"_s, ViolationCode::Unknown);
    } else {
        found = NamedRecord{RecordKind::Visit, RecordId(visit->id.uuid())};
    }
    return found;
}

void attachFile(CommandRun &run)
{
    const std::optional<NamedRecord> record = recordOf(run.fields());
    AttachFile command;
    command.file = readAttachedFile(run.fields(), run.folder());
    if (record) {
        command.kind = record->kind;
        command.record = record->id;
    }
    run.run(RecordKind::Attachment, [&] { return AttachmentDesk(run.office()).attach(command, run.act()); });
}

AttachmentId attachmentOf(CommandRun &run)
{
    const QString label = run.fields().requiredText(u"attachment"_s);
    const auto named = run.fields().lookup().labels().constFind(label);
    if (named != run.fields().lookup().labels().constEnd() && named->kind == RecordKind::Attachment)
        return AttachmentId(named->id.uuid());
    const std::optional<AttachmentId> id = AttachmentId::fromString(label);
    if (!id && !label.isEmpty())
        run.fields().fail(u"attachment"_s, ViolationCode::Unknown, {label});
    return id.value_or(AttachmentId());
}

void captionAttachment(CommandRun &run)
{
    const CaptionAttachment command{attachmentOf(run), run.fields().text(u"caption"_s)};
    run.run([&] { return AttachmentDesk(run.office()).caption(command, run.act()); });
}

void withdrawAttachment(CommandRun &run)
{
    const WithdrawAttachment command{attachmentOf(run), run.fields().text(u"reason"_s)};
    run.run([&] { return AttachmentDesk(run.office()).withdraw(command, run.act()); });
}

} // namespace

std::span<const Command> attachmentCommands()
{
    static constexpr std::array table{Command{"attach_file", Command::Kind::Case, attachFile},
                                      Command{"caption_attachment", Command::Kind::Case, captionAttachment},
                                      Command{"withdraw_attachment", Command::Kind::Case, withdrawAttachment}};
    return table;
}

} // namespace fairlead::desk::facts
