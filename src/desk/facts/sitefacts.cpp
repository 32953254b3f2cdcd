// SPDX-License-Identifier: GPL-3.0-or-later
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
    command.openPoints = run.fields().texts(u"open_points"_s);
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
    fields.objects(u"signatories"_s, [&command](FieldReader &signatory) {
        command.signatories.push_back({signatory.requiredText(u"name"_s), signatory.text(u"title"_s)});
    });
    run.run(RecordKind::WorkOrder, [&] { return SiteDesk(run.office()).prepareWorkOrder(command, run.act()); });
}

void signWorkOrder(CommandRun &run)
{
    SignWorkOrder command;
    command.visit = run.fields().visit();
    command.signatory = run.fields().text(u"signatory"_s);
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
                                      Command{"archive_work_order", Command::Kind::Case, archiveWorkOrder}};
    return table;
}

} // namespace fairlead::desk::facts
