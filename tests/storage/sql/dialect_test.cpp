// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/dialect.h"

#include "storage/sql/dberror.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace fairlead::storage;

TEST(Dialect, putsInTypes)
{
    const QString text = QStringLiteral("CREATE TABLE a (n {seq}, i {id}, k {int}, u {unknown})");
    EXPECT_EQ(expandMigration(text, Dialect::Sqlite),
              QStringLiteral("CREATE TABLE a (n INTEGER PRIMARY KEY AUTOINCREMENT, i BLOB, k INTEGER, u {unknown})"));
    EXPECT_EQ(
        expandMigration(text, Dialect::Postgresql),
        QStringLiteral(
            "CREATE TABLE a (n BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, i BYTEA, k BIGINT, u {unknown})"));
}

TEST(Dialect, keepsTheBlocksOfItsDatabase)
{
    const QString text =
        QStringLiteral("both\n-- only sqlite\nlite\n-- end only\n  -- only postgresql\npost\n-- end only\nall");
    const auto words = [&](Dialect dialect) {
        QStringList kept;
        for (const QString &line : expandMigration(text, dialect).split(QLatin1Char('\n'))) {
            if (!line.isEmpty() && !line.contains(QLatin1String("--")))
                kept.append(line);
        }
        return kept.join(QLatin1Char(' '));
    };
    EXPECT_EQ(words(Dialect::Sqlite), QStringLiteral("both lite all"));
    EXPECT_EQ(words(Dialect::Postgresql), QStringLiteral("both post all"));
    // Line numbers in a database's message are those of the file.
    EXPECT_EQ(expandMigration(text, Dialect::Sqlite).count(QLatin1Char('\n')), text.count(QLatin1Char('\n')));
}

TEST(Dialect, refusesBrokenBlocks)
{
    for (const char *text : {"-- only sqlite\n", "-- end only\n", "-- only oracle\n-- end only",
                             "-- only sqlite\n-- only postgresql\n-- end only\n-- end only"})
        EXPECT_THROW(expandMigration(QString::fromLatin1(text), Dialect::Sqlite), DbError) << text;
}
