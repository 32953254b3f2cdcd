// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sitedesk.h"

#include "desk/references.h"
#include "desk/sitefields.h"
#include "desk/usecase.h"
#include "desk/visitcase.h"
#include "rules/deadlines.h"
#include "rules/workflow.h"
#include "storage/siterepository.h"
#include "storage/visitlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

constexpr int minutesOfADay = 24 * 60;
constexpr int longestPoint = 500;

/// The newest sheet of `day`; null when there is none.
const DailySheet *newestSheet(const rules::VisitFacts &visit, QDate day)
{
    const DailySheet *newest = nullptr;
    for (const DailySheet &sheet : visit.sheets) {
        if (sheet.day == day && (!newest || sheet.revision > newest->revision))
            newest = &sheet;
    }
    return newest;
}

/// Notes what speaks against a sheet of that day. Gives its revision.
int checkSheetDay(UseCase &useCase, const VisitCase &at, QDate day)
{
    const QString field = u"day"_s;
    if (!day.isValid()) {
        useCase.violate(field, ViolationCode::Required);
        return 1;
    }
    const std::vector<QDate> days = rules::onSiteDays(at.visit(), useCase.happenedAt());
    if (std::ranges::find(days, day) == days.end()) {
        if (!days.empty())
            useCase.violate(field, ViolationCode::OutOfRange,
                            {days.front().toString(Qt::ISODate), days.back().toString(Qt::ISODate)});
        return 1;
    }
    const DailySheet *earlier = newestSheet(at.visitFacts(), day);
    if (!earlier)
        return 1;
    if (!earlier->review || earlier->review->accepted)
        useCase.violate(field, ViolationCode::AlreadyDone, {day.toString(Qt::ISODate)});
    else
        useCase.notBefore(earlier->review->entry.happenedAt);
    return earlier->revision + 1;
}

} // namespace

Result<Done> SiteDesk::arriveOnSite(const ArriveOnSite &command, const Act &act)
{
    UseCase useCase(m_office, "arrive_on_site", act);
    const QString cause = useCase.text(u"late_cause"_s, command.lateCause);
    VisitCase at(useCase, command.visit);
    if (at.isFound()) {
        if (at.visit().arrivedAt)
            useCase.violate(u"visit"_s, ViolationCode::AlreadyDone, {at.visit().arrivedAt->toIso()});
        else if (at.allows(rules::Move::Arrive) && at.visit().assignedAt)
            useCase.notBefore(*at.visit().assignedAt);
    }
    if (!useCase.isClean())
        return useCase.violations();

    Visit visit = at.visit();
    visit.arrivedAt = useCase.happenedAt();
    if (!cause.isEmpty())
        visit.lateCause = {cause, useCase.entry()};
    if (!at.save(at.visit(), visit) || !at.moveTo(rules::stateAfter(rules::Move::Arrive, at.facts())))
        return useCase.violations();
    useCase.touch(visit.ticketId);
    useCase.finish();
    return Done();
}

Result<Done> SiteDesk::recordLateCause(const RecordLateCause &command, const Act &act)
{
    UseCase useCase(m_office, "record_late_cause", act);
    const QString cause = useCase.requiredText(u"cause"_s, command.cause);
    VisitCase at(useCase, command.visit);
    if (at.isFound()) {
        at.wantsArrival();
        if (at.visit().lateCause)
            useCase.violate(u"cause"_s, ViolationCode::AlreadyDone, {at.visit().lateCause->entry.happenedAt.toIso()});
    }
    if (!useCase.isClean())
        return useCase.violations();

    Visit visit = at.visit();
    visit.lateCause = {cause, useCase.entry()};
    if (!at.save(at.visit(), visit))
        return useCase.violations();
    useCase.touch(visit.ticketId);
    useCase.finish();
    return Done();
}

Result<Done> SiteDesk::leaveSite(const LeaveSite &command, const Act &act)
{
    UseCase useCase(m_office, "leave_site", act);
    VisitCase at(useCase, command.visit);
    QStringList openPoints;
    for (const QString &point : command.openPoints) {
        if (const QString sound = useCase.line(u"open_points"_s, point, longestPoint); !sound.isEmpty())
            openPoints.append(sound);
    }
    if (command.finished && !openPoints.isEmpty())
        useCase.violate(u"open_points"_s, ViolationCode::InvalidValue);
    if (at.isFound()) {
        if (at.visit().departedAt)
            useCase.violate(u"visit"_s, ViolationCode::AlreadyDone, {at.visit().departedAt->toIso()});
        else if (at.allows(rules::Move::Leave))
            useCase.notBefore(*at.visit().arrivedAt);
    }
    if (!useCase.isClean())
        return useCase.violations();

    Visit visit = at.visit();
    visit.departedAt = useCase.happenedAt();
    visit.finished = command.finished;
    visit.openPoints = openPoints;
    if (!at.save(at.visit(), visit))
        return useCase.violations();

    if (!visit.finished) {
        // What was not finished is carried into the next visit, by the same people until the head says otherwise.
        Visit next;
        next.id = useCase.newId<VisitId>();
        next.ticketId = visit.ticketId;
        next.sequence = visit.sequence + 1;
        next.crew = visit.crew;
        next.assignedAt = visit.departedAt;
        at.add(next);
    }
    if (!at.moveTo(visit.finished ? TicketState::OnSite : TicketState::Dispatched))
        return useCase.violations();
    useCase.touch(visit.ticketId);
    useCase.finish();
    return Done();
}

Result<DailySheetId> SiteDesk::writeDailySheet(const WriteDailySheet &command, const Act &act)
{
    UseCase useCase(m_office, "write_daily_sheet", act);
    DailySheet sheet;
    sheet.day = command.day;
    sheet.engineerId = command.engineer.isNull() ? useCase.by() : command.engineer;
    sheet.work = useCase.requiredText(u"work"_s, command.work);
    sheet.minutes = command.minutes;
    sheet.siteCleaned = command.siteCleaned;
    sheet.problems = useCase.text(u"problems"_s, command.problems);
    sheet.plan = useCase.text(u"plan"_s, command.plan);
    if (sheet.minutes < 0 || sheet.minutes > minutesOfADay)
        useCase.violate(u"minutes"_s, ViolationCode::OutOfRange, {u"0"_s, QString::number(minutesOfADay)});
    VisitCase at(useCase, command.visit);
    if (at.isFound()) {
        at.wantsOpenCase();
        at.wantsOfCrew(u"engineer"_s, sheet.engineerId);
        if (at.wantsArrival())
            sheet.revision = checkSheetDay(useCase, at, command.day);
    }
    if (!useCase.isClean())
        return useCase.violations();

    sheet.id = useCase.newId<DailySheetId>();
    sheet.visitId = at.visit().id;
    sheet.entry = useCase.entry();
    storage::SiteRepository(m_office.session).add(sheet);
    useCase.created(RecordKind::DailySheet, sheet.id, at.ticket().id, fieldsOf(sheet));
    useCase.touch(at.ticket().id);
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
        sheet = newestSheet(at.visitFacts(), command.day);
        if (!sheet)
            useCase.violate(u"day"_s, ViolationCode::Unknown, {command.day.toString(Qt::ISODate)});
    }
    if (sheet) {
        if (sheet->engineerId == useCase.by())
            useCase.violate(u"by"_s, ViolationCode::OwnMatter);
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

Result<BackupId> SiteDesk::recordBackup(const RecordBackup &command, const Act &act)
{
    UseCase useCase(m_office, "record_backup", act);
    Backup backup;
    backup.what = useCase.requiredText(u"what"_s, command.what);
    backup.where = useCase.text(u"where"_s, command.where);
    VisitCase at(useCase, command.visit);
    if (at.isFound()) {
        at.wantsOpenCase();
        at.wantsArrival();
    }
    if (!useCase.isClean())
        return useCase.violations();

    backup.id = useCase.newId<BackupId>();
    backup.visitId = at.visit().id;
    backup.entry = useCase.entry();
    storage::SiteRepository(m_office.session).add(backup);
    useCase.created(RecordKind::Backup, backup.id, at.ticket().id, fieldsOf(backup));
    useCase.touch(at.ticket().id);
    useCase.finish();
    return backup.id;
}

Result<BreachId> SiteDesk::recordBreach(const RecordBreach &command, const Act &act)
{
    UseCase useCase(m_office, "record_breach", act);
    Breach breach;
    breach.employeeId = command.employee;
    breach.subject = command.subject;
    breach.fourDonts = command.fourDonts;
    breach.note = useCase.text(u"note"_s, command.note);
    const bool wantsFourDonts = command.subject == BreachSubject::FourDonts;
    if (wantsFourDonts && !command.fourDonts)
        useCase.violate(u"four_donts"_s, ViolationCode::Required);
    if (!wantsFourDonts && command.fourDonts)
        useCase.violate(u"four_donts"_s, ViolationCode::InvalidValue, {codeOf(*command.fourDonts)});
    VisitCase at(useCase, command.visit);
    if (at.isFound()) {
        // A breach may come to light long after the case was closed: it is a fact all the same.
        at.wantsArrival();
        at.wantsOfCrew(u"employee"_s, command.employee);
    }
    if (!useCase.isClean())
        return useCase.violations();

    breach.id = useCase.newId<BreachId>();
    breach.visitId = at.visit().id;
    breach.entry = useCase.entry();
    storage::SiteRepository(m_office.session).add(breach);
    useCase.created(RecordKind::Breach, breach.id, at.ticket().id, fieldsOf(breach));
    useCase.touch(at.ticket().id);
    useCase.finish();
    return breach.id;
}

std::vector<RowKey> SiteDesk::visitKeys(const ListQuery &query)
{
    return storage::VisitList(m_office.session).keys(query);
}

std::vector<VisitRow> SiteDesk::visitRows(const std::vector<RowKey> &keys)
{
    return storage::VisitList(m_office.session).rows(keys);
}

} // namespace fairlead::desk
