// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/attachedfile.h"
#include "desk/facts/commandtable.h"
#include "desk/sitedesk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

namespace {

void arriveOnSite(CommandRun &run)
{
    ArriveOnSite command;
    command.visit = run.fields().visit();
    command.lateCause = run.fields().text(u"late_cause"_s);
    run.run([&] { return SiteDesk(run.office()).arriveOnSite(command, run.act()); });
}

void recordLateCause(CommandRun &run)
{
    RecordLateCause command;
    command.visit = run.fields().visit();
    command.cause = run.fields().text(u"cause"_s);
    run.run([&] { return SiteDesk(run.office()).recordLateCause(command, run.act()); });
}

void leaveSite(CommandRun &run)
{
    LeaveSite command;
    command.visit = run.fields().visit();
    command.finished = run.fields().flag(u"finished"_s, true);
    command.leftOpen = run.fields().text(u"left_open"_s);
    run.run([&] { return SiteDesk(run.office()).leaveSite(command, run.act()); });
}

void writeDailySheet(CommandRun &run)
{
    FieldReader &fields = run.fields();
    WriteDailySheet command;
    command.visit = fields.visit();
    command.day = fields.requiredDate(u"day"_s);
    command.engineer = fields.employee(u"engineer"_s);
    command.work = fields.text(u"work"_s);
    command.minutes = fields.number(u"minutes"_s).value_or(0);
    command.siteCleaned = fields.flag(u"site_cleaned"_s);
    command.problems = fields.text(u"problems"_s);
    command.plan = fields.text(u"plan"_s);
    command.startedAt = fields.instant(u"started_at"_s);
    command.endedAt = fields.instant(u"ended_at"_s);
    command.faultsFound = fields.text(u"faults_found"_s);
    command.dataBackup = fields.code<DataBackup>(u"data_backup"_s);
    if (fields.has(u"donts_kept"_s))
        command.dontsKept = fields.codes<FourDonts>(u"donts_kept"_s);
    command.dontsNote = fields.text(u"donts_note"_s);
    command.runningHours = fields.number(u"running_hours"_s);
    fields.objects(u"measurements"_s, [&command](FieldReader &row) {
        command.measurements.push_back(
            {row.requiredText(u"what"_s), row.requiredText(u"value"_s), row.text(u"remark"_s)});
    });
    command.draft = fields.flag(u"draft"_s, false);
    fields.objects(u"attachments"_s,
                   [&](FieldReader &file) { command.attachments.push_back(readAttachedFile(file, run.folder())); });
    run.run(RecordKind::DailySheet, [&] { return SiteDesk(run.office()).writeDailySheet(command, run.act()); });
}

void reviewDailySheet(CommandRun &run)
{
    FieldReader &fields = run.fields();
    ReviewDailySheet command;
    command.visit = fields.visit();
    command.day = fields.requiredDate(u"day"_s);
    command.accepted = fields.requiredFlag(u"accepted"_s);
    command.reason = fields.text(u"reason"_s);
    run.run([&] { return SiteDesk(run.office()).reviewDailySheet(command, run.act()); });
}

void recordBackup(CommandRun &run)
{
    RecordBackup command;
    command.visit = run.fields().visit();
    command.what = run.fields().text(u"what"_s);
    command.where = run.fields().text(u"where"_s);
    command.beforeChange = run.fields().text(u"before_change"_s);
    command.changed = run.fields().text(u"changed"_s);
    run.run(RecordKind::Backup, [&] { return SiteDesk(run.office()).recordBackup(command, run.act()); });
}

void recordBreach(CommandRun &run)
{
    FieldReader &fields = run.fields();
    RecordBreach command;
    command.visit = fields.visit();
    command.employee = fields.employee(u"employee"_s);
    command.subject = fields.requiredCode<BreachSubject>(u"subject"_s);
    command.fourDonts = fields.code<FourDonts>(u"four_donts"_s);
    command.note = fields.text(u"note"_s);
    run.run(RecordKind::Breach, [&] { return SiteDesk(run.office()).recordBreach(command, run.act()); });
}

void prepareWorkOrder(CommandRun &run)
{
    FieldReader &fields = run.fields();
    PrepareWorkOrder command;
    command.visit = fields.visit();
    command.result = fields.text(u"result"_s);
    command.cause = fields.text(u"cause"_s);
    command.measures = fields.text(u"measures"_s);
    command.signatories = fields.signatories(u"signatories"_s);
    command.signatoriesReason = fields.text(u"signatories_reason"_s);
    fields.objects(u"parts"_s, [&command](FieldReader &row) {
        PartUsed part;
        part.partNo = row.text(u"part_no"_s);
        part.name = row.requiredText(u"name"_s);
        part.quantity = row.number(u"quantity"_s).value_or(1);
        part.oldSerial = row.text(u"old_serial"_s);
        part.newSerial = row.text(u"new_serial"_s);
        part.inWarranty = row.flag(u"in_warranty"_s);
        command.parts.push_back(part);
    });
    command.nextSteps = fields.text(u"next_steps"_s);
    command.satisfaction = fields.code<Satisfaction>(u"satisfaction"_s);
    run.run(RecordKind::WorkOrder, [&] { return SiteDesk(run.office()).prepareWorkOrder(command, run.act()); });
}

void signWorkOrder(CommandRun &run)
{
    FieldReader &fields = run.fields();
    SignWorkOrder command;
    command.visit = fields.visit();
    command.signatory = fields.text(u"signatory"_s);
    command.how = fields.code<SignedHow>(u"how"_s);
    fields.objects(u"attachments"_s,
                   [&](FieldReader &file) { command.attachments.push_back(readAttachedFile(file, run.folder())); });
    run.run([&] { return SiteDesk(run.office()).signWorkOrder(command, run.act()); });
}

void submitWorkOrder(CommandRun &run)
{
    const SubmitWorkOrder command{run.fields().visit()};
    run.run([&] { return SiteDesk(run.office()).submitWorkOrder(command, run.act()); });
}

void reviewWorkOrder(CommandRun &run)
{
    FieldReader &fields = run.fields();
    ReviewWorkOrder command;
    command.visit = fields.visit();
    command.passed = fields.requiredFlag(u"passed"_s);
    command.confirmAgain = fields.flag(u"confirm_again"_s, true);
    command.reason = fields.text(u"reason"_s);
    run.run([&] { return SiteDesk(run.office()).reviewWorkOrder(command, run.act()); });
}

void archiveWorkOrder(CommandRun &run)
{
    FieldReader &fields = run.fields();
    ArchiveWorkOrder command;
    command.visit = fields.visit();
    command.archiveNo = fields.text(u"archive_no"_s);
    command.crmRef = fields.text(u"crm_ref"_s);
    command.agent = fields.employee(u"agent"_s);
    run.run([&] { return SiteDesk(run.office()).archiveWorkOrder(command, run.act()); });
}

void recordCorrection(CommandRun &run)
{
    FieldReader &fields = run.fields();
    RecordCorrection command;
    command.visit = fields.visit();
    command.day = fields.date(u"day"_s).value_or(QDate());
    command.field = fields.requiredText(u"field"_s);
    command.value = fields.text(u"value"_s);
    command.reason = fields.text(u"reason"_s);
    run.run(RecordKind::Correction, [&] { return SiteDesk(run.office()).recordCorrection(command, run.act()); });
}

} // namespace

std::span<const Command> siteCommands()
{
    static constexpr std::array table{Command{"arrive_on_site", Command::Kind::Case, arriveOnSite},
                                      Command{"record_late_cause", Command::Kind::Case, recordLateCause},
                                      Command{"leave_site", Command::Kind::Case, leaveSite},
                                      Command{"write_daily_sheet", Command::Kind::Case, writeDailySheet},
                                      Command{"review_daily_sheet", Command::Kind::Case, reviewDailySheet},
                                      Command{"record_backup", Command::Kind::Case, recordBackup},
                                      Command{"record_breach", Command::Kind::Case, recordBreach},
                                      Command{"prepare_work_order", Command::Kind::Case, prepareWorkOrder},
                                      Command{"sign_work_order", Command::Kind::Case, signWorkOrder},
                                      Command{"submit_work_order", Command::Kind::Case, submitWorkOrder},
                                      Command{"review_work_order", Command::Kind::Case, reviewWorkOrder},
                                      Command{"archive_work_order", Command::Kind::Case, archiveWorkOrder},
                                      Command{"record_correction", Command::Kind::Case, recordCorrection}};
    return table;
}

} // namespace fairlead::desk::facts
