// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sitedesk.h"

#include "desk/references.h"
#include "desk/sitefields.h"
#include "desk/usecase.h"
#include "desk/visitcase.h"
#include "rules/workflow.h"
#include "storage/siterepository.h"
#include "storage/visitlist.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

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
    const QString leftOpen = useCase.text(u"left_open"_s, command.leftOpen);
    if (command.finished && !leftOpen.isEmpty())
        useCase.violate(u"left_open"_s, ViolationCode::InvalidValue, {leftOpen});
    VisitCase at(useCase, command.visit);
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
    visit.leftOpen = leftOpen;
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

Result<BackupId> SiteDesk::recordBackup(const RecordBackup &command, const Act &act)
{
    UseCase useCase(m_office, "record_backup", act);
    Backup backup;
    backup.what = useCase.requiredText(u"what"_s, command.what);
    backup.where = useCase.text(u"where"_s, command.where);
    backup.beforeChange = useCase.text(u"before_change"_s, command.beforeChange);
    backup.changed = useCase.text(u"changed"_s, command.changed);
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
