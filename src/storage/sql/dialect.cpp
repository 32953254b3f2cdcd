// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/dialect.h"

#include "storage/sql/dberror.h"

#include <QStringList>

namespace fairlead::storage {

namespace {

[[noreturn]] void refuse(int line, const char *why)
{
    throw DbError(DbError::Kind::Other,
                  QStringLiteral("migration, line %1: %2").arg(line).arg(QString::fromLatin1(why)));
}

/// The lines of `text` without the blocks of the other database. Lines are blanked, not taken out, so that an error's line
/// number is that of the file.
QString withoutOtherBlocks(const QString &text, Dialect dialect)
{
    const QLatin1String wanted(dialect == Dialect::Sqlite ? "-- only sqlite" : "-- only postgresql");
    const QLatin1String other(dialect == Dialect::Sqlite ? "-- only postgresql" : "-- only sqlite");

    QStringList lines = text.split(QLatin1Char('\n'));
    bool inBlock = false;
    bool skipping = false;
    int number = 0;
    for (QString &line : lines) {
        ++number;
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(QLatin1String("-- only "))) {
            if (inBlock)
                refuse(number, "a block begins inside another");
            if (trimmed != wanted && trimmed != other)
                refuse(number, "a block for an unknown database");
            inBlock = true;
            skipping = trimmed == other;
        } else if (trimmed == QLatin1String("-- end only")) {
            if (!inBlock)
                refuse(number, "the end of no block");
            inBlock = false;
            skipping = false;
        } else if (skipping) {
            line.clear();
        }
    }
    if (inBlock)
        refuse(number, "a block is not closed");
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString expandMigration(const QString &text, Dialect dialect)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    QString sql = withoutOtherBlocks(text, dialect);
    sql.replace(QLatin1String("{id}"), QLatin1String(sqlite ? "BLOB" : "BYTEA"));
    sql.replace(QLatin1String("{bytes}"), QLatin1String(sqlite ? "BLOB" : "BYTEA"));
    sql.replace(QLatin1String("{int}"), QLatin1String(sqlite ? "INTEGER" : "BIGINT"));
    sql.replace(QLatin1String("{seq}"), QLatin1String(sqlite ? "INTEGER PRIMARY KEY AUTOINCREMENT"
                                                             : "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"));
    return sql;
}

} // namespace fairlead::storage
