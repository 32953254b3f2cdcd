// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/caseview.h"

#include "cli/entryjson.h"
#include "rules/deadlines.h"

using namespace Qt::StringLiterals;

namespace fairlead::cli {

namespace {

QJsonValue appointmentJson(const std::optional<Appointment> &appointment, const People &people)
{
    if (!appointment)
        return {};
    return withEntry({{u"id"_s, toJson(appointment->id)},
                      {u"entry_at"_s, toJson(appointment->entryAt)},
                      {u"place"_s, appointment->place},
                      {u"contact_name"_s, appointment->contactName},
                      {u"contact_phone"_s, appointment->contactPhone}},
                     appointment->entry, people);
}

QJsonArray reschedulesJson(const Visit &visit, const People &people)
{
    const std::vector<std::chrono::milliseconds> margins = rules::noticeMargins(visit);
    QJsonArray array;
    for (size_t i = 0; i < visit.reschedules.size(); ++i) {
        const Reschedule &reschedule = visit.reschedules[i];
        array.append(
            withEntry({{u"id"_s, toJson(reschedule.id)},
                       {u"new_entry_at"_s, toJson(reschedule.newEntryAt)},
                       {u"apologised"_s, reschedule.apologised},
                       {u"reason"_s, reschedule.reason},
                       {u"notice_margin_seconds"_s, i < margins.size() ? secondsJson(margins[i]) : QJsonValue()}},
                      reschedule.entry, people));
    }
    return array;
}

QJsonArray crewJson(const Visit &visit, const People &people)
{
    return toArray(visit.crew, [&](const CrewMember &member) {
        return QJsonObject{{u"person"_s, personJson(people, member.employeeId)},
                           {u"name"_s, people.name(member.employeeId)},
                           {u"lead"_s, member.lead}};
    });
}

QJsonArray preparationsJson(const Visit &visit, const People &people)
{
    return toArray(visit.preparations, [&](const Preparation &preparation) {
        return withEntry({{u"id"_s, toJson(preparation.id)},
                          {u"item"_s, toJson(preparation.item)},
                          {u"ready"_s, preparation.ready},
                          {u"note"_s, preparation.note}},
                         preparation.entry, people);
    });
}

QJsonValue lateCauseJson(const std::optional<LateCause> &cause, const People &people)
{
    return cause ? QJsonValue(withEntry({{u"cause"_s, cause->cause}}, cause->entry, people)) : QJsonValue();
}

QJsonValue reviewJson(const std::optional<SheetReview> &review, const People &people)
{
    if (!review)
        return {};
    return withEntry({{u"accepted"_s, review->accepted}, {u"reason"_s, review->reason}}, review->entry, people);
}

QJsonValue dontsJson(const DailySheet &sheet)
{
    return sheet.dontsKept ? QJsonValue(toArray(*sheet.dontsKept, [](FourDonts which) { return toJson(which); }))
                           : QJsonValue();
}

QJsonArray sheetsJson(const rules::VisitFacts &facts, const People &people)
{
    const auto measurement = [](const Measurement &row) {
        return QJsonObject{{u"what"_s, row.what}, {u"value"_s, row.value}, {u"remark"_s, row.remark}};
    };
    return toArray(facts.sheets, [&](const DailySheet &sheet) {
        return withEntry({{u"id"_s, toJson(sheet.id)},
                          {u"day"_s, toJson(sheet.day)},
                          {u"revision"_s, sheet.revision},
                          {u"engineer"_s, personJson(people, sheet.engineerId)},
                          {u"work"_s, sheet.work},
                          {u"draft"_s, sheet.draft},
                          {u"started_at"_s, toJson(sheet.startedAt)},
                          {u"ended_at"_s, toJson(sheet.endedAt)},
                          {u"minutes"_s, sheet.minutes},
                          {u"faults_found"_s, sheet.faultsFound},
                          {u"data_backup"_s, toJson(sheet.dataBackup)},
                          {u"site_cleaned"_s, toJson(sheet.siteCleaned)},
                          {u"donts_kept"_s, dontsJson(sheet)},
                          {u"donts_note"_s, sheet.dontsNote},
                          {u"problems"_s, sheet.problems},
                          {u"plan"_s, sheet.plan},
                          {u"running_hours"_s, sheet.runningHours ? QJsonValue(*sheet.runningHours) : QJsonValue()},
                          {u"measurements"_s, toArray(sheet.measurements, measurement)},
                          {u"review"_s, reviewJson(sheet.review, people)}},
                         sheet.entry, people);
    });
}

QJsonArray backupsJson(const rules::VisitFacts &facts, const People &people)
{
    return toArray(facts.backups, [&](const Backup &backup) {
        return withEntry({{u"id"_s, toJson(backup.id)},
                          {u"what"_s, backup.what},
                          {u"where"_s, backup.where},
                          {u"before_change"_s, backup.beforeChange},
                          {u"changed"_s, backup.changed}},
                         backup.entry, people);
    });
}

QJsonArray breachesJson(const rules::VisitFacts &facts, const People &people)
{
    return toArray(facts.breaches, [&](const Breach &breach) {
        return withEntry({{u"id"_s, toJson(breach.id)},
                          {u"employee"_s, personJson(people, breach.employeeId)},
                          {u"subject"_s, toJson(breach.subject)},
                          {u"four_donts"_s, toJson(breach.fourDonts)},
                          {u"note"_s, breach.note}},
                         breach.entry, people);
    });
}

QJsonArray complaintsJson(const rules::VisitFacts &facts, const People &people)
{
    return toArray(facts.complaints, [&](const Complaint &complaint) {
        const auto code = [](ComplaintSubject subject) { return toJson(subject); };
        return withEntry({{u"id"_s, toJson(complaint.id)},
                          {u"subjects"_s, toArray(complaint.subjects, code)},
                          {u"channel"_s, toJson(complaint.channel)},
                          {u"customer_name"_s, complaint.customerName},
                          {u"text"_s, complaint.text}},
                         complaint.entry, people);
    });
}

QJsonArray praisesJson(const rules::VisitFacts &facts, const People &people)
{
    return toArray(facts.praises, [&](const Praise &praise) {
        const auto staffNo = [&](const EmployeeId &id) { return personJson(people, id); };
        return withEntry({{u"id"_s, toJson(praise.id)},
                          {u"channel"_s, toJson(praise.channel)},
                          {u"customer_name"_s, praise.customerName},
                          {u"text"_s, praise.text},
                          {u"named"_s, toArray(praise.named, staffNo)}},
                         praise.entry, people);
    });
}

QJsonValue workOrderJson(const std::optional<WorkOrder> &order, const People &people)
{
    if (!order)
        return {};
    const QJsonArray signatories = toArray(order->signatories, [](const Signatory &signatory) {
        return QJsonObject{{u"name"_s, signatory.name},
                           {u"title"_s, signatory.title},
                           {u"signed_at"_s, toJson(signatory.signedAt)},
                           {u"signed_how"_s, toJson(signatory.signedHow)}};
    });
    const QJsonArray parts = toArray(order->parts, [](const PartUsed &part) {
        return QJsonObject{{u"part_no"_s, part.partNo},       {u"name"_s, part.name},
                           {u"quantity"_s, part.quantity},    {u"old_serial"_s, part.oldSerial},
                           {u"new_serial"_s, part.newSerial}, {u"in_warranty"_s, toJson(part.inWarranty)}};
    });
    const QJsonArray reviews = toArray(order->reviews, [&](const WorkOrderReview &review) {
        return withEntry({{u"id"_s, toJson(review.id)},
                          {u"round"_s, review.round},
                          {u"passed"_s, review.passed},
                          {u"confirm_again"_s, review.confirmAgain},
                          {u"reason"_s, review.reason},
                          {u"submitted_by"_s, personJson(people, review.submittedBy)}},
                         review.entry, people);
    });
    return withEntry({{u"id"_s, toJson(order->id)},
                      {u"prepared_by"_s, personJson(people, order->preparedBy)},
                      {u"result"_s, order->result},
                      {u"cause"_s, order->cause},
                      {u"measures"_s, order->measures},
                      {u"parts"_s, parts},
                      {u"next_steps"_s, order->nextSteps},
                      {u"satisfaction"_s, toJson(order->satisfaction)},
                      {u"signatories"_s, signatories},
                      {u"submitted_at"_s, toJson(order->submittedAt)},
                      {u"submitted_by"_s, personJson(people, order->submittedBy)},
                      {u"reviews"_s, reviews},
                      {u"archived_at"_s, toJson(order->archivedAt)},
                      {u"archive_no"_s, textOrNull(order->archiveNo)},
                      {u"crm_ref"_s, textOrNull(order->crmRef)}},
                     order->entry, people);
}

QJsonArray namingsJson(const Visit &visit, const People &people)
{
    return toArray(visit.namings, [&](const SignatoryNaming &naming) {
        const QJsonArray names = toArray(naming.names, [](const NamedSignatory &signatory) {
            return QJsonObject{{u"name"_s, signatory.name}, {u"title"_s, signatory.title}};
        });
        return withEntry({{u"signatories"_s, names}, {u"reason"_s, naming.reason}}, naming.entry, people);
    });
}

QJsonArray correctionsJson(const rules::VisitFacts &facts, const People &people)
{
    return toArray(facts.corrections, [&](const Correction &correction) {
        QJsonValue day;
        for (const DailySheet &sheet : facts.sheets) {
            if (sheet.id == correction.sheetId)
                day = toJson(sheet.day);
        }
        return withEntry({{u"id"_s, toJson(correction.id)},
                          {u"day"_s, day},
                          {u"field"_s, correction.field},
                          {u"old_value"_s, correction.oldValue},
                          {u"new_value"_s, correction.newValue},
                          {u"reason"_s, correction.reason}},
                         correction.entry, people);
    });
}

} // namespace

QJsonObject visitJson(const rules::VisitFacts &facts, const People &people, Instant now)
{
    const Visit &visit = facts.visit;
    const auto day = [](QDate each) { return toJson(each); };
    return {{u"id"_s, toJson(visit.id)},
            {u"number"_s, visit.sequence},
            {u"appointment"_s, appointmentJson(visit.appointment, people)},
            {u"reschedules"_s, reschedulesJson(visit, people)},
            {u"standing_entry_at"_s, toJson(rules::agreedEntryTime(visit))},
            {u"assigned_at"_s, toJson(visit.assignedAt)},
            {u"crew"_s, crewJson(visit, people)},
            {u"planned_end_at"_s, toJson(visit.plannedEndAt)},
            {u"preparations"_s, preparationsJson(visit, people)},
            {u"signatories"_s, namingsJson(visit, people)},
            {u"arrived_at"_s, toJson(visit.arrivedAt)},
            {u"late_cause"_s, lateCauseJson(visit.lateCause, people)},
            {u"departed_at"_s, toJson(visit.departedAt)},
            {u"finished"_s, visit.finished},
            {u"left_open"_s, visit.leftOpen},
            {u"on_site_days"_s, toArray(rules::onSiteDays(visit, now), day)},
            {u"daily_sheets"_s, sheetsJson(facts, people)},
            {u"backups"_s, backupsJson(facts, people)},
            {u"breaches"_s, breachesJson(facts, people)},
            {u"complaints"_s, complaintsJson(facts, people)},
            {u"praises"_s, praisesJson(facts, people)},
            {u"work_order"_s, workOrderJson(facts.workOrder, people)},
            {u"corrections"_s, correctionsJson(facts, people)}};
}

} // namespace fairlead::cli
