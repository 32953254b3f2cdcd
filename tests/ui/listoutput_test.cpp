// SPDX-License-Identifier: GPL-3.0-or-later
// Lists on paper and in files, with real widgets.
#include "benchfixture.h"
#include "report/listpaper.h"
#include "ui/form/notelabel.h"
#include "ui/intake/intaketab.h"
#include "ui/intake/ledgerform.h"
#include "ui/list/outputbar.h"
#include "ui/list/recordlistmodel.h"
#include "ui/list/recordlistview.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    EXPECT_TRUE(process.waitForFinished()) << "pdftotext (poppler-utils)";
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

class ListOutputTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        repair("2026-05-04 09:00");
        commissioning("2026-05-05 09:00");
        repair("2026-05-06 09:00");
        tab = std::make_unique<IntakeTab>(bench());
        tab->resize(1400, 800);
        tab->show();
        settle(*tab);
        list = tab->findChild<RecordListView *>(u"ledger"_s);
    }
    void TearDown() override
    {
        tab.reset();
        BenchFixture::TearDown();
    }
    QPushButton *button(const QString &name) const { return tab->findChild<QPushButton *>(name); }
    /// Ctrl+P, that button, and where to.
    void put(const QString &into, const QString &name)
    {
        prompts->path = into;
        list->table()->setFocus();
        QTest::keyClick(list->table(), Qt::Key_P, Qt::ControlModifier);
        ASSERT_TRUE(button(name) && button(name)->isVisible());
        button(name)->click();
        settle(*tab);
    }

    QTemporaryDir folder;
    std::unique_ptr<IntakeTab> tab;
    RecordListView *list = nullptr;
};
FAIRLEAD_ON_SQLITE(ListOutputTest);

TEST_P(ListOutputTest, savesWhatIsShownAsAPdf)
{
    list->setSearch(u"漏油"_s);
    settle(*tab);
    list->table()->sortByCode(u"number"_s, false);
    settle(*tab);
    const QString path = folder.filePath(u"list.pdf"_s);
    put(path, u"ledger_pdf"_s);
    const QString text = pdfText(path);
    EXPECT_TRUE(text.contains(u"Service ledger"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"2026-000001"_s));
    EXPECT_FALSE(text.contains(u"2026-000002"_s)) << "not found, not printed";
    EXPECT_LT(text.indexOf(u"2026-000001"_s), text.indexOf(u"2026-000003"_s)) << "in the order of the list";
    EXPECT_TRUE(text.contains(u"Search: “漏油”"_s));
    EXPECT_TRUE(text.contains(u"Sorted by Ticket, ascending"_s));
    EXPECT_TRUE(text.contains(u"Page 1 of 1"_s));
    EXPECT_TRUE(text.contains(u"高敏"_s)) << "by whom";
    EXPECT_FALSE(text.contains(u"Call receiver"_s)) << "a column that isn't shown";
    EXPECT_TRUE(messages.join(u'\n').contains(path));
}

TEST_P(ListOutputTest, savesTheSelectedRowsAlone)
{
    list->selectKey(list->model()->keyAt(0));
    list->table()->setFocus();
    QTest::keyClick(list->table(), Qt::Key_Down, Qt::ShiftModifier);
    const QString path = folder.filePath(u"list.pdf"_s);
    put(path, u"ledger_pdf"_s);
    const QString text = pdfText(path);
    EXPECT_TRUE(text.contains(u"2026-000003"_s));
    EXPECT_TRUE(text.contains(u"2026-000002"_s));
    EXPECT_FALSE(text.contains(u"2026-000001"_s));
}

TEST_P(ListOutputTest, showsAPreview)
{
    put({}, u"ledger_preview"_s);
    auto *preview = tab->window()->findChild<QDialog *>(u"print_preview"_s);
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->isVisible());
    preview->close();
}

TEST_P(ListOutputTest, exportsWithTypes)
{
    const QString csv = folder.filePath(u"list.csv"_s);
    put(csv, u"ledger_export"_s);
    const QString text = fileText(csv);
    EXPECT_TRUE(text.contains(u"Ticket"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"2026-000003"_s));
    EXPECT_TRUE(text.contains(u"2026-05-06 09:00"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"增压器漏油"_s));
    const QString xlsx = folder.filePath(u"list.xlsx"_s);
    put(xlsx, u"ledger_export"_s);
    QFile book(xlsx);
    ASSERT_TRUE(book.open(QIODevice::ReadOnly));
    EXPECT_EQ(book.read(2), "PK");
    EXPECT_TRUE(messages.last().contains(xlsx)) << qPrintable(messages.last());
}

TEST_P(ListOutputTest, saysWhyAFileDidNotComeAbout)
{
    put(folder.filePath(u"list.txt"_s), u"ledger_export"_s);
    EXPECT_TRUE(messages.last().contains(u".xlsx"_s)) << qPrintable(messages.last());
    put(folder.filePath(u"no/such/list.pdf"_s), u"ledger_pdf"_s);
    EXPECT_TRUE(messages.last().contains(u"list.pdf"_s)) << qPrintable(messages.last());
}

TEST_P(ListOutputTest, escapeClosesTheLineAndGivesTheRowsTheKeys)
{
    list->table()->setFocus();
    QTest::keyClick(list->table(), Qt::Key_P, Qt::ControlModifier);
    auto *bar = tab->findChild<OutputBar *>(u"ledger_output"_s);
    ASSERT_TRUE(bar->isVisible());
    QTest::keyClick(button(u"ledger_preview"_s), Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
}

TEST_P(ListOutputTest, printsTheServiceLedgerOfARangeOfDays)
{
    LedgerForm *form = tab->printLedger();
    settle(*tab);
    auto *from = form->findChild<QLineEdit *>(u"from"_s);
    auto *until = form->findChild<QLineEdit *>(u"until"_s);
    EXPECT_EQ(from->text(), u"2026-04-01"_s) << "the month that is over";
    EXPECT_EQ(until->text(), u"2026-04-30"_s);
    const auto type = [](QLineEdit *line, const QString &text) {
        line->selectAll();
        test::commit(line, text);
    };
    type(from, u"2026-05-05"_s);
    type(until, u"2026-05-04"_s);
    form->findChild<QPushButton *>(u"ledger_pdf"_s)->click();
    settle(*tab);
    EXPECT_FALSE(form->findChild<NoteLabel *>(u"until_note"_s)->text().isEmpty());
    type(until, u"2026-05-31"_s);
    prompts->path = folder.filePath(u"ledger.pdf"_s);
    form->findChild<QPushButton *>(u"ledger_pdf"_s)->click();
    settle(*tab);
    const QString text = pdfText(prompts->path);
    EXPECT_TRUE(text.contains(u"售后服务台帐"_s));
    EXPECT_TRUE(text.contains(u"2026-000002"_s));
    EXPECT_FALSE(text.contains(u"2026-000001"_s)) << "received before";
    EXPECT_EQ(tab->printLedger(), form) << "it is open already";
}

struct FakeRow {
    RowKey key = 0;
};

/// A list of any number of rows that answers when the test wants it to.
class LongListTest : public test::BenchFixture {
protected:
    void open(int count)
    {
        view = std::make_unique<RecordListView>(u"fakes"_s, bench());
        RowLoader<FakeRow> loader;
        loader.keys = [count](const desk::ListQuery &, const RowLoader<FakeRow>::KeysAnswer &answer) {
            std::vector<RowKey> keys;
            for (int i = 1; i <= count; ++i)
                keys.push_back(i);
            answer(std::move(keys));
        };
        loader.rows = [this](const std::vector<RowKey> &keys, const RowLoader<FakeRow>::RowsAnswer &answer) {
            std::vector<FakeRow> rows;
            for (const RowKey key : keys)
                rows.push_back({key});
            if (hold)
                held = [answer, rows] { answer(rows); };
            else
                answer(std::move(rows));
        };
        std::vector<ListColumn<FakeRow>> columns{
            {.code = u"key"_s,
             .title = [] { return u"Key"_s; },
             .text = [](const FakeRow &row) { return u"row %1"_s.arg(row.key); },
             .value = [](const FakeRow &row) -> CellValue { return static_cast<qint64>(row.key); }}};
        view->setTitle([] { return u"Fakes"_s; });
        view->setModel(new RecordListModel<FakeRow>(std::move(columns), std::move(loader), view.get()));
        view->resize(800, 500);
        view->show();
        view->refresh();
        settle(*view);
        view->findChild<QAction *>(u"fakes_print"_s)->trigger();
    }
    void TearDown() override
    {
        view.reset();
        BenchFixture::TearDown();
    }

    QTemporaryDir folder;
    bool hold = false;
    std::function<void()> held;
    std::unique_ptr<RecordListView> view;
};
FAIRLEAD_ON_SQLITE(LongListTest);

TEST_P(LongListTest, tooManyRowsForPaperAreRefusedWithASentence)
{
    open(report::ListPaper::mostRows + 1);
    prompts->path = folder.filePath(u"list.pdf"_s);
    view->findChild<QPushButton *>(u"fakes_pdf"_s)->click();
    settle(*view);
    EXPECT_FALSE(QFile::exists(prompts->path));
    const QString note = view->findChild<OutputBar *>()->findChild<NoteLabel *>()->text();
    EXPECT_TRUE(note.contains(u"5,001"_s) && note.contains(u"5,000"_s)) << qPrintable(note);

    prompts->path = folder.filePath(u"list.csv"_s);
    view->findChild<QPushButton *>(u"fakes_export"_s)->click();
    settle(*view);
    const QStringList lines = fileText(prompts->path).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), report::ListPaper::mostRows + 2);
    EXPECT_TRUE(lines.at(1).startsWith(u"1"_s)) << "the number, not the text";
    EXPECT_TRUE(lines.last().startsWith(u"5001"_s));
}

TEST_P(LongListTest, readingCanBeCancelled)
{
    open(1000);
    hold = true;
    prompts->path = folder.filePath(u"list.csv"_s);
    auto *bar = view->findChild<OutputBar *>();
    view->findChild<QPushButton *>(u"fakes_export"_s)->click();
    QCoreApplication::processEvents();
    ASSERT_TRUE(bar->isBusy());
    EXPECT_FALSE(view->findChild<QPushButton *>(u"fakes_export"_s)->isEnabled());
    ASSERT_TRUE(held);
    held();
    QCoreApplication::processEvents();
    view->findChild<QPushButton *>(u"fakes_output_cancel"_s)->click();
    EXPECT_FALSE(bar->isBusy());
    held();
    settle(*view);
    EXPECT_FALSE(QFile::exists(prompts->path)) << "nothing is left of it";
    EXPECT_TRUE(view->findChild<QPushButton *>(u"fakes_export"_s)->isEnabled());
}

} // namespace
} // namespace fairlead::ui
