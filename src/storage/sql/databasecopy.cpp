// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/databasecopy.h"

#include "storage/sql/databasefile.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cstdio>

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

/// A failure at once, before minutes of copying.
void requireFree(const QString &target)
{
    const QFileInfo info(target);
    if (info.isDir())
        throw DbError(DbError::Kind::Folder, target);
    // exists() follows links, and a dangling one is in the way too.
    if (info.exists() || info.isSymLink())
        throw DbError(DbError::Kind::AlreadyExists, target);
}

/// Gives the proved copy its name. Nothing that came to be there meanwhile is replaced: we make the name ours first.
void moveIntoPlace(const QString &unfinished, const QString &target)
{
    makeEmptyFile(target);
    if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(target).constData()) != 0) {
        QFile::remove(target);
        throw DbError(DbError::Kind::Other, QStringLiteral("can't rename the copy to ") + target);
    }
}

} // namespace

void copyDatabase(Session &session, const QString &target)
{
    Q_ASSERT(session.dialect() == Dialect::Sqlite);
    requireFree(target);
    // A name of its own each time: what a killed attempt left behind is in nobody's way.
    const QString unfinished =
        QStringLiteral("%1.%2.unfinished").arg(target, QUuid::createUuid().toString(QUuid::Id128).first(8));
    // VACUUM INTO takes an empty file for its own, and we want one that only its owner may read.
    makeEmptyFile(unfinished);
    try {
        session.forgetStatements(); // VACUUM wants none under way
        QString quoted = unfinished;
        quoted.replace(QLatin1Char('\''), QLatin1String("''"));
        session.execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
        // SQLite does not wait for the disk here.
        synchronize(unfinished);
        prove(unfinished, session.schemaVersion());
        moveIntoPlace(unfinished, target);
    } catch (const DbError &) {
        QFile::remove(unfinished);
        throw;
    }
    synchronize(QFileInfo(target).absolutePath());
}

} // namespace fairlead::storage
