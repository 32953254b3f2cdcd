// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/siterepository.h"
#include "storage/voicerepository.h"
#include "storage/workorderrepository.h"

#include "visitrecords.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

using test::idOf;

class SiteRepositoriesTest : public test::VisitRecords {
protected:
    DailySheet sheet(const QString &name, QDate day, int revision)
    {
        DailySheet made;
        made.id = idOf<DailySheetId>(name);
        made.visitId = visit;
        made.day = day;
        made.revision = revision;
        made.engineerId = zhou;
        made.work = u"找正"_s;
        made.minutes = 1440;
        made.siteCleaned = false;
        made.entry = entry("2026-05-07 18:00");
        return made;
    }
    WorkOrder order()
    {
        WorkOrder made;
        made.id = idOf<WorkOrderId>(u"order"_s);
        made.visitId = visit;
        made.preparedBy = zhou;
        made.result = u"正常"_s;
        made.signatories = {{idOf<SignatoryId>(u"a"_s), u"王"_s, u"船长"_s, {}},
                            {idOf<SignatoryId>(u"b"_s), u"李"_s, {}, test::at("2026-05-08 09:00")}};
        made.entry = entry("2026-05-08 08:00");
        return made;
    }
};
FAIRLEAD_ON_BOTH_DATABASES(SiteRepositoriesTest);

TEST_P(SiteRepositoriesTest, sheetsComeByDayAndRevision)
{
    SiteRepository site(session());
    site.add(sheet(u"later"_s, QDate(2026, 5, 8), 1));
    DailySheet second = sheet(u"second"_s, QDate(2026, 5, 7), 2);
    second.siteCleaned = std::nullopt;
    second.problems = QString(); // null in the program, empty in the database
    site.add(second);
    site.add(sheet(u"first"_s, QDate(2026, 5, 7), 1));
    const std::vector<DailySheet> stored = site.sheetsOf(ticket);
    ASSERT_EQ(stored.size(), 3U);
    EXPECT_EQ(stored[0].id, idOf<DailySheetId>(u"first"_s));
    EXPECT_EQ(stored[0].siteCleaned, false);
    EXPECT_EQ(stored[0].minutes, 1440);
    EXPECT_EQ(stored[1].siteCleaned, std::nullopt);
    EXPECT_EQ(stored[1].problems, u""_s);
    EXPECT_EQ(stored[2].day, QDate(2026, 5, 8));
    EXPECT_FALSE(stored[2].review);
}

TEST_P(SiteRepositoriesTest, aSheetComesBackWhole)
{
    SiteRepository site(session());
    DailySheet made = sheet(u"first"_s, QDate(2026, 5, 7), 1);
    made.startedAt = test::at("2026-05-07 08:00");
    made.endedAt = test::at("2026-05-07 17:30");
    made.faultsFound = u"3 缸排温偏高"_s;
    made.dataBackup = DataBackup::NotNeeded;
    made.dontsKept = std::vector{FourDonts::OtherAreas, FourDonts::Smoking};
    made.dontsNote = u"移动了船厂的脚手架"_s;
    made.runningHours = 12;
    made.measurements = {{u"滑油压力"_s, u"0.42 MPa"_s, u"≥ 0.35"_s}, {u"排温"_s, u"385 ℃"_s, {}}};
    site.add(made);
    site.add(sheet(u"bare"_s, QDate(2026, 5, 8), 1));
    const std::vector<DailySheet> stored = site.sheetsOf(ticket);
    EXPECT_EQ(stored.at(0).startedAt, made.startedAt);
    EXPECT_EQ(stored.at(0).endedAt, made.endedAt);
    EXPECT_EQ(stored.at(0).faultsFound, made.faultsFound);
    EXPECT_EQ(stored.at(0).dataBackup, DataBackup::NotNeeded);
    EXPECT_EQ(stored.at(0).dontsKept, made.dontsKept);
    EXPECT_EQ(stored.at(0).dontsNote, made.dontsNote);
    EXPECT_EQ(stored.at(0).runningHours, 12);
    EXPECT_EQ(stored.at(0).measurements, made.measurements);
    EXPECT_EQ(stored.at(0).state(), SheetState::Submitted);
    EXPECT_EQ(stored.at(1).dontsKept, std::nullopt) << "not asked, which isn't the same as none kept";
    EXPECT_EQ(stored.at(1).runningHours, std::nullopt);
    EXPECT_TRUE(stored.at(1).measurements.empty());
}

TEST_P(SiteRepositoriesTest, aDraftIsWrittenAnewUntilItIsSubmitted)
{
    SiteRepository site(session());
    DailySheet made = sheet(u"first"_s, QDate(2026, 5, 7), 1);
    made.draft = true;
    made.dontsKept.emplace();
    made.measurements = {{u"滑油压力"_s, u"0.42 MPa"_s, {}}, {u"排温"_s, u"385 ℃"_s, {}}};
    site.add(made);
    EXPECT_EQ(site.sheetsOf(ticket).at(0).dontsKept, std::vector<FourDonts>());
    DailySheet reviewed = made;
    reviewed.review = SheetReview{true, {}, entry("2026-05-07 19:00")};
    EXPECT_FALSE(site.addReview(reviewed)) << "nobody reviews a draft";

    const Instant readAs = made.entry.enteredAt;
    made.measurements = {{u"排温"_s, u"380 ℃"_s, {}}};
    made.draft = false;
    made.entry = entry("2026-05-07 20:00");
    EXPECT_FALSE(site.rewriteDraft(made, test::at("2026-05-07 17:59"))) << "somebody wrote it since";
    EXPECT_TRUE(site.rewriteDraft(made, readAs));
    const DailySheet stored = site.sheetsOf(ticket).at(0);
    EXPECT_FALSE(stored.draft);
    EXPECT_EQ(stored.measurements, made.measurements);
    EXPECT_EQ(stored.entry.happenedAt, test::at("2026-05-07 20:00"));
    EXPECT_FALSE(site.rewriteDraft(made, made.entry.enteredAt)) << "it is none any more";
}

TEST_P(SiteRepositoriesTest, correctionsComeByTime)
{
    SiteRepository site(session());
    site.add(sheet(u"first"_s, QDate(2026, 5, 7), 1));
    const auto of = idOf<DailySheetId>(u"first"_s);
    site.add(Correction{
        idOf<CorrectionId>(u"b"_s), visit, {}, u"cause"_s, u"旧"_s, u"新"_s, u"笔误"_s, entry("2026-06-02 10:00")});
    site.add(Correction{
        idOf<CorrectionId>(u"a"_s), visit, of, u"work"_s, {}, u"找正"_s, u"漏填"_s, entry("2026-06-01 10:00")});
    const std::vector<Correction> stored = site.correctionsOf(ticket);
    ASSERT_EQ(stored.size(), 2U);
    EXPECT_EQ(stored[0].sheetId, of);
    EXPECT_EQ(stored[0].oldValue, u""_s);
    EXPECT_TRUE(stored[1].sheetId.isNull());
    EXPECT_EQ(stored[1].newValue, u"新"_s);
    EXPECT_EQ(stored[1].reason, u"笔误"_s);
}

TEST_P(SiteRepositoriesTest, aSheetIsReviewedOnce)
{
    SiteRepository site(session());
    DailySheet reviewed = sheet(u"first"_s, QDate(2026, 5, 7), 1);
    site.add(reviewed);
    reviewed.review = SheetReview{false, u"缺数据"_s, {test::at("2026-05-07 19:00"), test::at("2026-05-07 19:05"), wu}};
    EXPECT_TRUE(site.addReview(reviewed));
    reviewed.review->accepted = true;
    EXPECT_FALSE(site.addReview(reviewed));
    const SheetReview stored = site.sheetsOf(ticket).at(0).review.value();
    EXPECT_FALSE(stored.accepted);
    EXPECT_EQ(stored.reason, u"缺数据"_s);
    EXPECT_EQ(stored.entry.enteredAt, test::at("2026-05-07 19:05"));
    EXPECT_EQ(stored.entry.enteredBy, wu);
}

TEST_P(SiteRepositoriesTest, backupsAndBreachesComeByTime)
{
    SiteRepository site(session());
    site.add(Backup{idOf<BackupId>(u"b"_s), visit, u"参数"_s, u"U 盘"_s, u"改喷油提前角"_s, u"提前角 8 → 10"_s,
                    entry("2026-05-07 10:00")});
    site.add(Backup{idOf<BackupId>(u"a"_s), visit, u"曲线"_s, {}, {}, {}, entry("2026-05-07 09:00")});
    EXPECT_EQ(site.backupsOf(ticket).at(0).what, u"曲线"_s);
    EXPECT_EQ(site.backupsOf(ticket).at(1).where, u"U 盘"_s);
    EXPECT_EQ(site.backupsOf(ticket).at(1).beforeChange, u"改喷油提前角"_s);
    EXPECT_EQ(site.backupsOf(ticket).at(1).changed, u"提前角 8 → 10"_s);
    site.add(Breach{idOf<BreachId>(u"x"_s), visit, wu, BreachSubject::FourDonts, FourDonts::Smoking, u"机舱"_s,
                    entry("2026-05-07 11:00")});
    site.add(Breach{idOf<BreachId>(u"y"_s), visit, {}, BreachSubject::DataLost, {}, {}, entry("2026-05-07 12:00")});
    const std::vector<Breach> breaches = site.breachesOf(ticket);
    ASSERT_EQ(breaches.size(), 2U);
    EXPECT_EQ(breaches[0].fourDonts, FourDonts::Smoking);
    EXPECT_EQ(breaches[0].employeeId, wu);
    EXPECT_TRUE(breaches[1].employeeId.isNull());
    EXPECT_EQ(breaches[1].fourDonts, std::nullopt);
}

TEST_P(SiteRepositoriesTest, aWorkOrderComesBackWhole)
{
    WorkOrderRepository orders(session());
    WorkOrder made = order();
    made.parts = {{u"12.0431"_s, u"喷油器"_s, 2, u"A-77"_s, u"B-12"_s, true}, {{}, u"密封圈"_s, 6, {}, {}, {}}};
    made.nextSteps = u"100 小时后复查"_s;
    made.satisfaction = Satisfaction::Satisfied;
    made.signatories[1].signedHow = SignedHow::Screen;
    const std::vector<PartUsed> parts = made.parts;
    orders.insert(made);
    EXPECT_EQ(made.version, 1);
    WorkOrder stored = orders.ofTicket(ticket).at(0);
    EXPECT_EQ(stored.signatories.at(0).title, u"船长"_s);
    EXPECT_EQ(stored.signatories.at(0).signedAt, std::nullopt);
    EXPECT_EQ(stored.signatories.at(1).signedAt, test::at("2026-05-08 09:00"));
    EXPECT_EQ(stored.signatories.at(0).signedHow, std::nullopt);
    EXPECT_EQ(stored.signatories.at(1).signedHow, SignedHow::Screen);
    EXPECT_EQ(stored.parts, parts);
    EXPECT_EQ(stored.nextSteps, u"100 小时后复查"_s);
    EXPECT_EQ(stored.satisfaction, Satisfaction::Satisfied);
    EXPECT_TRUE(stored.reviews.empty());

    stored.parts.pop_back();
    stored.satisfaction = std::nullopt;
    stored.signatories = {stored.signatories.at(1)};
    stored.submittedAt = test::at("2026-05-08 10:00");
    stored.submittedBy = zhou;
    stored.reviews.push_back({idOf<ReviewId>(u"r1"_s), 1, false, true, u"缺"_s, zhou, entry("2026-05-08 11:00")});
    EXPECT_EQ(orders.update(stored), SaveOutcome::Saved);
    EXPECT_EQ(stored.version, 2);
    stored.reviews.push_back({idOf<ReviewId>(u"r2"_s), 2, true, false, {}, zhou, entry("2026-05-08 12:00")});
    stored.archivedAt = test::at("2026-05-08 13:00");
    stored.archiveNo = u"A-1"_s;
    EXPECT_EQ(orders.update(stored), SaveOutcome::Saved);
    const WorkOrder again = orders.ofTicket(ticket).at(0);
    EXPECT_EQ(again.signatories.size(), 1U);
    EXPECT_EQ(again.parts, std::vector{parts.front()});
    EXPECT_EQ(again.satisfaction, std::nullopt);
    EXPECT_EQ(again.reviews.size(), 2U);
    EXPECT_TRUE(again.passedReview());
    EXPECT_EQ(again.entry.happenedAt, test::at("2026-05-08 08:00")) << "when it was first written";
    EXPECT_EQ(orders.byArchiveNo(u"A-1"_s), again.id);
    EXPECT_FALSE(orders.byArchiveNo(u""_s));
    EXPECT_EQ(orders.update(made), SaveOutcome::Conflict) << "an older version";
    made.id = idOf<WorkOrderId>(u"none"_s);
    EXPECT_EQ(orders.update(made), SaveOutcome::Missing);
}

TEST_P(SiteRepositoriesTest, voicesKeepSubjectsAndNames)
{
    VoiceRepository voices(session());
    voices.add(Complaint{idOf<ComplaintId>(u"c"_s),
                         visit,
                         {ComplaintSubject::Punctuality, ComplaintSubject::Other},
                         Channel::Letter,
                         u"王"_s,
                         u"晚到"_s,
                         entry("2026-05-07 10:00")});
    voices.add(Praise{idOf<PraiseId>(u"p"_s), visit, Channel::Phone, {}, u"好"_s, {wu}, entry("2026-05-07 11:00")});
    voices.add(Praise{idOf<PraiseId>(u"q"_s), visit, Channel::Phone, {}, u"都好"_s, {}, entry("2026-05-07 12:00")});
    const Complaint complaint = voices.complaintsOf(ticket).at(0);
    EXPECT_EQ(complaint.subjects, (std::vector{ComplaintSubject::Punctuality, ComplaintSubject::Other}));
    EXPECT_EQ(complaint.channel, Channel::Letter);
    const std::vector<Praise> praises = voices.praisesOf(ticket);
    EXPECT_EQ(praises.at(0).named, std::vector{wu});
    EXPECT_TRUE(praises.at(1).named.empty());
    EXPECT_TRUE(voices.complaintsOf(idOf<TicketId>(u"another"_s)).empty());
}

} // namespace

} // namespace fairlead::storage
