// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"
#include "ui/list/listtable.h"
#include "ui/list/recordlistmodel.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

struct FakeRow {
    RowKey key = 0;
    QString name;
};

/// Rows 1 to `count`, named `row 1` and so on. Holds its answers back until the test asks for them.
class FakeSource {
public:
    explicit FakeSource(int count) : m_count(count) {}

    RowLoader<FakeRow> loader()
    {
        RowLoader<FakeRow> loader;
        loader.keys = [this](const desk::ListQuery &query, RowLoader<FakeRow>::KeysAnswer answer) {
            ++keyQuestions;
            m_answers.push_back([this, query, answer] { answer(keysFor(query)); });
        };
        loader.rows = [this](const std::vector<RowKey> &keys, RowLoader<FakeRow>::RowsAnswer answer) {
            pages.push_back(keys);
            m_answers.push_back([this, keys, answer] { answer(rowsFor(keys)); });
        };
        return loader;
    }
    /// Gives every answer that waits, the first question first, and whatever is asked then.
    void answerAll()
    {
        QCoreApplication::processEvents();
        while (!m_answers.empty()) {
            answerOne();
            QCoreApplication::processEvents();
        }
    }
    void answerOne()
    {
        const auto answer = m_answers.front();
        m_answers.erase(m_answers.begin());
        answer();
    }
    [[nodiscard]] size_t waiting() const { return m_answers.size(); }
    void setCount(int count) { m_count = count; }
    void fail() { m_fail = true; }

    int keyQuestions = 0;
    bool limits = false; ///< gives no more keys than are asked for, as desks do
    std::vector<std::vector<RowKey>> pages;
    QString prefix = u"row"_s;

private:
    std::optional<std::vector<RowKey>> keysFor(const desk::ListQuery &query) const
    {
        if (m_fail)
            return std::nullopt;
        std::vector<RowKey> keys;
        for (int i = 1; i <= m_count; ++i) {
            if (query.search.isEmpty() || QString::number(i).contains(query.search))
                keys.push_back(i);
        }
        if (query.descending)
            std::reverse(keys.begin(), keys.end());
        if (limits && query.limit > 0 && keys.size() > static_cast<size_t>(query.limit))
            keys.resize(static_cast<size_t>(query.limit));
        return keys;
    }
    std::vector<FakeRow> rowsFor(const std::vector<RowKey> &keys) const
    {
        std::vector<FakeRow> rows;
        for (const RowKey key : keys)
            rows.push_back({key, u"%1 %2"_s.arg(prefix).arg(key)});
        return rows;
    }

    int m_count;
    bool m_fail = false;
    std::vector<std::function<void()>> m_answers;
};

std::vector<ListColumn<FakeRow>> columns()
{
    return {{.code = u"name"_s,
             .title = [] { return u"Name"_s; },
             .text = [](const FakeRow &row) { return row.name; },
             .width = 200,
             .sortable = true},
            {.code = u"key"_s,
             .title = [] { return u"Key"_s; },
             .text = [](const FakeRow &row) { return QString::number(row.key); },
             .width = 80}};
}

class ListTest : public ::testing::Test {
protected:
    void open(int count, QSettings *settings = nullptr)
    {
        source = std::make_unique<FakeSource>(count);
        table = std::make_unique<ListTable>(u"fakes"_s, settings, nullptr);
        model = new RecordListModel<FakeRow>(columns(), source->loader(), table.get());
        table->setListModel(model);
        table->resize(500, 400);
        table->show();
        model->refresh();
        settle();
    }
    void settle()
    {
        do {
            source->answerAll();
            table->grab();
            QCoreApplication::processEvents();
        } while (source->waiting() > 0);
    }
    [[nodiscard]] QString textAt(int row, int column = 0) const { return model->index(row, column).data().toString(); }

    std::unique_ptr<FakeSource> source;
    std::unique_ptr<ListTable> table;
    RecordListModel<FakeRow> *model = nullptr;
};

TEST_F(ListTest, showsTheFirstPageBeforeItKnowsAllRows)
{
    source = std::make_unique<FakeSource>(100'000);
    source->limits = true;
    table = std::make_unique<ListTable>(u"fakes"_s, nullptr, nullptr);
    model = new RecordListModel<FakeRow>(columns(), source->loader(), table.get());
    table->setListModel(model);
    table->resize(500, 400);
    table->show();
    QSignalSpy loaded(model, &ListModel::loaded);
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    model->refresh();
    QCoreApplication::processEvents();
    source->answerOne();
    EXPECT_EQ(model->rowCount(), ListModel::pageSize);
    EXPECT_TRUE(model->isLoading());
    EXPECT_EQ(loaded.count(), 0);
    const qsizetype resets = reset.count();
    settle();
    EXPECT_EQ(model->rowCount(), 100'000);
    EXPECT_FALSE(model->isLoading());
    EXPECT_EQ(loaded.count(), 1);
    EXPECT_EQ(textAt(0), u"row 1"_s);
    EXPECT_EQ(reset.count(), resets) << "what is seen stays where it is";
    EXPECT_EQ(source->keyQuestions, 2);
    EXPECT_EQ(source->pages.size(), 1U);
    // Later all keys are asked for at once: what is seen must not shrink to a page.
    model->refresh();
    settle();
    EXPECT_EQ(source->keyQuestions, 3);
    EXPECT_EQ(model->rowCount(), 100'000);
}

TEST_F(ListTest, knowsEveryRowAndLoadsOnlyWhatIsSeen)
{
    open(100'000);
    EXPECT_EQ(model->rowCount(), 100'000);
    EXPECT_EQ(source->keyQuestions, 1);
    ASSERT_EQ(source->pages.size(), 1U);
    EXPECT_EQ(source->pages[0].size(), 200U);
    EXPECT_EQ(textAt(0), u"row 1"_s);
    EXPECT_EQ(textAt(199), u"row 200"_s);
    EXPECT_EQ(table->verticalScrollBar()->maximum(), 100'000 - table->verticalScrollBar()->pageStep());
}

TEST_F(ListTest, showsAPlaceholderAndAsksForOnePageInAJump)
{
    open(100'000);
    EXPECT_EQ(textAt(70'000), u"…"_s);
    EXPECT_FALSE(model->index(70'000, 0).data(ListModel::LoadedRole).toBool());
    EXPECT_EQ(textAt(70'001), u"…"_s);
    settle();
    EXPECT_EQ(textAt(70'000), u"row 70001"_s);
    EXPECT_EQ(source->pages.size(), 2U);
}

TEST_F(ListTest, asksForTheLatestWishFirstAndForgetsWhatWasScrolledPast)
{
    open(100'000);
    source->pages.clear();
    for (int page = 10; page < 40; ++page) {
        EXPECT_EQ(textAt(page * ListModel::pageSize), u"…"_s);
        QCoreApplication::processEvents();
    }
    // The first wish was asked for at once; of the others the latest comes next.
    ASSERT_EQ(source->pages.size(), 1U);
    source->answerOne();
    ASSERT_EQ(source->pages.size(), 2U);
    EXPECT_EQ(source->pages[1].front(), 39 * ListModel::pageSize + 1);
    settle();
    EXPECT_LT(source->pages.size(), 10U);
}

TEST_F(ListTest, dropsAnswersToOldQuestions)
{
    open(1000);
    desk::ListQuery query;
    query.search = u"99"_s;
    model->setQuery(query);
    QCoreApplication::processEvents(); // asked
    query.search = u"998"_s;
    model->setQuery(query);
    QCoreApplication::processEvents(); // asked again before the first answer
    ASSERT_EQ(source->waiting(), 2U);
    source->answerOne();
    EXPECT_EQ(model->rowCount(), 1000) << "the first answer is old";
    settle();
    EXPECT_EQ(model->rowCount(), 1);
    EXPECT_EQ(textAt(0), u"row 998"_s);
}

TEST_F(ListTest, asksOnceForManyChangesInARow)
{
    open(10);
    const int before = source->keyQuestions;
    for (int i = 0; i < 5; ++i)
        model->refresh();
    settle();
    EXPECT_EQ(source->keyQuestions, before + 1);
}

TEST_F(ListTest, keepsTheSelectionOverSorting)
{
    open(1000);
    table->selectKey(3);
    table->selectionModel()->select(model->index(5, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ASSERT_EQ(table->selectedKeys(), (std::vector<RowKey>{3, 6}));

    // As a person does: one click on the heading, and one more.
    QHeaderView *header = table->horizontalHeader();
    const QPoint heading(header->sectionViewportPosition(0) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
    settle();
    EXPECT_TRUE(model->query().descending);
    EXPECT_EQ(model->query().sortBy, u"name"_s);
    EXPECT_EQ(model->keyAt(0), 1000);
    EXPECT_EQ(table->selectedKeys(), (std::vector<RowKey>{6, 3}));
    EXPECT_EQ(table->currentKey(), std::optional<RowKey>(3));
}

TEST_F(ListTest, leavesAColumnThatIsNotSortableAlone)
{
    open(10);
    table->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    settle();
    EXPECT_TRUE(model->query().sortBy.isEmpty());
    EXPECT_EQ(table->horizontalHeader()->sortIndicatorSection(), -1);
}

TEST_F(ListTest, refreshesInPlaceAndShowsTheOldMeanwhile)
{
    open(1000);
    table->selectKey(2);
    table->verticalScrollBar()->setValue(300);
    settle();
    source->prefix = u"new"_s;
    const QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    model->refresh();
    QCoreApplication::processEvents();
    EXPECT_EQ(textAt(300), u"row 301"_s);
    settle();
    EXPECT_EQ(textAt(300), u"new 301"_s);
    EXPECT_EQ(resets.count(), 0) << "the same rows in the same order";
    EXPECT_EQ(table->verticalScrollBar()->value(), 300);
    EXPECT_EQ(table->currentKey(), std::optional<RowKey>(2));
}

TEST_F(ListTest, keepsPlaceAndSelectionWhenRowsCome)
{
    open(1000);
    table->selectKey(500);
    const int scrolled = table->verticalScrollBar()->value();
    source->setCount(1010);
    model->refresh();
    settle();
    EXPECT_EQ(model->rowCount(), 1010);
    EXPECT_EQ(table->currentKey(), std::optional<RowKey>(500));
    EXPECT_EQ(table->verticalScrollBar()->value(), scrolled);
}

TEST_F(ListTest, tellsOnceWhenTheCurrentRowChanges)
{
    open(10);
    const QSignalSpy changes(table.get(), &ListTable::currentKeyChanged);
    table->setFocus();
    table->selectFirst();
    QTest::keyClick(table.get(), Qt::Key_Down);
    EXPECT_EQ(changes.count(), 2);
    QTest::keyClick(table.get(), Qt::Key_Right); // another cell of the same row
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(ListTest, copiesTheSelectionAsATable)
{
    open(10);
    table->selectKey(1);
    table->selectionModel()->select(model->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(table.get(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Name\tKey\nrow 1\t1\nrow 3\t3"_s);
    table->setColumnHidden(0, true);
    EXPECT_EQ(table->selectionAsText(), u"Key\n1\n3"_s);
}

TEST_F(ListTest, remembersColumnsAndSorting)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    open(10, &settings);
    table->horizontalHeader()->resizeSection(0, 333);
    table->horizontalHeader()->moveSection(0, 1);
    table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    table.reset();

    open(10, &settings);
    EXPECT_EQ(table->horizontalHeader()->logicalIndex(0), 1);
    EXPECT_EQ(model->query().sortBy, u"name"_s);
    EXPECT_TRUE(model->query().descending);
    EXPECT_EQ(textAt(0), u"row 10"_s);
    table->resetColumns();
    settle();
    EXPECT_EQ(table->horizontalHeader()->logicalIndex(0), 0);
    EXPECT_EQ(textAt(0), u"row 1"_s);
}

TEST_F(ListTest, tellsAFailureFromAnEmptyList)
{
    open(0);
    EXPECT_TRUE(model->hasLoaded());
    EXPECT_FALSE(model->hasFailed());
    source->fail();
    model->refresh();
    settle();
    EXPECT_TRUE(model->hasFailed());
    EXPECT_FALSE(model->isLoading());
}

} // namespace
} // namespace fairlead::ui
