// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/administrationdesk.h"
#include "desk/appraisaldesk.h"
#include "desk/facts/attachedfile.h"
#include "desk/facts/commandtable.h"
#include "desk/rulebookdesk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

namespace {

void proposeByHand(CommandRun &run)
{
    FieldReader &fields = run.fields();
    ProposeByHand command;
    command.clauseId = fields.requiredText(u"clause"_s);
    command.person = fields.employee(u"person"_s, Need::Required);
    command.ticket = fields.ticket(u"ticket"_s);
    command.happenedOn = fields.requiredDate(u"happened_on"_s);
    command.facts = fields.text(u"facts"_s);
    command.points = fields.points(u"points"_s);
    command.money = fields.yuan(u"yuan"_s);
    fields.objects(u"attachments"_s,
                   [&](FieldReader &file) { command.attachments.push_back(readAttachedFile(file, run.folder())); });
    run.run(RecordKind::Proposal, [&] { return AppraisalDesk(run.office()).proposeByHand(command, run.act()); });
}

void decide(CommandRun &run)
{
    FieldReader &fields = run.fields();
    Decide command;
    command.proposal = fields.proposal(u"proposal"_s);
    command.verdict = fields.requiredCode<DecisionVerdict>(u"verdict"_s);
    command.reason = fields.text(u"reason"_s);
    command.points = fields.points(u"points"_s);
    command.money = fields.yuan(u"yuan"_s);
    command.persons = fields.employees(u"persons"_s);
    command.month = fields.month(u"month"_s);
    run.run(RecordKind::Decision, [&] { return AppraisalDesk(run.office()).decide(command, run.act()); });
}

void reverse(CommandRun &run)
{
    Reverse command;
    command.proposal = run.fields().proposal(u"proposal"_s);
    command.reason = run.fields().text(u"reason"_s);
    run.run(RecordKind::Decision, [&] { return AppraisalDesk(run.office()).reverse(command, run.act()); });
}

void object(CommandRun &run)
{
    Object command;
    command.proposal = run.fields().proposal(u"proposal"_s);
    command.text = run.fields().text(u"text"_s);
    run.fields().objects(u"attachments"_s, [&](FieldReader &file) {
        command.attachments.push_back(readAttachedFile(file, run.folder()));
    });
    run.run(RecordKind::Objection, [&] { return AppraisalDesk(run.office()).object(command, run.act()); });
}

void answerObjection(CommandRun &run)
{
    AnswerObjection command;
    command.objection = run.fields().objection(u"objection"_s);
    command.answer = run.fields().text(u"answer"_s);
    run.run([&] { return AppraisalDesk(run.office()).answerObjection(command, run.act()); });
}

void closeMonth(CommandRun &run)
{
    const CloseMonth command{run.fields().requiredMonth(u"month"_s)};
    run.run([&] { return AppraisalDesk(run.office()).closeMonth(command, run.act()); });
}

void reopenMonth(CommandRun &run)
{
    ReopenMonth command;
    command.month = run.fields().requiredMonth(u"month"_s);
    command.reason = run.fields().text(u"reason"_s);
    run.run([&] { return AppraisalDesk(run.office()).reopenMonth(command, run.act()); });
}

void changeClause(CommandRun &run)
{
    FieldReader &fields = run.fields();
    ChangeClause command;
    command.clauseId = fields.requiredText(u"clause"_s);
    command.from = fields.requiredMonth(u"month"_s);
    command.confirm = fields.flag(u"confirm"_s).value_or(false);
    command.points = fields.points(u"points"_s);
    command.money = fields.yuan(u"yuan"_s);
    command.condition = fields.text(u"condition"_s);
    command.reading = fields.text(u"reading"_s);
    command.like = fields.text(u"like"_s);
    run.run(RecordKind::Rulebook, [&] { return RulebookDesk(run.office()).changeClause(command, run.act()); });
}

void changeSettings(CommandRun &run)
{
    FieldReader &fields = run.fields();
    AdministrationDesk desk(run.office());
    CompanySettings settings = desk.settings();
    settings.baseScore = fields.points(u"base_score"_s).value_or(settings.baseScore);
    settings.signDays = fields.number(u"sign_days"_s).value_or(settings.signDays);
    settings.reviewDays = fields.number(u"review_days"_s).value_or(settings.reviewDays);
    settings.visitFollowUpDays = fields.number(u"visit_follow_up_days"_s).value_or(settings.visitFollowUpDays);
    settings.attachmentMegabytes = fields.number(u"attachment_megabytes"_s).value_or(settings.attachmentMegabytes);
    settings.showRank = fields.flag(u"show_rank"_s, settings.showRank);
    settings.doubleBooking = fields.code(u"double_booking"_s, settings.doubleBooking);
    run.run([&] { return desk.changeSettings(settings, run.act()); });
}

} // namespace

std::span<const Command> appraisalCommands()
{
    static constexpr std::array table{Command{"propose_by_hand", Command::Kind::Case, proposeByHand},
                                      Command{"decide", Command::Kind::Judgement, decide},
                                      Command{"object", Command::Kind::Judgement, object},
                                      Command{"answer_objection", Command::Kind::Judgement, answerObjection},
                                      Command{"close_month", Command::Kind::Judgement, closeMonth},
                                      Command{"reverse", Command::Kind::Judgement, reverse},
                                      Command{"reopen_month", Command::Kind::Judgement, reopenMonth},
                                      Command{"change_clause", Command::Kind::Judgement, changeClause},
                                      Command{"change_settings", Command::Kind::Registry, changeSettings}};
    return table;
}

} // namespace fairlead::desk::facts
