// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dispatchdesk.h"
#include "desk/facts/commandtable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

namespace {

AgreeAppointment appointmentOf(FieldReader &fields)
{
    AgreeAppointment command;
    command.ticket = fields.ticket(u"ticket"_s, Need::Required);
    command.entryAt = fields.requiredInstant(u"entry_at"_s);
    command.place = fields.text(u"place"_s);
    command.contactName = fields.text(u"contact_name"_s);
    command.contactPhone = fields.text(u"contact_phone"_s);
    command.plannedEndAt = fields.instant(u"planned_end_at"_s);
    command.signatories = fields.signatories(u"signatories"_s);
    command.placeKind = fields.code<PlaceKind>(u"place_kind"_s);
    command.port = fields.text(u"port"_s);
    command.customerRules = fields.text(u"customer_rules"_s);
    command.overruleReason = fields.text(u"overrule_reason"_s);
    return command;
}

void agreeAppointment(CommandRun &run)
{
    const AgreeAppointment command = appointmentOf(run.fields());
    run.run(RecordKind::Visit, [&] { return DispatchDesk(run.office()).agreeAppointment(command, run.act()); });
}

void nameSignatories(CommandRun &run)
{
    FieldReader &fields = run.fields();
    NameSignatories command;
    command.visit = fields.visit();
    command.signatories = fields.signatories(u"signatories"_s);
    command.reason = fields.text(u"reason"_s);
    run.run([&] { return DispatchDesk(run.office()).nameSignatories(command, run.act()); });
}

void rescheduleVisit(CommandRun &run)
{
    FieldReader &fields = run.fields();
    RescheduleVisit command;
    command.visit = fields.visit();
    command.newEntryAt = fields.requiredInstant(u"new_entry_at"_s);
    command.apologised = fields.flag(u"apologised"_s, false);
    command.reason = fields.text(u"reason"_s);
    command.plannedEndAt = fields.instant(u"planned_end_at"_s);
    command.toldBy = fields.employee(u"told_by"_s);
    command.overruleReason = fields.text(u"overrule_reason"_s);
    run.run([&] { return DispatchDesk(run.office()).rescheduleVisit(command, run.act()); });
}

void assignCrew(CommandRun &run)
{
    FieldReader &fields = run.fields();
    AssignCrew command;
    command.ticket = fields.ticket(u"ticket"_s, Need::Required);
    command.lead = fields.employee(u"lead"_s, Need::Required);
    command.members = fields.employees(u"members"_s);
    command.plannedEndAt = fields.instant(u"planned_end_at"_s);
    command.overruleReason = fields.text(u"overrule_reason"_s);
    run.run(RecordKind::Visit, [&] { return DispatchDesk(run.office()).assignCrew(command, run.act()); });
}

void planVisit(CommandRun &run)
{
    PlanVisit command;
    command.appointment = appointmentOf(run.fields());
    command.lead = run.fields().employee(u"lead"_s, Need::Required);
    command.members = run.fields().employees(u"members"_s);
    run.run(RecordKind::Visit, [&] { return DispatchDesk(run.office()).planVisit(command, run.act()); });
}

void changePlannedEnd(CommandRun &run)
{
    ChangePlannedEnd command;
    command.visit = run.fields().visit();
    command.plannedEndAt = run.fields().requiredInstant(u"planned_end_at"_s);
    command.overruleReason = run.fields().text(u"overrule_reason"_s);
    run.run([&] { return DispatchDesk(run.office()).changePlannedEnd(command, run.act()); });
}

void enterAbsence(CommandRun &run)
{
    FieldReader &fields = run.fields();
    EnterAbsence command;
    command.employee = fields.employee(u"employee"_s, Need::Required);
    command.kind = fields.requiredCode<AbsenceKind>(u"kind"_s);
    command.from = fields.requiredDate(u"from_on"_s);
    command.until = fields.requiredDate(u"until_on"_s);
    command.note = fields.text(u"note"_s);
    run.run(RecordKind::Absence, [&] { return DispatchDesk(run.office()).enterAbsence(command, run.act()); });
}

void cancelAbsence(CommandRun &run)
{
    CancelAbsence command;
    command.absence = run.fields().absence(u"absence"_s);
    command.reason = run.fields().text(u"reason"_s);
    run.run([&] { return DispatchDesk(run.office()).cancelAbsence(command, run.act()); });
}

void tickPreparation(CommandRun &run)
{
    FieldReader &fields = run.fields();
    TickPreparation command;
    command.visit = fields.visit();
    command.item = fields.requiredCode<PreparationItem>(u"item"_s);
    command.ready = fields.flag(u"ready"_s, true);
    command.note = fields.text(u"note"_s);
    run.run(RecordKind::Preparation, [&] { return DispatchDesk(run.office()).tickPreparation(command, run.act()); });
}

} // namespace

std::span<const Command> dispatchCommands()
{
    static constexpr std::array table{Command{"agree_appointment", Command::Kind::Case, agreeAppointment},
                                      Command{"reschedule_visit", Command::Kind::Case, rescheduleVisit},
                                      Command{"assign_crew", Command::Kind::Case, assignCrew},
                                      Command{"name_signatories", Command::Kind::Case, nameSignatories},
                                      Command{"plan_visit", Command::Kind::Case, planVisit},
                                      Command{"change_planned_end", Command::Kind::Case, changePlannedEnd},
                                      Command{"enter_absence", Command::Kind::Case, enterAbsence},
                                      Command{"cancel_absence", Command::Kind::Case, cancelAbsence},
                                      Command{"tick_preparation", Command::Kind::Case, tickPreparation}};
    return table;
}

} // namespace fairlead::desk::facts
