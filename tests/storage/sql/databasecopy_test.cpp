// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/databasecopy.h"

#include "storage/sql/migrator.h"
#include "storage/sql/session.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using namespace fairlead;
using namespace fairlead::storage;

namespace {

/// While it lives, no file grows beyond `bytes`, as on a disk that fills up.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

class DatabaseCopyTest : public ::testing::Test {
protected:
    DatabaseCopyTest() : m_session(DatabaseAddress::ofFile(path("some.db")), Session::OpenMode::CreateNew)
    {
        Migrator(m_session).upgrade(Instant::fromMsecs(0));
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    Session &session() { return m_session; }

private:
    QTemporaryDir m_folder;
    Session m_session;
};

TEST_F(DatabaseCopyTest, aFullDiskLeavesNoCopyBehindAndTheNextAttemptWorks)
{
    {
        const SmallFiles small(16 * 1024);
        EXPECT_THROW(copyDatabase(session(), path("copy.db")), DbError);
    }
    EXPECT_EQ(files(), QStringList{QStringLiteral("some.db")});
    copyDatabase(session(), path("copy.db"));
    EXPECT_EQ(files(), (QStringList{QStringLiteral("copy.db"), QStringLiteral("some.db")}));
    Session copy(DatabaseAddress::ofFile(path("copy.db")), Session::OpenMode::ReadOnly);
    EXPECT_EQ(copy.schemaVersion(), session().schemaVersion());
}

TEST_F(DatabaseCopyTest, whatIsThereIsNotReplaced)
{
    ASSERT_TRUE(QFile::link(path("nowhere"), path("dangling.db")));
    ASSERT_TRUE(QDir().mkdir(path("folder.db")));
    for (const auto &[name, kind] :
         {std::pair("some.db", DbError::Kind::AlreadyExists), std::pair("dangling.db", DbError::Kind::AlreadyExists),
          std::pair("folder.db", DbError::Kind::Folder)}) {
        try {
            copyDatabase(session(), path(name));
            ADD_FAILURE() << name;
        } catch (const DbError &error) {
            EXPECT_EQ(error.kind(), kind) << name;
        }
    }
    EXPECT_EQ(files(), (QStringList{QStringLiteral("dangling.db"), QStringLiteral("some.db")}));
}

} // namespace
