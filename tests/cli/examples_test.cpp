// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of docs/facts.md, and the figures that stand there worked out by hand.
#include "cli/ctl.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QTemporaryDir>

namespace fairlead::test {

namespace {

using Figures = QMap<QString, QStringList>; // staff number → deductions, rewards, total, yuan

class ExamplesTest : public CtlTest {
protected:
    void replay(const char *example)
    {
        const QString path = QStringLiteral(FAIRLEAD_EXAMPLES "/") + QString::fromLatin1(example);
        const QJsonObject answer = database().json({QStringLiteral("replay"), path}).toObject();
        EXPECT_GT(answer.value(QLatin1String("applied")).toInt(), 40);
        EXPECT_TRUE(answer.value(QLatin1String("errors")).toArray().isEmpty());
    }

    [[nodiscard]] QJsonObject month(const char *name) const
    {
        return database().json({QStringLiteral("appraise"), QString::fromLatin1(name)}).toObject();
    }

    static Figures figuresOf(const QJsonObject &month)
    {
        Figures figures;
        for (const auto value : month.value(QLatin1String("persons")).toArray()) {
            const QJsonObject person = value.toObject();
            EXPECT_EQ(person.value(QLatin1String("base")), QStringLiteral("100.00"));
            figures.insert(person.value(QLatin1String("person")).toString(),
                           {person.value(QLatin1String("deductions")).toString(),
                            person.value(QLatin1String("rewards")).toString(),
                            person.value(QLatin1String("total")).toString(),
                            person.value(QLatin1String("yuan")).toString()});
        }
        return figures;
    }

    /// `clause person points day state`, sorted.
    [[nodiscard]] QStringList proposals(const QStringList &filter) const
    {
        QStringList lines;
        for (const auto value : database().json(QStringList{QStringLiteral("proposals")} + filter).toArray()) {
            const QJsonObject proposal = value.toObject();
            QStringList line;
            for (const char *key : {"clause", "person", "points", "happened_on", "state"})
                line.append(proposal.value(QLatin1String(key)).toString());
            lines.append(line.join(QLatin1Char(' ')));
        }
        lines.sort();
        return lines;
    }
};
INSTANTIATE_TEST_SUITE_P(, ExamplesTest, ::testing::Values(Backend::Sqlite, Backend::Postgresql),
                         [](const auto &run) { return nameOf(run.param); });

QStringList lines(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char('\n'));
}

TEST_P(ExamplesTest, commissioningGivesTheProposalsAndTheMonthOfTheDocument)
{
    replay("commissioning.jsonl");
    EXPECT_EQ(proposals({QStringLiteral("--month"), QStringLiteral("2026-06")}),
              lines("A1.3 1001 -0.20 2026-06-10 approved\n"
                    "A1.3 1002 -0.20 2026-06-10 approved\n"
                    "A1.5 1001 -0.50 2026-06-08 approved\n"
                    "A1.5 1002 -0.50 2026-06-08 approved\n"
                    "A2.3 1002 -0.20 2026-06-09 approved\n"
                    "A3.1 1001 -0.20 2026-06-10 approved\n"
                    "A3.1 1002 -0.20 2026-06-10 rejected\n"
                    "A3.2 1001 -0.10 2026-06-09 amended\n"
                    "A3.2 1002 -0.10 2026-06-09 approved\n"
                    "A3.3 1001 -0.50 2026-06-12 approved\n"
                    "A4.1 301 -0.50 2026-06-27 approved\n"
                    "A4.2 1001 2.00 2026-06-19 approved\n"
                    "A4.3 1002 1.00 2026-06-10 approved"));
    const QJsonObject june = month("2026-06");
    EXPECT_EQ(june.value(QLatin1String("closed")), true);
    EXPECT_EQ(june.value(QLatin1String("digest")).toString().size(), 64);
    const Figures wanted{{QStringLiteral("101"), lines("0.10\n0.00\n99.90\n0.00")},
                         {QStringLiteral("201"), lines("0.00\n0.00\n100.00\n0.00")},
                         {QStringLiteral("301"), lines("0.50\n0.00\n99.50\n0.00")},
                         {QStringLiteral("1001"), lines("1.40\n2.00\n100.60\n100.00")},
                         {QStringLiteral("1002"), lines("1.00\n1.00\n100.00\n200.00")}};
    EXPECT_EQ(figuresOf(june), wanted);
}

TEST_P(ExamplesTest, repairGivesTheMonthsOfTheDocument)
{
    replay("repair.jsonl");
    const Figures july{{QStringLiteral("101"), lines("0.00\n0.00\n100.00\n0.00")},
                       {QStringLiteral("201"), lines("0.10\n0.00\n99.90\n0.00")},
                       {QStringLiteral("301"), lines("0.00\n0.00\n100.00\n0.00")},
                       {QStringLiteral("1001"), lines("0.00\n0.00\n100.00\n0.00")},
                       {QStringLiteral("1002"), lines("0.00\n0.00\n100.00\n0.00")}};
    EXPECT_EQ(figuresOf(month("2026-07")), july);
    const Figures august{{QStringLiteral("101"), lines("0.20\n0.00\n99.80\n0.00")},
                         {QStringLiteral("201"), lines("0.00\n0.00\n100.00\n0.00")},
                         {QStringLiteral("301"), lines("0.00\n0.00\n100.00\n0.00")},
                         {QStringLiteral("1001"), lines("0.45\n2.00\n101.55\n100.00")},
                         {QStringLiteral("1002"), lines("0.20\n2.50\n102.30\n150.00")}};
    EXPECT_EQ(figuresOf(month("2026-08")), august);
    // What happened in July and was found after its close stands in August, with its own date.
    EXPECT_EQ(proposals({QStringLiteral("--month"), QStringLiteral("2026-07")}),
              lines("B1.2 201 -0.10 2026-07-31 approved"));
    EXPECT_TRUE(proposals({QStringLiteral("--month"), QStringLiteral("2026-08")})
                    .contains(QStringLiteral("A4.3 1002 0.50 2026-07-31 approved")));
}

TEST_P(ExamplesTest, showTellsTheWholeCase)
{
    replay("repair.jsonl");
    const QJsonObject view = database().json({QStringLiteral("show"), QStringLiteral("2026-000001")}).toObject();
    EXPECT_EQ(view.value(QLatin1String("state")), QStringLiteral("closed"));
    const QJsonObject verdict = view.value(QLatin1String("verdict")).toObject();
    EXPECT_EQ(verdict.value(QLatin1String("covered")), true);
    EXPECT_EQ(verdict.value(QLatin1String("basis")), QStringLiteral("delivery"));
    EXPECT_EQ(verdict.value(QLatin1String("days_left")), 1);
    const QJsonArray visits = view.value(QLatin1String("visits")).toArray();
    ASSERT_EQ(visits.size(), 2);
    const QJsonObject told = visits.at(0).toObject().value(QLatin1String("reschedules")).toArray().at(0).toObject();
    EXPECT_EQ(told.value(QLatin1String("notice_margin_seconds")), -13 * 60);
    EXPECT_EQ(visits.at(0).toObject().value(QLatin1String("standing_entry_at")),
              QStringLiteral("2026-08-01T09:00:00+08:00"));
    EXPECT_EQ(visits.at(1).toObject().value(QLatin1String("standing_entry_at")),
              QStringLiteral("2026-08-04T14:00:00+08:00"));
    EXPECT_EQ(view.value(QLatin1String("guidance")).toArray().size(), 2);
    EXPECT_EQ(view.value(QLatin1String("follow_ups"))
                  .toArray()
                  .at(0)
                  .toObject()
                  .value(QLatin1String("attempts"))
                  .toArray()
                  .size(),
              2);
    EXPECT_GT(view.value(QLatin1String("history")).toArray().size(), 30);
    bool lateSpecialist = false;
    for (const auto value : view.value(QLatin1String("deadlines")).toArray()) {
        const QJsonObject deadline = value.toObject();
        if (deadline.value(QLatin1String("kind")) != QStringLiteral("specialist"))
            continue;
        lateSpecialist = true;
        EXPECT_EQ(deadline.value(QLatin1String("state")), QStringLiteral("breached"));
        EXPECT_EQ(deadline.value(QLatin1String("margin_seconds")), -15 * 60);
    }
    EXPECT_TRUE(lateSpecialist);
    EXPECT_TRUE(database().run({QStringLiteral("show"), QStringLiteral("2026-000001")}).out.contains("B1.2"));
}

TEST_P(ExamplesTest, theMonthPrintsAsPdf)
{
    replay("commissioning.jsonl");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("june.pdf"));
    const QJsonObject answer =
        database()
            .json({QStringLiteral("appraise"), QStringLiteral("2026-06"), QStringLiteral("--pdf"), path})
            .toObject();
    EXPECT_EQ(answer.value(QLatin1String("month")), QStringLiteral("2026-06"));
    QFile pdf(path);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));

    const CtlRun refused =
        database().run({QStringLiteral("appraise"), QStringLiteral("2026-06"), QStringLiteral("--pdf"),
                        folder.filePath(QStringLiteral("no/such/folder.pdf"))});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_FALSE(refused.err.isEmpty());
}

TEST_P(ExamplesTest, anotherRulebookGivesAnotherMonth)
{
    QFile manual(QStringLiteral(FAIRLEAD_RULEBOOKS "/manual-2009.json"));
    ASSERT_TRUE(manual.open(QIODevice::ReadOnly));
    QJsonObject rulebook = QJsonDocument::fromJson(manual.readAll()).object();
    rulebook.insert(QStringLiteral("version"), 2);
    rulebook.insert(QStringLiteral("effective_from"), QStringLiteral("2026-08"));
    QJsonArray clauses = rulebook.value(QLatin1String("clauses")).toArray();
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        QJsonObject clause = clauses.at(i).toObject();
        if (clause.value(QLatin1String("id")) == QStringLiteral("B2.1")) {
            clause.insert(QStringLiteral("points_hundredths"), -75);
            clauses.replace(i, clause);
        }
    }
    rulebook.insert(QStringLiteral("clauses"), clauses);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(rulebook).toJson());
    file.close();

    database().json({QStringLiteral("replay"), QStringLiteral(FAIRLEAD_EXAMPLES "/repair.jsonl"),
                     QStringLiteral("--rulebook"), path});
    EXPECT_EQ(figuresOf(month("2026-07")).value(QStringLiteral("201")), lines("0.10\n0.00\n99.90\n0.00"));
    EXPECT_EQ(figuresOf(month("2026-08")).value(QStringLiteral("101")), lines("0.75\n0.00\n99.25\n0.00"));
}

} // namespace

} // namespace fairlead::test
