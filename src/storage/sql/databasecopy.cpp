// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/databasecopy.h"

#include "storage/sql/databasefile.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace fairlead::storage {

namespace {

/// Waits until what was written to `path`, a file or a folder, is on the disk.
void synchronize(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!done)
        throw DbError(DbError::Kind::Other, QStringLiteral("can't bring to the disk: ") + path);
}

void prove(const QString &path, int schema)
{
    Session copy(DatabaseAddress::ofFile(path), Session::OpenMode::ReadOnly, schema);
    if (copy.schemaVersion() != schema)
        throw DbError(DbError::Kind::Corrupt, QStringLiteral("the copy has another schema: ") + path);
    Query check(copy, "PRAGMA quick_check");
    const auto found = check.first<QString>([](const Row &row) { return row.text(0); });
    if (found != QLatin1String("ok"))
        throw DbError(DbError::Kind::Corrupt, QStringLiteral("the copy is damaged: ") + path);
}

} // namespace

void copyDatabase(Session &session, const QString &target)
{
    Q_ASSERT(session.dialect() == Dialect::Sqlite);
    // VACUUM INTO takes an empty file for its own; making it first wins the race for the name.
    makeEmptyFile(target);
    try {
        session.forgetStatements(); // VACUUM wants none under way
        QString quoted = target;
        quoted.replace(QLatin1Char('\''), QLatin1String("''"));
        session.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
        // SQLite does not wait for the disk here.
        synchronize(target);
        synchronize(QFileInfo(target).absolutePath());
        prove(target, session.schemaVersion());
    } catch (const DbError &) {
        QFile::remove(target);
        throw;
    }
}

} // namespace fairlead::storage
