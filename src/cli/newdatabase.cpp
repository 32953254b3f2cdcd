// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/newdatabase.h"

#include <QDir>
#include <QFileInfo>

namespace fairlead::cli {

std::unique_ptr<Database> makeDatabase(Context &context, const storage::DatabaseAddress &address, Instant now)
{
    // Only the program's own folder is made: a slip in a path that somebody typed must not leave folders behind.
    if (address.dialect() == storage::Dialect::Sqlite && !context.line().has(QStringLiteral("db")))
        QDir().mkpath(QFileInfo(address.path()).absolutePath());
    return std::make_unique<Database>(context, address, now, storage::Session::OpenMode::CreateNew);
}

} // namespace fairlead::cli
