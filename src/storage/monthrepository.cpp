// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/monthrepository.h"

#include "storage/entrycolumns.h"
#include "storage/sql/session.h"

namespace fairlead::storage {

void MonthRepository::hold(For purpose)
{
    if (m_session.dialect() != Dialect::Postgresql)
        return; // SQLite has one writer
    // A row can't be held that isn't there yet. The number is the program's mark (FAIR) and stands for all months.
    Query(m_session, purpose == For::Closing ? "SELECT pg_advisory_xact_lock(1178683730)"
                                             : "SELECT pg_advisory_xact_lock_shared(1178683730)")
        .any();
}

std::set<Month> MonthRepository::closedMonths()
{
    std::set<Month> months;
    Query query(m_session, "SELECT month FROM appraisal_month");
    query.forEach([&months](const Row &row) { months.insert(row.month("month")); });
    return months;
}

std::optional<ClosedMonth> MonthRepository::load(Month month)
{
    Query query(m_session, "SELECT * FROM appraisal_month WHERE month = :month");
    return query.bind("month", month).first<ClosedMonth>([](const Row &row) {
        return ClosedMonth{row.month("month"), row.instant("closed_at"), row.id<EmployeeId>("closed_by"),
                           row.text("snapshot").toUtf8(), row.text("digest").toLatin1()};
    });
}

void MonthRepository::add(const ClosedMonth &month)
{
    Query query(m_session, "INSERT INTO appraisal_month (month, closed_at, closed_by, snapshot, digest) "
                           "VALUES (:month, :closed_at, :closed_by, :snapshot, :digest)");
    query.bind("month", month.month)
        .bind("closed_at", month.closedAt)
        .bind("closed_by", month.closedBy)
        .bind("snapshot", QString::fromUtf8(month.snapshot))
        .bind("digest", QString::fromLatin1(month.digest))
        .exec();
}

void MonthRepository::reopen(const MonthReopening &reopening)
{
    const ClosedMonth &closed = reopening.closed;
    Query query(m_session, "INSERT INTO month_reopening (id, month, closed_at, closed_by, snapshot, digest, reason, "
                           "happened_at, entered_at, entered_by) VALUES (:id, :month, :closed_at, :closed_by, "
                           ":snapshot, :digest, :reason, :happened_at, :entered_at, :entered_by)");
    query.bind("id", reopening.id)
        .bind("month", closed.month)
        .bind("closed_at", closed.closedAt)
        .bind("closed_by", closed.closedBy)
        .bind("snapshot", QString::fromUtf8(closed.snapshot))
        .bind("digest", QString::fromLatin1(closed.digest))
        .bind("reason", notNull(reopening.reason));
    bindEntry(query, reopening.entry).exec();
    Query(m_session, "DELETE FROM appraisal_month WHERE month = :month").bind("month", closed.month).exec();
}

std::vector<MonthReopening> MonthRepository::reopeningsOf(Month month)
{
    Query query(m_session, "SELECT * FROM month_reopening WHERE month = :month ORDER BY entered_at, id");
    return query.bind("month", month).rows<MonthReopening>([](const Row &row) {
        return MonthReopening{row.id<RecordId>("id"),
                              {row.month("month"), row.instant("closed_at"), row.id<EmployeeId>("closed_by"),
                               row.text("snapshot").toUtf8(), row.text("digest").toLatin1()},
                              row.text("reason"),
                              entryOf(row)};
    });
}

std::optional<QByteArray> MonthRepository::printed(const QByteArray &digest, const QString &part)
{
    Query query(m_session, "SELECT content FROM printed_sheet WHERE digest = :digest AND part = :part");
    return query.bind("digest", QString::fromLatin1(digest))
        .bind("part", notNull(part))
        .first<QByteArray>([](const Row &row) { return row.bytes("content"); });
}

void MonthRepository::keepPrinted(const QByteArray &digest, const QString &part, const QByteArray &content)
{
    Query query(m_session, "INSERT INTO printed_sheet (digest, part, content) VALUES (:digest, :part, :content) "
                           "ON CONFLICT (digest, part) DO NOTHING");
    query.bind("digest", QString::fromLatin1(digest)).bind("part", notNull(part)).bind("content", content).exec();
}

} // namespace fairlead::storage
