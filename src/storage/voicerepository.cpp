// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/voicerepository.h"

#include "storage/codelist.h"
#include "storage/entrycolumns.h"
#include "storage/sql/query.h"

#include <QHash>

namespace fairlead::storage {

std::vector<Complaint> VoiceRepository::complaintsOf(const TicketId &ticket)
{
    Query query(m_session, "SELECT c.* FROM complaint c JOIN visit v ON v.id = c.visit_id "
                           "WHERE v.ticket_id = :ticket ORDER BY c.happened_at, c.entered_at, c.id");
    query.bind("ticket", ticket);
    return query.rows<Complaint>([](const Row &row) {
        return Complaint{row.id<ComplaintId>("id"),
                         row.id<VisitId>("visit_id"),
                         valuesOf<ComplaintSubject>(row.text("subjects")),
                         row.code<Channel>("channel"),
                         row.text("customer_name"),
                         row.text("text"),
                         entryOf(row)};
    });
}

std::vector<Praise> VoiceRepository::praisesOf(const TicketId &ticket)
{
    Query persons(m_session, "SELECT pp.praise_id, pp.employee_id FROM praise_person pp "
                             "JOIN praise p ON p.id = pp.praise_id JOIN visit v ON v.id = p.visit_id "
                             "WHERE v.ticket_id = :ticket ORDER BY pp.praise_id, pp.employee_id");
    persons.bind("ticket", ticket);
    QHash<PraiseId, std::vector<EmployeeId>> named;
    persons.forEach(
        [&](const Row &row) { named[row.id<PraiseId>("praise_id")].push_back(row.id<EmployeeId>("employee_id")); });

    Query query(m_session, "SELECT p.* FROM praise p JOIN visit v ON v.id = p.visit_id "
                           "WHERE v.ticket_id = :ticket ORDER BY p.happened_at, p.entered_at, p.id");
    query.bind("ticket", ticket);
    return query.rows<Praise>([&named](const Row &row) {
        const PraiseId id = row.id<PraiseId>("id");
        return Praise{id,
                      row.id<VisitId>("visit_id"),
                      row.code<Channel>("channel"),
                      row.text("customer_name"),
                      row.text("text"),
                      named.value(id),
                      entryOf(row)};
    });
}

void VoiceRepository::add(const Complaint &complaint)
{
    Query query(m_session,
                "INSERT INTO complaint (id, visit_id, subjects, channel, customer_name, text, happened_at, entered_at, "
                "entered_by) VALUES (:id, :visit, :subjects, :channel, :customer_name, :text, :happened_at, "
                ":entered_at, :entered_by)");
    query.bind("id", complaint.id)
        .bind("visit", complaint.visitId)
        .bind("subjects", codesOf(complaint.subjects))
        .bind("channel", complaint.channel)
        .bind("customer_name", notNull(complaint.customerName))
        .bind("text", notNull(complaint.text));
    bindEntry(query, complaint.entry).exec();
}

void VoiceRepository::add(const Praise &praise)
{
    Query query(m_session,
                "INSERT INTO praise (id, visit_id, channel, customer_name, text, happened_at, entered_at, entered_by) "
                "VALUES (:id, :visit, :channel, :customer_name, :text, :happened_at, :entered_at, :entered_by)");
    query.bind("id", praise.id)
        .bind("visit", praise.visitId)
        .bind("channel", praise.channel)
        .bind("customer_name", notNull(praise.customerName))
        .bind("text", notNull(praise.text));
    bindEntry(query, praise.entry).exec();

    Query person(m_session, "INSERT INTO praise_person (praise_id, employee_id) VALUES (:praise, :employee)");
    for (const EmployeeId &employee : praise.named)
        person.bind("praise", praise.id).bind("employee", employee).exec();
}

} // namespace fairlead::storage
