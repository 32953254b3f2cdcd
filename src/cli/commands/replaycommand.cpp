// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/rulebookfile.h"
#include "cli/tr.h"
#include "desk/facts/replay.h"
#include "wording/sentences.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

QJsonObject toJson(const desk::facts::FactsError &error)
{
    return {{u"line"_s, error.line},
            {u"field"_s, error.field},
            {u"code"_s, error.code},
            {u"parameters"_s, QJsonArray::fromStringList(error.parameters)},
            {u"message"_s, wording::sentence(error)}};
}

/// The first error stands for all in the members that scripts look at first.
Exit refuse(Context &context, const desk::facts::FactsErrors &errors)
{
    QStringList sentences;
    QJsonArray list;
    for (const desk::facts::FactsError &error : errors) {
        sentences.append(wording::sentence(error));
        list.append(toJson(error));
    }
    QJsonObject answer = toJson(errors.front());
    answer.insert(u"error"_s, toJson(errors.front()));
    answer.insert(u"applied"_s, 0);
    answer.insert(u"errors"_s, list);
    context.console().note(context.argument(0) + u": "_s + sentences.join(u'\n'));
    context.console().printJson(answer);
    return Exit::Failed;
}

/// What the file's labels name: a ticket is found again by its number.
QJsonObject refsOf(const desk::facts::ReplayOutcome &outcome)
{
    QJsonObject refs;
    for (auto named = outcome.labels.constBegin(); named != outcome.labels.constEnd(); ++named) {
        QJsonObject record{{u"record"_s, codeOf(named->kind)}, {u"id"_s, named->id.toString()}};
        if (outcome.ticketNumbers.contains(named.key()))
            record.insert(u"number"_s, outcome.ticketNumbers.value(named.key()));
        refs.insert(named.key(), record);
    }
    return refs;
}

/// `-` is standard input.
bool openFacts(Context &context, QFile &file)
{
    const bool opened =
        context.argument(0) == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        context.console().fail(Exit::Failed, u"file"_s, u"%1: %2"_s.arg(context.argument(0), file.errorString()));
    return opened;
}

Exit run(Context &context)
{
    QFile file(context.argument(0));
    std::optional<QByteArray> rulebook;
    if (context.line().has(u"rulebook"_s)) {
        rulebook = readRulebook(context, context.text(u"rulebook"_s));
        if (!rulebook)
            return Exit::Failed;
    }
    if (!openFacts(context, file))
        return Exit::Failed;
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;

    desk::facts::Replay replay(database->session(), database->ids());
    if (context.argument(0) != "-"_L1)
        replay.setFolder(QFileInfo(context.argument(0)).absolutePath());
    if (rulebook) {
        EmployeeId by;
        const Violations violations = context.line().has(u"by"_s) ? database->readActor(context, by) : Violations();
        if (!violations.empty())
            return context.refuse(violations);
        replay.useRulebook(*rulebook, by);
    }
    const desk::facts::ReplayOutcome outcome = replay.run(file);
    if (!outcome.ok())
        return refuse(context, outcome.errors);
    context.console().print(Cli::tr("%1 commands applied.").arg(outcome.applied));
    context.console().printJson(QJsonObject{{u"applied"_s, outcome.applied},
                                            {u"lines"_s, outcome.lines},
                                            {u"last_at"_s, outcome.last ? outcome.last->toIso() : QJsonValue()},
                                            {u"refs"_s, refsOf(outcome)},
                                            {u"errors"_s, QJsonArray()}});
    return Exit::Done;
}

} // namespace

CommandEntry replayCommand()
{
    return {
        {"replay",
         "FACTS.jsonl",
         1,
         QT_TRANSLATE_NOOP("Cli", "apply a file of commands, all of it or nothing (docs/facts.md)"),
         {{"rulebook", "FILE", QT_TRANSLATE_NOOP("Cli", "put this version of the rulebook into the database first")}}},
        run};
}

} // namespace fairlead::cli
