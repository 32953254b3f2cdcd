// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/siterepository.h"

#include "storage/entrycolumns.h"
#include "storage/sql/query.h"

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
    sheet.minutes = row.number("minutes");
    sheet.siteCleaned = row.optionalBoolean("site_cleaned");
    sheet.problems = row.text("problems");
    sheet.plan = row.text("plan");
    sheet.entry = entryOf(row);
    if (const std::optional<bool> accepted = row.optionalBoolean("review_accepted")) {
        sheet.review = {*accepted,
                        row.text("review_reason"),
                        {row.instant("review_happened_at"), row.instant("review_entered_at"),
                         row.id<EmployeeId>("review_entered_by")}};
    }
    return sheet;
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
    return query.rows<DailySheet>(sheetOf);
}

std::vector<Backup> SiteRepository::backupsOf(const TicketId &ticket)
{
    Query query(m_session, "SELECT b.* FROM data_backup b JOIN visit v ON v.id = b.visit_id "
                           "WHERE v.ticket_id = :ticket ORDER BY b.happened_at, b.entered_at, b.id");
    query.bind("ticket", ticket);
    return query.rows<Backup>([](const Row &row) {
        return Backup{row.id<BackupId>("id"), row.id<VisitId>("visit_id"), row.text("what"), row.text("stored_where"),
                      entryOf(row)};
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

void SiteRepository::add(const DailySheet &sheet)
{
    Query query(m_session,
                "INSERT INTO daily_sheet (id, visit_id, day_on, revision, engineer_id, work, minutes, site_cleaned, "
                "problems, plan, happened_at, entered_at, entered_by, review_accepted, review_reason, "
                "review_happened_at, review_entered_at, review_entered_by) "
                "VALUES (:id, :visit, :day, :revision, :engineer, :work, :minutes, :site_cleaned, :problems, :plan, "
                ":happened_at, :entered_at, :entered_by, :review_accepted, :review_reason, :review_happened_at, "
                ":review_entered_at, :review_entered_by)");
    query.bind("id", sheet.id)
        .bind("visit", sheet.visitId)
        .bind("day", sheet.day)
        .bind("revision", sheet.revision)
        .bind("engineer", sheet.engineerId)
        .bind("work", notNull(sheet.work))
        .bind("minutes", sheet.minutes)
        .bind("site_cleaned", sheet.siteCleaned)
        .bind("problems", notNull(sheet.problems))
        .bind("plan", notNull(sheet.plan));
    bindReview(query, sheet.review);
    bindEntry(query, sheet.entry).exec();
}

void SiteRepository::add(const Backup &backup)
{
    Query query(m_session,
                "INSERT INTO data_backup (id, visit_id, what, stored_where, happened_at, entered_at, entered_by) "
                "VALUES (:id, :visit, :what, :stored_where, :happened_at, :entered_at, :entered_by)");
    query.bind("id", backup.id)
        .bind("visit", backup.visitId)
        .bind("what", notNull(backup.what))
        .bind("stored_where", notNull(backup.where));
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
    Query query(m_session, "UPDATE daily_sheet SET review_accepted = :review_accepted, review_reason = :review_reason, "
                           "review_happened_at = :review_happened_at, review_entered_at = :review_entered_at, "
                           "review_entered_by = :review_entered_by WHERE id = :id AND review_accepted IS NULL");
    query.bind("id", sheet.id);
    bindReview(query, sheet.review);
    return query.exec() == 1;
}

} // namespace fairlead::storage
