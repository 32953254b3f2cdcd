// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledossier.h"

#include "support/casebuilder.h"

using namespace Qt::StringLiterals;

namespace fairlead::report {

namespace {

desk::VisitDossier dossierOf(const test::CaseBuilder &builder)
{
    desk::VisitDossier dossier;
    dossier.ticket = builder.facts().ticket;
    dossier.ticket.number = u"2026-000123"_s;
    dossier.ticket.judgedOn = QDate(2026, 5, 4);
    dossier.ticket.verdict.covered = true;
    dossier.ticket.verdict.lastDay = QDate(2026, 12, 31);
    dossier.guidances = builder.facts().guidances;
    dossier.facts = builder.facts().visits.front();
    Ship ship;
    ship.name = u"新海航"_s;
    ship.hullNo = u"H2501"_s;
    ship.imoNo = u"9074729"_s;
    dossier.ship = ship;
    Engine engine;
    engine.model = u"L27/38"_s;
    engine.serialNo = u"27001"_s;
    engine.dates.deliveredOn = QDate(2025, 6, 30);
    engine.dates.seaTrialOn = QDate(2025, 12, 31);
    dossier.engine = engine;
    dossier.owner = u"远洋航运有限公司"_s;
    dossier.yard = u"江南造船厂"_s;
    const auto add = [&dossier](const char *name, const QString &shown, const QString &staffNo) {
        Employee person;
        person.id = test::person(name);
        person.name = shown;
        person.staffNo = staffNo;
        person.phone = u"1390000%1"_s.arg(staffNo);
        dossier.people.insert(person.id, person);
    };
    add("zhou", u"周海"_s, u"1007"_s);
    add("wu", u"吴涛"_s, u"1012"_s);
    add("head", u"王部长"_s, u"1001"_s);
    add("specialist", u"陈专家"_s, u"1003"_s);
    return dossier;
}

} // namespace

desk::VisitDossier sampleRepair()
{
    test::CaseBuilder builder = test::CaseBuilder::repair("2026-05-04 09:00");
    builder.fault("增压器漏油")
        .specialist("2026-05-04 09:20")
        .sentToDispatch("2026-05-04 09:30")
        .appointment("2026-05-06 08:00", "2026-05-04 10:00")
        .assigned("2026-05-04 11:00", {"zhou", "wu"})
        .plannedEnd("2026-05-08 18:00")
        .prepared(PreparationItem::Tools, "2026-05-05 15:00")
        .prepared(PreparationItem::SpareParts, "2026-05-05 15:10", false)
        .arrived("2026-05-06 07:50")
        .sheet("2026-05-06", "2026-05-07 08:00", true)
        .sheetReviewed("2026-05-07 10:00", false)
        .sheet("2026-05-06", "2026-05-07 11:00", true)
        .sheetReviewed("2026-05-07 12:00", true)
        .backup("2026-05-06 09:00")
        .left("2026-05-08 16:00")
        .workOrder("2026-05-08 16:30")
        .signatory("王船长", test::When("2026-05-08 17:00"))
        .signatory("李轮机长")
        .submitted("2026-05-08 18:00")
        .reviewFailed("2026-05-09 09:00", false);
    desk::VisitDossier dossier = dossierOf(builder);
    dossier.guidances.front().note = u"先停机检查油封"_s;
    Visit &visit = dossier.facts.visit;
    visit.standingEntryAt = visit.appointment->entryAt;
    visit.appointment->place = u"舟山锚地 3 号泊位"_s;
    visit.appointment->contactName = u"李轮机长"_s;
    visit.appointment->contactPhone = u"13800138000"_s;
    visit.namings = {SignatoryNaming{{}, {{u"王船长"_s, u"船长"_s}, {u"李轮机长"_s, u"轮机长"_s}}, {}, {}}};
    visit.preparations.back().note = u"密封圈缺货"_s;
    dossier.leftOpen = u"上次未更换排气阀"_s;
    desk::PlannedItemView tool;
    tool.item.line = {EquipmentKind::Tool, u"T-007"_s, u"液压拉伸器"_s, 1, u"带接头"_s};
    tool.ready = true;
    dossier.items = {tool};

    DailySheet &sheet = dossier.facts.sheets.back();
    sheet.startedAt = test::at("2026-05-06 08:10");
    sheet.endedAt = test::at("2026-05-06 17:40");
    sheet.minutes = 510;
    sheet.work = u"拆检增压器"_s;
    sheet.faultsFound = u"油封磨损"_s;
    sheet.dataBackup = DataBackup::Yes;
    sheet.dontsKept = {FourDonts::CarriedThings, FourDonts::Smoking};
    sheet.dontsNote = u"其余当面整改"_s;
    sheet.problems = u"备件未到"_s;
    sheet.plan = u"更换油封"_s;
    sheet.runningHours = 12034;
    sheet.measurements = {{u"滑油压力"_s, u"0.42 MPa"_s, u"0.4～0.5"_s}};
    dossier.facts.backups.front().what = u"控制器参数"_s;
    dossier.facts.backups.front().where = u"工程师电脑"_s;
    dossier.facts.backups.front().beforeChange = u"调整转速限值"_s;

    WorkOrder &order = *dossier.facts.workOrder;
    order.cause = u"油封老化"_s;
    order.measures = u"更换油封并清洗"_s;
    order.result = u"试车正常"_s;
    order.nextSteps = u"三个月后复查"_s;
    order.satisfaction = Satisfaction::Satisfied;
    order.parts = {{u"12.0431"_s, u"油封"_s, 2, u"A-77"_s, u"B-12"_s, true}};
    order.reviews.front().reason = u"缺备件照片"_s;
    order.archiveNo = u"DA-2026-88"_s;
    dossier.facts.corrections = {{{},
                                  {},
                                  {},
                                  u"result"_s,
                                  u"试车正常"_s,
                                  u"试车正常，噪声偏大"_s,
                                  u"漏写"_s,
                                  {test::at("2026-05-20 09:00"), test::at("2026-05-20 09:00"), test::person("head")}}};
    return dossier;
}

desk::VisitDossier longCommissioning(int days)
{
    test::CaseBuilder builder = test::CaseBuilder::commissioning("2026-03-20 09:00");
    builder.appointment("2026-04-01 08:00", "2026-03-21 10:00")
        .assigned("2026-03-21 11:00", {"zhou", "wu"})
        .arrived("2026-04-01 07:50");
    const Instant first = test::at("2026-04-01 17:30");
    for (int day = 0; day < days; ++day)
        builder.sheet(QDate(2026, 4, 1).addDays(day), first + std::chrono::hours(24 * day), true);
    desk::VisitDossier dossier = dossierOf(builder);
    for (DailySheet &sheet : dossier.facts.sheets) {
        sheet.work = QString(u"主机对中调整，连接法兰复查，冷却水管路清洗，"_s).repeated(12);
        sheet.plan = QString(u"继续调试燃油系统并记录参数。"_s).repeated(6);
        sheet.measurements = {{u"排气温度"_s, u"342 ℃"_s, u"不超过 420"_s}, {u"滑油压力"_s, u"0.44 MPa"_s, {}}};
    }
    return dossier;
}

} // namespace fairlead::report
