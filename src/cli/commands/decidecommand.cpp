// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/proposalview.h"
#include "cli/tr.h"
#include "desk/appraisaldesk.h"
#include "desk/facts/lookup.h"
#include "wording/labels.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// What can be read without the database.
bool readCommand(Context &context, desk::Decide &command)
{
    const auto verdict = fromCode<DecisionVerdict>(context.argument(1));
    if (!verdict) {
        context.refuseValue(context.argument(1), u"approve, reject, amend"_s);
        return false;
    }
    command.verdict = *verdict;
    command.reason = context.text(u"reason"_s);
    if (context.line().has(u"points"_s)) {
        command.points = Points::fromString(context.text(u"points"_s));
        if (!command.points) {
            context.refuseValue(u"--points %1"_s.arg(context.text(u"points"_s)), Cli::tr("points like -0.20"));
            return false;
        }
    }
    if (context.line().has(u"yuan"_s)) {
        command.money = Money::fromYuan(context.text(u"yuan"_s));
        if (!command.money) {
            context.refuseValue(u"--yuan %1"_s.arg(context.text(u"yuan"_s)), Cli::tr("yuan like 100 or 99.50"));
            return false;
        }
    }
    return context.readMonth(u"month"_s, command.month);
}

/// What names records.
Violations readRecords(Context &context, Database &database, desk::Decide &command, desk::Act &act)
{
    Violations violations = database.readActor(context, act.by);
    const auto proposal = desk::facts::Lookup(database.office()).proposal(context.argument(0));
    if (proposal.trouble)
        violations.push_back({u"proposal"_s, *proposal.trouble, {context.argument(0)}});
    command.proposal = proposal.id;
    for (const QString &key : context.line().values(u"person"_s)) {
        if (const auto person = database.employee(key))
            command.persons.push_back(*person);
        else
            violations.push_back({u"persons"_s, ViolationCode::Unknown, {key}});
    }
    return violations;
}

Exit run(Context &context)
{
    desk::Decide command;
    if (!readCommand(context, command))
        return Exit::Usage;
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;
    database->sweep();
    desk::Act act;
    const Violations unknown = readRecords(context, *database, command, act);
    if (!unknown.empty())
        return context.refuse(unknown);
    desk::AppraisalDesk desk(database->office());
    const desk::Result<DecisionId> decided = desk.decide(command, act);
    if (!decided.ok())
        return context.refuse(decided.violations());

    ProposalView view(database->office());
    for (const ProposalRow &row : desk.proposalRows(desk.proposalKeys({}))) {
        if (row.proposal.id != command.proposal)
            continue;
        context.console().printJson(view.toJson(row));
        context.console().print(view.table({row}));
    }
    return Exit::Done;
}

} // namespace

CommandEntry decideCommand()
{
    return {{"decide",
             "ID approve|reject|amend",
             2,
             QT_TRANSLATE_NOOP("Cli", "decide a proposal, in the name of --by"),
             {{"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why")},
              {"points", "P", QT_TRANSLATE_NOOP("Cli", "amend: other points")},
              {"yuan", "Y", QT_TRANSLATE_NOOP("Cli", "amend: another sum")},
              {"person", "STAFF_NO", QT_TRANSLATE_NOOP("Cli", "amend: who gets the full figure"), true},
              {"month", "YYYY-MM", QT_TRANSLATE_NOOP("Cli", "amend: the open month that it counts in")}}},
            run};
}

} // namespace fairlead::cli
