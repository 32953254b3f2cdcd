// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/tr.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

/// Only the program's own folder is made: a slip in a path that somebody typed must not leave folders behind.
void makeFolder(const Context &context, const storage::DatabaseAddress &address)
{
    if (!context.line().has(u"db"_s))
        QDir().mkpath(QFileInfo(address.path()).absolutePath());
}

Exit run(Context &context)
{
    Instant now;
    const auto address = addressOf(context);
    if (!address || !context.readNow(now))
        return Exit::Usage;
    makeFolder(context, *address);
    desk::createDatabase(*address, now);
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
