// SPDX-License-Identifier: GPL-3.0-or-later
// The daily sheets' part of the on-site desk (A3.2).
#include "desk/sitedesk.h"

#include "desk/attachmentbatch.h"
#include "desk/references.h"
#include "desk/sitefields.h"
#include "desk/usecase.h"
#include "desk/visitcase.h"
#include "rules/deadlines.h"
#include "rules/sheetdays.h"
#include "storage/siterepository.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::desk {

namespace {

constexpr int minutesOfADay = 24 * 60;
constexpr int mostRunningHours = 1'000'000;
constexpr size_t mostMeasurements = 200;

/// Notes what speaks against a sheet of that day. Gives its newest sheet where there is one.
const DailySheet *checkSheetDay(UseCase &useCase, const VisitCase &at, QDate day)
{
    const QString field = u"day"_s;
    if (!day.isValid()) {
        useCase.violate(field, ViolationCode::Required);
        return nullptr;
    }
    const std::vector<QDate> days = rules::onSiteDays(at.visit(), useCase.happenedAt());
    if (std::ranges::find(days, day) == days.end()) {
        if (!days.empty())
            useCase.violate(field, ViolationCode::OutOfRange,
                            {days.front().toString(Qt::ISODate), days.back().toString(Qt::ISODate)});
        return nullptr;
    }
    const DailySheet *earlier = rules::newestSheetOf(at.visitFacts(), day);
    if (earlier && (earlier->state() == SheetState::Submitted || earlier->state() == SheetState::Accepted))
        useCase.violate(field, ViolationCode::AlreadyDone, {day.toString(Qt::ISODate)});
    for (const DailySheet &sheet : at.visitFacts().sheets) {
        if (sheet.day == day && sheet.state() == SheetState::Returned)
            useCase.notBefore(sheet.review->entry.happenedAt);
    }
    return earlier;
}

/// When work began and ended: on that day, or into the night after it.
void takeTimes(UseCase &useCase, const WriteDailySheet &command, DailySheet &sheet)
{
    sheet.startedAt = command.startedAt;
    sheet.endedAt = command.endedAt;
    if (command.day.isValid() && sheet.startedAt && sheet.startedAt->day() != command.day)
        useCase.violate(u"started_at"_s, ViolationCode::OutOfRange,
                        {startOfDay(command.day).toIso(), endOfDay(command.day).toIso()});
    if (sheet.startedAt && sheet.endedAt) {
        const std::chrono::milliseconds worked = *sheet.endedAt - *sheet.startedAt;
        if (worked < 0ms || worked > 24h)
            useCase.violate(u"ended_at"_s, ViolationCode::OutOfRange,
                            {sheet.startedAt->toIso(), (*sheet.startedAt + 24h).toIso()});
        else if (sheet.minutes == 0)
            sheet.minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(worked).count());
    }
}

/// What the engineer says of the four don'ts, one never: each kept, or a word on it.
void takeDonts(UseCase &useCase, const WriteDailySheet &command, DailySheet &sheet)
{
    sheet.dontsNote = useCase.text(u"donts_note"_s, command.dontsNote);
    if (!command.dontsKept)
        return;
    sheet.dontsKept.emplace();
    for (const auto &[which, code] : EnumCodes<FourDonts>::table) {
        if (std::ranges::count(*command.dontsKept, which))
            sheet.dontsKept->push_back(which);
    }
    const bool allKept = sheet.dontsKept->size() == EnumCodes<FourDonts>::table.size();
    if (!allKept && sheet.dontsNote.isEmpty() && !command.draft)
        useCase.violate(u"donts_note"_s, ViolationCode::Required);
}

void takeMeasurements(UseCase &useCase, const WriteDailySheet &command, DailySheet &sheet)
{
    const QString field = u"measurements"_s;
    if (command.measurements.size() > mostMeasurements)
        useCase.violate(field, ViolationCode::TooMany,
                        {QString::number(command.measurements.size()), QString::number(mostMeasurements)});
    for (const Measurement &row : command.measurements) {
        const auto wanted = [&](const QString &text) {
            return command.draft ? useCase.line(field, text) : useCase.requiredLine(field, text);
        };
        sheet.measurements.push_back({wanted(row.what), wanted(row.value), useCase.line(field, row.remark)});
    }
}

} // namespace

Result<DailySheetId> SiteDesk::writeDailySheet(const WriteDailySheet &command, const Act &act)
{
    AttachmentBatch photos(m_office.session, command.attachments);
    UseCase useCase(m_office, "write_daily_sheet", act);
    DailySheet sheet;
    sheet.day = command.day;
    sheet.engineerId = command.engineer.isNull() ? useCase.by() : command.engineer;
    sheet.work = command.draft ? useCase.text(u"work"_s, command.work) : useCase.requiredText(u"work"_s, command.work);
    sheet.minutes = command.minutes;
    sheet.faultsFound = useCase.text(u"faults_found"_s, command.faultsFound);
    sheet.dataBackup = command.dataBackup;
    sheet.siteCleaned = command.siteCleaned;
    sheet.problems = useCase.text(u"problems"_s, command.problems);
    sheet.plan = useCase.text(u"plan"_s, command.plan);
    sheet.runningHours = command.runningHours;
    sheet.draft = command.draft;
    if (sheet.minutes < 0 || sheet.minutes > minutesOfADay)
        useCase.violate(u"minutes"_s, ViolationCode::OutOfRange, {u"0"_s, QString::number(minutesOfADay)});
    if (sheet.runningHours && (*sheet.runningHours < 0 || *sheet.runningHours > mostRunningHours))
        useCase.violate(u"running_hours"_s, ViolationCode::OutOfRange, {u"0"_s, QString::number(mostRunningHours)});
    takeTimes(useCase, command, sheet);
    takeDonts(useCase, command, sheet);
    takeMeasurements(useCase, command, sheet);
    VisitCase at(useCase, command.visit);
    const DailySheet *earlier = nullptr;
    if (at.isFound()) {
        at.wantsOpenCase();
        at.wantsOfCrew(u"engineer"_s, sheet.engineerId);
        if (at.wantsArrival())
            earlier = checkSheetDay(useCase, at, command.day);
    }
    photos.check(useCase, u"attachments"_s);
    if (earlier && earlier->draft)
        photos.checkAgainst(useCase, RecordId(earlier->id.uuid()));
    if (!useCase.isClean())
        return useCase.violations();

    sheet.visitId = at.visit().id;
    sheet.entry = useCase.entry();
    const TicketId ticket = at.ticket().id;
    storage::SiteRepository site(m_office.session);
    if (earlier && earlier->draft) {
        sheet.id = earlier->id;
        sheet.revision = earlier->revision;
        if (!site.rewriteDraft(sheet, earlier->entry.enteredAt)) {
            useCase.conflict(sheet.id);
            return useCase.violations();
        }
        useCase.changed(RecordKind::DailySheet, sheet.id, ticket, fieldsOf(*earlier), fieldsOf(sheet));
    } else {
        sheet.id = useCase.newId<DailySheetId>();
        sheet.revision = earlier ? earlier->revision + 1 : 1;
        site.add(sheet);
        useCase.created(RecordKind::DailySheet, sheet.id, ticket, fieldsOf(sheet));
    }
    if (!photos.keep(useCase, RecordKind::DailySheet, RecordId(sheet.id.uuid()), ticket))
        return useCase.violations();
    if (!sheet.draft) // which changes nothing for the rules
        useCase.touch(ticket);
    useCase.finish();
    return sheet.id;
}

Result<Done> SiteDesk::reviewDailySheet(const ReviewDailySheet &command, const Act &act)
{
    UseCase useCase(m_office, "review_daily_sheet", act);
    const QString reason = command.accepted ? useCase.text(u"reason"_s, command.reason)
                                            : useCase.requiredText(u"reason"_s, command.reason);
    if (!command.day.isValid())
        useCase.violate(u"day"_s, ViolationCode::Required);
    VisitCase at(useCase, command.visit);
    const DailySheet *sheet = nullptr;
    if (at.isFound() && command.day.isValid()) {
        at.wantsOpenCase();
        sheet = rules::newestSheetOf(at.visitFacts(), command.day);
        if (!sheet)
            useCase.violate(u"day"_s, ViolationCode::Unknown, {command.day.toString(Qt::ISODate)});
    }
    if (sheet) {
        if (sheet->engineerId == useCase.by())
            useCase.violate(u"by"_s, ViolationCode::OwnMatter);
        if (sheet->draft)
            useCase.violate(u"day"_s, ViolationCode::Missing, {u"sheet_submission"_s});
        if (sheet->review)
            useCase.violate(u"day"_s, ViolationCode::AlreadyDone, {sheet->review->entry.happenedAt.toIso()});
        useCase.notBefore(sheet->entry.happenedAt);
    }
    if (!useCase.isClean())
        return useCase.violations();

    DailySheet reviewed = *sheet;
    reviewed.review = {command.accepted, reason, useCase.entry()};
    if (!storage::SiteRepository(m_office.session).addReview(reviewed)) {
        useCase.conflict(reviewed.id);
        return useCase.violations();
    }
    useCase.changed(RecordKind::DailySheet, reviewed.id, at.ticket().id, fieldsOf(*sheet), fieldsOf(reviewed));
    useCase.touch(at.ticket().id);
    useCase.finish();
    return Done();
}

} // namespace fairlead::desk
