// SPDX-License-Identifier: GPL-3.0-or-later
// On which days people can't be sent anywhere.
#include "desk/dispatchdesk.h"
#include "desk/fields.h"
#include "desk/references.h"
#include "storage/absencerepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

/// Nobody is away for longer at once; whoever left the company is no longer in use.
constexpr int mostDays = 366;

bool checkDays(UseCase &useCase, QDate from, QDate until)
{
    if (!from.isValid())
        useCase.violate(u"from_on"_s, ViolationCode::Required);
    if (!until.isValid())
        useCase.violate(u"until_on"_s, ViolationCode::Required);
    if (!from.isValid() || !until.isValid())
        return false;
    if (until < from) {
        useCase.violate(u"until_on"_s, ViolationCode::TooEarly, {from.toString(Qt::ISODate)});
        return false;
    }
    if (from.daysTo(until) >= mostDays) {
        useCase.violate(u"until_on"_s, ViolationCode::OutOfRange,
                        {from.toString(Qt::ISODate), from.addDays(mostDays - 1).toString(Qt::ISODate)});
        return false;
    }
    return true;
}

} // namespace

Result<AbsenceId> DispatchDesk::enterAbsence(const EnterAbsence &command, const Act &act)
{
    UseCase useCase(m_office, "enter_absence", act);
    storage::AbsenceRepository absences(m_office.session);
    const std::optional<Employee> person = References(useCase).employee(u"employee"_s, command.employee);
    Absence absence;
    absence.employeeId = command.employee;
    absence.kind = command.kind;
    absence.from = command.from;
    absence.until = command.until;
    absence.note = useCase.text(u"note"_s, command.note);
    absence.entry = useCase.entry();
    if (checkDays(useCase, command.from, command.until) && person) {
        for (const Absence &other : absences.between(command.from, command.until)) {
            if (other.employeeId != person->id)
                continue;
            useCase.violate(u"from_on"_s, ViolationCode::Conflicting,
                            {codeOf(ConflictKind::Absence), person->name, codeOf(other.kind),
                             other.from.toString(Qt::ISODate), other.until.toString(Qt::ISODate)});
        }
    }
    if (!useCase.isClean())
        return useCase.violations();

    absence.id = useCase.newId<AbsenceId>();
    absences.insert(absence);
    useCase.created(RecordKind::Absence, absence.id, TicketId(), fieldsOf(absence));
    useCase.finish();
    return absence.id;
}

Result<Done> DispatchDesk::cancelAbsence(const CancelAbsence &command, const Act &act)
{
    UseCase useCase(m_office, "cancel_absence", act);
    storage::AbsenceRepository absences(m_office.session);
    const QString reason = useCase.requiredText(u"reason"_s, command.reason);
    const std::optional<Absence> before = absences.load(command.absence);
    if (command.absence.isNull())
        useCase.violate(u"absence"_s, ViolationCode::Required);
    else if (!before)
        useCase.violate(u"absence"_s, ViolationCode::Unknown, {command.absence.toString()});
    else if (before->cancelled)
        useCase.violate(u"absence"_s, ViolationCode::AlreadyDone, {before->cancelled->entry.happenedAt.toIso()});
    else
        useCase.notBefore(before->entry.happenedAt);
    if (!useCase.isClean())
        return useCase.violations();

    Absence absence = *before;
    absence.cancelled = AbsenceCancel{reason, useCase.entry()};
    if (absences.cancel(absence) != storage::SaveOutcome::Saved) {
        useCase.conflict(absence.id);
        return useCase.violations();
    }
    useCase.changed(RecordKind::Absence, absence.id, TicketId(), fieldsOf(*before), fieldsOf(absence));
    useCase.finish();
    return Done();
}

} // namespace fairlead::desk
