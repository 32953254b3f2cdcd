// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl.h"

namespace fairlead::test {

namespace {

class SettingsCommandTest : public CtlTest {
protected:
    void SetUp() override
    {
        database().json({QStringLiteral("replay"), QStringLiteral("-")},
                        quoted("{'do':'add_employee','at':'2026-05-04T08:00','staff_no':'2','name':'何志远',"
                               "'roles':['manager']}\n"));
    }

    [[nodiscard]] CtlRun change(const QStringList &how) const
    {
        QStringList line{QStringLiteral("settings"), QStringLiteral("--json"), QStringLiteral("--at"),
                         QStringLiteral("2026-05-05T08:00")};
        return database().run(line + how);
    }
    [[nodiscard]] QJsonObject settings() const { return database().json({QStringLiteral("settings")}).toObject(); }
};
INSTANTIATE_TEST_SUITE_P(, SettingsCommandTest, ::testing::Values(Backend::Sqlite, Backend::Postgresql),
                         [](const auto &run) { return nameOf(run.param); });

TEST_P(SettingsCommandTest, showsAndChangesAllAtOnce)
{
    const QJsonObject before = settings();
    EXPECT_EQ(before.value(QLatin1String("double_booking")), QStringLiteral("warn"));
    EXPECT_EQ(before.value(QLatin1String("attachment_megabytes")), 50);

    const CtlRun changed = change(
        {QStringLiteral("--by"), QStringLiteral("2"), QStringLiteral("--set"), QStringLiteral("double_booking=refuse"),
         QStringLiteral("--set"), QStringLiteral("base_score=120"), QStringLiteral("--set"),
         QStringLiteral("attachment_megabytes=20"), QStringLiteral("--set"), QStringLiteral("show_rank=true")});
    EXPECT_EQ(changed.exitCode, 0) << changed.err.constData();
    const QJsonObject after = settings();
    EXPECT_EQ(changed.object(), after);
    EXPECT_EQ(after.value(QLatin1String("double_booking")), QStringLiteral("refuse"));
    EXPECT_EQ(after.value(QLatin1String("base_score")), QStringLiteral("120.00"));
    EXPECT_EQ(after.value(QLatin1String("attachment_megabytes")), 20);
    EXPECT_EQ(after.value(QLatin1String("show_rank")), true);
    EXPECT_EQ(after.value(QLatin1String("sign_days")), before.value(QLatin1String("sign_days")));
}

TEST_P(SettingsCommandTest, takesNothingWhereOneIsWrong)
{
    const QString good = QStringLiteral("sign_days=5");
    const auto exitOf = [&](const char *wrong) {
        return change({QStringLiteral("--by"), QStringLiteral("2"), QStringLiteral("--set"), good,
                       QStringLiteral("--set"), QString::fromLatin1(wrong)})
            .exitCode;
    };
    const QJsonObject before = settings();
    for (const char *unreadable :
         {"colour=red", "double_booking=never", "review_days=many", "base_score=much", "show_rank=1", "x"})
        EXPECT_EQ(exitOf(unreadable), 2) << unreadable;
    for (const char *refused : {"review_days=-1", "attachment_megabytes=0"})
        EXPECT_EQ(exitOf(refused), 1) << refused;
    EXPECT_EQ(change({QStringLiteral("--set"), good}).exitCode, 1) << "nobody is named who does it";
    EXPECT_EQ(settings(), before);
}

} // namespace

} // namespace fairlead::test
