// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sqlscanner.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace fairlead::storage;

namespace {

QStringList split(const char *sql)
{
    return splitStatements(QString::fromUtf8(sql));
}

QStringList texts(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *text : list)
        all.append(QString::fromUtf8(text));
    return all;
}

} // namespace

TEST(SqlScanner, splitsAtSemicolons)
{
    EXPECT_EQ(split("SELECT 1; SELECT 2;\nSELECT 3"), texts({"SELECT 1", "SELECT 2", "SELECT 3"}));
    EXPECT_EQ(split(""), texts({}));
    EXPECT_EQ(split(" ;;\n; "), texts({}));
}

TEST(SqlScanner, leavesOutWhatIsOnlyComment)
{
    EXPECT_EQ(split("-- nothing here\n/* nor; here */;\nSELECT 1 -- one; only\n; -- end"),
              texts({"SELECT 1 -- one; only"}));
    EXPECT_EQ(split("SELECT 1 /* never closed; "), texts({"SELECT 1 /* never closed;"}));
}

TEST(SqlScanner, keepsQuotedSemicolons)
{
    EXPECT_EQ(split("INSERT INTO a VALUES ('x;y'';z'); SELECT \"a;b\" FROM `c;d`"),
              texts({"INSERT INTO a VALUES ('x;y'';z')", "SELECT \"a;b\" FROM `c;d`"}));
    EXPECT_EQ(split("SELECT '--'; SELECT '/*'; SELECT 2"), texts({"SELECT '--'", "SELECT '/*'", "SELECT 2"}));
}

TEST(SqlScanner, keepsDollarBodies)
{
    const char *function =
        "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n  RAISE EXCEPTION 'no';\nEND;\n$$";
    EXPECT_EQ(splitStatements(QString::fromUtf8(function) + QStringLiteral(";SELECT 1")),
              texts({function, "SELECT 1"}));
    EXPECT_EQ(split("SELECT $tag$ a; $$ b; $tag$; SELECT 2"), texts({"SELECT $tag$ a; $$ b; $tag$", "SELECT 2"}));
    // A parameter, and a dollar inside a name, begin no body.
    EXPECT_EQ(split("SELECT $1; SELECT a$b$; SELECT 2"), texts({"SELECT $1", "SELECT a$b$", "SELECT 2"}));
}

TEST(SqlScanner, keepsTriggersWhole)
{
    const char *trigger = "CREATE TEMP TRIGGER t AFTER UPDATE ON a WHEN new.x = 'BEGIN' BEGIN\n"
                          "  UPDATE b SET c = CASE WHEN new.x > 0 THEN 1 ELSE 2 END;\n"
                          "  SELECT RAISE(ABORT, 'end;');\n"
                          "end";
    EXPECT_EQ(splitStatements(QString::fromUtf8(trigger) + QStringLiteral("; SELECT 1;")),
              texts({trigger, "SELECT 1"}));
    // On PostgreSQL a trigger has no body.
    EXPECT_EQ(split("CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f(); SELECT 1"),
              texts({"CREATE TRIGGER t BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f()", "SELECT 1"}));
    // Elsewhere BEGIN and CASE hold nothing together.
    EXPECT_EQ(split("BEGIN; SELECT CASE 1 WHEN 1 THEN 2 END; COMMIT"),
              texts({"BEGIN", "SELECT CASE 1 WHEN 1 THEN 2 END", "COMMIT"}));
}

TEST(SqlScanner, findsPlaceholders)
{
    EXPECT_EQ(placeholdersIn(QStringLiteral("SELECT :a, ':b', \":c\", x::text, :a + :d_1 -- :e\n/* :f */ FROM t")),
              texts({"a", "d_1"}));
    EXPECT_EQ(placeholdersIn(QStringLiteral("SELECT a[1 : 2], '12:30:00'")), texts({}));
}
