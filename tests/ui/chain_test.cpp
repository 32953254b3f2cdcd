// SPDX-License-Identifier: GPL-3.0-or-later
// A repair from the hotline call to the closed month, through the window's own lists, buttons and forms.
#include "benchfixture.h"
#include "desk/appraisaldesk.h"
#include "ui/core/language.h"
#include "ui/form/formpanel.h"
#include "ui/form/linefields.h"
#include "ui/list/recordlistview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/tab.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace fairlead::ui {
namespace {

using Typed = std::vector<std::pair<QString, QString>>;

class ChainTest : public test::BenchFixture {
protected:
    void SetUp() override
    {
        BenchFixture::SetUp();
        language = std::make_unique<Language>();
        language->use(u"en"_s);
        window = std::make_unique<MainWindow>(bench(), *language, [] { return u"test"_s; });
        window->show();
        comeToFront();
        window->start();
        settle(*window);
    }
    void TearDown() override
    {
        window.reset();
        language.reset();
        BenchFixture::TearDown();
    }

    /// The visible widget of that name in the tab that is seen.
    template <typename W = QWidget> W *seen(const QString &name)
    {
        for (W *found : window->currentTab()->findChildren<W *>(name)) {
            if (found->isVisible())
                return found;
        }
        QStringList others;
        for (const QAbstractButton *button : window->currentTab()->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                others.append(button->objectName());
        }
        throw std::runtime_error("not to be seen: " + name.toStdString() + "; but " + others.join(u' ').toStdString());
    }
    FormPanel *formInFront()
    {
        for (FormPanel *form : window->currentTab()->findChildren<FormPanel *>()) {
            if (form->isVisible())
                return form;
        }
        throw std::runtime_error("no form is open");
    }
    /// A screen that is not there doesn't give the window its keys back when a list of offers has closed.
    void comeToFront()
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void go(Qt::Key key)
    {
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        settle(*window);
    }
    void chooseFirstRow()
    {
        for (RecordListView *list : window->currentTab()->findChildren<RecordListView *>()) {
            if (list->isVisible())
                list->table()->selectFirst();
        }
        settle(*window);
    }
    void press(const QString &button)
    {
        comeToFront();
        auto *target = seen<QAbstractButton>(button);
        ASSERT_TRUE(target->isEnabled()) << button.toStdString();
        target->setFocus();
        QTest::keyClick(target, Qt::Key_Space);
        settle(*window);
        EXPECT_EQ(sharedMnemonics(), QStringList()) << button.toStdString();
    }
    /// Letters that two things to be seen at once would have with Alt.
    QStringList sharedMnemonics()
    {
        QHash<QString, QStringList> uses;
        const auto note = [&uses](const QString &text) {
            if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
                uses[keys.toString()].append(text);
        };
        for (const QAction *action : window->menuBar()->actions())
            note(action->text());
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
                note(label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                note(button->text());
        }
        QStringList shared;
        for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
            if (use->size() > 1)
                shared.append(u"%1: %2"_s.arg(use.key(), use->join(u" | "_s)));
        }
        return shared;
    }
    /// Types each text over what stands in its field; "x" ticks or unticks.
    void type(const Typed &texts)
    {
        for (const auto &[name, text] : texts) {
            QWidget *editor = formInFront()->field(name)->editor();
            editor->setFocus();
            if (qobject_cast<QCheckBox *>(editor)) {
                QTest::keyClick(editor, Qt::Key_Space);
                continue;
            }
            if (auto *table = qobject_cast<QTableWidget *>(editor)) {
                for (const QString &cell : text.split(u'|')) {
                    test::commit(table, cell);
                    for (QLineEdit *line : table->viewport()->findChildren<QLineEdit *>()) {
                        if (line->isVisible())
                            QTest::keyClick(line, Qt::Key_Tab);
                    }
                }
                continue;
            }
            QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
            test::commit(editor, text);
            // What a chooser offers is passed over: on leaving it, it takes the only match.
            if (QWidget *offer = QApplication::activePopupWidget()) {
                QTest::keyClick(offer, Qt::Key_Escape);
                comeToFront();
            }
            if (qobject_cast<QLineEdit *>(editor))
                QTest::keyClick(editor, Qt::Key_Tab);
        }
    }
    void save()
    {
        FormPanel *form = formInFront();
        const QString title = form->title();
        const QPointer<FormPanel> still(form);
        comeToFront();
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        // A field may first have to find what was typed into it, and asks only after a pause.
        test::waitUntil([&] {
            return !still || !still->isVisible() ||
                   std::none_of(still->fields().begin(), still->fields().end(), [](auto *f) { return f->isPending(); });
        });
        settle(*window);
        if (!still || !still->isVisible())
            return;
        QStringList wrong;
        for (const QLabel *note : still->findChildren<QLabel *>()) {
            if (note->isVisible() && note->objectName().endsWith(u"_note"_s))
                wrong.append(note->objectName() + u' ' + note->text());
        }
        throw std::runtime_error(QString(u"not saved: "_s + title + u": "_s + wrong.join(u"; "_s)).toStdString());
    }
    /// Presses the button of an action, fills its form and saves it.
    void act(const char *at, const QString &action, const Typed &texts)
    {
        itIs(at);
        press(action);
        type(texts);
        save();
    }
    QString monthOf(Month month)
    {
        QStringList lines;
        for (const rules::PersonMonth &person : desk::AppraisalDesk(office()).monthSheet(month).persons)
            lines.append(u"%1 %2"_s.arg(person.name, person.total.toString()));
        return lines.join(u"; "_s);
    }

    void call();
    void dispatch();
    void work();
    void workOrder();
    void followUp();

    std::unique_ptr<Language> language;
    std::unique_ptr<MainWindow> window;
};
FAIRLEAD_ON_SQLITE(ChainTest);

void ChainTest::call()
{
    itIs("2026-05-04 09:00");
    setActing(receiver);
    go(Qt::Key_N);
    type({{u"engine"_s, u"27001"_s}, {u"text"_s, u"增压器漏油"_s}});
    save();
    chooseFirstRow();
    act("2026-05-04 09:30", u"give_guidance"_s, {{u"note"_s, u"检查密封"_s}});
    act("2026-05-04 09:40", u"send_to_dispatch"_s, {});
}

void ChainTest::dispatch()
{
    setActing(head);
    go(Qt::Key_3);
    chooseFirstRow();
    // Beside the timeline there is room for the queue or the case.
    QTest::keyClick(window->currentTab()->findChild<RecordListView *>()->table(), Qt::Key_Return);
    act("2026-05-04 10:00", u"agree_appointment"_s,
        {{u"entry_at"_s, u"2026-05-07 09:00"_s}, {u"contact_name"_s, u"王船长"_s}});
    act("2026-05-04 10:05", u"assign_crew"_s, {{u"lead"_s, u"周海"_s}});
}

void ChainTest::work()
{
    setActing(zhou);
    go(Qt::Key_4);
    chooseFirstRow();
    act("2026-05-07 08:50", u"arrive_on_site"_s, {});
    act("2026-05-07 16:00", u"write_daily_sheet"_s,
        {{u"work"_s, u"更换密封"_s}, {u"minutes"_s, u"6:30"_s}, {u"donts_note"_s, u"五项全部做到"_s}});
    act("2026-05-07 17:00", u"leave_site"_s, {});
    setActing(head);
    act("2026-05-07 18:00", u"review_daily_sheet"_s, {});
    setActing(zhou);
}

void ChainTest::workOrder()
{
    act("2026-05-07 18:10", u"prepare_work_order"_s,
        {{u"result"_s, u"运行正常"_s},
         {u"cause"_s, u"密封老化"_s},
         {u"measures"_s, u"更换密封"_s},
         {u"signatories"_s, u"王船长|船长"_s}});
    act("2026-05-07 18:20", u"sign_work_order"_s, {});
    act("2026-05-07 18:30", u"submit_work_order"_s, {});
    setActing(head);
    act("2026-05-08 09:00", u"review_work_order"_s, {});
    act("2026-05-08 09:10", u"archive_work_order"_s, {{u"archive_no"_s, u"A-1"_s}, {u"crm_ref"_s, u"CRM-1"_s}});
}

void ChainTest::followUp()
{
    setActing(agent);
    go(Qt::Key_5);
    chooseFirstRow();
    act("2026-05-11 10:00", u"log_attempt"_s, {{u"respondent"_s, u"王船长"_s}});
}

TEST_P(ChainTest, goesFromTheCallToTheClosedMonthThroughTheWindow)
{
    call();
    dispatch();
    work();
    workOrder();
    followUp();

    // No specialist guided by phone within two hours (B1.2): the receiver's, to be decided by somebody else.
    setActing(manager);
    itIs("2026-06-01 08:00");
    go(Qt::Key_6);
    // The tab begins with the month of the day on which it is first wanted; what is to be decided is the month before.
    QWidget *month = window->currentTab()->findChild<MonthField *>()->editor();
    month->setFocus();
    QTest::keyClick(month, Qt::Key_Down);
    settle(*window);
    chooseFirstRow();
    EXPECT_TRUE(seen<QLabel>(u"proposal_title"_s)->text().contains(u"B1.2"_s));
    press(u"decide"_s);
    save();
    const Month may = Month::of(QDate(2026, 5, 1));
    EXPECT_EQ(monthOf(may), u"林小雨 99.90; 陈国栋 100.00; 何静 100.00; 周海 100.00; 吴涛 100.00"_s);

    seen<QTabWidget>(u"appraisal_book"_s)->setCurrentIndex(1);
    settle(*window);
    if (seen<QLabel>(u"month_title"_s)->text() != u"2026-05"_s)
        press(u"previous_month"_s);
    EXPECT_EQ(seen<QLabel>(u"month_title"_s)->text(), u"2026-05"_s);
    press(u"close_month"_s);
    EXPECT_EQ(prompts->asked.size(), 1) << "closing can't be taken back";
    EXPECT_EQ(desk::AppraisalDesk(office()).closedMonths(), std::set{may});
    EXPECT_THROW(seen<QAbstractButton>(u"close_month"_s), std::runtime_error) << "a closed month has nothing to close";
}

} // namespace
} // namespace fairlead::ui
