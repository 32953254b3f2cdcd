// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/rawrows.h"

#include "storage/sql/connection.h"
#include "storage/sql/session.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

/// Several rows with a statement spare its way through the driver and, on PostgreSQL, to the server. SQLite takes 32,766
/// values with one statement, PostgreSQL 65,535; no table has a hundred columns.
constexpr size_t rowsInStatement = 32;

} // namespace

RawRows readRaw(Session &session, const QString &sql, const QByteArray &id)
{
    QSqlQuery query(session.connection().database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        session.fail(query.lastError(), sql.simplified());
    query.bindValue(u":id"_s, id);
    if (!query.exec())
        session.fail(query.lastError(), sql.simplified());
    RawRows found;
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i)
        found.columns.append(record.fieldName(i));
    while (query.next()) {
        std::vector<QVariant> &row = found.rows.emplace_back();
        for (int i = 0; i < record.count(); ++i)
            row.push_back(query.isNull(i) ? QVariant() : query.value(i));
    }
    if (query.lastError().isValid())
        session.fail(query.lastError(), sql.simplified());
    query.finish();
    return found;
}

struct BulkInsert::Statements {
    explicit Statements(const QSqlDatabase &database) : one(database), many(database) {}

    QSqlQuery one;
    QSqlQuery many;
};

BulkInsert::BulkInsert(Session &session, const QString &table, const QStringList &columns)
    : m_session(&session), m_table(table), m_statements(std::make_unique<Statements>(session.connection().database()))
{
    const QString row = u'(' + QStringList(columns.size(), u"?"_s).join(u", "_s) + u')';
    const QString into = u"INSERT INTO %1 (%2) VALUES "_s.arg(table, columns.join(u", "_s));
    const QStringList rows(rowsInStatement, row);
    if (!m_statements->one.prepare(into + row))
        session.fail(m_statements->one.lastError(), into);
    if (!m_statements->many.prepare(into + rows.join(u", "_s)))
        session.fail(m_statements->many.lastError(), into);
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
        write(begin, rowsInStatement);
    for (; begin < m_waiting.size(); ++begin)
        write(begin, 1);
    m_waiting.clear();
}

void BulkInsert::write(size_t begin, size_t count)
{
    QSqlQuery &query = count == 1 ? m_statements->one : m_statements->many;
    int place = 0;
    for (size_t i = begin; i < begin + count; ++i) {
        for (const QVariant &value : m_waiting[i])
            query.bindValue(place++, value);
    }
    if (!query.exec())
        m_session->fail(query.lastError(), u"writing rows of "_s + m_table);
    query.finish();
}

} // namespace fairlead::storage
