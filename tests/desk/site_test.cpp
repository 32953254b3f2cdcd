// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefixture.h"
#include "desk/attachmentdesk.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

namespace {

using test::done;
using test::said;

class SiteTest : public test::CaseFixture {};
FAIRLEAD_ON_BOTH_DATABASES(SiteTest);

TEST_P(SiteTest, arrivalBringsTheCaseOnSite)
{
    const TicketId ticket = dispatched();
    done(site().arriveOnSite({{ticket, 0}, u"台风封航"_s}, by(zhou, "2026-05-07 09:30")));

    const Visit visit = newestVisitOf(ticket).visit;
    EXPECT_EQ(visit.arrivedAt, test::at("2026-05-07 09:30"));
    ASSERT_TRUE(visit.lateCause);
    EXPECT_EQ(visit.lateCause->cause, u"台风封航"_s);
    EXPECT_EQ(visit.lateCause->entry.enteredBy, zhou);
    EXPECT_EQ(stateOf(ticket), TicketState::OnSite);
    EXPECT_EQ(journalOf(visit.id).last(), u"arrive_on_site"_s);
    EXPECT_EQ(journalOf(ticket).last(), u"arrive_on_site"_s);
}

TEST_P(SiteTest, whatSpeaksAgainstArrival)
{
    const TicketId waiting = repairToDispatch("2026-05-04");
    EXPECT_EQ(said(site().arriveOnSite({{waiting, 0}, {}}, by(zhou, "2026-05-07 09:00"))), u"visit missing visit"_s);
    const TicketId ticket = dispatched();
    const auto before = contents();
    EXPECT_EQ(said(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-04 10:59"))),
              u"at too_early 2026-05-04T11:00:00+08:00"_s);
    EXPECT_EQ(said(site().arriveOnSite({{ticket, 3}, {}}, by(zhou, "2026-05-07 09:00"))), u"visit unknown 3"_s);
    EXPECT_EQ(said(site().arriveOnSite({{{}, 0}, QString(10001, u'x')}, by(zhou, "2026-05-07 09:00"))),
              u"late_cause too_long 10000; ticket required"_s);
    EXPECT_EQ(contents(), before);
    done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-07 09:00")));
    EXPECT_EQ(said(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-07 09:10"))),
              u"visit already_done 2026-05-07T09:00:00+08:00"_s);
}

TEST_P(SiteTest, aCauseForBeingLateIsPutOnRecordOnce)
{
    const TicketId ticket = onSite("2026-05-07 09:20");
    EXPECT_EQ(said(site().recordLateCause({{ticket, 0}, u" "_s}, by(zhou, "2026-05-07 10:00"))), u"cause required"_s);
    done(site().recordLateCause({{ticket, 0}, u"引航员迟到"_s}, by(zhou, "2026-05-07 10:00")));
    EXPECT_EQ(newestVisitOf(ticket).visit.lateCause->cause, u"引航员迟到"_s);
    EXPECT_EQ(said(site().recordLateCause({{ticket, 0}, u"堵车"_s}, by(zhou, "2026-05-07 11:00"))),
              u"cause already_done 2026-05-07T10:00:00+08:00"_s);
}

TEST_P(SiteTest, whatWasNotFinishedIsCarriedIntoTheNextVisit)
{
    const TicketId ticket = onSite();
    EXPECT_EQ(said(site().leaveSite({{ticket, 0}, true, u"调速器待调"_s}, by(zhou, "2026-05-07 18:00"))),
              u"left_open invalid_value 调速器待调"_s);
    done(site().leaveSite({{ticket, 0}, false, u"调速器待调"_s}, by(zhou, "2026-05-07 18:00")));

    const rules::CaseFacts facts = factsOf(ticket);
    ASSERT_EQ(facts.visits.size(), 2U);
    EXPECT_EQ(facts.visits[0].visit.leftOpen, u"调速器待调"_s);
    EXPECT_EQ(facts.visits[1].visit.leftOpen, u""_s);
    EXPECT_EQ(facts.visits[0].visit.departedAt, test::at("2026-05-07 18:00"));
    EXPECT_FALSE(facts.visits[0].visit.finished);
    const Visit &next = facts.visits[1].visit;
    EXPECT_EQ(next.sequence, 2);
    EXPECT_EQ(next.leadId(), zhou);
    EXPECT_EQ(next.crew.size(), 2U);
    EXPECT_EQ(next.assignedAt, test::at("2026-05-07 18:00"));
    EXPECT_FALSE(next.plannedEndAt || next.appointment || next.standingEntryAt || next.arrivedAt);
    EXPECT_EQ(facts.ticket.state, TicketState::Dispatched);
    EXPECT_EQ(journalOf(next.id), QStringList{u"leave_site"_s});
    // The first one is over: it can be neither entered nor left again.
    EXPECT_EQ(said(site().leaveSite({{ticket, 1}, true}, by(zhou, "2026-05-08 09:00"))),
              u"visit already_done 2026-05-07T18:00:00+08:00"_s);
    done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-08 09:00")));
    done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-08 12:00")));
    EXPECT_EQ(stateOf(ticket), TicketState::OnSite);
}

TEST_P(SiteTest, nobodyLeavesBeforeArriving)
{
    const TicketId ticket = dispatched();
    EXPECT_EQ(said(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-07 18:00"))), u"wrong_state dispatched"_s);
    done(site().arriveOnSite({{ticket, 0}, {}}, by(zhou, "2026-05-07 09:00")));
    EXPECT_EQ(said(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-07 08:59"))),
              u"at too_early 2026-05-07T09:00:00+08:00"_s);
}

TEST_P(SiteTest, aSheetIsWrittenReturnedAndWrittenAgain)
{
    const TicketId ticket = onSite();
    const WriteDailySheet sheet = sheetOf(ticket, QDate(2026, 5, 7));
    const DailySheetId first = done(site().writeDailySheet(sheet, by(zhou, "2026-05-07 17:00")));
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(wu, "2026-05-07 17:05"))), u"day already_done 2026-05-07"_s);
    EXPECT_EQ(said(site().reviewDailySheet({{ticket, 0}, sheet.day, true, {}}, by(zhou, "2026-05-07 18:00"))),
              u"by own_matter"_s);
    EXPECT_EQ(said(site().reviewDailySheet({{ticket, 0}, sheet.day, false, {}}, by(head, "2026-05-07 16:00"))),
              u"at too_early 2026-05-07T17:00:00+08:00; reason required"_s);
    done(site().reviewDailySheet({{ticket, 0}, sheet.day, false, u"缺运行小时"_s}, by(head, "2026-05-07 18:00")));
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(zhou, "2026-05-07 17:30"))),
              u"at too_early 2026-05-07T18:00:00+08:00"_s);
    done(site().writeDailySheet(sheet, by(zhou, "2026-05-07 19:00")));
    done(site().reviewDailySheet({{ticket, 0}, sheet.day, true, {}}, by(head, "2026-05-07 19:30")));

    const std::vector<DailySheet> sheets = newestVisitOf(ticket).sheets;
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_EQ(sheets[0].id, first);
    EXPECT_EQ(sheets[0].revision, 1);
    EXPECT_EQ(sheets[0].review->reason, u"缺运行小时"_s);
    EXPECT_EQ(sheets[1].revision, 2);
    EXPECT_TRUE(sheets[1].review->accepted);
    EXPECT_EQ(sheets[1].siteCleaned, true);
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(zhou, "2026-05-07 20:00"))), u"day already_done 2026-05-07"_s);
    EXPECT_EQ(journalOf(first), (QStringList{u"write_daily_sheet"_s, u"review_daily_sheet"_s}));
}

TEST_P(SiteTest, aDraftCountsOnlyWhenItIsSubmitted)
{
    const TicketId ticket = onSite();
    WriteDailySheet sheet = sheetOf(ticket, QDate(2026, 5, 7));
    sheet.work = {};
    sheet.draft = true;
    sheet.measurements = {{u"滑油压力"_s, {}, {}}};
    const DailySheetId id = done(site().writeDailySheet(sheet, by(zhou, "2026-05-07 12:00")));
    EXPECT_EQ(said(site().reviewDailySheet({{ticket, 0}, sheet.day, true, {}}, by(head, "2026-05-07 13:00"))),
              u"day missing sheet_submission"_s);
    // The day is over: a draft is no sheet, and says so to those who dock for it.
    done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-08 00:00")));
    EXPECT_EQ(proposalsOf(ticket, u"A3.2"_s), u"A3.2 吴涛 proposed -0.10; A3.2 周海 proposed -0.10"_s);

    sheet.draft = false;
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(zhou, "2026-05-08 09:00"))),
              u"measurements required; work required"_s);
    sheet.work = u"找正"_s;
    sheet.measurements = {{u"滑油压力"_s, u"0.42 MPa"_s, u"≥ 0.35"_s}};
    EXPECT_EQ(done(site().writeDailySheet(sheet, by(zhou, "2026-05-08 09:00"))), id);
    const std::vector<DailySheet> sheets = newestVisitOf(ticket).sheets;
    ASSERT_EQ(sheets.size(), 1U);
    EXPECT_EQ(sheets[0].revision, 1);
    EXPECT_EQ(sheets[0].state(), SheetState::Submitted);
    EXPECT_EQ(sheets[0].entry.happenedAt, test::at("2026-05-08 09:00")) << "when it was submitted";
    EXPECT_EQ(sheets[0].measurements, sheet.measurements);
    EXPECT_EQ(proposalsOf(ticket, u"A3.2"_s), u""_s);
    EXPECT_EQ(journalOf(id), (QStringList{u"write_daily_sheet"_s, u"write_daily_sheet"_s}));
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(zhou, "2026-05-08 10:00"))), u"day already_done 2026-05-07"_s);
}

TEST_P(SiteTest, theAnswerToAReturnedSheetMayBeADraftFirst)
{
    const TicketId ticket = onSite();
    WriteDailySheet sheet = sheetOf(ticket, QDate(2026, 5, 7));
    done(site().writeDailySheet(sheet, by(zhou, "2026-05-07 17:00")));
    done(site().reviewDailySheet({{ticket, 0}, sheet.day, false, u"缺测量值"_s}, by(head, "2026-05-07 18:00")));
    sheet.draft = true;
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(zhou, "2026-05-07 17:30"))),
              u"at too_early 2026-05-07T18:00:00+08:00"_s);
    done(site().writeDailySheet(sheet, by(zhou, "2026-05-07 18:30")));
    sheet.draft = false;
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(zhou, "2026-05-07 17:30"))),
              u"at too_early 2026-05-07T18:00:00+08:00"_s)
        << "the draft between changes nothing";
    done(site().writeDailySheet(sheet, by(zhou, "2026-05-07 19:00")));
    const std::vector<DailySheet> sheets = newestVisitOf(ticket).sheets;
    ASSERT_EQ(sheets.size(), 2U);
    EXPECT_EQ(sheets[0].state(), SheetState::Returned);
    EXPECT_EQ(sheets[1].state(), SheetState::Submitted);
    EXPECT_EQ(sheets[1].revision, 2);
}

TEST_P(SiteTest, photosAreKeptWithTheSheet)
{
    const TicketId ticket = onSite();
    WriteDailySheet sheet = sheetOf(ticket, QDate(2026, 5, 7));
    sheet.draft = true;
    sheet.attachments = {{u"机舱.txt"_s, {}, "one", {}, {}}};
    const DailySheetId id = done(site().writeDailySheet(sheet, by(zhou, "2026-05-07 12:00")));
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(zhou, "2026-05-07 13:00"))),
              u"attachments[0] duplicate 机舱.txt"_s);
    sheet.draft = false;
    sheet.attachments = {{u"铭牌.txt"_s, {}, "two", {}, {}}};
    done(site().writeDailySheet(sheet, by(zhou, "2026-05-07 17:00")));
    EXPECT_EQ(AttachmentDesk(office()).ofRecord(RecordId(id.uuid())).size(), 2U);
}

TEST_P(SiteTest, aSheetHoldsTheWholeDay)
{
    const TicketId ticket = onSite();
    WriteDailySheet sheet = sheetOf(ticket, QDate(2026, 5, 7));
    sheet.minutes = 0;
    sheet.startedAt = test::at("2026-05-07 22:00"); // a night shift
    sheet.endedAt = test::at("2026-05-08 01:30");
    sheet.faultsFound = u"3 缸排温偏高"_s;
    sheet.dataBackup = DataBackup::Yes;
    sheet.dontsKept = std::vector{FourDonts::Smoking, FourDonts::CarriedThings, FourDonts::Smoking};
    sheet.runningHours = 1'000'001;
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(zhou, "2026-05-08 02:00"))),
              u"donts_note required; running_hours out_of_range 0 1000000"_s);
    sheet.dontsNote = u"移动了脚手架，已复原"_s;
    sheet.runningHours = 12;
    done(site().writeDailySheet(sheet, by(zhou, "2026-05-08 02:00")));
    const DailySheet stored = newestVisitOf(ticket).sheets.at(0);
    EXPECT_EQ(stored.minutes, 210) << "what lies between start and end";
    EXPECT_EQ(stored.dontsKept, (std::vector{FourDonts::CarriedThings, FourDonts::Smoking}));
    EXPECT_EQ(stored.dataBackup, DataBackup::Yes);
    EXPECT_EQ(stored.runningHours, 12);

    sheet = sheetOf(ticket, QDate(2026, 5, 8));
    sheet.startedAt = test::at("2026-05-07 23:59");
    sheet.endedAt = test::at("2026-05-09 00:00");
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(zhou, "2026-05-08 17:00"))),
              u"ended_at out_of_range 2026-05-07T23:59:00+08:00 2026-05-08T23:59:00+08:00; "
              "started_at out_of_range 2026-05-08T00:00:00+08:00 2026-05-09T00:00:00+08:00"_s);
    sheet.startedAt = test::at("2026-05-08 08:00");
    sheet.endedAt = test::at("2026-05-08 07:59");
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(zhou, "2026-05-08 17:00"))),
              u"ended_at out_of_range 2026-05-08T08:00:00+08:00 2026-05-09T08:00:00+08:00"_s);
    sheet.endedAt = test::at("2026-05-08 17:00");
    sheet.minutes = 480;
    done(site().writeDailySheet(sheet, by(zhou, "2026-05-08 17:00")));
    EXPECT_EQ(newestVisitOf(ticket).sheets.at(1).minutes, 480) << "less the breaks";
}

TEST_P(SiteTest, everythingWrongWithASheetIsSaidAtOnce)
{
    const TicketId ticket = onSite();
    WriteDailySheet sheet = sheetOf(ticket, QDate(2026, 5, 8));
    sheet.engineer = head;
    sheet.work = u"  "_s;
    sheet.minutes = 1441;
    const auto before = contents();
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(zhou, "2026-05-07 17:00"))),
              u"day out_of_range 2026-05-07 2026-05-07; engineer invalid_value 陈国栋; "
              "minutes out_of_range 0 1440; work required"_s);
    sheet = sheetOf(ticket, QDate());
    EXPECT_EQ(said(site().writeDailySheet(sheet, by(head, "2026-05-07 17:00"))),
              u"day required; engineer invalid_value 陈国栋"_s);
    EXPECT_EQ(contents(), before);
}

TEST_P(SiteTest, aSheetMayBeWrittenAfterItsDay)
{
    const TicketId ticket = onSite("2026-05-07 23:50"); // the night's work spans two days in Shanghai
    done(site().leaveSite({{ticket, 0}, true}, by(zhou, "2026-05-08 00:10")));
    done(site().writeDailySheet(sheetOf(ticket, QDate(2026, 5, 8)), by(zhou, "2026-05-09 10:00")));
    done(site().writeDailySheet(sheetOf(ticket, QDate(2026, 5, 7)), by(zhou, "2026-05-09 10:05")));
    EXPECT_EQ(said(site().writeDailySheet(sheetOf(ticket, QDate(2026, 5, 9)), by(zhou, "2026-05-09 10:10"))),
              u"day out_of_range 2026-05-07 2026-05-08"_s);
}

TEST_P(SiteTest, backupsAndBreachesBelongToTheVisit)
{
    const TicketId ticket = onSite();
    EXPECT_EQ(said(site().recordBackup({{ticket, 0}, {}, {}}, by(zhou, "2026-05-07 08:00"))),
              u"at too_early 2026-05-07T08:50:00+08:00; what required"_s);
    done(site().recordBackup({{ticket, 0}, u"调速器参数"_s, u"U 盘 3"_s, u"改转速设定"_s, u"怠速 420 → 400"_s},
                             by(zhou, "2026-05-07 09:30")));
    RecordBreach breach;
    breach.visit = {ticket, 0};
    breach.subject = BreachSubject::FourDonts;
    breach.employee = head;
    EXPECT_EQ(said(site().recordBreach(breach, by(head, "2026-05-07 10:00"))),
              u"employee invalid_value 陈国栋; four_donts required"_s);
    breach.subject = BreachSubject::Procedures;
    breach.fourDonts = FourDonts::Smoking;
    breach.employee = {};
    EXPECT_EQ(said(site().recordBreach(breach, by(head, "2026-05-07 10:00"))), u"four_donts invalid_value smoking"_s);
    breach.subject = BreachSubject::FourDonts;
    breach.employee = wu;
    breach.note = u"在机舱吸烟"_s;
    done(site().recordBreach(breach, by(head, "2026-05-07 10:00")));

    const rules::VisitFacts visit = newestVisitOf(ticket);
    ASSERT_EQ(visit.backups.size(), 1U);
    EXPECT_EQ(visit.backups[0].where, u"U 盘 3"_s);
    EXPECT_EQ(visit.backups[0].beforeChange, u"改转速设定"_s);
    EXPECT_EQ(visit.backups[0].changed, u"怠速 420 → 400"_s);
    ASSERT_EQ(visit.breaches.size(), 1U);
    EXPECT_EQ(visit.breaches[0].fourDonts, FourDonts::Smoking);
    EXPECT_EQ(visit.breaches[0].employeeId, wu);
    EXPECT_EQ(proposalsOf(ticket), u"A2.3 吴涛 proposed -0.20"_s);
    EXPECT_EQ(journalOf(proposalOf(ticket, u"A2.3"_s, wu)), QStringList{u"record_breach"_s});
}

TEST_P(SiteTest, aClosedCaseTakesNoMoreWork)
{
    const TicketId ticket = onSite();
    done(IntakeDesk(office()).cancelTicket({ticket, u"船东撤回"_s}, by(head, "2026-05-07 10:00")));
    EXPECT_EQ(said(site().recordBackup({{ticket, 0}, u"参数"_s, {}}, by(zhou, "2026-05-07 11:00"))),
              u"ticket wrong_state cancelled"_s);
    EXPECT_EQ(said(site().writeDailySheet(sheetOf(ticket, QDate(2026, 5, 7)), by(zhou, "2026-05-07 17:00"))),
              u"ticket wrong_state cancelled"_s);
    EXPECT_EQ(said(site().prepareWorkOrder(orderOf(ticket), by(zhou, "2026-05-07 17:00"))),
              u"ticket wrong_state cancelled"_s);
}

} // namespace

} // namespace fairlead::desk
