// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of a list with real widgets on a real database: the row of conditions, and the user's own filters.
#include "benchfixture.h"
#include "desk/appraisaldesk.h"
#include "desk/followupdesk.h"
#include "ui/appraisal/appraisaltab.h"
#include "ui/dispatch/dispatchtab.h"
#include "ui/followup/followuptab.h"
#include "ui/intake/intaketab.h"
#include "ui/list/filterheader.h"
#include "ui/list/recordlistview.h"
#include "ui/onsite/sitetab.h"
#include "ui/registry/registrytab.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

class ListFiltersTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        repair("2026-05-04 09:00");        // 1
        commissioning("2026-05-05 09:00"); // 2
        repairToDispatch("2026-05-06");    // 3
        itIs("2026-05-06 12:00");
    }
    void open()
    {
        tab = std::make_unique<IntakeTab>(bench());
        tab->resize(1400, 800);
        tab->show();
        settle(*tab);
    }
    void TearDown() override
    {
        tab.reset();
        BenchFixture::TearDown();
    }
    [[nodiscard]] RecordListView *list() const { return tab->findChild<RecordListView *>(u"ledger"_s); }
    [[nodiscard]] FilterHeader *header() const { return list()->table()->filterHeader(); }
    template <typename W = QWidget> [[nodiscard]] W *part(const QString &name) const
    {
        return tab->findChild<W *>(name);
    }
    /// The last digits of the tickets that are shown.
    [[nodiscard]] QString shown()
    {
        settle(*tab);
        QString digits;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            digits += list()->model()->index(row, 0).data().toString().back();
        return digits;
    }
    void trigger(const QString &action) { list()->findChild<QAction *>(action)->trigger(); }
    /// As somebody would: into the editor, and Enter.
    void typeInto(const QString &editor, const QString &text)
    {
        auto *line = part<QLineEdit>(editor);
        ASSERT_TRUE(line && line->isVisible()) << qPrintable(editor);
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            test::commit(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void chooseIn(const QString &combo, int index)
    {
        auto *box = part<QComboBox>(combo);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }

    std::unique_ptr<IntakeTab> tab;
};
FAIRLEAD_ON_SQLITE(ListFiltersTest);

TEST_P(ListFiltersTest, aRowOfConditionsNarrowsTheList)
{
    open();
    EXPECT_EQ(shown(), u"321"_s);
    EXPECT_FALSE(part(u"condition_number"_s)->isVisible()) << "off until it is asked for";

    list()->table()->setFocus();
    QTest::keyClick(list()->table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(header()->isRowShown());
    typeInto(u"condition_number"_s, u"-000002"_s);
    EXPECT_EQ(shown(), u"2"_s);
    typeInto(u"condition_number"_s, u"000"_s);
    typeInto(u"condition_received_at"_s, u"5-5..5-6"_s);
    EXPECT_EQ(shown(), u"32"_s);
    auto *state = part<QComboBox>(u"condition_state"_s);
    chooseIn(u"condition_state"_s, state->findData(u"received"_s));
    EXPECT_EQ(shown(), u"2"_s);
    chooseIn(u"condition_state"_s, 0);
    EXPECT_EQ(shown(), u"32"_s);

    auto *days = part<QLineEdit>(u"condition_received_at"_s);
    QTest::keyClick(days, Qt::Key_Escape);
    EXPECT_EQ(shown(), u"321"_s) << "Escape empties an editor";
    typeInto(u"condition_fault"_s, u"漏油"_s);
    EXPECT_EQ(shown(), u"31"_s);
    trigger(u"ledger_filter_row"_s);
    EXPECT_EQ(shown(), u"321"_s) << "hidden, it narrows nothing unseen";
    EXPECT_FALSE(part(u"condition_fault"_s)->isVisible());
}

TEST_P(ListFiltersTest, whatIsNoRangeOfDaysIsShownAsWrongAndNarrowsNothing)
{
    open();
    trigger(u"ledger_filter_row"_s);
    auto *days = part<QLineEdit>(u"condition_received_at"_s);
    const QColor usual = days->palette().color(QPalette::Text);
    typeInto(u"condition_received_at"_s, u"5-32"_s);
    EXPECT_EQ(shown(), u"321"_s);
    EXPECT_NE(days->palette().color(QPalette::Text), usual);
    EXPECT_TRUE(days->toolTip().contains(u"no day"_s)) << qPrintable(days->toolTip());
    QTest::keyClick(days, Qt::Key_Escape);
    EXPECT_TRUE(days->text().isEmpty());
    EXPECT_EQ(days->palette().color(QPalette::Text), usual);
}

TEST_P(ListFiltersTest, editorsFollowTheirColumnsAndHaveNames)
{
    open();
    trigger(u"ledger_filter_row"_s);
    settle(*tab);
    auto *number = part<QLineEdit>(u"condition_number"_s);
    EXPECT_EQ(number->accessibleName(), u"Condition on Ticket"_s);
    EXPECT_NEAR(number->x(), header()->sectionViewportPosition(0), 2);
    header()->resizeSection(0, 300);
    EXPECT_NEAR(number->width(), 300, 4);
    header()->moveSection(0, 2);
    EXPECT_NEAR(number->x(), header()->sectionViewportPosition(0), 2);
    list()->table()->setColumnHidden(0, true);
    settle(*tab);
    EXPECT_FALSE(number->isVisible());
}

TEST_P(ListFiltersTest, aFilterOfOnesOwnIsKeptChosenRenamedAndDeleted)
{
    open();
    list()->setFilter({});
    list()->setSearch(u"新海航"_s);
    trigger(u"ledger_filter_row"_s);
    typeInto(u"condition_fault"_s, u"漏油"_s);
    list()->table()->sortByCode(u"number"_s, false);
    EXPECT_EQ(shown(), u"13"_s);

    trigger(u"ledger_keep_filter"_s);
    auto *name = part<QLineEdit>(u"ledger_filter_name"_s);
    ASSERT_TRUE(name->isVisible());
    test::commit(name, u"漏油的"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_FALSE(name->isVisible());
    auto *combo = part<QComboBox>(u"ledger_filter"_s);
    EXPECT_EQ(combo->currentText(), u"漏油的"_s);
    EXPECT_EQ(shown(), u"13"_s);

    chooseIn(u"ledger_filter"_s, 0); // the list's own: open
    EXPECT_EQ(shown(), u"123"_s) << "what the own one brought goes with it; the sorting stays";
    EXPECT_TRUE(header()->conditions().empty());

    // After a restart it is there, and by its name it is what it was.
    tab.reset();
    restartBench();
    open();
    list()->table()->sortByCode({}, false);
    combo = part<QComboBox>(u"ledger_filter"_s);
    EXPECT_EQ(shown(), u"321"_s);
    const int own = combo->findText(u"漏油的"_s);
    ASSERT_GT(own, 0);
    chooseIn(u"ledger_filter"_s, own);
    EXPECT_EQ(shown(), u"13"_s);
    EXPECT_EQ(part<QLineEdit>(u"ledger_search"_s)->text(), u"新海航"_s);
    EXPECT_EQ(part<QLineEdit>(u"condition_fault"_s)->text(), u"漏油"_s);

    trigger(u"ledger_rename_filter"_s);
    name = part<QLineEdit>(u"ledger_filter_name"_s);
    EXPECT_EQ(name->text(), u"漏油的"_s);
    name->selectAll();
    test::commit(name, u"leaks"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(combo->currentText(), u"leaks"_s);
    EXPECT_EQ(list()->ownFilters().all().size(), 1U);

    trigger(u"ledger_delete_filter"_s);
    EXPECT_TRUE(list()->ownFilters().all().empty());
    EXPECT_EQ(combo->findText(u"leaks"_s), -1);
    EXPECT_EQ(shown(), u"13"_s) << "what it showed stays until it is changed";
    trigger(u"ledger_clear_filters"_s);
    EXPECT_EQ(shown(), u"123"_s);
}

TEST_P(ListFiltersTest, theChosenOwnFilterIsThereAtTheNextStart)
{
    open();
    list()->setSearch(u"000002"_s);
    settle(*tab);
    trigger(u"ledger_keep_filter"_s);
    auto *name = part<QLineEdit>(u"ledger_filter_name"_s);
    test::commit(name, u"two"_s);
    QTest::keyClick(name, Qt::Key_Return);
    tab.reset();
    restartBench();
    open();
    EXPECT_EQ(part<QComboBox>(u"ledger_filter"_s)->currentText(), u"two"_s);
    EXPECT_EQ(shown(), u"2"_s);
}

TEST_P(ListFiltersTest, aNameThatIsTakenIsSaidSo)
{
    open();
    for (const QString &wanted : {u"a"_s, u"b"_s}) {
        trigger(u"ledger_keep_filter"_s);
        test::commit(part<QLineEdit>(u"ledger_filter_name"_s), wanted);
        QTest::keyClick(part<QLineEdit>(u"ledger_filter_name"_s), Qt::Key_Return);
    }
    trigger(u"ledger_rename_filter"_s); // b
    auto *name = part<QLineEdit>(u"ledger_filter_name"_s);
    name->selectAll();
    test::commit(name, u"a"_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(name->isVisible()) << "refused";
    EXPECT_EQ(list()->ownFilters().all().size(), 2U);
    QTest::keyClick(name, Qt::Key_Escape);
    EXPECT_FALSE(name->isVisible());
    EXPECT_TRUE(list()->ownFilters().find(u"b"_s));
}

TEST_P(ListFiltersTest, mineFollowsWhoWorksHere)
{
    open();
    list()->setFilter(u"mine"_s);
    EXPECT_EQ(shown(), u""_s) << "the manager has none";
    setActing(receiver);
    EXPECT_EQ(shown(), u"321"_s);
    setActing(head);
    EXPECT_EQ(shown(), u"3"_s);
}

TEST_P(ListFiltersTest, whoeverSendsPeopleHereMeansAllOfItsRows)
{
    open();
    trigger(u"ledger_filter_row"_s);
    typeInto(u"condition_number"_s, u"000002"_s);
    EXPECT_EQ(shown(), u"2"_s);
    list()->setFilter(u"to_dispatch"_s);
    EXPECT_EQ(shown(), u"3"_s);
    EXPECT_TRUE(header()->conditions().empty());
}

TEST_P(ListFiltersTest, theSelectionSurvivesConditionsAndSorting)
{
    open();
    const RowKey second = list()->model()->keyAt(1);
    list()->selectKey(second);
    trigger(u"ledger_filter_row"_s);
    typeInto(u"condition_number"_s, u"2026"_s);
    settle(*tab);
    list()->table()->sortByCode(u"number"_s, false);
    settle(*tab);
    list()->refresh();
    settle(*tab);
    EXPECT_EQ(list()->currentKey(), std::optional(second));
    EXPECT_EQ(list()->selectedKeys(), std::vector<RowKey>{second});
}

TEST_P(ListFiltersTest, worksInTheOtherLanguageAtOnce)
{
    open();
    trigger(u"ledger_filter_row"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(header(), &change);
    EXPECT_EQ(part<QComboBox>(u"condition_state"_s)->itemText(0), u"Any"_s);
}

/// Every condition that a list offers is one that its query serves: made of a row's own cells it keeps that row.
TEST_P(ListFiltersTest, everyConditionThatIsOfferedIsServed)
{
    test::done(desk::FollowUpDesk(office()).recordShipDelivery({ship, QDate(2026, 5, 1), agent},
                                                               by(manager, "2026-05-06 12:00")));
    itIs("2026-05-20 12:00");
    desk::AppraisalDesk(office()).sweep();
    std::vector<std::unique_ptr<Tab>> tabs;
    tabs.push_back(std::make_unique<IntakeTab>(bench()));
    tabs.push_back(std::make_unique<DispatchTab>(bench()));
    tabs.push_back(std::make_unique<SiteTab>(bench()));
    tabs.push_back(std::make_unique<FollowUpTab>(bench()));
    tabs.push_back(std::make_unique<AppraisalTab>(bench()));
    tabs.push_back(std::make_unique<RegistryTab>(bench()));
    int lists = 0;
    int conditions = 0;
    for (const std::unique_ptr<Tab> &each : tabs) {
        each->resize(1400, 800);
        each->show();
        settle(*each);
        for (RecordListView *view : each->findChildren<RecordListView *>()) {
            view->clearFilters();
            settle(*each);
            ListModel *model = view->model();
            if (model->rowCount() == 0) {
                view->refresh();
                settle(*each);
            }
            ++lists;
            if (model->rowCount() == 0)
                continue; // no visits here
            const RowKey key = model->keyAt(0);
            std::optional<std::vector<ListCells>> fetched;
            model->fetch({key}, clock.now(), [&fetched](auto rows) { fetched = std::move(rows); });
            settle(*each);
            ASSERT_TRUE(fetched && fetched->size() == 1);
            for (int column = 0; column < model->columnCount(); ++column) {
                const ColumnInfo info = model->columnInfo(column);
                const ListCell &cell = fetched->front()[static_cast<size_t>(column)];
                ListCondition condition{.column = info.code};
                if (info.condition.kind == ColumnCondition::Kind::None || cell.text.isEmpty())
                    continue;
                if (info.condition.kind == ColumnCondition::Kind::Words)
                    condition.text = cell.text.section(u' ', 0, 0).section(u'、', 0, 0);
                else if (info.condition.kind == ColumnCondition::Kind::Days)
                    condition.from = condition.until = std::holds_alternative<QDate>(cell.value)
                                                           ? std::get<QDate>(cell.value)
                                                           : std::get<Instant>(cell.value).day();
                else
                    for (const Choice &choice : info.condition.choices) {
                        if (choice.label() == cell.text)
                            condition.codes = {choice.code};
                    }
                ASSERT_FALSE(condition.isEmpty()) << qPrintable(view->objectName() + u' ' + info.code);
                view->table()->filterHeader()->setConditions({condition});
                view->refresh();
                settle(*each);
                EXPECT_GE(model->placeOf(key), 0) << qPrintable(view->objectName() + u' ' + info.code);
                EXPECT_EQ(model->query().conditions.size(), 1U) << qPrintable(info.code);
                ++conditions;
                view->table()->filterHeader()->setConditions({});
            }
        }
    }
    EXPECT_GE(lists, 9);
    EXPECT_GE(conditions, 35);
}

} // namespace
} // namespace fairlead::ui
