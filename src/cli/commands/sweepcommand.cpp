// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/tr.h"
#include "desk/appraisaldesk.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

Exit run(Context &context)
{
    const std::unique_ptr<Database> database = openDatabase(context);
    if (!database)
        return Exit::Usage;
    const int changed = desk::AppraisalDesk(database->office()).sweep();
    context.console().print(Cli::tr("%1 proposals changed.").arg(changed));
    context.console().printJson(QJsonObject{{u"changed"_s, changed}, {u"at"_s, database->now().toIso()}});
    return Exit::Done;
}

} // namespace

CommandEntry sweepCommand()
{
    return {{"sweep", "", 0, QT_TRANSLATE_NOOP("Cli", "judge what time has brought"), {}}, run};
}

} // namespace fairlead::cli
