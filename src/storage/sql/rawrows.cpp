// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/rawrows.h"

#include "storage/sql/cursor.h"
#include "storage/sql/session.h"

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

/// Several rows with a statement spare its way through the driver and, on PostgreSQL, to the server. SQLite takes 32,766
/// values with one statement, PostgreSQL 65,535; no table has a hundred columns.
constexpr size_t rowsInStatement = 32;

} // namespace

RawRows readRaw(Session &session, const QString &sql, const QByteArray &id)
{
    const std::unique_ptr<Cursor> cursor = prepareCursor(session, sql, {u"id"_s});
    cursor->bind(0, id);
    if (!cursor->run())
        session.fail(cursor->error(), sql.simplified());
    RawRows found;
    found.columns = cursor->columns();
    while (cursor->next()) {
        std::vector<QVariant> &row = found.rows.emplace_back();
        for (int i = 0; i < found.columns.size(); ++i)
            row.push_back(cursor->isNull(i) ? QVariant() : cursor->value(i));
    }
    if (cursor->error().isValid())
        session.fail(cursor->error(), sql.simplified());
    return found;
}

BulkInsert::BulkInsert(Session &session, const QString &table, const QStringList &columns)
    : m_session(&session), m_table(table)
{
    const QString row = u'(' + QStringList(columns.size(), u"?"_s).join(u", "_s) + u')';
    const QString into = u"INSERT INTO %1 (%2) VALUES "_s.arg(table, columns.join(u", "_s));
    m_one = prepareCursor(session, into + row, {});
    m_many = prepareCursor(session, into + QStringList(rowsInStatement, row).join(u", "_s), {});
}

BulkInsert::BulkInsert(BulkInsert &&) noexcept = default;
BulkInsert::~BulkInsert() = default;

void BulkInsert::add(std::vector<QVariant> row)
{
    m_waiting.push_back(std::move(row));
}

bool BulkInsert::isFull() const
{
    return m_waiting.size() >= rowsInStatement;
}

bool BulkInsert::isEmpty() const
{
    return m_waiting.empty();
}

void BulkInsert::flush()
{
    size_t begin = 0;
    for (; m_waiting.size() - begin >= rowsInStatement; begin += rowsInStatement)
        write(*m_many, begin, rowsInStatement);
    for (; begin < m_waiting.size(); ++begin)
        write(*m_one, begin, 1);
    m_waiting.clear();
}

void BulkInsert::write(Cursor &cursor, size_t begin, size_t count)
{
    int place = 0;
    for (size_t i = begin; i < begin + count; ++i) {
        for (const QVariant &value : m_waiting[i])
            cursor.bind(place++, value);
    }
    if (!cursor.run())
        m_session->fail(cursor.error(), u"writing rows of "_s + m_table);
    cursor.finish();
}

} // namespace fairlead::storage
