// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/migration.h"

#include "storage/sql/dberror.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace fairlead::storage {

namespace {

std::vector<Migration> readMigrations(const QDir &folder)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{4})_([a-z0-9_]+)\\.sql\\z"));
    std::vector<Migration> migrations;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &fileName : names) {
        const QRegularExpressionMatch match = form.match(fileName);
        if (!match.hasMatch() || match.captured(1).toInt() != static_cast<int>(migrations.size()) + 1)
            throw DbError(DbError::Kind::Other, QStringLiteral("no migration was due with this name: ") + fileName);
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            throw DbError(DbError::Kind::Other, QStringLiteral("can't read ") + file.fileName());
        migrations.push_back({match.captured(1).toInt(), match.captured(2), QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

} // namespace

QString Migration::checksum() const
{
    QString text = sql;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

const std::vector<Migration> &bundledMigrations()
{
    static const std::vector<Migration> migrations = readMigrations(QDir(QStringLiteral(":/migrations")));
    return migrations;
}

int latestSchemaVersion()
{
    return static_cast<int>(bundledMigrations().size());
}

} // namespace fairlead::storage
