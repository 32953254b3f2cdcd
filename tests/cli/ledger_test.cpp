// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ctl.h"

#include <QFile>
#include <QTemporaryDir>

namespace fairlead::test {

namespace {

class LedgerCommandTest : public CtlTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(database().run({QStringLiteral("demo"), QStringLiteral("--tickets"), QStringLiteral("40")}).exitCode,
                  0);
    }
    static QStringList ledger(const QStringList &more)
    {
        return QStringList{QStringLiteral("ledger"), QStringLiteral("--from"), QStringLiteral("2020-01-01"),
                           QStringLiteral("--until"), QStringLiteral("2030-12-31")} +
               more;
    }
};
INSTANTIATE_TEST_SUITE_P(, LedgerCommandTest, ::testing::Values(Backend::Sqlite, Backend::Postgresql),
                         [](const auto &run) { return nameOf(run.param); });

TEST_P(LedgerCommandTest, printsALineACase)
{
    const QJsonObject answer = database().json(ledger({})).toObject();
    EXPECT_EQ(answer.value(QLatin1String("from")).toString(), QStringLiteral("2020-01-01"));
    int cases = 0;
    QString before;
    const QJsonArray lines = answer.value(QLatin1String("lines")).toArray();
    for (const QJsonValue &line : lines) {
        cases += line[QLatin1String("ticket")].isNull() ? 0 : 1;
        EXPECT_GE(line[QLatin1String("received_at")].toString(), before) << "in the order of receipt";
        before = line[QLatin1String("received_at")].toString();
        EXPECT_FALSE(line[QLatin1String("receiver")].toString().isEmpty());
    }
    EXPECT_EQ(cases, 40);
}

TEST_P(LedgerCommandTest, writesAPdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ledger.pdf"));
    EXPECT_EQ(database().run(ledger({QStringLiteral("--pdf"), path})).exitCode, 0);
    QFile pdf(path);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    const CtlRun refused =
        database().run(ledger({QStringLiteral("--pdf"), folder.filePath(QStringLiteral("no/such.pdf"))}));
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.err.contains("no/such.pdf"));
}

TEST_P(LedgerCommandTest, refusesARangeThatCannotBe)
{
    const CtlRun turned =
        database().run({QStringLiteral("ledger"), QStringLiteral("--from"), QStringLiteral("2026-05-02"),
                        QStringLiteral("--until"), QStringLiteral("2026-05-01")});
    EXPECT_NE(turned.exitCode, 0);
    EXPECT_TRUE(turned.err.contains("2026-05-02")) << turned.err.constData();
    const CtlRun missing =
        database().run({QStringLiteral("ledger"), QStringLiteral("--from"), QStringLiteral("2026-05-02")});
    EXPECT_EQ(missing.exitCode, 2);
    EXPECT_TRUE(missing.err.contains("--until")) << missing.err.constData();
}

} // namespace

} // namespace fairlead::test
