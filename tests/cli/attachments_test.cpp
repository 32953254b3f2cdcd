// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace fairlead::test {

namespace {

class AttachmentsCommandTest : public CtlTest {};
INSTANTIATE_TEST_SUITE_P(, AttachmentsCommandTest, ::testing::Values(Backend::Sqlite, Backend::Postgresql),
                         [](const auto &run) { return nameOf(run.param); });

TEST_P(AttachmentsCommandTest, listsAndSaves)
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    };
    write("photo.txt", "420");
    const QString facts = write(
        "facts.jsonl",
        quoted("{'do':'add_employee','at':'2026-05-04T08:00','staff_no':'1','name':'A','roles':'call_receiver'}\n"
               "{'do':'log_call','at':'2026-05-04T09:00','by':'1','ref':'T','kind':'fault','text':'x'}\n"
               "{'do':'attach_file','at':'2026-05-04T09:01','by':'1','ticket':'T','file':'photo.txt','caption':'c'}\n"
               "{'do':'attach_file','at':'2026-05-04T09:02','by':'1','ticket':'T','content':'YQ==','file_name':'photo."
               "txt'}\n"
               "{'do':'attach_file','at':'2026-05-04T09:03','by':'1','ref':'W','ticket':'T','content':'Yg==',"
               "'file_name':'wrong.txt'}\n"
               "{'do':'withdraw_attachment','at':'2026-05-04T09:04','by':'1','attachment':'W','reason':'r'}\n"));
    ASSERT_EQ(database().run({QStringLiteral("replay"), facts}).exitCode, 0);

    const QStringList command{QStringLiteral("attachments"), QStringLiteral("2026-000001")};
    const CtlRun text = database().run(command);
    EXPECT_EQ(text.exitCode, 0);
    EXPECT_TRUE(text.out.contains("photo.txt") && text.out.contains("withdrawn: r")) << text.out.constData();

    const QString into = folder.filePath(QStringLiteral("out/deep"));
    const QJsonArray list = database().json(command + QStringList{QStringLiteral("--save-to"), into}).toArray();
    ASSERT_EQ(list.size(), 3);
    EXPECT_EQ(list[0][QLatin1String("caption")].toString(), QStringLiteral("c"));
    EXPECT_EQ(list[0][QLatin1String("size")].toInteger(), 3);
    EXPECT_EQ(list[0][QLatin1String("sha256")].toString(),
              QStringLiteral("db55da3fc3098e9c42311c6013304ff36b19ef73d12ea932054b5ad51df4f49d"));
    EXPECT_EQ(list[2][QLatin1String("withdrawn")][QLatin1String("reason")].toString(), QStringLiteral("r"));
    EXPECT_EQ(QDir(into).entryList(QDir::Files),
              QStringList({QStringLiteral("photo (2).txt"), QStringLiteral("photo.txt")}));
    QFile saved(into + QStringLiteral("/photo.txt"));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_EQ(saved.readAll(), QByteArray("420"));

    EXPECT_EQ(database().run({QStringLiteral("attachments"), QStringLiteral("2026-000009")}).exitCode, 1);
}

} // namespace

} // namespace fairlead::test
