// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/commandtable.h"
#include "desk/followupdesk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

namespace {

void recordShipDelivery(CommandRun &run)
{
    FieldReader &fields = run.fields();
    RecordShipDelivery command;
    command.ship = fields.ship(u"ship"_s, Need::Required);
    command.deliveredOn = fields.requiredDate(u"delivered_on"_s);
    command.agent = fields.employee(u"agent"_s);
    run.run([&] { return FollowUpDesk(run.office()).recordShipDelivery(command, run.act()); });
}

void assignFollowUp(CommandRun &run)
{
    AssignFollowUp command;
    command.followUp = run.fields().followUp();
    command.agent = run.fields().employee(u"agent"_s, Need::Required);
    run.run([&] { return FollowUpDesk(run.office()).assignFollowUp(command, run.act()); });
}

void logAttempt(CommandRun &run)
{
    FieldReader &fields = run.fields();
    LogAttempt command;
    command.followUp = fields.followUp();
    command.reached = fields.flag(u"reached"_s, true);
    command.thanked = fields.flag(u"thanked"_s, false);
    command.respondent = fields.text(u"respondent"_s);
    command.note = fields.text(u"note"_s);
    // Beside a ship these two name the visit that was spoken of; without one they have named the follow-up, too.
    command.about = fields.visit(Need::Optional);
    command.satisfaction = fields.code<Satisfaction>(u"satisfaction"_s);
    command.siteCleaned = fields.flag(u"site_cleaned"_s);
    run.run(RecordKind::FollowUpAttempt, [&] { return FollowUpDesk(run.office()).logAttempt(command, run.act()); });
}

void recordComplaint(CommandRun &run)
{
    FieldReader &fields = run.fields();
    RecordComplaint command;
    command.visit = fields.visit();
    command.subjects = fields.codes<ComplaintSubject>(u"subjects"_s);
    command.channel = fields.code(u"channel"_s, Channel::Phone);
    command.customerName = fields.text(u"customer_name"_s);
    command.text = fields.text(u"text"_s);
    run.run(RecordKind::Complaint, [&] { return FollowUpDesk(run.office()).recordComplaint(command, run.act()); });
}

void recordPraise(CommandRun &run)
{
    FieldReader &fields = run.fields();
    RecordPraise command;
    command.visit = fields.visit();
    command.channel = fields.code(u"channel"_s, Channel::Phone);
    command.customerName = fields.text(u"customer_name"_s);
    command.text = fields.text(u"text"_s);
    command.named = fields.employees(u"named"_s);
    run.run(RecordKind::Praise, [&] { return FollowUpDesk(run.office()).recordPraise(command, run.act()); });
}

void closeTicket(CommandRun &run)
{
    const CloseTicket command{run.fields().ticket(u"ticket"_s, Need::Required)};
    run.run([&] { return FollowUpDesk(run.office()).closeTicket(command, run.act()); });
}

} // namespace

std::span<const Command> followUpCommands()
{
    static constexpr std::array table{Command{"record_ship_delivery", Command::Kind::Case, recordShipDelivery},
                                      Command{"assign_follow_up", Command::Kind::Case, assignFollowUp},
                                      Command{"log_attempt", Command::Kind::Case, logAttempt},
                                      Command{"record_complaint", Command::Kind::Case, recordComplaint},
                                      Command{"record_praise", Command::Kind::Case, recordPraise},
                                      Command{"close_ticket", Command::Kind::Case, closeTicket}};
    return table;
}

} // namespace fairlead::desk::facts
