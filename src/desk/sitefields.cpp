// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sitefields.h"

using namespace Qt::StringLiterals;

namespace fairlead::desk {

void insertEntry(QJsonObject &fields, const Entry &entry)
{
    fields.insert(u"happened_at"_s, fieldOf(entry.happenedAt));
    fields.insert(u"entered_at"_s, fieldOf(entry.enteredAt));
    fields.insert(u"entered_by"_s, fieldOf(entry.enteredBy));
}

QJsonObject fieldsOf(const DailySheet &sheet)
{
    QJsonObject fields{{u"visit_id"_s, fieldOf(sheet.visitId)},
                       {u"day_on"_s, fieldOf(sheet.day)},
                       {u"revision"_s, sheet.revision},
                       {u"engineer_id"_s, fieldOf(sheet.engineerId)},
                       {u"work"_s, sheet.work},
                       {u"started_at"_s, fieldOf(sheet.startedAt)},
                       {u"ended_at"_s, fieldOf(sheet.endedAt)},
                       {u"minutes"_s, sheet.minutes},
                       {u"faults_found"_s, sheet.faultsFound},
                       {u"data_backup"_s, fieldOf(sheet.dataBackup)},
                       {u"site_cleaned"_s, fieldOf(sheet.siteCleaned)},
                       {u"donts_kept"_s, fieldOf(sheet.dontsKept)},
                       {u"donts_note"_s, sheet.dontsNote},
                       {u"problems"_s, sheet.problems},
                       {u"plan"_s, sheet.plan},
                       {u"running_hours"_s, fieldOf(sheet.runningHours)},
                       {u"draft"_s, sheet.draft}};
    QJsonArray measurements;
    for (const Measurement &measurement : sheet.measurements)
        measurements.append(QJsonObject{
            {u"what"_s, measurement.what}, {u"value"_s, measurement.value}, {u"remark"_s, measurement.remark}});
    fields.insert(u"measurements"_s, measurements);
    insertEntry(fields, sheet.entry);
    if (sheet.review) {
        fields.insert(u"review_accepted"_s, sheet.review->accepted);
        fields.insert(u"review_reason"_s, sheet.review->reason);
        fields.insert(u"review_happened_at"_s, fieldOf(sheet.review->entry.happenedAt));
        fields.insert(u"review_entered_at"_s, fieldOf(sheet.review->entry.enteredAt));
        fields.insert(u"review_entered_by"_s, fieldOf(sheet.review->entry.enteredBy));
    }
    return fields;
}

QJsonObject fieldsOf(const Backup &backup)
{
    QJsonObject fields{{u"visit_id"_s, fieldOf(backup.visitId)},
                       {u"what"_s, backup.what},
                       {u"stored_where"_s, backup.where},
                       {u"before_change"_s, backup.beforeChange},
                       {u"changed"_s, backup.changed}};
    insertEntry(fields, backup.entry);
    return fields;
}

QJsonObject fieldsOf(const Breach &breach)
{
    QJsonObject fields{{u"visit_id"_s, fieldOf(breach.visitId)},
                       {u"employee_id"_s, fieldOf(breach.employeeId)},
                       {u"subject"_s, fieldOf(breach.subject)},
                       {u"four_donts"_s, fieldOf(breach.fourDonts)},
                       {u"note"_s, breach.note}};
    insertEntry(fields, breach.entry);
    return fields;
}

QJsonObject fieldsOf(const WorkOrder &order)
{
    QJsonArray signatories;
    for (const Signatory &signatory : order.signatories) {
        signatories.append(QJsonObject{{u"name"_s, signatory.name},
                                       {u"title"_s, signatory.title},
                                       {u"signed_at"_s, fieldOf(signatory.signedAt)},
                                       {u"signed_how"_s, fieldOf(signatory.signedHow)}});
    }
    QJsonArray parts;
    for (const PartUsed &part : order.parts)
        parts.append(QJsonObject{{u"part_no"_s, part.partNo},
                                 {u"name"_s, part.name},
                                 {u"quantity"_s, part.quantity},
                                 {u"old_serial"_s, part.oldSerial},
                                 {u"new_serial"_s, part.newSerial},
                                 {u"in_warranty"_s, fieldOf(part.inWarranty)}});
    QJsonObject fields{{u"visit_id"_s, fieldOf(order.visitId)},
                       {u"prepared_by"_s, fieldOf(order.preparedBy)},
                       {u"result"_s, order.result},
                       {u"cause"_s, order.cause},
                       {u"measures"_s, order.measures},
                       {u"parts"_s, parts},
                       {u"next_steps"_s, order.nextSteps},
                       {u"satisfaction"_s, fieldOf(order.satisfaction)},
                       {u"signatories"_s, signatories},
                       {u"submitted_at"_s, fieldOf(order.submittedAt)},
                       {u"submitted_by"_s, fieldOf(order.submittedBy)},
                       {u"archived_at"_s, fieldOf(order.archivedAt)},
                       {u"archive_no"_s, order.archiveNo},
                       {u"crm_ref"_s, order.crmRef}};
    insertEntry(fields, order.entry);
    return fields;
}

QJsonObject fieldsOf(const WorkOrderReview &review)
{
    QJsonObject fields{{u"round"_s, review.round},
                       {u"passed"_s, review.passed},
                       {u"confirm_again"_s, review.confirmAgain},
                       {u"reason"_s, review.reason},
                       {u"submitted_by"_s, fieldOf(review.submittedBy)}};
    insertEntry(fields, review.entry);
    return fields;
}

QJsonObject fieldsOf(const SignatoryNaming &naming)
{
    QJsonArray names;
    for (const NamedSignatory &signatory : naming.names)
        names.append(QJsonObject{{u"name"_s, signatory.name}, {u"title"_s, signatory.title}});
    QJsonObject fields{{u"signatories"_s, names}, {u"reason"_s, naming.reason}};
    insertEntry(fields, naming.entry);
    return fields;
}

QJsonObject fieldsOf(const Correction &correction)
{
    QJsonObject fields{{u"visit_id"_s, fieldOf(correction.visitId)},
                       {u"daily_sheet_id"_s, fieldOf(correction.sheetId)},
                       {u"field"_s, correction.field},
                       {u"old_value"_s, correction.oldValue},
                       {u"new_value"_s, correction.newValue},
                       {u"reason"_s, correction.reason}};
    insertEntry(fields, correction.entry);
    return fields;
}

QJsonObject fieldsOf(const FollowUp &followUp)
{
    QJsonObject fields{{u"kind"_s, fieldOf(followUp.kind)},        {u"party_role"_s, fieldOf(followUp.partyRole)},
                       {u"party_id"_s, fieldOf(followUp.partyId)}, {u"ship_id"_s, fieldOf(followUp.shipId)},
                       {u"visit_id"_s, fieldOf(followUp.visitId)}, {u"ticket_id"_s, fieldOf(followUp.ticketId)},
                       {u"agent_id"_s, fieldOf(followUp.agentId)}, {u"based_on"_s, fieldOf(followUp.basedOn)},
                       {u"due_on"_s, fieldOf(followUp.dueOn)},     {u"done_at"_s, fieldOf(followUp.doneAt())}};
    insertEntry(fields, followUp.entry);
    return fields;
}

QJsonObject fieldsOf(const FollowUpAttempt &attempt)
{
    QJsonObject fields{{u"agent_id"_s, fieldOf(attempt.agentId)},
                       {u"reached"_s, attempt.reached},
                       {u"thanked"_s, attempt.thanked},
                       {u"respondent"_s, attempt.respondent},
                       {u"note"_s, attempt.note},
                       {u"visit_id"_s, fieldOf(attempt.visitId)},
                       {u"satisfaction"_s, fieldOf(attempt.satisfaction)},
                       {u"site_cleaned"_s, fieldOf(attempt.siteCleaned)}};
    insertEntry(fields, attempt.entry);
    return fields;
}

QJsonObject fieldsOf(const Complaint &complaint)
{
    QJsonObject fields{{u"visit_id"_s, fieldOf(complaint.visitId)},
                       {u"subjects"_s, fieldOf(complaint.subjects)},
                       {u"channel"_s, fieldOf(complaint.channel)},
                       {u"customer_name"_s, complaint.customerName},
                       {u"text"_s, complaint.text}};
    insertEntry(fields, complaint.entry);
    return fields;
}

QJsonObject fieldsOf(const Praise &praise)
{
    QJsonObject fields{{u"visit_id"_s, fieldOf(praise.visitId)},
                       {u"channel"_s, fieldOf(praise.channel)},
                       {u"customer_name"_s, praise.customerName},
                       {u"text"_s, praise.text},
                       {u"named"_s, fieldOf(praise.named)}};
    insertEntry(fields, praise.entry);
    return fields;
}

} // namespace fairlead::desk
