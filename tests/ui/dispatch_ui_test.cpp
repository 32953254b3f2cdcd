// SPDX-License-Identifier: GPL-3.0-or-later
// Planning on the timeline, by mouse and by keyboard.
#include "benchfixture.h"
#include "desk/dispatchdesk.h"
#include "storage/visitrepository.h"
#include "support/casebuilder.h"
#include "ui/core/language.h"
#include "ui/dispatch/dispatchtab.h"
#include "ui/form/formpanel.h"
#include "ui/form/notelabel.h"
#include "ui/timeline/timelinepane.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

class DispatchUiTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        language = std::make_unique<Language>();
        language->use(u"en"_s);
        waiting = repairToDispatch("2026-05-04");
        itIs("2026-05-04 11:00");
        setActing(head);
    }
    void TearDown() override
    {
        tab.reset();
        language.reset();
        BenchFixture::TearDown();
    }
    void openTab()
    {
        tab = std::make_unique<DispatchTab>(bench());
        tab->resize(1200, 700);
        tab->show();
        tab->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(tab.get()));
        settle(*tab);
    }
    TimelineView *timeline() { return tab->findChild<TimelineView *>(u"timeline"_s); }
    RecordListView *queue() { return tab->findChild<RecordListView *>(); }
    FormPanel *form()
    {
        for (FormPanel *open : tab->findChildren<FormPanel *>()) {
            if (open->isVisible())
                return open;
        }
        throw std::runtime_error("no form is open");
    }
    QString valueOf(const QString &field) { return form()->findChild<QLineEdit *>(field)->text(); }
    QString noteOf(const QString &name)
    {
        const auto *note = form()->findChild<NoteLabel *>(name);
        return note && note->isVisible() ? note->text() : QString();
    }
    void type(const QString &field, const QString &text)
    {
        auto *line = form()->findChild<QLineEdit *>(field);
        line->setFocus();
        line->selectAll();
        test::commit(line, text);
        settle(*tab);
    }
    void save()
    {
        QTest::keyClick(form(), Qt::Key_Return, Qt::ControlModifier);
        settle(*tab);
    }
    bool isFormOpen()
    {
        const auto forms = tab->findChildren<FormPanel *>();
        return std::any_of(forms.begin(), forms.end(), [](const FormPanel *open) { return open->isVisible(); });
    }
    /// Where that engineer's day is, in the timeline's viewport.
    QPoint dayOf(const EmployeeId &engineer, QDate day)
    {
        return timeline()->rectOf({timeline()->content().rowOf(engineer), -1, day}).center();
    }
    QPoint barOf(const EmployeeId &engineer, const VisitId &visit)
    {
        const int row = timeline()->content().rowOf(engineer);
        const int bar = timeline()->content().barOf(row, visit);
        return timeline()->rectOf({row, bar, QDate(2026, 5, 4)}).center();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        timeline()->setFocus();
        QTest::keyClick(timeline(), key, held);
        settle(*tab);
    }
    static void send(QWidget *to, QEvent::Type type, const QPoint &at, Qt::MouseButton button, Qt::MouseButtons held)
    {
        QMouseEvent event(type, at, to->mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(to, &event);
    }
    /// Presses in one widget and lets go over another one, as a mouse does: the first keeps the events.
    void drag(QWidget *from, const QPoint &press, const QWidget *to, const QPoint &release, bool letGo = true)
    {
        send(from, QEvent::MouseButtonPress, press, Qt::LeftButton, Qt::LeftButton);
        const QPoint end = from->mapFromGlobal(to->mapToGlobal(release));
        for (const QPoint &step : {press + QPoint(2, 2), press + (end - press) / 2, end, end})
            send(from, QEvent::MouseMove, step, Qt::NoButton, Qt::LeftButton);
        settle(*tab);
        send(from, QEvent::MouseMove, end, Qt::NoButton, Qt::LeftButton);
        if (letGo) {
            send(from, QEvent::MouseButtonRelease, end, Qt::LeftButton, Qt::NoButton);
            settle(*tab);
        }
    }
    void dragCaseTo(const EmployeeId &engineer, QDate day, bool letGo = true)
    {
        QTableView *table = queue()->table();
        drag(table->viewport(), table->visualRect(table->model()->index(0, 0)).center(), timeline()->viewport(),
             dayOf(engineer, day), letGo);
    }
    /// A visit of Zhou's on Wednesday the 6th, from 9 to 17.
    VisitId planned()
    {
        desk::AgreeAppointment agreed;
        agreed.ticket = repairToDispatch("2026-05-04");
        agreed.entryAt = test::at("2026-05-06 09:00");
        agreed.plannedEndAt = test::at("2026-05-06 17:00");
        const VisitId visit =
            test::done(desk::DispatchDesk(office()).planVisit({agreed, zhou}, by(head, "2026-05-04 10:30")));
        itIs("2026-05-04 11:00");
        return visit;
    }
    void away(const EmployeeId &person, QDate day)
    {
        test::done(desk::DispatchDesk(office()).enterAbsence({person, AbsenceKind::Leave, day, day},
                                                             by(head, "2026-05-04 10:45")));
        itIs("2026-05-04 11:00");
    }
    Visit stored(const VisitId &visit) { return storage::VisitRepository(session()).load(visit).value(); }

    std::unique_ptr<Language> language;
    std::unique_ptr<DispatchTab> tab;
    TicketId waiting;
};
FAIRLEAD_ON_SQLITE(DispatchUiTest);

TEST_P(DispatchUiTest, dragsACaseOntoAnEngineerAndADay)
{
    openTab();
    dragCaseTo(wu, QDate(2026, 5, 6), false);
    ASSERT_TRUE(timeline()->ghost());
    EXPECT_EQ(timeline()->ghost()->engineer, wu);
    EXPECT_EQ(timeline()->ghost()->span.from, test::at("2026-05-06 09:00"));
    EXPECT_TRUE(timeline()->explanation().text().contains(u"✓ free"_s))
        << timeline()->explanation().text().toStdString();
    EXPECT_TRUE(tab->findChild<QLabel *>(u"timeline_said"_s)->text().contains(u"吴涛"_s));
    QTableView *table = queue()->table();
    send(table->viewport(), QEvent::MouseButtonRelease, QPoint(1, 1), Qt::LeftButton, Qt::NoButton);
    settle(*tab);
    EXPECT_FALSE(timeline()->ghost());
    EXPECT_EQ(form()->key().form, u"plan_visit"_s);
    EXPECT_EQ(valueOf(u"entry_at"_s), u"2026-05-06 09:00"_s);
    EXPECT_EQ(valueOf(u"planned_end_at"_s), u"2026-05-06 17:00"_s);
    EXPECT_EQ(valueOf(u"lead"_s), u"吴涛"_s);
    EXPECT_EQ(form()->findChild<QTreeWidget *>(u"candidates"_s)->topLevelItemCount(), 2);
    type(u"contact_name"_s, u"王船长"_s);
    save();
    EXPECT_FALSE(isFormOpen());
    EXPECT_TRUE(queue()->isVisible()) << "back to what waits";
    const Visit visit = storage::VisitRepository(session()).ofTicket(waiting).back();
    EXPECT_EQ(visit.leadId(), wu);
    EXPECT_EQ(visit.standingEntryAt, test::at("2026-05-06 09:00"));
    EXPECT_GE(timeline()->content().barOf(timeline()->content().rowOf(wu), visit.id), 0) << "it stands there by itself";
}

TEST_P(DispatchUiTest, anAgreedCaseOnAnotherDayWantsANewTimeFirst)
{
    desk::AgreeAppointment agreed;
    agreed.ticket = waiting;
    agreed.entryAt = test::at("2026-05-05 10:30");
    agreed.plannedEndAt = test::at("2026-05-05 15:00");
    test::done(desk::DispatchDesk(office()).agreeAppointment(agreed, by(head, "2026-05-04 10:30")));
    itIs("2026-05-04 11:00");
    openTab();
    dragCaseTo(wu, QDate(2026, 5, 5));
    EXPECT_EQ(form()->key().form, u"assign_crew"_s) << "that day is agreed";
    form()->discard();
    settle(*tab);
    dragCaseTo(wu, QDate(2026, 5, 7), false);
    ASSERT_TRUE(timeline()->ghost());
    EXPECT_EQ(timeline()->ghost()->span.from, test::at("2026-05-07 10:30")) << "with the hour that was agreed";
    const QString said = timeline()->explanation().text();
    EXPECT_TRUE(said.contains(u"agreed is 2026-05-05 10:30: the new time comes first"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"notice of 2 h"_s)) << said.toStdString();
    send(queue()->table()->viewport(), QEvent::MouseButtonRelease, QPoint(1, 1), Qt::LeftButton, Qt::NoButton);
    settle(*tab);
    EXPECT_EQ(form()->key().form, u"reschedule_visit"_s);
    EXPECT_EQ(valueOf(u"new_entry_at"_s), u"2026-05-07 10:30"_s);
    EXPECT_TRUE(messages.join(u'\n').contains(u"then 吴涛 can be assigned"_s)) << messages.join(u'\n').toStdString();
}

TEST_P(DispatchUiTest, aCaseLetGoElsewhereIsNotPlanned)
{
    openTab();
    QTableView *table = queue()->table();
    drag(table->viewport(), table->visualRect(table->model()->index(0, 0)).center(), queue(), QPoint(5, 5));
    EXPECT_FALSE(timeline()->ghost());
    EXPECT_FALSE(isFormOpen());
    dragCaseTo(wu, QDate(2026, 5, 6), false);
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_FALSE(timeline()->ghost());
    send(table->viewport(), QEvent::MouseButtonRelease, QPoint(1, 1), Qt::LeftButton, Qt::NoButton);
    settle(*tab);
    EXPECT_FALSE(isFormOpen());
}

TEST_P(DispatchUiTest, aConflictIsRefusedUntilAReasonIsGiven)
{
    away(wu, QDate(2026, 5, 6));
    openTab();
    dragCaseTo(wu, QDate(2026, 5, 6), false);
    EXPECT_TRUE(timeline()->explanation().text().contains(u"✗ away: Leave"_s));
    send(queue()->table()->viewport(), QEvent::MouseButtonRelease, QPoint(1, 1), Qt::LeftButton, Qt::NoButton);
    settle(*tab);
    EXPECT_TRUE(noteOf(u"conflicts"_s).contains(u"吴涛 is away then: Leave, 2026-05-06."_s))
        << noteOf(u"conflicts"_s).toStdString();
    save();
    EXPECT_TRUE(isFormOpen());
    EXPECT_TRUE(noteOf(u"lead_note"_s).contains(u"away"_s));
    EXPECT_TRUE(storage::VisitRepository(session()).ofTicket(waiting).empty());
    type(u"overrule_reason"_s, u"船期已定"_s);
    save();
    EXPECT_FALSE(isFormOpen());
    const Visit visit = storage::VisitRepository(session()).ofTicket(waiting).back();
    ASSERT_EQ(visit.overrules.size(), 1U);
    EXPECT_EQ(visit.overrules[0].reason, u"船期已定"_s);
}

TEST_P(DispatchUiTest, plansByKeyboard)
{
    openTab();
    queue()->table()->selectFirst();
    settle(*tab);
    key(Qt::Key_Down); // from nobody's row to Zhou
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    EXPECT_EQ(timeline()->current().day, QDate(2026, 5, 6));
    EXPECT_EQ(timeline()->textOf(timeline()->current()), u"周海 · 2026-05-06 Wed · nothing planned"_s);
    key(Qt::Key_A);
    EXPECT_EQ(form()->key().form, u"plan_visit"_s);
    EXPECT_EQ(valueOf(u"lead"_s), u"周海"_s);
    EXPECT_EQ(valueOf(u"entry_at"_s), u"2026-05-06 09:00"_s);
    save();
    EXPECT_FALSE(isFormOpen());
    EXPECT_EQ(storage::VisitRepository(session()).ofTicket(waiting).back().leadId(), zhou);
}

TEST_P(DispatchUiTest, reachesEveryBarByArrows)
{
    const VisitId visit = planned();
    away(zhou, QDate(2026, 5, 8));
    openTab();
    key(Qt::Key_Down);
    QStringList way;
    for (int i = 0; i < 5; ++i) {
        key(Qt::Key_Right);
        const TimelineBar *bar = timeline()->currentBar();
        way.append(!bar                                      ? timeline()->current().day.toString(u"dd"_s)
                   : bar->kind == TimelineBar::Kind::Absence ? u"away"_s
                                                             : u"visit"_s);
    }
    EXPECT_EQ(way.join(u' '), u"05 visit 07 away 09"_s);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    ASSERT_TRUE(timeline()->currentBar());
    EXPECT_EQ(timeline()->content().visitOf(*timeline()->currentBar()).visitId, visit);
    key(Qt::Key_Return);
    EXPECT_TRUE(tab->findChild<QLabel *>(u"case_number"_s)->isVisible()) << "its case is open";
    key(Qt::Key_A);
    EXPECT_EQ(form()->key().form, u"assign_crew"_s);
}

TEST_P(DispatchUiTest, movesAVisitByKeysAndByMouse)
{
    const VisitId visit = planned();
    openTab();
    QTest::mouseClick(timeline()->viewport(), Qt::LeftButton, {}, barOf(zhou, visit));
    ASSERT_TRUE(timeline()->currentBar());
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_TRUE(timeline()->ghost());
    EXPECT_EQ(timeline()->ghost()->span.from, test::at("2026-05-08 09:00"));
    EXPECT_TRUE(timeline()->explanation().text().contains(u"to spare"_s));
    key(Qt::Key_Escape);
    EXPECT_FALSE(timeline()->ghost());
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Return);
    EXPECT_EQ(form()->key().form, u"reschedule_visit"_s);
    EXPECT_EQ(valueOf(u"new_entry_at"_s), u"2026-05-07 09:00"_s);
    EXPECT_EQ(valueOf(u"planned_end_at"_s), u"2026-05-07 17:00"_s);
    EXPECT_EQ(valueOf(u"told_by"_s), u"陈国栋"_s);
    EXPECT_EQ(noteOf(u"margin_note"_s), u"1 d 20 h to spare before the 2 h limit."_s);
    type(u"at"_s, u"2026-05-06 07:13"_s);
    EXPECT_EQ(noteOf(u"margin_note"_s), u"13 min short: with this notice the agreed time stands, 2026-05-06 09:00."_s);
    QTest::keyClick(form(), Qt::Key_Escape);
    tab->findChild<QToolButton *>(u"side_queue"_s)->click();
    settle(*tab);

    // By mouse two days on; the form that is open takes the new time.
    drag(timeline()->viewport(), barOf(zhou, visit), timeline()->viewport(),
         barOf(zhou, visit) + QPoint(qRound(2 * timeline()->dayWidth()), 0));
    EXPECT_EQ(form()->key().form, u"reschedule_visit"_s);
    EXPECT_EQ(valueOf(u"new_entry_at"_s), u"2026-05-08 09:00"_s);
    type(u"at"_s, u"2026-05-04 11:00"_s);
    save();
    EXPECT_EQ(stored(visit).standingEntryAt, test::at("2026-05-08 09:00"));
    EXPECT_EQ(stored(visit).plannedEndAt, test::at("2026-05-08 17:00"));
    EXPECT_EQ(stored(visit).reschedules.back().toldBy, head);
}

TEST_P(DispatchUiTest, stretchesAVisitAndGivesItToAnother)
{
    const VisitId visit = planned();
    openTab();
    QTest::mouseClick(timeline()->viewport(), Qt::LeftButton, {}, barOf(zhou, visit));
    key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    key(Qt::Key_Return);
    EXPECT_EQ(form()->key().form, u"change_planned_end"_s);
    EXPECT_EQ(valueOf(u"planned_end_at"_s), u"2026-05-07 17:00"_s);
    save();
    EXPECT_EQ(stored(visit).plannedEndAt, test::at("2026-05-07 17:00"));

    // By the right edge, back again.
    const int row = timeline()->content().rowOf(zhou);
    const QRect bar = timeline()->rectOf({row, timeline()->content().barOf(row, visit), QDate(2026, 5, 6)});
    const QPoint edge(bar.right() - 2, bar.center().y());
    drag(timeline()->viewport(), edge, timeline()->viewport(), edge - QPoint(qRound(timeline()->dayWidth()), 0));
    EXPECT_EQ(valueOf(u"planned_end_at"_s), u"2026-05-06 17:00"_s);
    save();
    EXPECT_EQ(stored(visit).plannedEndAt, test::at("2026-05-06 17:00"));

    drag(timeline()->viewport(), barOf(zhou, visit), timeline()->viewport(), dayOf(wu, QDate(2026, 5, 6)));
    EXPECT_EQ(form()->key().form, u"assign_crew"_s);
    EXPECT_EQ(valueOf(u"lead"_s), u"吴涛"_s);
    save();
    EXPECT_EQ(stored(visit).leadId(), wu);
}

TEST_P(DispatchUiTest, showsWhatOthersChange)
{
    openTab();
    EXPECT_TRUE(timeline()->content().timeline().visits.empty());
    const VisitId visit = planned();
    client().noteChange();
    settle(*tab);
    EXPECT_GE(timeline()->content().barOf(timeline()->content().rowOf(zhou), visit), 0);
}

TEST_P(DispatchUiTest, entersAndCancelsAnAbsence)
{
    openTab();
    key(Qt::Key_Down);
    key(Qt::Key_Right);
    tab->findChild<QToolButton *>(u"timeline_absence"_s)->click();
    settle(*tab);
    EXPECT_EQ(valueOf(u"employee"_s), u"周海"_s);
    EXPECT_EQ(valueOf(u"from_on"_s), u"2026-05-05"_s);
    type(u"until_on"_s, u"2026-05-06"_s);
    save();
    const auto &absences = timeline()->content().timeline().absences;
    ASSERT_EQ(absences.size(), 1U);
    EXPECT_EQ(absences[0].until, QDate(2026, 5, 6));
    key(Qt::Key_Up);
    key(Qt::Key_Down);
    ASSERT_TRUE(timeline()->currentBar());
    key(Qt::Key_Return);
    auto *reason = form()->field(u"reason"_s)->editor();
    reason->setFocus();
    test::commit(reason, u"不去了"_s);
    save();
    EXPECT_TRUE(timeline()->content().timeline().absences.empty());
}

TEST_P(DispatchUiTest, zoomsAboutTheMouseAndByKeys)
{
    openTab();
    tab->findChild<QToolButton *>(u"timeline_week"_s)->click();
    settle(*tab);
    EXPECT_EQ(timeline()->firstDay(), QDate(2026, 5, 4));
    EXPECT_EQ(timeline()->firstDay().daysTo(timeline()->lastDay()), 6);
    const qreal before = timeline()->dayWidth();
    const QPoint at = dayOf(zhou, QDate(2026, 5, 8));
    QWheelEvent wheel(at, timeline()->viewport()->mapToGlobal(at), {}, QPoint(0, 240), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(timeline()->viewport(), &wheel);
    EXPECT_GT(timeline()->dayWidth(), before);
    EXPECT_TRUE(timeline()->rectOf({1, -1, QDate(2026, 5, 8)}).contains(at)) << "what is under the mouse stays there";
    key(Qt::Key_Minus);
    key(Qt::Key_Minus);
    EXPECT_NEAR(timeline()->dayWidth(), before, 0.01);
    tab->findChild<QToolButton *>(u"timeline_month"_s)->click();
    settle(*tab);
    EXPECT_EQ(timeline()->firstDay(), QDate(2026, 5, 1));
    EXPECT_EQ(timeline()->lastDay(), QDate(2026, 5, 31));
    tab->findChild<QToolButton *>(u"timeline_forward"_s)->click();
    EXPECT_EQ(timeline()->firstDay(), QDate(2026, 6, 1));
    tab->findChild<QToolButton *>(u"timeline_day"_s)->click();
    EXPECT_EQ(timeline()->firstDay(), timeline()->lastDay());
    // Further than a year: the line begins anew there.
    timeline()->scrollTo(QDate(2031, 1, 1));
    EXPECT_EQ(timeline()->firstDay(), QDate(2031, 1, 1));
}

TEST_P(DispatchUiTest, isKnownToAssistiveTools)
{
    const VisitId visit = planned();
    openTab();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(timeline());
    ASSERT_TRUE(list);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), u"Timeline of engineers"_s);
    ASSERT_EQ(list->childCount(), 2) << "the current place, and a bar";
    QAccessibleInterface *bar = list->child(1);
    EXPECT_TRUE(bar->text(QAccessible::Name).startsWith(u"周海: 2026-000002 · 新海航"_s))
        << bar->text(QAccessible::Name).toStdString();
    EXPECT_EQ(list->indexOfChild(bar), 1);
    EXPECT_EQ(bar->parent(), list);
    EXPECT_FALSE(bar->state().selected);
    QTest::mouseClick(timeline()->viewport(), Qt::LeftButton, {}, barOf(zhou, visit));
    EXPECT_TRUE(bar->state().selected);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name), bar->text(QAccessible::Name));
    const QPoint middle = bar->rect().center();
    EXPECT_EQ(list->childAt(middle.x(), middle.y()), bar);
}

TEST_P(DispatchUiTest, queueAndCaseTakeTurnsWhereThereIsNoRoomForBoth)
{
    openTab();
    auto *pane = tab->findChild<CasePane *>(u"case_pane"_s);
    EXPECT_TRUE(queue()->isVisible());
    EXPECT_FALSE(pane->isVisible());
    queue()->table()->selectFirst();
    QTest::keyClick(queue()->table(), Qt::Key_Return);
    settle(*tab);
    EXPECT_FALSE(queue()->isVisible());
    EXPECT_TRUE(pane->isVisible());
    QTest::keyClick(pane, Qt::Key_Escape);
    EXPECT_TRUE(queue()->isVisible());
    tab->resize(1800, 900);
    settle(*tab);
    EXPECT_TRUE(queue()->isVisible());
    EXPECT_TRUE(pane->isVisible());
}

} // namespace
} // namespace fairlead::ui
