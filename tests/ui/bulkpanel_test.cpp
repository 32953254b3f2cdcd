// SPDX-License-Identifier: GPL-3.0-or-later
// Changing several rows alike, with real widgets: seen first, then done.
#include "benchfixture.h"
#include "desk/appraisaldesk.h"
#include "desk/followupdesk.h"
#include "ui/appraisal/appraisaltab.h"
#include "ui/followup/followuptab.h"
#include "ui/form/notelabel.h"
#include "ui/list/bulkpanel.h"
#include "ui/list/recordlistview.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

class BulkPanelTest : public test::BenchFixture {
protected:
    template <typename T> void open()
    {
        tab = std::make_unique<T>(bench());
        tab->resize(1400, 900);
        tab->show();
        settle(*tab);
        list = tab->template findChild<RecordListView *>();
        panel = tab->template findChild<BulkPanel *>();
    }
    void TearDown() override
    {
        tab.reset();
        BenchFixture::TearDown();
    }
    /// What is said of each row.
    QStringList lines()
    {
        // The preview waits until typing has stopped.
        test::waitUntil([this] { return ready(); });
        settle(*tab);
        QStringList said;
        const auto *tree = panel->findChild<QTreeWidget *>();
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            said.append(tree->topLevelItem(i)->text(1));
        return said;
    }
    [[nodiscard]] bool ready() const
    {
        const auto *tree = panel->findChild<QTreeWidget *>();
        return tree->topLevelItemCount() > 0 && !tree->topLevelItem(0)->text(1).isEmpty();
    }
    QPushButton *button(const QString &name) { return panel->findChild<QPushButton *>(name); }

    std::unique_ptr<Tab> tab;
    RecordListView *list = nullptr;
    BulkPanel *panel = nullptr;
};
FAIRLEAD_ON_SQLITE(BulkPanelTest);

TEST_P(BulkPanelTest, callsGetTheSameAgent)
{
    test::done(desk::FollowUpDesk(office()).recordShipDelivery({ship, QDate(2026, 5, 1), agent}, by(manager)));
    open<FollowUpTab>();
    ASSERT_EQ(list->model()->rowCount(), 3);
    tab->findChild<QAction *>(u"assign_selected"_s)->trigger();
    EXPECT_FALSE(panel->isVisible());
    EXPECT_TRUE(messages.last().contains(u"Select"_s));

    list->table()->setFocus();
    list->table()->selectAll();
    QTest::keyClick(list->table(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    settle(*tab);
    ASSERT_TRUE(panel->isVisible());
    EXPECT_EQ(lines().size(), 3);
    auto *change = button(u"follow_ups_bulk_do"_s);
    EXPECT_FALSE(change->isEnabled()) << "no agent yet";

    auto *who = panel->findChild<QLineEdit *>(u"bulk_agent"_s);
    test::commit(who, u"陈国栋"_s);
    QTest::keyClick(who, Qt::Key_Return);
    test::waitUntil([change] { return change->isEnabled(); });
    EXPECT_EQ(lines(), (QStringList{u"Will change"_s, u"Will change"_s, u"Will change"_s}));
    EXPECT_EQ(desk::FollowUpDesk(office()).followUpsOfShip(ship)[0].agentId, agent) << "nothing is written yet";
    change->click();
    settle(*tab);
    EXPECT_EQ(lines(), (QStringList{u"Changed"_s, u"Changed"_s, u"Changed"_s}));
    for (const FollowUp &call : desk::FollowUpDesk(office()).followUpsOfShip(ship)) {
        EXPECT_EQ(call.agentId, head);
        EXPECT_EQ(journalOf(call.id).last(), u"assign_follow_up"_s);
    }
    EXPECT_FALSE(change->isEnabled());
    QTest::keyClick(panel, Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
}

TEST_P(BulkPanelTest, proposalsAreDecidedAlikeAndRefusalsAreSeenBefore)
{
    desk::AppraisalDesk appraisal(office());
    const auto propose = [&](const EmployeeId &person, const EmployeeId &who) {
        test::done(appraisal.proposeByHand(
            {u"A1.2"_s, person, {}, QDate(2026, 5, 4), u"无故不接受任务"_s, Points::fromHundredths(-20), {}}, by(who)));
    };
    propose(zhou, head);
    propose(wu, head);
    propose(agent, manager); // by the one who works here
    open<AppraisalTab>();
    ASSERT_EQ(list->model()->rowCount(), 3);
    list->table()->setFocus();
    list->table()->selectAll();
    QTest::keyClick(list->table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    settle(*tab);
    ASSERT_TRUE(panel->isVisible());
    auto *verdict = panel->findChild<QComboBox *>(u"bulk_verdict"_s);
    verdict->setCurrentIndex(verdict->findData(u"reject"_s));
    test::commit(panel->findChild<QPlainTextEdit *>(u"bulk_reason"_s), u"当日停电"_s);
    auto *change = button(u"proposals_bulk_do"_s);
    test::waitUntil([change] { return change->isEnabled(); });
    EXPECT_EQ(lines().filter(u"Will change"_s).size(), 2) << qPrintable(lines().join(u'|'));
    EXPECT_EQ(change->text(), u"&Change 2"_s);
    change->click();
    settle(*tab);
    EXPECT_EQ(lines().filter(u"Changed"_s).size(), 2);
    int rejected = 0;
    for (const desk::ProposalRow &row : appraisal.proposalRows(appraisal.proposalKeys({}))) {
        if (row.proposal.state == ProposalState::Rejected) {
            ++rejected;
            EXPECT_EQ(row.decision->reason, u"当日停电"_s);
        } else {
            EXPECT_EQ(row.proposal.personId, agent);
        }
    }
    EXPECT_EQ(rejected, 2);
}

} // namespace
} // namespace fairlead::ui
