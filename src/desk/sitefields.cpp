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
                       {u"minutes"_s, sheet.minutes},
                       {u"site_cleaned"_s, fieldOf(sheet.siteCleaned)},
                       {u"problems"_s, sheet.problems},
                       {u"plan"_s, sheet.plan}};
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
    QJsonObject fields{
        {u"visit_id"_s, fieldOf(backup.visitId)}, {u"what"_s, backup.what}, {u"stored_where"_s, backup.where}};
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
        signatories.append(QJsonObject{
            {u"name"_s, signatory.name}, {u"title"_s, signatory.title}, {u"signed_at"_s, fieldOf(signatory.signedAt)}});
    }
    QJsonObject fields{{u"visit_id"_s, fieldOf(order.visitId)},
                       {u"prepared_by"_s, fieldOf(order.preparedBy)},
                       {u"result"_s, order.result},
                       {u"cause"_s, order.cause},
                       {u"measures"_s, order.measures},
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
