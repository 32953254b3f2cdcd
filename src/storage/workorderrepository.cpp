// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workorderrepository.h"

#include "storage/entrycolumns.h"
#include "storage/partrow.h"
#include "storage/search/searchindex.h"
#include "storage/sql/query.h"

namespace fairlead::storage {

namespace {

WorkOrder orderOf(const Row &row)
{
    WorkOrder order;
    order.id = row.id<WorkOrderId>("id");
    order.version = row.number("version");
    order.visitId = row.id<VisitId>("visit_id");
    order.preparedBy = row.id<EmployeeId>("prepared_by");
    order.result = row.text("result");
    order.cause = row.text("cause");
    order.measures = row.text("measures");
    order.nextSteps = row.text("next_steps");
    order.satisfaction = row.optionalCode<Satisfaction>("satisfaction");
    order.submittedAt = row.optionalInstant("submitted_at");
    order.submittedBy = row.id<EmployeeId>("submitted_by");
    order.archivedAt = row.optionalInstant("archived_at");
    order.archiveNo = row.text("archive_no");
    order.crmRef = row.text("crm_ref");
    order.entry = entryOf(row);
    return order;
}

Query &bindContent(Query &query, const WorkOrder &order)
{
    return query.bind("id", order.id)
        .bind("prepared_by", order.preparedBy)
        .bind("result", notNull(order.result))
        .bind("cause", notNull(order.cause))
        .bind("measures", notNull(order.measures))
        .bind("next_steps", notNull(order.nextSteps))
        .bind("satisfaction", order.satisfaction)
        .bind("submitted_at", order.submittedAt)
        .bind("submitted_by", order.submittedBy)
        .bind("archived_at", order.archivedAt)
        .bind("archive_no", notNull(order.archiveNo))
        .bind("crm_ref", notNull(order.crmRef));
}

} // namespace

std::vector<WorkOrder> WorkOrderRepository::ofTicket(const TicketId &ticket)
{
    Query query(m_session, "SELECT w.* FROM work_order w JOIN visit v ON v.id = w.visit_id "
                           "WHERE v.ticket_id = :ticket ORDER BY v.sequence");
    query.bind("ticket", ticket);
    std::vector<WorkOrder> orders = query.rows<WorkOrder>(orderOf);
    if (orders.empty())
        return orders;
    QHash<WorkOrderId, std::vector<Signatory>> signatories = signatoriesOf(ticket);
    QHash<WorkOrderId, std::vector<WorkOrderReview>> reviews = reviewsOf(ticket);
    QHash<WorkOrderId, std::vector<PartUsed>> parts = partsOf(ticket);
    for (WorkOrder &order : orders) {
        order.signatories = signatories.take(order.id);
        order.reviews = reviews.take(order.id);
        order.parts = parts.take(order.id);
    }
    return orders;
}

QHash<WorkOrderId, std::vector<Signatory>> WorkOrderRepository::signatoriesOf(const TicketId &ticket)
{
    Query query(m_session, "SELECT s.* FROM signatory s JOIN work_order w ON w.id = s.work_order_id "
                           "JOIN visit v ON v.id = w.visit_id WHERE v.ticket_id = :ticket ORDER BY s.position");
    query.bind("ticket", ticket);
    QHash<WorkOrderId, std::vector<Signatory>> signatories;
    query.forEach([&](const Row &row) {
        signatories[row.id<WorkOrderId>("work_order_id")].push_back(
            {row.id<SignatoryId>("id"), row.text("name"), row.text("title"), row.optionalInstant("signed_at"),
             row.optionalCode<SignedHow>("signed_how")});
    });
    return signatories;
}

QHash<WorkOrderId, std::vector<WorkOrderReview>> WorkOrderRepository::reviewsOf(const TicketId &ticket)
{
    Query query(m_session, "SELECT r.* FROM work_order_review r JOIN work_order w ON w.id = r.work_order_id "
                           "JOIN visit v ON v.id = w.visit_id WHERE v.ticket_id = :ticket ORDER BY r.round");
    query.bind("ticket", ticket);
    QHash<WorkOrderId, std::vector<WorkOrderReview>> reviews;
    query.forEach([&](const Row &row) {
        reviews[row.id<WorkOrderId>("work_order_id")].push_back(
            {row.id<ReviewId>("id"), row.number("round"), row.boolean("passed"), row.boolean("confirm_again"),
             row.text("reason"), row.id<EmployeeId>("submitted_by"), entryOf(row)});
    });
    return reviews;
}

QHash<WorkOrderId, std::vector<PartUsed>> WorkOrderRepository::partsOf(const TicketId &ticket)
{
    Query query(m_session, "SELECT p.* FROM part_used p JOIN work_order w ON w.id = p.work_order_id "
                           "JOIN visit v ON v.id = w.visit_id WHERE v.ticket_id = :ticket "
                           "ORDER BY v.sequence, p.position");
    query.bind("ticket", ticket);
    QHash<WorkOrderId, std::vector<PartUsed>> parts;
    query.forEach([&](const Row &row) { parts[row.id<WorkOrderId>("work_order_id")].push_back(partOf(row)); });
    return parts;
}

std::optional<WorkOrderId> WorkOrderRepository::byArchiveNo(const QString &archiveNo)
{
    if (archiveNo.isEmpty())
        return std::nullopt;
    Query query(m_session, "SELECT id FROM work_order WHERE archive_no = :archive_no AND archive_no <> ''");
    query.bind("archive_no", archiveNo);
    return query.first<WorkOrderId>([](const Row &row) { return row.id<WorkOrderId>("id"); });
}

void WorkOrderRepository::insert(WorkOrder &order)
{
    Query query(m_session,
                "INSERT INTO work_order (id, version, visit_id, prepared_by, result, cause, measures, next_steps, "
                "satisfaction, submitted_at, submitted_by, archived_at, archive_no, crm_ref, happened_at, entered_at, "
                "entered_by) VALUES (:id, 1, :visit, :prepared_by, :result, :cause, :measures, :next_steps, "
                ":satisfaction, :submitted_at, :submitted_by, :archived_at, :archive_no, :crm_ref, :happened_at, "
                ":entered_at, :entered_by)");
    query.bind("visit", order.visitId);
    bindEntry(bindContent(query, order), order.entry).exec();
    order.version = 1;
    replaceSignatories(order);
    replaceParts(order);
    addReviews(order);
    SearchIndex(m_session).touch(SearchKind::Measure, order.id);
}

SaveOutcome WorkOrderRepository::update(WorkOrder &order)
{
    Query query(m_session,
                "UPDATE work_order SET version = version + 1, prepared_by = :prepared_by, result = :result, "
                "cause = :cause, measures = :measures, next_steps = :next_steps, satisfaction = :satisfaction, "
                "submitted_at = :submitted_at, submitted_by = :submitted_by, archived_at = :archived_at, archive_no = "
                ":archive_no, crm_ref = :crm_ref "
                "WHERE id = :id AND version = :version");
    query.bind("version", order.version);
    if (bindContent(query, order).exec() != 1) {
        Query look(m_session, "SELECT id FROM work_order WHERE id = :id");
        return look.bind("id", order.id).any() ? SaveOutcome::Conflict : SaveOutcome::Missing;
    }
    ++order.version;
    replaceSignatories(order);
    replaceParts(order);
    addReviews(order);
    SearchIndex(m_session).touch(SearchKind::Measure, order.id);
    return SaveOutcome::Saved;
}

void WorkOrderRepository::replaceSignatories(const WorkOrder &order)
{
    Query(m_session, "DELETE FROM signatory WHERE work_order_id = :order").bind("order", order.id).exec();
    Query insert(m_session, "INSERT INTO signatory (id, work_order_id, position, name, title, signed_at, signed_how) "
                            "VALUES (:id, :order, :position, :name, :title, :signed_at, :signed_how)");
    int position = 0;
    for (const Signatory &signatory : order.signatories) {
        insert.bind("id", signatory.id)
            .bind("order", order.id)
            .bind("position", position++)
            .bind("name", notNull(signatory.name))
            .bind("title", notNull(signatory.title))
            .bind("signed_at", signatory.signedAt)
            .bind("signed_how", signatory.signedHow)
            .exec();
    }
}

void WorkOrderRepository::replaceParts(const WorkOrder &order)
{
    Query(m_session, "DELETE FROM part_used WHERE work_order_id = :order").bind("order", order.id).exec();
    if (order.parts.empty())
        return;
    Query insert(m_session,
                 "INSERT INTO part_used (work_order_id, position, part_no, name, quantity, old_serial, new_serial, "
                 "in_warranty) VALUES (:order, :position, :part_no, :name, :quantity, :old_serial, :new_serial, "
                 ":in_warranty)");
    int position = 0;
    for (const PartUsed &part : order.parts) {
        insert.bind("order", order.id)
            .bind("position", position++)
            .bind("part_no", notNull(part.partNo))
            .bind("name", notNull(part.name))
            .bind("quantity", part.quantity)
            .bind("old_serial", notNull(part.oldSerial))
            .bind("new_serial", notNull(part.newSerial))
            .bind("in_warranty", part.inWarranty)
            .exec();
    }
}

void WorkOrderRepository::addReviews(const WorkOrder &order)
{
    Query insert(m_session, "INSERT INTO work_order_review (id, work_order_id, round, passed, confirm_again, reason, "
                            "submitted_by, happened_at, entered_at, entered_by) VALUES (:id, :order, :round, :passed, "
                            ":confirm_again, :reason, :submitted_by, :happened_at, :entered_at, :entered_by) "
                            "ON CONFLICT (id) DO NOTHING");
    for (const WorkOrderReview &review : order.reviews) {
        insert.bind("id", review.id)
            .bind("order", order.id)
            .bind("round", review.round)
            .bind("passed", review.passed)
            .bind("confirm_again", review.confirmAgain)
            .bind("reason", notNull(review.reason))
            .bind("submitted_by", review.submittedBy);
        bindEntry(insert, review.entry).exec();
    }
}

} // namespace fairlead::storage
