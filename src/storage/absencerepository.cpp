// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/absencerepository.h"

#include "storage/entrycolumns.h"
#include "storage/sql/query.h"
#include "storage/versioned.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

constexpr const char *selectAbsence =
    "SELECT id, version, employee_id, kind, from_on, until_on, note, happened_at, entered_at, entered_by, "
    "cancel_reason, cancelled_happened_at, cancelled_entered_at, cancelled_entered_by FROM absence";

Absence absenceOf(const Row &row)
{
    Absence absence;
    absence.id = row.id<AbsenceId>("id");
    absence.version = row.number("version");
    absence.employeeId = row.id<EmployeeId>("employee_id");
    absence.kind = row.code<AbsenceKind>("kind");
    absence.from = row.date("from_on");
    absence.until = row.date("until_on");
    absence.note = row.text("note");
    absence.entry = entryOf(row);
    if (const std::optional<QString> reason = row.optionalText("cancel_reason")) {
        absence.cancelled = AbsenceCancel{*reason,
                                          {row.instant("cancelled_happened_at"), row.instant("cancelled_entered_at"),
                                           row.id<EmployeeId>("cancelled_entered_by")}};
    }
    return absence;
}

} // namespace

std::optional<Absence> AbsenceRepository::load(const AbsenceId &absence)
{
    Query query(m_session, QLatin1String(selectAbsence) + u" WHERE id = :id"_s);
    query.bind("id", absence);
    return query.first<Absence>(absenceOf);
}

std::vector<Absence> AbsenceRepository::between(QDate first, QDate last)
{
    Query query(m_session, QLatin1String(selectAbsence) + u" WHERE until_on >= :first AND from_on <= :last "
                                                          "AND cancel_reason IS NULL ORDER BY from_on, id"_s);
    query.bind("first", first).bind("last", last);
    return query.rows<Absence>(absenceOf);
}

void AbsenceRepository::insert(Absence &absence)
{
    absence.version = 1;
    Query query(m_session, "INSERT INTO absence (id, version, employee_id, kind, from_on, until_on, note, happened_at, "
                           "entered_at, entered_by) VALUES (:id, 1, :employee_id, :kind, :from_on, :until_on, :note, "
                           ":happened_at, :entered_at, :entered_by)");
    query.bind("id", absence.id)
        .bind("employee_id", absence.employeeId)
        .bind("kind", absence.kind)
        .bind("from_on", absence.from)
        .bind("until_on", absence.until)
        .bind("note", notNull(absence.note));
    bindEntry(query, absence.entry).exec();
}

SaveOutcome AbsenceRepository::cancel(Absence &absence)
{
    Query query(m_session, "UPDATE absence SET version = version + 1, cancel_reason = :reason, "
                           "cancelled_happened_at = :happened_at, cancelled_entered_at = :entered_at, "
                           "cancelled_entered_by = :entered_by WHERE id = :id AND version = :version");
    query.bind("id", absence.id).bind("version", absence.version).bind("reason", notNull(absence.cancelled->reason));
    bindEntry(query, absence.cancelled->entry);
    return outcomeOf(m_session, "absence", absence, query.exec());
}

} // namespace fairlead::storage
