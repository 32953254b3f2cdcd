// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/newdatabase.h"
#include "cli/tr.h"
#include "desk/administrationdesk.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

Exit run(Context &context)
{
    Instant now;
    const auto address = addressOf(context);
    if (!address || !context.readNow(now))
        return Exit::Usage;
    const std::unique_ptr<Database> database = makeDatabase(context, *address, now);
    desk::AdministrationDesk(database->office()).installManual();
    context.console().print(Cli::tr("%1 is a new database with the manual in it.").arg(address->toDisplay()));
    context.console().printJson(QJsonObject{{u"database"_s, address->toDisplay()}});
    return Exit::Done;
}

} // namespace

CommandEntry initCommand()
{
    return {{"init", "", 0, QT_TRANSLATE_NOOP("Cli", "make a new database, with the manual in it"), {}}, run};
}

} // namespace fairlead::cli
