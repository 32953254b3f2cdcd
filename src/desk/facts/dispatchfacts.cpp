// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dispatchdesk.h"
#include "desk/facts/commandtable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

namespace {

void agreeAppointment(CommandRun &run)
{
    FieldReader &fields = run.fields();
    AgreeAppointment command;
    command.ticket = fields.ticket(u"ticket"_s, Need::Required);
    command.entryAt = fields.requiredInstant(u"entry_at"_s);
    command.place = fields.text(u"place"_s);
    command.contactName = fields.text(u"contact_name"_s);
    command.contactPhone = fields.text(u"contact_phone"_s);
    command.plannedEndAt = fields.instant(u"planned_end_at"_s);
    command.signatories = fields.signatories(u"signatories"_s);
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
    run.run(RecordKind::Visit, [&] { return DispatchDesk(run.office()).assignCrew(command, run.act()); });
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
                                      Command{"tick_preparation", Command::Kind::Case, tickPreparation},
                                      Command{"name_signatories", Command::Kind::Case, nameSignatories}};
    return table;
}

} // namespace fairlead::desk::facts
