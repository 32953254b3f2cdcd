// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/databaseaddress.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include <QDir>

using namespace fairlead::storage;

namespace {

DatabaseAddress parsed(const char *text)
{
    return DatabaseAddress::parse(QString::fromUtf8(text)).value();
}

} // namespace

TEST(DatabaseAddress, aPathIsAFile)
{
    const DatabaseAddress file = parsed("/data/服务 台%20.db");
    EXPECT_EQ(file.dialect(), Dialect::Sqlite);
    EXPECT_EQ(file.path(), QStringLiteral("/data/服务 台%20.db")); // taken as it is
    EXPECT_EQ(parsed("fairlead.db").path(), QDir::current().filePath(QStringLiteral("fairlead.db")));
    EXPECT_EQ(file.toDisplay(), file.path());
    EXPECT_EQ(DatabaseAddress::parse(QString()), std::nullopt);
}

TEST(DatabaseAddress, aUrlIsAServer)
{
    const DatabaseAddress full = parsed(
        "postgresql://desk:p%40ss%3Aw%C3%B6rd@db.example:5433/after%20sales?sslmode=verify-full&connect_timeout=3");
    EXPECT_EQ(full.dialect(), Dialect::Postgresql);
    EXPECT_EQ(full.user(), QStringLiteral("desk"));
    EXPECT_EQ(full.password(), QStringLiteral("p@ss:wörd"));
    EXPECT_EQ(full.host(), QStringLiteral("db.example"));
    EXPECT_EQ(full.port(), 5433);
    EXPECT_EQ(full.databaseName(), QStringLiteral("after sales"));
    EXPECT_EQ(full.sslMode(), QStringLiteral("verify-full"));
    EXPECT_EQ(full.connectTimeoutSeconds(), 3);

    EXPECT_EQ(parsed("postgres://host/db").host(), QStringLiteral("host"));
    EXPECT_EQ(parsed("postgresql://[::1]:5432/db").host(), QStringLiteral("::1"));
    EXPECT_EQ(parsed("postgresql:///db").host(), QString());
    EXPECT_EQ(parsed("postgresql:///db").port(), -1);
}

TEST(DatabaseAddress, aSocketStandsInTheQuery)
{
    const DatabaseAddress socket = parsed("postgresql://fairlead@/postgres?host=/run/my%20folder");
    EXPECT_EQ(socket.host(), QStringLiteral("/run/my folder"));
    EXPECT_EQ(socket.user(), QStringLiteral("fairlead"));
    EXPECT_EQ(socket.databaseName(), QStringLiteral("postgres"));
    const DatabaseAddress all = parsed("postgresql://?host=/run&dbname=d&user=u&password=p&port=6000");
    EXPECT_EQ(all.databaseName(), QStringLiteral("d"));
    EXPECT_EQ(all.user(), QStringLiteral("u"));
    EXPECT_EQ(all.password(), QStringLiteral("p"));
    EXPECT_EQ(all.port(), 6000);
}

TEST(DatabaseAddress, whatIsMalformedIsRefusedWithoutShowingThePassword)
{
    for (const char *text :
         {"postgresql://", "postgresql://host", "postgresql:db", "postgresql://user:secret@host:port/db",
          "postgresql://user:secret@host:0/db", "postgresql://user:secret@host:70000/db",
          "postgresql://user:secret%@host/db", "postgresql://user:secret%zz@host/db",
          "postgresql://user:secret%00@host/db", "postgresql://user:secret@host/db?sslmode=off",
          "postgresql://user:secret@host/db?options=-c%20x",
          "postgresql://user:secret@host/db?connect_timeout=3%20host=evil", "postgresql://user:secret@host/db?host",
          "postgresql://user:secret@host/a/b", "postgresql://user:secret@host/db#x",
          "POSTGRESQL://user:secret@ho@st/db?x=1"}) {
        QString error;
        EXPECT_EQ(DatabaseAddress::parse(QString::fromUtf8(text), &error), std::nullopt) << text;
        EXPECT_FALSE(error.isEmpty()) << text;
        EXPECT_FALSE(error.contains(QLatin1String("secret"))) << text;
    }
}

TEST(DatabaseAddress, thePasswordIsNotShown)
{
    EXPECT_EQ(parsed("postgresql://desk:secret@host:5433/db").toDisplay(),
              QStringLiteral("postgresql://desk@host:5433/db"));
    EXPECT_EQ(parsed("postgresql://desk:secret@/db?host=/run").toDisplay(),
              QStringLiteral("postgresql://desk@/db?host=/run"));
    EXPECT_EQ(parsed("postgresql://[::1]/db?password=secret").toDisplay(), QStringLiteral("postgresql://[::1]/db"));
}

TEST(DatabaseAddress, anotherDatabaseOfTheSameServer)
{
    const DatabaseAddress address = parsed("postgresql://desk:secret@host:5433/db");
    const DatabaseAddress other = address.withDatabaseName(QStringLiteral("other"));
    EXPECT_EQ(other.databaseName(), QStringLiteral("other"));
    EXPECT_EQ(other.password(), address.password());
}
