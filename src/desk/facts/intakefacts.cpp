// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/attachedfile.h"
#include "desk/facts/commandtable.h"
#include "desk/intakedesk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

namespace {

void logCall(CommandRun &run)
{
    FieldReader &fields = run.fields();
    LogCall command;
    command.kind = fields.requiredCode<CallKind>(u"kind"_s);
    command.channel = fields.code(u"channel"_s, Channel::Phone);
    command.ticket = fields.ticket(u"ticket"_s);
    command.engine = fields.engine(u"engine"_s);
    command.ship = fields.ship(u"ship"_s);
    command.contact = fields.contact(u"contact"_s);
    command.callerName = fields.text(u"caller_name"_s);
    command.callerPhone = fields.text(u"caller_phone"_s);
    command.text = fields.text(u"text"_s);
    command.priority = fields.code(u"priority"_s, Priority::CanSail);
    fields.objects(u"attachments"_s,
                   [&](FieldReader &file) { command.attachments.push_back(readAttachedFile(file, run.folder())); });
    const auto logged = run.run(RecordKind::Call, [&] { return IntakeDesk(run.office()).logCall(command, run.act()); });
    if (!logged)
        return;
    // A label names the case; where the call opened none, nothing but the call is left to be named.
    if (!logged->ticket.isNull())
        run.label(RecordKind::Ticket, logged->ticket);
    else
        run.label(RecordKind::Call, logged->call);
}

void giveGuidance(CommandRun &run)
{
    FieldReader &fields = run.fields();
    GiveGuidance command;
    command.ticket = fields.ticket(u"ticket"_s, Need::Required);
    command.guide = fields.employee(u"guide"_s);
    command.bySpecialist = fields.flag(u"by_specialist"_s, false);
    command.outcome = fields.code(u"outcome"_s, GuidanceOutcome::Unsolved);
    command.note = fields.text(u"note"_s);
    run.run(RecordKind::Guidance, [&] { return IntakeDesk(run.office()).giveGuidance(command, run.act()); });
}

void solveByPhone(CommandRun &run)
{
    FieldReader &fields = run.fields();
    SolveByPhone command;
    command.ticket = fields.ticket(u"ticket"_s, Need::Required);
    command.note = fields.text(u"note"_s);
    command.guide = fields.employee(u"guide"_s);
    command.bySpecialist = fields.flag(u"by_specialist"_s, false);
    run.run([&] { return IntakeDesk(run.office()).solveByPhone(command, run.act()); });
}

void sendToDispatch(CommandRun &run)
{
    FieldReader &fields = run.fields();
    SendToDispatch command;
    command.ticket = fields.ticket(u"ticket"_s, Need::Required);
    command.head = fields.employee(u"head"_s);
    command.entryAt = fields.instant(u"entry_at"_s);
    command.place = fields.text(u"place"_s);
    command.contactName = fields.text(u"contact_name"_s);
    command.contactPhone = fields.text(u"contact_phone"_s);
    run.run([&] { return IntakeDesk(run.office()).sendToDispatch(command, run.act()); });
}

void judgeImproperUse(CommandRun &run)
{
    JudgeImproperUse command;
    command.ticket = run.fields().ticket(u"ticket"_s, Need::Required);
    command.reason = run.fields().text(u"reason"_s);
    command.approvedBy = run.fields().employee(u"approved_by"_s, Need::Required);
    run.run([&] { return IntakeDesk(run.office()).judgeImproperUse(command, run.act()); });
}

void cancelTicket(CommandRun &run)
{
    CancelTicket command;
    command.ticket = run.fields().ticket(u"ticket"_s, Need::Required);
    command.reason = run.fields().text(u"reason"_s);
    run.run([&] { return IntakeDesk(run.office()).cancelTicket(command, run.act()); });
}

void mergeTickets(CommandRun &run)
{
    MergeTickets command;
    command.keep = run.fields().ticket(u"keep"_s, Need::Required);
    command.merged = run.fields().ticket(u"merged"_s, Need::Required);
    command.reason = run.fields().text(u"reason"_s);
    command.otherEngine = run.fields().flag(u"other_engine"_s, false);
    run.run([&] { return IntakeDesk(run.office()).mergeTickets(command, run.act()); });
}

} // namespace

std::span<const Command> intakeCommands()
{
    static constexpr std::array table{Command{"log_call", Command::Kind::Case, logCall},
                                      Command{"give_guidance", Command::Kind::Case, giveGuidance},
                                      Command{"solve_by_phone", Command::Kind::Case, solveByPhone},
                                      Command{"send_to_dispatch", Command::Kind::Case, sendToDispatch},
                                      Command{"judge_improper_use", Command::Kind::Case, judgeImproperUse},
                                      Command{"cancel_ticket", Command::Kind::Case, cancelTicket},
                                      Command{"merge_tickets", Command::Kind::Case, mergeTickets}};
    return table;
}

} // namespace fairlead::desk::facts
