// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetexport.h"

#include "desk/demo/demo.h"
#include "desk/import/importdesk.h"
#include "desk/registrydesk.h"
#include "sheet/sheetreader.h"
#include "support/desk/deskfixture.h"
#include "wording/sheetwords.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace fairlead::report {

namespace {

using desk::ImportKind;

/// The rows of a file as texts.
QStringList linesOf(const QString &file)
{
    auto opened = sheet::SheetReader::open(file);
    QStringList lines;
    if (const auto *error = std::get_if<sheet::SheetError>(&opened))
        return {u"error "_s + codeOf(error->code)};
    sheet::SheetReader &reader = *std::get<0>(opened);
    for (sheet::SheetRow row; reader.next(row);) {
        QStringList cells;
        for (const sheet::Cell &cell : row.cells)
            cells.append(cell.text);
        lines.append(cells.join(u'|'));
    }
    EXPECT_FALSE(reader.error());
    return lines;
}

/// The same as one text, without what an import changes: the spaces within phone numbers.
std::string comparable(const QString &file)
{
    return linesOf(file).join(u'\n').remove(u' ').toStdString();
}

class SheetExportTest : public test::DeskFixture {
protected:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    ExportOutcome write(ImportKind kind, const QString &file)
    {
        return exportKind(office(), kind, file, std::nullopt, std::nullopt, {});
    }
    QTemporaryDir m_folder;
};
FAIRLEAD_ON_BOTH_DATABASES(SheetExportTest);

TEST_P(SheetExportTest, writesTheLedgerOfAnyRangeOfDays)
{
    repair("2026-05-04 09:00");
    repair("2026-05-05 23:59");
    commissioning("2026-05-06 00:00");
    const auto rows = [&](std::optional<QDate> from, std::optional<QDate> until) {
        const ExportOutcome outcome = exportKind(office(), ImportKind::Ledger, path("a.xlsx"), from, until, {});
        EXPECT_TRUE(outcome.ok());
        EXPECT_EQ(outcome.rows + 1, linesOf(path("a.xlsx")).size());
        return outcome.rows;
    };
    EXPECT_EQ(rows({}, {}), 3);
    EXPECT_EQ(rows(QDate(2026, 5, 5), QDate(2026, 5, 5)), 1);
    EXPECT_EQ(rows(QDate(2026, 5, 5), {}), 2);
    EXPECT_EQ(rows({}, QDate(2026, 5, 5)), 2);
    EXPECT_EQ(rows(QDate(2026, 5, 7), {}), 0);
}

TEST_P(SheetExportTest, leavesNothingWhenItIsCancelled)
{
    const ExportOutcome outcome = exportKind(office(), ImportKind::Engine, path("a.xlsx"), {}, {},
                                             [](qint64 done, qint64 all) { return done < all; });
    EXPECT_TRUE(outcome.cancelled);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty(QDir::Files | QDir::Hidden));
}

TEST_P(SheetExportTest, keepsRejectedRowsWithTheirReasons)
{
    RejectedRows rejected(path("rejects.csv"), ImportKind::Engine);
    ASSERT_FALSE(rejected.begin({u"机号"_s, u"型号"_s}));
    sheet::SheetRow row;
    row.number = 3;
    row.cells = {sheet::Cell::ofText(u"=1"_s), sheet::Cell(), sheet::Cell::ofText(u"beyond"_s)};
    ASSERT_FALSE(rejected.add(row, {{3, 1, u"model"_s, u"required"_s, {}, {}}}));
    ASSERT_FALSE(rejected.finish());
    EXPECT_EQ(linesOf(path("rejects.csv")),
              (QStringList{u"机号|型号|Reason of the rejection"_s, u"=1||Model: This is empty: fill it in."_s}));
    // No rejected row, no file.
    RejectedRows none(path("none.csv"), ImportKind::Engine);
    ASSERT_FALSE(none.begin({u"机号"_s}));
    ASSERT_FALSE(none.finish());
    EXPECT_FALSE(QFile::exists(path("none.csv")));
}

/// From one database into an empty one, and out again.
class RoundTripTest : public test::DatabaseFixture {
protected:
    QTemporaryDir m_folder;
};
FAIRLEAD_ON_BOTH_DATABASES(RoundTripTest);

TEST_P(RoundTripTest, givesTheSameRows)
{
    const test::TestDatabase other(GetParam());
    const std::unique_ptr<storage::Session> copy = test::createDatabase(other);
    desk::DemoPlan plan;
    plan.tickets = 30;
    plan.until = desk::Demo::usualEnd();
    ASSERT_TRUE(desk::Demo(session()).build(plan).ok());
    const desk::SetClock clock(plan.until);
    desk::IdSource ids(7);
    const desk::Office from{session(), clock, ids};
    const desk::Office to{*copy, clock, ids};
    // An engine with everything that can be odd about it.
    desk::RegistryDesk registry(from);
    const std::vector<Employee> people = registry.activeEmployees();
    const auto isHead = [](const Employee &employee) { return employee.has(Role::Head); };
    const Employee &approver = *std::find_if(people.begin(), people.end(), isHead);
    const desk::Act act{approver.id, {}, {}};
    desk::AddEngine odd;
    odd.model = u"=cmd|' /C calc'!A0"_s;
    odd.serialNo = u"+00123"_s;
    odd.contractNote = u"@\"两行\",\n'=1"_s;
    odd.dates = {QDate(2025, 1, 31), {}, QDate(2027, 2, 28)};
    const auto engine = registry.addEngine(odd, act);
    ASSERT_TRUE(engine.ok());
    ASSERT_TRUE(registry.voidWarranty({engine.value(), QDate(2026, 1, 1), u"改装"_s, approver.id}, act).ok());

    desk::ImportObserver silent;
    for (const char *ending : {".xlsx", ".csv"}) {
        EmployeeId by; // the first employee of the empty database enters the others
        if (const std::vector<Employee> there = desk::RegistryDesk(to).activeEmployees(); !there.empty())
            by = there.front().id;
        for (const ImportKind kind : {ImportKind::Employee, ImportKind::Party, ImportKind::Ship, ImportKind::Engine}) {
            const QString file = m_folder.filePath(codeOf(kind) + QLatin1String(ending));
            const QString again = m_folder.filePath(u"again-"_s + codeOf(kind) + QLatin1String(ending));
            ASSERT_TRUE(exportKind(from, kind, file, {}, {}, {}).ok());
            desk::ImportPlan import;
            import.kind = kind;
            import.source.file = file;
            import.onDuplicate = desk::OnDuplicate::Update;
            const desk::ImportReport report = desk::ImportDesk(to).run(import, {by, {}, {}}, silent);
            EXPECT_EQ(report.tally.rejected, 0)
                << (report.troubles.empty() ? std::string()
                                            : wording::placedSentence(report.troubles.front(), kind).toStdString());
            ASSERT_TRUE(exportKind(to, kind, again, {}, {}, {}).ok());
            // Phones get one form on the way in.
            EXPECT_EQ(comparable(again), comparable(file)) << codeOf(kind).toStdString();
            if (by.isNull())
                by = desk::RegistryDesk(to).activeEmployees().front().id;
            // Where everything is there already, nothing changes.
            const desk::ImportReport same = desk::ImportDesk(from).run(import, act, silent);
            EXPECT_EQ(same.tally.unchanged, same.tally.rows) << codeOf(kind).toStdString();
            EXPECT_FALSE(same.written);
        }
    }

    // Of the ledger, the cases that are over go out and come in as they are.
    const QString file = m_folder.filePath(u"ledger.xlsx"_s);
    const QString again = m_folder.filePath(u"again-ledger.xlsx"_s);
    const QDate last = plan.until.day().addMonths(-2);
    ASSERT_TRUE(exportKind(from, ImportKind::Ledger, file, {}, last, {}).ok());
    desk::ImportPlan import;
    import.kind = ImportKind::Ledger;
    import.source.file = file;
    const desk::Act copying{desk::RegistryDesk(to).activeEmployees().front().id, {}, {}};
    const desk::ImportReport report = desk::ImportDesk(to).run(import, copying, silent);
    EXPECT_EQ(report.tally.added, report.tally.rows)
        << (report.troubles.empty() ? std::string()
                                    : wording::placedSentence(report.troubles.front(), import.kind).toStdString());
    EXPECT_GT(report.tally.rows, 10);
    ASSERT_TRUE(exportKind(to, ImportKind::Ledger, again, {}, last, {}).ok());
    EXPECT_EQ(comparable(again), comparable(file));
    const desk::ImportReport same = desk::ImportDesk(from).run(import, act, silent);
    EXPECT_EQ(same.tally.skipped, same.tally.rows);
}

} // namespace

} // namespace fairlead::report
