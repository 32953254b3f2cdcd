// SPDX-License-Identifier: GPL-3.0-or-later
// The engineers' tab by keyboard and mouse: a month of days, the sheet of a day, its review, the work order.
#include "benchfixture.h"
#include "desk/attachmentdesk.h"
#include "desk/caseloader.h"
#include "desk/dispatchdesk.h"
#include "desk/intakedesk.h"
#include "desk/sitedesk.h"
#include "support/casebuilder.h"
#include "ui/case/badgelabel.h"
#include "ui/form/formpanel.h"
#include "ui/form/notelabel.h"
#include "ui/form/tablefield.h"
#include "ui/list/recordlistview.h"
#include "ui/onsite/daystrip.h"
#include "ui/onsite/factgrid.h"
#include "ui/onsite/sheetform.h"
#include "ui/onsite/signaturefield.h"
#include "ui/onsite/sitetab.h"
#include "ui/onsite/visitpage.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fairlead::ui {
namespace {

using test::done;

/// The editor of the cell that is being typed into; those that were closed go a little later.
QLineEdit *cellEditor(QTableWidget *table)
{
    for (QLineEdit *line : table->viewport()->findChildren<QLineEdit *>()) {
        if (line->isVisible())
            return line;
    }
    throw std::runtime_error("no cell is being edited");
}

class OnsiteUiTest : public test::BenchFixture {
protected:
    void TearDown() override
    {
        tab.reset();
        BenchFixture::TearDown();
    }
    /// 周海 and 吴涛 arrive on 2026-05-07 at 08:50; 王船长 and 孙监造 were named to sign.
    TicketId onSite()
    {
        const TicketId ticket = commissioning("2026-05-04 09:00");
        done(desk::IntakeDesk(office()).sendToDispatch({ticket, {}}, by(receiver, "2026-05-04 10:00")));
        desk::AgreeAppointment appointment;
        appointment.ticket = ticket;
        appointment.entryAt = test::at("2026-05-07 09:00");
        appointment.place = u"江南造船 3 号泊位"_s;
        appointment.signatories = {{u"王船长"_s, u"船长"_s}, {u"孙监造"_s, u"船东监造"_s}};
        done(desk::DispatchDesk(office()).agreeAppointment(appointment, by(head, "2026-05-04 10:30")));
        done(desk::DispatchDesk(office()).assignCrew({ticket, zhou, {wu}, {}}, by(head, "2026-05-04 11:00")));
        done(desk::DispatchDesk(office()).tickPreparation(
            {{ticket, 0}, PreparationItem::Tools, true, u"专用工具两箱"_s}, by(zhou, "2026-05-06 16:00")));
        done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-07 08:50")));
        return ticket;
    }
    desk::SiteDesk site() { return desk::SiteDesk(office()); }
    rules::VisitFacts visitOf(const TicketId &ticket) { return desk::loadCase(session(), ticket)->visits.back(); }
    void writeSheet(const TicketId &ticket, QDate day, bool draft = false)
    {
        desk::WriteDailySheet sheet;
        sheet.visit = {ticket, 0};
        sheet.day = day;
        sheet.engineer = zhou;
        sheet.work = u"找正"_s;
        sheet.plan = u"接线"_s;
        sheet.runningHours = 12;
        sheet.startedAt = startOfDay(day) + 8h;
        sheet.measurements = {{u"滑油压力"_s, u"0.42 MPa"_s, u"≥ 0.35"_s}};
        sheet.draft = draft;
        clock.set(startOfDay(day) + 18h);
        done(site().writeDailySheet(sheet, by(zhou)));
    }
    void review(const TicketId &ticket, QDate day, bool accepted)
    {
        clock.set(startOfDay(day) + 19h);
        done(site().reviewDailySheet({{ticket, 0}, day, accepted, accepted ? QString() : u"缺排温"_s}, by(head)));
    }
    void open(int width = 1366)
    {
        tab = std::make_unique<SiteTab>(bench());
        tab->resize(width, 768);
        tab->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(tab.get()));
        settle(*tab);
        tab->findChild<RecordListView *>()->table()->selectFirst();
        settle(*tab);
    }
    template <typename W> W *seen(const QString &name)
    {
        for (W *found : tab->findChildren<W *>(name)) {
            if (found->isVisible())
                return found;
        }
        throw std::runtime_error("not to be seen: " + name.toStdString());
    }
    DayStrip *strip() { return tab->findChild<DayStrip *>(u"day_strip"_s); }
    QString textOf(const QString &grid) { return tab->findChild<FactGrid *>(grid)->text(); }
    FormPanel *form()
    {
        for (FormPanel *found : tab->findChildren<FormPanel *>()) {
            if (found->isVisible())
                return found;
        }
        throw std::runtime_error("no form is open");
    }
    void press(QAbstractButton *button)
    {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        settle(*tab);
    }
    /// Saves the form in front. Gives what it says is wrong; empty: it was saved.
    QString save()
    {
        const QPointer<FormPanel> saved(form());
        QTest::keyClick(saved, Qt::Key_Return, Qt::ControlModifier);
        settle(*tab);
        QStringList wrong;
        for (const NoteLabel *note : saved ? saved->findChildren<NoteLabel *>() : QList<NoteLabel *>()) {
            if (note->isVisible())
                wrong.append(u"%1: %2"_s.arg(note->objectName(), note->text()));
        }
        return wrong.join(u'\n');
    }
    /// Types cells one after the other into the table of a form, from where it stands.
    static void typeCells(QTableWidget *table, const QStringList &cells)
    {
        table->setFocus();
        for (const QString &cell : cells) {
            if (cell.isEmpty()) {
                QTest::keyClick(table, Qt::Key_Tab);
                continue;
            }
            test::commit(table, cell);
            QTest::keyClick(cellEditor(table), Qt::Key_Tab);
        }
    }

    std::unique_ptr<SiteTab> tab;
};
FAIRLEAD_ON_SQLITE(OnsiteUiTest);

QString statesOf(const DayStrip &strip)
{
    QStringList states;
    for (int row = 0; row < strip.model()->rowCount(); ++row)
        states.append(strip.model()->index(row, 0).data(Qt::AccessibleTextRole).toString().section(u", "_s, 1));
    return states.join(u' ');
}

TEST_P(OnsiteUiTest, showsAMonthOfDaysAsChips)
{
    const TicketId ticket = onSite();
    const QDate first(2026, 5, 7);
    for (int i = 0; i < 29; ++i) {
        const QDate day = first.addDays(i);
        if (i == 1)
            continue;
        writeSheet(ticket, day, i == 28);
        if (i != 27 && i != 28)
            review(ticket, day, i != 26);
    }
    itIs("2026-06-05 10:00");
    open();
    ASSERT_EQ(strip()->model()->rowCount(), 30);
    QStringList expected(30, u"Accepted"_s);
    expected[1] = u"Missing"_s;
    expected[26] = u"Returned"_s;
    expected[27] = u"Submitted"_s;
    expected[28] = u"Draft"_s;
    expected[29] = u"Missing"_s;
    EXPECT_EQ(statesOf(*strip()), expected.join(u' '));
    EXPECT_EQ(strip()->currentDay(), QDate(2026, 6, 5)) << "today";

    // No chip is cut off, however many lines they take.
    const QRect last = strip()->visualRect(strip()->model()->index(29, 0));
    EXPECT_TRUE(strip()->viewport()->rect().contains(last));
    EXPECT_GT(last.top(), strip()->visualRect(strip()->model()->index(0, 0)).top());

    strip()->setFocus();
    QTest::keyClick(strip(), Qt::Key_Left);
    QTest::keyClick(strip(), Qt::Key_Left);
    EXPECT_EQ(strip()->currentDay(), QDate(2026, 6, 3));
    EXPECT_TRUE(textOf(u"visit_sheet"_s).contains(u"Submitted: 周海"_s)) << textOf(u"visit_sheet"_s).toStdString();
    QTest::keyClick(strip(), Qt::Key_Home);
    EXPECT_EQ(strip()->currentDay(), first);
    QTest::keyClick(strip(), Qt::Key_Down);
    const int perLine = static_cast<int>(first.daysTo(strip()->currentDay()));
    EXPECT_GT(perLine, 1) << "a line further";
    QTest::mouseClick(strip()->viewport(), Qt::LeftButton, {},
                      strip()->visualRect(strip()->model()->index(1, 0)).center());
    EXPECT_EQ(strip()->currentDay(), first.addDays(1));

    // Enter opens the sheet of the day that is missing.
    strip()->setFocus();
    QTest::keyClick(strip(), Qt::Key_Return);
    settle(*tab);
    auto *day = static_cast<ChoiceField *>(form()->field(u"day"_s));
    EXPECT_EQ(day->code(), u"1/2026-05-08"_s);
}

TEST_P(OnsiteUiTest, aSheetIsWrittenByKeyboardAsADraftAndSubmitted)
{
    const TicketId ticket = onSite();
    writeSheet(ticket, QDate(2026, 5, 7));
    review(ticket, QDate(2026, 5, 7), true);
    itIs("2026-05-08 17:00");
    setActing(zhou);
    open();
    EXPECT_EQ(statesOf(*strip()), u"Accepted Missing"_s);
    strip()->setFocus();
    QTest::keyClick(strip(), Qt::Key_Enter);
    settle(*tab);
    EXPECT_EQ(tab->focusWidget()->objectName(), u"work"_s) << "the day is given";

    press(seen<QAbstractButton>(u"copy_from_day_before"_s));
    EXPECT_EQ(seen<QPlainTextEdit>(u"work"_s)->toPlainText(), u"接线"_s) << "what was planned is the work";
    EXPECT_EQ(seen<QLineEdit>(u"started_at"_s)->text(), u"08:00"_s);
    EXPECT_EQ(seen<QLineEdit>(u"running_hours"_s)->text(), QString()) << "read from the counter each day";
    auto *table = seen<QTableWidget>(u"measurements"_s);
    EXPECT_EQ(table->item(0, 0)->text(), u"滑油压力"_s);
    EXPECT_EQ(table->item(0, 1)->text(), QString());
    table->setCurrentCell(0, 1);
    typeCells(table, {u"0.44 MPa"_s, {}, u"排温"_s, u"385 ℃"_s, {}});
    EXPECT_EQ(table->rowCount(), 3) << "there is always an empty one";
    seen<QLineEdit>(u"ended_at"_s)->setFocus();
    QTest::keyClicks(seen<QLineEdit>(u"ended_at"_s), u"1730"_s);
    QTest::keyClicks(seen<QLineEdit>(u"running_hours"_s), u"18"_s);
    press(seen<QAbstractButton>(u"save_draft"_s));
    EXPECT_EQ(statesOf(*strip()), u"Accepted Draft"_s);
    EXPECT_EQ(visitOf(ticket).sheets.back().state(), SheetState::Draft);

    strip()->setFocus();
    QTest::keyClick(strip(), Qt::Key_Return);
    settle(*tab);
    EXPECT_EQ(seen<QLineEdit>(u"ended_at"_s)->text(), u"17:30"_s) << "gone on with";
    EXPECT_TRUE(save().contains(u"donts_note"_s)) << "what isn't ticked wants a note";
    for (const QString &kept : {u"carried_things"_s, u"customer_equipment"_s, u"other_areas"_s, u"smoking"_s})
        press(seen<QAbstractButton>(u"donts_kept_"_s + kept));
    test::commit(seen<QLineEdit>(u"donts_note"_s), u"客户次日验收"_s);
    EXPECT_EQ(save(), QString());
    EXPECT_EQ(statesOf(*strip()), u"Accepted Submitted"_s);
    const DailySheet sheet = visitOf(ticket).sheets.back();
    EXPECT_EQ(sheet.state(), SheetState::Submitted);
    EXPECT_EQ(sheet.runningHours, 18);
    EXPECT_EQ(sheet.minutes, 570);
    EXPECT_EQ(sheet.dontsKept->size(), 4U);
    EXPECT_EQ(sheet.measurements,
              (std::vector<Measurement>{{u"滑油压力"_s, u"0.44 MPa"_s, u"≥ 0.35"_s}, {u"排温"_s, u"385 ℃"_s, {}}}));
}

TEST_P(OnsiteUiTest, sheetsAreReviewedWhereTheyAreRead)
{
    const TicketId ticket = onSite();
    writeSheet(ticket, QDate(2026, 5, 7));
    writeSheet(ticket, QDate(2026, 5, 8));
    itIs("2026-05-08 19:00");
    setActing(zhou);
    open();
    EXPECT_THROW(seen<QAbstractButton>(u"accept_sheet"_s), std::runtime_error) << "not his own";
    setActing(head);
    settle(*tab);
    press(seen<QAbstractButton>(u"return_sheet"_s));
    EXPECT_EQ(statesOf(*strip()), u"Submitted Submitted"_s) << "a return wants a reason";
    EXPECT_TRUE(seen<QWidget>(u"sheet_review_note"_s));
    test::commit(seen<QLineEdit>(u"sheet_reason"_s), u"缺排温"_s);
    press(seen<QAbstractButton>(u"return_sheet"_s));
    EXPECT_EQ(statesOf(*strip()), u"Submitted Returned"_s);
    EXPECT_EQ(visitOf(ticket).sheets.back().review->reason, u"缺排温"_s);
    EXPECT_TRUE(textOf(u"visit_sheet"_s).contains(u"缺排温"_s));
    strip()->setFocus();
    QTest::keyClick(strip(), Qt::Key_Left);
    QTest::keyClick(strip(), Qt::Key_Return); // goes to what can be done with the day
    EXPECT_EQ(QApplication::focusWidget(), seen<QAbstractButton>(u"accept_sheet"_s));
    press(seen<QAbstractButton>(u"accept_sheet"_s));
    EXPECT_EQ(statesOf(*strip()), u"Accepted Returned"_s);
}

TEST_P(OnsiteUiTest, theVisitSaysWhatIsPlannedAndPrepared)
{
    const TicketId ticket = onSite();
    done(site().leaveSite({{ticket, 0}, false, u"调速器待调"_s}, by(zhou, "2026-05-07 17:00")));
    open();
    // The list shows both visits; the newest is told what was left to it.
    settle(*tab);
    EXPECT_TRUE(textOf(u"visit_plan"_s).contains(u"调速器待调"_s)) << textOf(u"visit_plan"_s).toStdString();
    EXPECT_TRUE(textOf(u"visit_preparation"_s).contains(u"Tools"_s));
}

TEST_P(OnsiteUiTest, theWorkOrderIsFilledSignedAndCorrected)
{
    const TicketId ticket = onSite();
    writeSheet(ticket, QDate(2026, 5, 7));
    review(ticket, QDate(2026, 5, 7), true);
    done(site().leaveSite({{ticket, 0}, true, {}}, by(zhou, "2026-05-07 19:30")));
    itIs("2026-05-07 20:00");
    setActing(zhou);
    open();
    press(seen<QAbstractButton>(u"prepare_work_order"_s));
    test::commit(seen<QPlainTextEdit>(u"result"_s), u"试车正常"_s);
    auto *parts = seen<QTableWidget>(u"parts"_s);
    typeCells(parts, {u"12.0431"_s, u"喷油器"_s, u"2"_s, u"A-77"_s, u"B-12"_s});
    QTest::keyClick(parts, Qt::Key_F2); // one of several is chosen by its first letters
    auto *box = parts->viewport()->findChild<QComboBox *>();
    ASSERT_TRUE(box);
    box->setCurrentIndex(box->findData(u"yes"_s));
    QTest::keyClick(box, Qt::Key_Tab);
    EXPECT_EQ(seen<QTableWidget>(u"signatories"_s)->item(1, 0)->text(), u"孙监造"_s) << "as it was decided";
    EXPECT_EQ(save(), QString());
    const WorkOrder prepared = visitOf(ticket).workOrder.value();
    EXPECT_EQ(prepared.parts, (std::vector<PartUsed>{{u"12.0431"_s, u"喷油器"_s, 2, u"A-77"_s, u"B-12"_s, true}}));
    EXPECT_EQ(seen<BadgeLabel>(u"signed_count"_s)->text(), u"0 of 2 signed"_s);

    itIs("2026-05-07 20:10");
    press(seen<QAbstractButton>(u"sign_screen_王船长"_s));
    auto *pad = tab->findChild<SignaturePad *>();
    ASSERT_TRUE(pad && pad->isEnabled());
    EXPECT_TRUE(save().contains(u"drawing"_s)) << "nobody has drawn yet";
    QTest::mousePress(pad, Qt::LeftButton, {}, {20, 40});
    QTest::mouseMove(pad, {60, 80});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {60, 80});
    EXPECT_EQ(save(), QString());
    EXPECT_EQ(seen<BadgeLabel>(u"signed_count"_s)->text(), u"1 of 2 signed"_s);
    const Signatory captain = visitOf(ticket).workOrder->signatories.at(0);
    EXPECT_EQ(captain.signedHow, SignedHow::Screen);
    const std::vector<desk::AttachmentRow> drawn = desk::AttachmentDesk(office()).ofRecord(RecordId(captain.id.uuid()));
    ASSERT_EQ(drawn.size(), 1U) << "what he drew hangs on him";
    EXPECT_EQ(drawn[0].attachment.fileName, u"王船长.png"_s);
    EXPECT_FALSE(QImage::fromData(desk::AttachmentDesk(office()).content(drawn[0].attachment.id).value()).isNull());
    EXPECT_TRUE(textOf(u"visit_reviews"_s).contains(u"Signatures are missing"_s));
    press(seen<QAbstractButton>(u"sign_paper_孙监造"_s));
    EXPECT_EQ(save(), QString());
    EXPECT_EQ(seen<BadgeLabel>(u"signed_count"_s)->text(), u"2 of 2 signed"_s);
    EXPECT_EQ(visitOf(ticket).workOrder->signatories.at(1).signedHow, SignedHow::Paper);

    done(site().submitWorkOrder({{ticket, 0}}, by(zhou, "2026-05-07 20:30")));
    done(site().reviewWorkOrder({{ticket, 0}, true, true, {}}, by(head, "2026-05-08 09:00")));
    done(site().archiveWorkOrder({{ticket, 0}, u"A-1"_s, u"CRM-1"_s, {}}, by(head, "2026-05-08 10:00")));
    itIs("2026-05-09 09:00");
    client().noteChange();
    settle(*tab);
    press(seen<QAbstractButton>(u"record_correction"_s));
    EXPECT_EQ(seen<QPlainTextEdit>(u"old_value"_s)->toPlainText(), u"试车正常"_s);
    test::commit(seen<QPlainTextEdit>(u"value"_s), u"试车正常，遗留一处渗油"_s);
    test::commit(seen<QPlainTextEdit>(u"reason"_s), u"漏写"_s);
    EXPECT_EQ(save(), QString());
    ASSERT_EQ(visitOf(ticket).corrections.size(), 1U);
    EXPECT_EQ(visitOf(ticket).workOrder->result, u"试车正常"_s);
    const QString text = textOf(u"visit_order"_s);
    EXPECT_TRUE(text.contains(u"Result: 试车正常\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"遗留一处渗油"_s)) << "beside the original";
}

TEST_P(OnsiteUiTest, aDraftOfASheetComesBackAfterARestart)
{
    onSite();
    itIs("2026-05-08 10:00");
    setActing(zhou);
    open();
    strip()->setFocus();
    QTest::keyClick(strip(), Qt::Key_Left);
    QTest::keyClick(strip(), Qt::Key_Return);
    settle(*tab);
    test::commit(seen<QPlainTextEdit>(u"work"_s), u"找正"_s);
    typeCells(seen<QTableWidget>(u"measurements"_s), {u"滑油压力"_s});
    bench().drafts().flush();
    tab.reset();
    restartBench();
    setActing(zhou);
    std::vector<Draft> kept;
    QObject::connect(&bench().drafts(), &DraftKeeper::restored, &bench(),
                     [&kept](const std::vector<Draft> &drafts) { kept = drafts; });
    bench().drafts().load();
    test::waitUntil([&] { return !kept.empty(); });
    ASSERT_EQ(kept.size(), 1U);
    tab = std::make_unique<SiteTab>(bench());
    tab->resize(1366, 768);
    tab->show();
    EXPECT_TRUE(tab->restoreDraft(kept.front()));
    settle(*tab);
    EXPECT_EQ(static_cast<ChoiceField *>(form()->field(u"day"_s))->code(), u"1/2026-05-07"_s);
    EXPECT_EQ(seen<QPlainTextEdit>(u"work"_s)->toPlainText(), u"找正"_s);
    EXPECT_EQ(seen<QTableWidget>(u"measurements"_s)->item(0, 0)->text(), u"滑油压力"_s);
}

std::vector<TableField::Column> threeColumns()
{
    using Column = TableField::Column;
    return {{[] { return u"What"_s; }},
            {[] { return u"Number"_s; }, 60, Column::Number},
            {[] { return u"Choice"_s; }, 80, Column::OneOf, {{u"yes"_s, [] { return u"Ja"_s; }}, {u"no"_s, [] {
                                                                                                      return u"Nein"_s;
                                                                                                  }}}}};
}

TEST(TableFieldTest, growsAsOneTypesAndLetsOneOut)
{
    QWidget window;
    auto *rows = new TableField(u"rows"_s, threeColumns(), 4, &window);
    auto *after = new QLineEdit(&window);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QSignalSpy edited(rows, &Field::edited);
    QTableWidget *table = rows->table();
    EXPECT_TRUE(rows->isEmpty());
    rows->setFocus();
    EXPECT_EQ(QApplication::focusWidget(), table);
    test::commit(table, u"一"_s);
    QTest::keyClick(cellEditor(table), Qt::Key_Tab);
    EXPECT_EQ(table->rowCount(), 2);
    EXPECT_FALSE(edited.empty());
    EXPECT_EQ(table->currentColumn(), 1);
    test::commit(table, u"x"_s);
    QTest::keyClick(cellEditor(table), Qt::Key_Return);
    QCoreApplication::processEvents(); // Return is committed once it has been handled
    EXPECT_EQ(rows->ownViolation()->code, ViolationCode::InvalidValue);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_FALSE(rows->ownViolation());
    EXPECT_EQ(rows->rows(), (std::vector<QStringList>{{u"一"_s, {}, {}}}));

    QTest::keyClick(table, Qt::Key_Tab); // to the choice
    QTest::keyClick(table, Qt::Key_Tab); // to the empty row
    EXPECT_EQ(table->currentRow(), 1);
    QTest::keyClick(table, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), after) << "out of the table from an empty row";
    table->setFocus();
    table->setCurrentCell(0, 0);
    QTest::keyClick(table, Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_TRUE(rows->isEmpty());
    EXPECT_EQ(table->rowCount(), 1);
}

TEST(TableFieldTest, keepsWhatIsInItAsADraft)
{
    TableField rows(u"rows"_s, threeColumns());
    rows.setRows({{u"一"_s, u"2"_s, u"no"_s}, {{}, {}, u"yes"_s}});
    EXPECT_EQ(rows.table()->item(0, 2)->text(), u"Nein"_s) << "the word, not the code";
    TableField other(u"rows"_s, threeColumns());
    other.restore(rows.draft());
    EXPECT_EQ(other.rows(), rows.rows());
    EXPECT_EQ(other.table()->rowCount(), 3);
}

TEST(SignatureFieldTest, isDrawnWithTheMouseAndTakenAwayByKey)
{
    SignatureField field(u"drawing"_s);
    field.resize(field.sizeHint());
    field.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    QSignalSpy edited(&field, &Field::edited);
    SignaturePad *pad = field.pad();
    EXPECT_TRUE(field.isEmpty());
    EXPECT_TRUE(field.png().isEmpty());
    QTest::mousePress(pad, Qt::LeftButton, {}, {20, 40});
    QTest::mouseMove(pad, {100, 90});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {100, 90});
    EXPECT_EQ(edited.size(), 1);
    const QImage drawn = QImage::fromData(field.png());
    EXPECT_EQ(drawn.size(), pad->size() * 2);
    EXPECT_NE(drawn.pixel(60 * 2, 65 * 2), QColor(Qt::white).rgb()) << "on the line between";
    EXPECT_EQ(drawn.pixel(300 * 2, 20 * 2), QColor(Qt::white).rgb());

    SignatureField other(u"drawing"_s);
    other.restore(field.draft());
    EXPECT_EQ(other.png(), field.png());
    QTest::keyClick(pad, Qt::Key_Backspace);
    EXPECT_TRUE(field.isEmpty());
    EXPECT_EQ(edited.size(), 2);
}

} // namespace
} // namespace fairlead::ui
