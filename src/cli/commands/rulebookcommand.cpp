// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/jsonvalues.h"
#include "cli/rulebookfile.h"
#include "cli/tr.h"
#include "rules/rulebook.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

Exit run(Context &context)
{
    if (context.argument(0) != "check"_L1)
        return context.refuseValue(context.argument(0), u"check"_s);
    const std::optional<QByteArray> bytes = readRulebook(context, context.argument(1));
    if (!bytes)
        return Exit::Failed;
    const auto parsed = rules::parseRulebook(*bytes);
    const auto &rulebook = std::get<rules::Rulebook>(parsed);
    context.console().print(Cli::tr("%1, version %2, from %3: without errors, %4 clauses.")
                                .arg(rulebook.title)
                                .arg(rulebook.version)
                                .arg(rulebook.effectiveFrom.toString())
                                .arg(rulebook.clauses.size()));
    context.console().printJson(QJsonObject{{u"title"_s, rulebook.title},
                                            {u"version"_s, rulebook.version},
                                            {u"effective_from"_s, toJson(rulebook.effectiveFrom)},
                                            {u"clauses"_s, static_cast<int>(rulebook.clauses.size())}});
    return Exit::Done;
}

} // namespace

CommandEntry rulebookCommand()
{
    return {{"rulebook", "check FILE", 2, QT_TRANSLATE_NOOP("Cli", "say what is wrong with a rulebook"), {}}, run};
}

} // namespace fairlead::cli
