// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/siterepository.h"

#include "storage/codelist.h"
#include "storage/entrycolumns.h"
#include "storage/sql/query.h"

#include <QHash>

namespace fairlead::storage {

namespace {

DailySheet sheetOf(const Row &row)
{
    DailySheet sheet;
    sheet.id = row.id<DailySheetId>("id");
    sheet.visitId = row.id<VisitId>("visit_id");
    sheet.day = row.date("day_on");
    sheet.revision = row.number("revision");
    sheet.engineerId = row.id<EmployeeId>("engineer_id");
    sheet.work = row.text("work");
    sheet.startedAt = row.optionalInstant("started_at");
    sheet.endedAt = row.optionalInstant("ended_at");
    sheet.minutes = row.number("minutes");
    sheet.faultsFound = row.text("faults_found");
    sheet.dataBackup = row.optionalCode<DataBackup>("data_backup");
    sheet.siteCleaned = row.optionalBoolean("site_cleaned");
    if (const std::optional<QString> kept = row.optionalText("donts_kept"))
        sheet.dontsKept = valuesOf<FourDonts>(*kept);
    sheet.dontsNote = row.text("donts_note");
    sheet.problems = row.text("problems");
    sheet.plan = row.text("plan");
    sheet.runningHours = row.optionalNumber("running_hours");
    sheet.draft = row.boolean("draft");
    sheet.entry = entryOf(row);
    if (const std::optional<bool> accepted = row.optionalBoolean("review_accepted")) {
        sheet.review = {*accepted,
                        row.text("review_reason"),
                        {row.instant("review_happened_at"), row.instant("review_entered_at"),
                         row.id<EmployeeId>("review_entered_by")}};
    }
    return sheet;
}

/// What is in a sheet but for its review.
void bindContent(Query &query, const DailySheet &sheet)
{
    query.bind("id", sheet.id)
        .bind("visit", sheet.visitId)
        .bind("day", sheet.day)
        .bind("revision", sheet.revision)
        .bind("engineer", sheet.engineerId)
        .bind("work", notNull(sheet.work))
        .bind("started_at", sheet.startedAt)
        .bind("ended_at", sheet.endedAt)
        .bind("minutes", sheet.minutes)
        .bind("faults_found", notNull(sheet.faultsFound))
        .bind("data_backup", sheet.dataBackup)
        .bind("site_cleaned", sheet.siteCleaned)
        .bind("donts_kept", sheet.dontsKept ? codesOf(*sheet.dontsKept) : QString())
        .bind("donts_note", notNull(sheet.dontsNote))
        .bind("problems", notNull(sheet.problems))
        .bind("plan", notNull(sheet.plan))
        .bind("running_hours", sheet.runningHours)
        .bind("draft", sheet.draft);
    bindEntry(query, sheet.entry);
}

void bindReview(Query &query, const std::optional<SheetReview> &review)
{
    const auto part = [&review](auto member) { return review ? std::optional(member(*review)) : std::nullopt; };
    query.bind("review_accepted", part([](const SheetReview &given) { return given.accepted; }))
        .bind("review_reason", review ? notNull(review->reason) : QString())
        .bind("review_happened_at", part([](const SheetReview &given) { return given.entry.happenedAt; }))
        .bind("review_entered_at", part([](const SheetReview &given) { return given.entry.enteredAt; }))
        .bind("review_entered_by", review ? review->entry.enteredBy : EmployeeId());
}

} // namespace

std::vector<DailySheet> SiteRepository::sheetsOf(const TicketId &ticket)
{
    Query query(m_session, "SELECT s.* FROM daily_sheet s JOIN visit v ON v.id = s.visit_id "
                           "WHERE v.ticket_id = :ticket ORDER BY v.sequence, s.day_on, s.revision");
    query.bind("ticket", ticket);
    std::vector<DailySheet> sheets = query.rows<DailySheet>(sheetOf);
    if (sheets.empty())
        return sheets;
    QHash<DailySheetId, DailySheet *> byId;
    for (DailySheet &sheet : sheets)
        byId.insert(sheet.id, &sheet);
    Query rows(m_session, "SELECT m.daily_sheet_id, m.what, m.value, m.remark FROM measurement m "
                          "JOIN daily_sheet s ON s.id = m.daily_sheet_id JOIN visit v ON v.id = s.visit_id "
                          "WHERE v.ticket_id = :ticket ORDER BY m.position");
    rows.bind("ticket", ticket).forEach([&byId](const Row &row) {
        if (DailySheet *sheet = byId.value(row.id<DailySheetId>(0)))
            sheet->measurements.push_back({row.text(1), row.text(2), row.text(3)});
    });
    return sheets;
}

std::vector<Backup> SiteRepository::backupsOf(const TicketId &ticket)
{
    Query query(m_session, "SELECT b.* FROM data_backup b JOIN visit v ON v.id = b.visit_id "
                           "WHERE v.ticket_id = :ticket ORDER BY b.happened_at, b.entered_at, b.id");
    query.bind("ticket", ticket);
    return query.rows<Backup>([](const Row &row) {
        return Backup{
            row.id<BackupId>("id"),    row.id<VisitId>("visit_id"), row.text("what"), row.text("stored_where"),
            row.text("before_change"), row.text("changed"),         entryOf(row)};
    });
}

std::vector<Breach> SiteRepository::breachesOf(const TicketId &ticket)
{
    Query query(m_session, "SELECT b.* FROM breach b JOIN visit v ON v.id = b.visit_id "
                           "WHERE v.ticket_id = :ticket ORDER BY b.happened_at, b.entered_at, b.id");
    query.bind("ticket", ticket);
    return query.rows<Breach>([](const Row &row) {
        return Breach{row.id<BreachId>("id"),
                      row.id<VisitId>("visit_id"),
                      row.id<EmployeeId>("employee_id"),
                      row.code<BreachSubject>("subject"),
                      row.optionalCode<FourDonts>("four_donts"),
                      row.text("note"),
                      entryOf(row)};
    });
}

std::vector<Correction> SiteRepository::correctionsOf(const TicketId &ticket)
{
    Query query(m_session, "SELECT c.* FROM correction c JOIN visit v ON v.id = c.visit_id "
                           "WHERE v.ticket_id = :ticket ORDER BY c.happened_at, c.entered_at, c.id");
    query.bind("ticket", ticket);
    return query.rows<Correction>([](const Row &row) {
        return Correction{row.id<CorrectionId>("id"),
                          row.id<VisitId>("visit_id"),
                          row.id<DailySheetId>("daily_sheet_id"),
                          row.text("field"),
                          row.text("old_value"),
                          row.text("new_value"),
                          row.text("reason"),
                          entryOf(row)};
    });
}

void SiteRepository::add(const DailySheet &sheet)
{
    Query query(m_session,
                "INSERT INTO daily_sheet (id, visit_id, day_on, revision, engineer_id, work, started_at, ended_at, "
                "minutes, faults_found, data_backup, site_cleaned, donts_kept, donts_note, problems, plan, "
                "running_hours, draft, happened_at, entered_at, entered_by, review_accepted, review_reason, "
                "review_happened_at, review_entered_at, review_entered_by) "
                "VALUES (:id, :visit, :day, :revision, :engineer, :work, :started_at, :ended_at, :minutes, "
                ":faults_found, :data_backup, :site_cleaned, :donts_kept, :donts_note, :problems, :plan, "
                ":running_hours, :draft, :happened_at, :entered_at, :entered_by, :review_accepted, :review_reason, "
                ":review_happened_at, :review_entered_at, :review_entered_by)");
    bindContent(query, sheet);
    bindReview(query, sheet.review);
    query.exec();
    addMeasurements(sheet);
}

bool SiteRepository::rewriteDraft(const DailySheet &sheet, Instant readAs)
{
    Query query(m_session, "UPDATE daily_sheet SET visit_id = :visit, day_on = :day, revision = :revision, "
                           "engineer_id = :engineer, work = :work, started_at = :started_at, ended_at = :ended_at, "
                           "minutes = :minutes, faults_found = :faults_found, data_backup = :data_backup, "
                           "site_cleaned = :site_cleaned, donts_kept = :donts_kept, donts_note = :donts_note, "
                           "problems = :problems, plan = :plan, running_hours = :running_hours, draft = :draft, "
                           "happened_at = :happened_at, entered_at = :entered_at, entered_by = :entered_by "
                           "WHERE id = :id AND draft = 1 AND entered_at = :read_as");
    bindContent(query, sheet);
    query.bind("read_as", readAs);
    if (query.exec() != 1)
        return false;
    Query(m_session, "DELETE FROM measurement WHERE daily_sheet_id = :sheet").bind("sheet", sheet.id).exec();
    addMeasurements(sheet);
    return true;
}

void SiteRepository::addMeasurements(const DailySheet &sheet)
{
    if (sheet.measurements.empty())
        return;
    Query query(m_session, "INSERT INTO measurement (daily_sheet_id, position, what, value, remark) "
                           "VALUES (:sheet, :position, :what, :value, :remark)");
    int position = 0;
    for (const Measurement &measurement : sheet.measurements) {
        query.bind("sheet", sheet.id)
            .bind("position", position++)
            .bind("what", notNull(measurement.what))
            .bind("value", notNull(measurement.value))
            .bind("remark", notNull(measurement.remark))
            .exec();
    }
}

void SiteRepository::add(const Correction &correction)
{
    Query query(m_session,
                "INSERT INTO correction (id, visit_id, daily_sheet_id, field, old_value, new_value, reason, "
                "happened_at, entered_at, entered_by) VALUES (:id, :visit, :sheet, :field, :old_value, :new_value, "
                ":reason, :happened_at, :entered_at, :entered_by)");
    query.bind("id", correction.id)
        .bind("visit", correction.visitId)
        .bind("sheet", correction.sheetId)
        .bind("field", correction.field)
        .bind("old_value", notNull(correction.oldValue))
        .bind("new_value", notNull(correction.newValue))
        .bind("reason", notNull(correction.reason));
    bindEntry(query, correction.entry).exec();
}

void SiteRepository::add(const Backup &backup)
{
    Query query(m_session,
                "INSERT INTO data_backup (id, visit_id, what, stored_where, before_change, changed, happened_at, "
                "entered_at, entered_by) VALUES (:id, :visit, :what, :stored_where, :before_change, :changed, "
                ":happened_at, :entered_at, :entered_by)");
    query.bind("id", backup.id)
        .bind("visit", backup.visitId)
        .bind("what", notNull(backup.what))
        .bind("stored_where", notNull(backup.where))
        .bind("before_change", notNull(backup.beforeChange))
        .bind("changed", notNull(backup.changed));
    bindEntry(query, backup.entry).exec();
}

void SiteRepository::add(const Breach &breach)
{
    Query query(m_session,
                "INSERT INTO breach (id, visit_id, employee_id, subject, four_donts, note, happened_at, entered_at, "
                "entered_by) VALUES (:id, :visit, :employee, :subject, :four_donts, :note, :happened_at, :entered_at, "
                ":entered_by)");
    query.bind("id", breach.id)
        .bind("visit", breach.visitId)
        .bind("employee", breach.employeeId)
        .bind("subject", breach.subject)
        .bind("four_donts", breach.fourDonts)
        .bind("note", notNull(breach.note));
    bindEntry(query, breach.entry).exec();
}

bool SiteRepository::addReview(const DailySheet &sheet)
{
    Query query(m_session,
                "UPDATE daily_sheet SET review_accepted = :review_accepted, review_reason = :review_reason, "
                "review_happened_at = :review_happened_at, review_entered_at = :review_entered_at, "
                "review_entered_by = :review_entered_by WHERE id = :id AND draft = 0 AND review_accepted IS NULL");
    query.bind("id", sheet.id);
    bindReview(query, sheet.review);
    return query.exec() == 1;
}

} // namespace fairlead::storage
