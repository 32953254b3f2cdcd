// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets in and out through the window, by keyboard alone.
#include "benchfixture.h"
#include "desk/import/importdesk.h"
#include "sheet/sheetreader.h"
#include "storage/enginerepository.h"
#include "ui/core/language.h"
#include "ui/form/notelabel.h"
#include "ui/import/exportdialog.h"
#include "ui/import/importwizard.h"
#include "ui/window/mainwindow.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

class ImportUiTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        language = std::make_unique<Language>();
        language->use(u"en"_s);
        dialog = std::make_unique<ImportWizard>(bench());
        dialog->show();
        comeToFront();
    }
    void TearDown() override
    {
        dialog.reset();
        language.reset();
        BenchFixture::TearDown();
    }
    void comeToFront()
    {
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        EXPECT_EQ(made.write(bytes), bytes.size());
        return made.fileName();
    }
    QString csv(const QStringList &lines) { return file(u"list.csv"_s, lines.join(u'\n').toUtf8()); }

    template <typename W> W *part(const char *name)
    {
        const QList<W *> all = dialog->findChildren<W *>(QLatin1String(name));
        if (all.isEmpty())
            throw std::runtime_error(std::string("there is no ") + name);
        for (W *found : all) {
            if (found->isVisible())
                return found;
        }
        return all.front();
    }
    QString note(const char *name) { return part<NoteLabel>(name)->text(); }
    /// Brings the focus there and presses the key.
    void press(const char *name, Qt::Key key = Qt::Key_Space)
    {
        auto *target = part<QWidget>(name);
        ASSERT_TRUE(target->isVisible() && target->isEnabled()) << name;
        target->setFocus();
        QTest::keyClick(target, key);
    }
    void choose(const QString &path)
    {
        prompts->path = path;
        press("choose_file");
        settle(*dialog);
    }
    /// Enter, wherever the focus is.
    void enter()
    {
        QWidget *focus = dialog->focusWidget();
        QTest::keyClick(focus ? focus : dialog.get(), Qt::Key_Return);
        settle(*dialog);
    }
    bool canGoOn() { return part<QAbstractButton>("import_next")->isEnabled(); }
    bool hasEngine(const QString &serialNo)
    {
        return storage::EngineRepository(session()).bySerialNo(serialNo).has_value();
    }
    static QStringList rowOf(const QAbstractItemModel *model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }
    static QList<QStringList> rowsOf(const QString &path)
    {
        QList<QStringList> rows;
        const auto opened = sheet::SheetReader::open(path);
        const auto *reader = std::get_if<std::unique_ptr<sheet::SheetReader>>(&opened);
        if (!reader)
            return rows;
        for (sheet::SheetRow row; (*reader)->next(row);) {
            QStringList texts;
            for (const sheet::Cell &cell : row.cells)
                texts.append(cell.text);
            rows.append(texts);
        }
        return rows;
    }
    /// Works behind what is asked meanwhile wait until `go` is released.
    void holdBulkLane()
    {
        client().readLong(
            dialog.get(),
            [this](desk::Office) {
                held.acquire();
                return true;
            },
            [](bool) {});
    }

    QTemporaryDir folder;
    QSemaphore held;
    std::unique_ptr<Language> language;
    std::unique_ptr<QDialog> dialog;
};
FAIRLEAD_ON_SQLITE(ImportUiTest);

const QStringList goodLines{u"柴油机台帐"_s, u"型号,出厂编号,船名,交货日期"_s, u"L27/38,27100,新海航,2009-7-1"_s,
                            u"8L20,27101,,2009年7月2日"_s};
const QStringList mixedLines{u"型号,出厂编号,交货日期"_s, u"L27/38,27200,2009-7-1"_s, u"L27/38,27201,1/7/2009"_s,
                             u",27202,gestern"_s, u"L27/38,27203,2009-7-4"_s};

TEST_P(ImportUiTest, takesAGoodFileInWithTheGuessedColumns)
{
    const QSignalSpy changed(&client(), &DeskClient::changed);
    choose(csv(goodLines));
    EXPECT_EQ(note("file_note"), u"4 columns, with their headings in row 2."_s);
    enter();
    EXPECT_EQ(part<QComboBox>("column_0")->currentData().toString(), u"model"_s);
    EXPECT_EQ(part<QComboBox>("column_1")->currentData().toString(), u"serial_no"_s);
    EXPECT_EQ(part<QComboBox>("column_3")->currentData().toString(), u"delivered_on"_s);
    enter();
    EXPECT_EQ(note("check_note"), u"2 rows: 2 new, 0 changed, 0 the same, 0 skipped, 0 bad."_s);
    const QAbstractItemModel *rows = part<QTableView>("tried_rows")->model();
    ASSERT_EQ(rows->rowCount(), 2);
    EXPECT_EQ(rowOf(rows, 0), (QStringList{u"3"_s, u"New"_s, u"L27/38"_s, u"27100"_s, u"新海航"_s, u"2009-7-1"_s}));
    EXPECT_FALSE(hasEngine(u"27100"_s)) << "a check writes nothing";
    EXPECT_EQ(changed.count(), 0);
    enter();
    EXPECT_FALSE(part<QWidget>("good_rows")->isVisible()) << "nothing to choose where nothing is bad";
    enter();
    EXPECT_EQ(note("import_note"), u"Imported. 2 rows: 2 new, 0 changed, 0 the same, 0 skipped, 0 bad."_s);
    EXPECT_TRUE(hasEngine(u"27100"_s));
    EXPECT_TRUE(hasEngine(u"27101"_s));
    EXPECT_EQ(changed.count(), 1) << "lists ask again";
}

TEST_P(ImportUiTest, listsBadCellsAndTakesTheGoodRowsWithAFileOfTheOthers)
{
    choose(csv(mixedLines));
    enter();
    enter();
    EXPECT_EQ(note("check_note"), u"4 rows: 2 new, 0 changed, 0 the same, 0 skipped, 2 bad."_s);
    auto *troubles = part<QTableView>("troubles");
    ASSERT_EQ(troubles->model()->rowCount(), 3);
    const QStringList first = rowOf(troubles->model(), 0);
    EXPECT_EQ(first.mid(0, 3), (QStringList{u"3"_s, u"C (交货日期)"_s, u"1/7/2009"_s}));
    EXPECT_TRUE(first[3].contains(u"day first or month first"_s)) << first[3].toStdString();

    // Enter shows the row.
    troubles->setFocus();
    troubles->setCurrentIndex(troubles->model()->index(1, 0));
    QTest::keyClick(troubles, Qt::Key_Return);
    const auto *preview = part<QTableView>("tried_rows");
    EXPECT_TRUE(preview->hasFocus());
    EXPECT_EQ(preview->currentIndex().siblingAtColumn(0).data().toString(), u"4"_s);
    EXPECT_EQ(preview->currentIndex().data().toString(), u"gestern"_s);

    part<QWidget>("import_next")->setFocus();
    enter();
    EXPECT_FALSE(canGoOn()) << "all or nothing with bad rows would be nothing";
    prompts->path = folder.filePath(u"rejected.csv"_s);
    press("all_rows", Qt::Key_Down);
    ASSERT_TRUE(part<QAbstractButton>("good_rows")->isChecked());
    enter();
    EXPECT_TRUE(note("import_note").startsWith(u"Imported. 4 rows: 2 new"_s)) << note("import_note").toStdString();
    EXPECT_TRUE(note("import_note").contains(u"rejected.csv"_s));
    EXPECT_TRUE(hasEngine(u"27200"_s));
    EXPECT_FALSE(hasEngine(u"27201"_s));
    EXPECT_TRUE(hasEngine(u"27203"_s));
    const QList<QStringList> rejected = rowsOf(prompts->path);
    ASSERT_EQ(rejected.size(), 3);
    EXPECT_EQ(rejected[0], (QStringList{u"型号"_s, u"出厂编号"_s, u"交货日期"_s, u"Reason of the rejection"_s}));
    EXPECT_EQ(rejected[1][1], u"27201"_s);
    EXPECT_EQ(rejected[2][1], u"27202"_s);
}

TEST_P(ImportUiTest, importsNothingWhereTheRejectedRowsCannotBeWritten)
{
    choose(csv(mixedLines));
    enter();
    enter();
    part<QWidget>("import_next")->setFocus();
    enter();
    const auto before = contents();
    prompts->path = folder.filePath(u"no such folder/rejected.csv"_s);
    press("all_rows", Qt::Key_Down);
    enter();
    EXPECT_TRUE(note("import_note").startsWith(u"Nothing was imported: the file of the rejected rows"_s))
        << note("import_note").toStdString();
    EXPECT_EQ(contents(), before);
}

TEST_P(ImportUiTest, refusesWhatIsNoSpreadsheetInWords)
{
    const struct {
        const char *name;
        QByteArray bytes;
        QString said;
    } cases[] = {
        {"damaged.xlsx", QByteArray("PK\x03\x04") + QByteArray(300, 'x'), u"damaged"_s},
        {"empty.csv", {}, u"There is nothing in the file."_s},
        {"page.xlsx", "<!DOCTYPE html><html><body><table></table></body></html>", u"web page"_s},
        {"old.xls", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'), u""_s},
    };
    for (const auto &[name, bytes, said] : cases) {
        choose(file(QLatin1String(name), bytes));
        EXPECT_FALSE(note("file_note").isEmpty()) << name;
        EXPECT_TRUE(note("file_note").contains(said)) << name << ": " << note("file_note").toStdString();
        EXPECT_FALSE(canGoOn()) << name;
    }
    choose(csv(goodLines));
    EXPECT_TRUE(canGoOn()) << "another file may do";
}

TEST_P(ImportUiTest, leavesNothingWhenItIsStopped)
{
    choose(csv(goodLines));
    enter();
    enter();
    enter();
    const auto before = contents();
    holdBulkLane();
    press("import_next", Qt::Key_Return);
    EXPECT_FALSE(canGoOn()) << "it runs";
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible()) << "the first Esc stops the work";
    held.release();
    settle(*dialog);
    EXPECT_EQ(note("import_note"), u"Stopped; nothing was imported."_s);
    EXPECT_EQ(contents(), before);

    press("import_next", Qt::Key_Return);
    settle(*dialog);
    EXPECT_TRUE(hasEngine(u"27100"_s)) << "and can be begun again";
}

TEST_P(ImportUiTest, leavesNothingWhenItsWindowGoesAway)
{
    choose(csv(goodLines));
    enter();
    enter();
    enter();
    const auto before = contents();
    holdBulkLane();
    press("import_next", Qt::Key_Return);
    dialog.reset();
    held.release();
    test::waitUntil([this] { return client().pending() == 0; });
    EXPECT_EQ(contents(), before);
}

TEST_P(ImportUiTest, goesNoFurtherWhenACheckIsStopped)
{
    choose(csv(goodLines));
    enter();
    holdBulkLane();
    press("import_next", Qt::Key_Return);
    press("cancel_work");
    held.release();
    settle(*dialog);
    EXPECT_TRUE(note("check_note").startsWith(u"The check was stopped"_s)) << note("check_note").toStdString();
    EXPECT_FALSE(canGoOn());
    press("check_again");
    settle(*dialog);
    EXPECT_TRUE(canGoOn());
}

TEST_P(ImportUiTest, updatesWhatIsThereWhenAsked)
{
    choose(csv({u"机号,型号"_s, u"27001,L32/40"_s}));
    enter();
    enter();
    EXPECT_TRUE(note("check_note").contains(u"1 skipped"_s)) << note("check_note").toStdString();
    EXPECT_FALSE(canGoOn()) << "there is nothing to import";
    ASSERT_EQ(part<QTableView>("troubles")->model()->rowCount(), 1) << "and the skipped row is named";
    press("duplicates", Qt::Key_Down);
    settle(*dialog);
    EXPECT_TRUE(note("check_note").contains(u"1 changed"_s)) << note("check_note").toStdString();
    EXPECT_TRUE(canGoOn());
}

TEST_P(ImportUiTest, keepsColumnsAsATemplate)
{
    const QStringList lines{u"甲,乙"_s, u"27300,L27/38"_s};
    choose(csv(lines));
    enter();
    EXPECT_FALSE(canGoOn()) << "nothing is known of such headings";
    EXPECT_TRUE(note("columns_note").startsWith(u"Choose the column for"_s)) << note("columns_note").toStdString();
    press("column_0", Qt::Key_Down);
    press("column_1", Qt::Key_Down);
    EXPECT_TRUE(note("columns_note").startsWith(u"Several columns"_s)) << "both are the serial number now";
    EXPECT_FALSE(canGoOn());
    press("column_1", Qt::Key_Down);
    EXPECT_TRUE(canGoOn());
    part<QWidget>("template_name")->setFocus();
    test::commit(part<QWidget>("template_name"), u"旧厂 <b>"_s);
    press("keep_template");
    settle(*dialog);
    EXPECT_EQ(note("template_note"), u"Kept as “旧厂 <b>”."_s);

    press("import_back");
    enter();
    EXPECT_FALSE(canGoOn()) << "guessed anew";
    settle(*dialog);
    press("mapping_template", Qt::Key_Down);
    settle(*dialog);
    EXPECT_EQ(part<QComboBox>("mapping_template")->currentText(), u"旧厂 <b>"_s);
    EXPECT_EQ(part<QComboBox>("column_0")->currentData().toString(), u"serial_no"_s);
    EXPECT_TRUE(canGoOn());
    press("drop_template");
    settle(*dialog);
    EXPECT_EQ(prompts->asked.size(), 1);
    EXPECT_EQ(desk::ImportDesk(office()).mappingNames(desk::ImportKind::Engine), QStringList());
}

TEST_P(ImportUiTest, saysWhoMayNotImport)
{
    client().setActing(std::nullopt);
    choose(csv(goodLines));
    enter();
    enter();
    EXPECT_FALSE(note("check_note").isEmpty());
    EXPECT_FALSE(canGoOn());
}

TEST_P(ImportUiTest, namesEverythingForAssistiveTools)
{
    choose(csv(mixedLines));
    for (int step = 0; step < 4; ++step) {
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().isEmpty() ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            ASSERT_TRUE(told);
            EXPECT_FALSE(told->text(QAccessible::Name).isEmpty())
                << step << ' ' << widget->objectName().toStdString() << ' ' << widget->metaObject()->className();
        }
        if (canGoOn()) {
            part<QWidget>("import_next")->setFocus();
            enter();
        }
    }
}

TEST_P(ImportUiTest, exportsAKindToAFileThatAnImportTakesBack)
{
    dialog = std::make_unique<ExportDialog>(bench());
    dialog->show();
    comeToFront();
    EXPECT_FALSE(part<QWidget>("export_from")->isVisible()) << "only the ledger has days";
    press("export_kind", Qt::Key_Down);
    press("export_kind", Qt::Key_Down); // engines
    prompts->path = folder.filePath(u"engines.xlsx"_s);
    press("export_file", Qt::Key_Return);
    settle(*dialog);
    EXPECT_TRUE(note("export_note").startsWith(u"1 rows written to"_s)) << note("export_note").toStdString();
    const QList<QStringList> rows = rowsOf(prompts->path);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[1].mid(0, 2), (QStringList{u"27001"_s, u"L27/38"_s}));
}

TEST_P(ImportUiTest, exportsTheLedgerByItsDaysAndCanBeStopped)
{
    repair("2026-05-04 09:00");
    dialog = std::make_unique<ExportDialog>(bench());
    dialog->show();
    comeToFront();
    press("export_kind", Qt::Key_End);
    auto *from = part<QLineEdit>("export_from");
    auto *until = part<QLineEdit>("export_until");
    ASSERT_TRUE(from->isVisible());
    from->setText(u"2026-05-05"_s);
    until->setText(u"2026-05-01"_s);
    prompts->path = folder.filePath(u"ledger.csv"_s);
    press("export_file", Qt::Key_Return);
    EXPECT_EQ(note("export_note"), u"The last day can't be before the first."_s);
    EXPECT_FALSE(QFile::exists(prompts->path));

    from->setText(u"2026-05-04"_s);
    until->clear();
    holdBulkLane();
    press("export_file", Qt::Key_Return);
    press("cancel_work");
    held.release();
    settle(*dialog);
    EXPECT_EQ(note("export_note"), u"Stopped; no file was written."_s);
    EXPECT_FALSE(QFile::exists(prompts->path));

    press("export_file", Qt::Key_Return);
    settle(*dialog);
    EXPECT_EQ(rowsOf(prompts->path).size(), 2) << note("export_note").toStdString();
}

TEST_P(ImportUiTest, isOpenedFromTheWindow)
{
    MainWindow window(bench(), *language, [] { return u"test"_s; });
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    window.start();
    settle(window);
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
    settle(window);
    auto *wizard = window.findChild<ImportWizard *>();
    ASSERT_TRUE(wizard);
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_FALSE(wizard->isModal()) << "the work behind goes on";
    window.findChild<QAction *>(u"action_import"_s)->trigger();
    EXPECT_EQ(window.findChildren<ImportWizard *>().size(), 1) << "there is one";
    ASSERT_TRUE(QTest::qWaitForWindowActive(wizard));
    const QPointer<ImportWizard> closed(wizard);
    QTest::keyClick(wizard, Qt::Key_Escape);
    test::waitUntil([&closed] { return !closed; });
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(window.findChild<ExportDialog *>());
}

} // namespace
} // namespace fairlead::ui
