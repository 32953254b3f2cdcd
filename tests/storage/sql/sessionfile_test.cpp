// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/migrator.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"
#include "support/printers.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace fairlead;
using namespace fairlead::storage;

namespace {

using Mode = Session::OpenMode;
using Kind = DbError::Kind;

/// What opening files does and refuses: a folder of its own, and what lies in it before and after.
class SessionFileTest : public ::testing::Test {
protected:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// A database of ours with one row in it.
    void makeOwn(const char *name) const
    {
        Session session(DatabaseAddress::ofFile(path(name)), Mode::CreateNew);
        Migrator(session).upgrade(Instant::fromMsecs(0));
        Query(session, "INSERT INTO setting (name, value) VALUES ('a', 'b')").exec();
    }

    /// Every file with its bytes.
    [[nodiscard]] QMap<QString, QByteArray> contents() const
    {
        QMap<QString, QByteArray> all;
        const QDir folder(m_folder->path());
        for (const QString &name : folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            QFile file(folder.filePath(name));
            all.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return all;
    }

    /// Opening is refused, and nothing is created or changed by it.
    void expectRefused(const char *name, Mode mode, Kind kind, int knownSchema = latestSchemaVersion()) const
    {
        const auto before = contents();
        try {
            const Session session(DatabaseAddress::ofFile(path(name)), mode, knownSchema);
            ADD_FAILURE() << name << " was opened";
        } catch (const DbError &error) {
            EXPECT_STREQ(nameOf(error.kind()), nameOf(kind)) << error.what();
        }
        EXPECT_EQ(contents(), before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder = test::makeTestFolder();
};

} // namespace

TEST_F(SessionFileTest, opensItsOwn)
{
    makeOwn("own.db");
    Session session(DatabaseAddress::ofFile(path("own.db")), Mode::OpenExisting);
    EXPECT_EQ(session.schemaVersion(), latestSchemaVersion());
    EXPECT_EQ(Query(session, "SELECT COUNT(*) FROM setting").integer(), 1);
}

TEST_F(SessionFileTest, aNameMayHoldAnything)
{
    const char *name = "服务 台 100%25 #?&'\"\\.db";
    makeOwn(name);
    EXPECT_EQ(contents().keys(), QStringList{QString::fromUtf8(name)});
    Session session(DatabaseAddress::ofFile(path(name)), Mode::OpenExisting);
    EXPECT_EQ(session.schemaVersion(), latestSchemaVersion());
}

TEST_F(SessionFileTest, settingsThatKeepDataSafe)
{
    makeOwn("own.db");
    Session session(DatabaseAddress::ofFile(path("own.db")), Mode::OpenExisting);
    const auto pragma = [&](const char *name) {
        Query query(session, QStringLiteral("PRAGMA ") + QString::fromLatin1(name));
        return query.first<QString>([](const Row &row) { return row.text(0); }).value();
    };
    EXPECT_EQ(pragma("foreign_keys"), QStringLiteral("1"));
    EXPECT_EQ(pragma("trusted_schema"), QStringLiteral("0"));
    EXPECT_EQ(pragma("cell_size_check"), QStringLiteral("1"));
    EXPECT_EQ(pragma("synchronous"), QStringLiteral("3"));
    EXPECT_EQ(pragma("busy_timeout"), QStringLiteral("10000"));
    EXPECT_EQ(pragma("application_id"), QString::number(0x46414952));
    const QStringList version = Query(session, "SELECT sqlite_version()")
                                    .first<QString>([](const Row &row) { return row.text(0); })
                                    ->split(QLatin1Char('.'));
    const bool safe = walIsSafe(version[0].toInt() * 1000000 + version[1].toInt() * 1000 + version[2].toInt());
    EXPECT_EQ(pragma("journal_mode"), safe ? QStringLiteral("wal") : QStringLiteral("delete"));
}

TEST_F(SessionFileTest, onlyItsOwnerReadsIt)
{
    makeOwn("own.db");
    EXPECT_EQ(QFile::permissions(path("own.db")) &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
}

TEST_F(SessionFileTest, refusesAMistypedPath)
{
    makeOwn("fairlead.db");
    expectRefused("fairlaed.db", Mode::OpenExisting, Kind::NotFound);
    expectRefused("fairlaed.db", Mode::ReadOnly, Kind::NotFound);
    expectRefused("no/such/folder.db", Mode::OpenExisting, Kind::NotFound);
    expectRefused("no/such/folder.db", Mode::CreateNew, Kind::CannotOpen);
}

TEST_F(SessionFileTest, refusesAFolder)
{
    QDir(path(".")).mkdir(QStringLiteral("folder"));
    expectRefused("folder", Mode::OpenExisting, Kind::Folder);
    expectRefused("folder", Mode::CreateNew, Kind::Folder);
}

TEST_F(SessionFileTest, refusesAnEmptyFile)
{
    write("empty.db", {});
    expectRefused("empty.db", Mode::OpenExisting, Kind::Empty);
    expectRefused("empty.db", Mode::ReadOnly, Kind::Empty);
    expectRefused("empty.db", Mode::CreateNew, Kind::AlreadyExists);
}

TEST_F(SessionFileTest, refusesWhatIsNoDatabase)
{
    write("letter.txt", "Dear customer, …");
    write("long.txt", QByteArray(5000, 'x'));
    write("cut.db", QByteArray("SQLite format 3\0", 16));
    expectRefused("letter.txt", Mode::OpenExisting, Kind::NotADatabase);
    expectRefused("long.txt", Mode::OpenExisting, Kind::NotADatabase);
    expectRefused("cut.db", Mode::OpenExisting, Kind::NotADatabase);
    expectRefused("letter.txt", Mode::CreateNew, Kind::AlreadyExists);
}

TEST_F(SessionFileTest, refusesAnotherProgramsDatabase)
{
    // In WAL mode SQLite would write files beside it as soon as it reads.
    const test::TestDatabase foreign(test::Backend::Sqlite);
    foreign.executeAsStranger(QStringLiteral("PRAGMA journal_mode = wal"));
    foreign.executeAsStranger(QStringLiteral("CREATE TABLE bookmark (url TEXT)"));
    ASSERT_TRUE(QFile::copy(foreign.address().path(), path("places.db")));
    expectRefused("places.db", Mode::OpenExisting, Kind::ForeignFile);
    expectRefused("places.db", Mode::ReadOnly, Kind::ForeignFile);
    expectRefused("places.db", Mode::CreateNew, Kind::AlreadyExists);
}

TEST_F(SessionFileTest, refusesANewerSchema)
{
    makeOwn("own.db");
    expectRefused("own.db", Mode::OpenExisting, Kind::NewerSchema, latestSchemaVersion() - 1);
    expectRefused("own.db", Mode::ReadOnly, Kind::NewerSchema, latestSchemaVersion() - 1);
}

TEST_F(SessionFileTest, refusesANewerSchemaThatTheHeaderDoesNotShow)
{
    makeOwn("own.db");
    {
        Session session(DatabaseAddress::ofFile(path("own.db")), Mode::OpenExisting);
        session.execute(QStringLiteral("PRAGMA user_version = 0"));
    }
    expectRefused("own.db", Mode::OpenExisting, Kind::NewerSchema, latestSchemaVersion() - 1);
}

TEST_F(SessionFileTest, refusesToCreateOverAnything)
{
    makeOwn("own.db");
    expectRefused("own.db", Mode::CreateNew, Kind::AlreadyExists);
    ASSERT_TRUE(QFile::link(path("nowhere"), path("dangling.db")));
    expectRefused("dangling.db", Mode::CreateNew, Kind::AlreadyExists);
    expectRefused("dangling.db", Mode::OpenExisting, Kind::NotFound);
}

TEST_F(SessionFileTest, readOnlyWritesNothing)
{
    makeOwn("own.db");
    const auto before = contents();
    {
        Session session(DatabaseAddress::ofFile(path("own.db")), Mode::ReadOnly);
        try {
            Query(session, "DELETE FROM setting").exec();
            FAIL();
        } catch (const DbError &error) {
            EXPECT_EQ(error.kind(), Kind::ReadOnly) << error.what();
        }
    }
    EXPECT_EQ(contents(), before);
}

TEST_F(SessionFileTest, aDamagedFileIsCorrupt)
{
    makeOwn("own.db");
    QFile file(path("own.db"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    file.seek(4096);
    file.write(QByteArray(static_cast<qsizetype>(size - 4096), '\xff'));
    file.close();
    try {
        Session session(DatabaseAddress::ofFile(path("own.db")), Mode::OpenExisting);
        Query(session, "SELECT COUNT(*) FROM setting").integer();
        FAIL();
    } catch (const DbError &error) {
        EXPECT_EQ(error.kind(), Kind::Corrupt) << error.what();
    }
}

TEST(WalIsSafe, onlyWithTheFix)
{
    for (const int version : {3007000, 3040001, 3044005, 3045000, 3046001, 3050006, 3051000, 3051002})
        EXPECT_FALSE(walIsSafe(version)) << version;
    for (const int version : {3044006, 3044009, 3050007, 3051003, 3052000, 4000000})
        EXPECT_TRUE(walIsSafe(version)) << version;
}
