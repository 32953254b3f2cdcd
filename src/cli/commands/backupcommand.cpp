// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/database.h"
#include "cli/tr.h"
#include "desk/databasebackup.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

Exit run(Context &context)
{
    const auto address = addressOf(context);
    if (!address)
        return Exit::Usage;
    if (address->dialect() != storage::Dialect::Sqlite)
        return context.refuseValue(u"--db"_s, Cli::tr("a file; PostgreSQL is backed up with pg_dump"));
    const QString target = context.argument(0);
    try {
        const desk::DatabaseBackup backup = desk::backUpDatabase(*address, target);
        context.console().print(
            Cli::tr("%1 is a copy of the database, and was proved by opening it.").arg(backup.file));
        context.console().printJson(
            QJsonObject{{u"file"_s, backup.file}, {u"bytes"_s, backup.bytes}, {u"schema"_s, backup.schema}});
    } catch (const storage::DbError &error) {
        // These are about the place of the copy.
        if (error.kind() == storage::DbError::Kind::AlreadyExists || error.kind() == storage::DbError::Kind::Folder)
            context.setDatabase(target);
        throw;
    }
    return Exit::Done;
}

} // namespace

CommandEntry backupCommand()
{
    return {{"backup", "FILE", 1, QT_TRANSLATE_NOOP("Cli", "copy the database, in use or not, to a new file"), {}},
            run};
}

} // namespace fairlead::cli
