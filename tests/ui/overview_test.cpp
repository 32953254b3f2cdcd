// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfixture.h"
#include "ui/list/recordlistview.h"
#include "ui/overview/counttile.h"
#include "ui/overview/overviewtab.h"

#include <gtest/gtest.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

class OverviewTest : public test::BenchFixture {
protected:
    void open()
    {
        tab = std::make_unique<OverviewTab>(bench());
        tab->resize(1200, 700);
        tab->show();
        settle(*tab);
    }
    void TearDown() override
    {
        tab.reset();
        BenchFixture::TearDown();
    }
    [[nodiscard]] RecordListView *list() const { return tab->findChild<RecordListView *>(u"deadlines"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<OverviewTab> tab;
};
FAIRLEAD_ON_SQLITE(OverviewTest);

TEST_P(OverviewTest, showsTheMostUrgentFirstAndCountsByState)
{
    repair("2026-05-04 09:00");
    repairToDispatch("2026-05-03");
    itIs("2026-05-04 10:30");
    open();
    ASSERT_GT(list()->model()->rowCount(), 1);
    qint64 last = 0;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const auto countdown = list()->model()->index(row, 0).data(ListModel::CountdownRole).value<Countdown>();
        EXPECT_GE(countdown.deadline.dueAt.msecs(), last);
        last = countdown.deadline.dueAt.msecs();
    }
    EXPECT_EQ(tab->findChild<CountTile *>(u"count_received"_s)->count(), 1);
    EXPECT_EQ(tab->findChild<CountTile *>(u"count_awaiting_dispatch"_s)->count(), 1);
}

TEST_P(OverviewTest, opensACaseWhereItsWorkIsDone)
{
    const TicketId ticket = repair("2026-05-04 09:00");
    itIs("2026-05-04 09:30");
    open();
    RecordRef opened;
    QObject::connect(&bench(), &Workbench::openRequested, tab.get(), [&](const RecordRef &record) { opened = record; });
    list()->setSearch(u"2026-000001"_s);
    settle(*tab);
    list()->table()->selectFirst();
    QTest::keyClick(list()->table(), Qt::Key_Return);
    EXPECT_EQ(opened.id, RecordId(ticket.uuid()));
    EXPECT_EQ(opened.label, u"2026-000001"_s);
    EXPECT_EQ(opened.tab, u"intake"_s) << "a specialist is wanted";
}

TEST_P(OverviewTest, filtersWhatIsMissed)
{
    repair("2026-05-04 09:00");
    itIs("2026-05-04 12:00"); // the specialist's two hours are over
    open();
    const int all = list()->model()->rowCount();
    list()->setFilter(u"breached"_s);
    settle(*tab);
    EXPECT_GE(list()->model()->rowCount(), 1);
    EXPECT_LE(list()->model()->rowCount(), all);
    const auto countdown = list()->model()->index(0, 0).data(ListModel::CountdownRole).value<Countdown>();
    EXPECT_EQ(countdown.at(bench().now()).tone, Tone::Danger);
}

TEST_P(OverviewTest, goesToTheListBehindANumber)
{
    open();
    QStringList went;
    QObject::connect(&bench(), &Workbench::goRequested, tab.get(), [&](const QString &code, const QString &filter) {
        went = {code, filter};
    });
    auto *tile = tab->findChild<CountTile *>(u"count_awaiting_dispatch"_s);
    tile->setFocus();
    QTest::keyClick(tile, Qt::Key_Space);
    EXPECT_EQ(went, (QStringList{u"dispatch"_s, u"to_dispatch"_s}));
}

} // namespace
} // namespace fairlead::ui
