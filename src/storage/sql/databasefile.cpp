// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/databasefile.h"

#include "storage/sql/dberror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace fairlead::storage {

using Kind = DbError::Kind;

namespace {

// The header of a SQLite file: https://www.sqlite.org/fileformat.html
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

qint32 numberAt(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<qint32>(header.constData() + at);
}

} // namespace

void requireOwnFile(const QString &path, int knownSchema)
{
    const QFileInfo info(path);
    if (info.isDir())
        throw DbError(Kind::Folder, path);
    if (!info.exists())
        throw DbError(Kind::NotFound, path);
    if (!info.isFile())
        throw DbError(Kind::NotADatabase, path + QStringLiteral(" is no regular file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw DbError(Kind::CannotOpen, path + QStringLiteral(": ") + file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        throw DbError(Kind::Empty, path);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        throw DbError(Kind::NotADatabase, path);
    if (numberAt(header, applicationIdAt) != applicationId)
        throw DbError(Kind::ForeignFile, path);
    // The migrator writes the schema's version there beside its own table.
    const qint32 version = numberAt(header, userVersionAt);
    if (version > knownSchema) {
        throw DbError(Kind::NewerSchema,
                      QStringLiteral("%1 has schema %2, known is %3").arg(path).arg(version).arg(knownSchema));
    }
}

void makeEmptyFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    // exists() follows links, and a dangling one is in the way too.
    const QFileInfo info(path);
    if (info.isDir())
        throw DbError(Kind::Folder, path);
    if (info.exists() || info.isSymLink())
        throw DbError(Kind::AlreadyExists, path);
    throw DbError(Kind::CannotOpen, path + QStringLiteral(": ") + file.errorString());
}

} // namespace fairlead::storage
