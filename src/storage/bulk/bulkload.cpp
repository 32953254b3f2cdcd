// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk/bulkload.h"

#include "storage/monthsumrepository.h"
#include "storage/sql/query.h"
#include "storage/sql/session.h"
#include "storage/sql/transaction.h"

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace fairlead::storage {

namespace {

struct Index {
    QString name;
    QString statement;
};

/// The journal's indexes but its primary key.
std::vector<Index> journalIndexes(Session &session)
{
    const char *sql = session.dialect() == Dialect::Sqlite
                          ? "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'journal' "
                            "AND sql IS NOT NULL ORDER BY name"
                          : "SELECT i.indexname, i.indexdef FROM pg_indexes i WHERE i.tablename = 'journal' "
                            "AND i.schemaname = current_schema() AND NOT EXISTS (SELECT 1 FROM pg_constraint c "
                            "WHERE c.conname = i.indexname) ORDER BY i.indexname";
    return Query(session, sql).rows<Index>([](const Row &row) { return Index{row.text(0), row.text(1)}; });
}

} // namespace

BulkLoad::BulkLoad(Session &session) : m_session(session)
{
    if (session.dialect() == Dialect::Sqlite) {
        session.execute(u"PRAGMA foreign_keys = OFF"_s);
        session.execute(u"PRAGMA cache_size = -400000"_s); // KiB
    }
    const std::vector<Index> indexes = journalIndexes(session);
    session.forgetStatements();
    Transaction transaction(session);
    for (const Index &index : indexes) {
        m_indexes.push_back(index.statement);
        session.execute(u"DROP INDEX "_s + index.name);
    }
    transaction.commit();
}

BulkLoad::~BulkLoad()
{
    if (m_session.dialect() != Dialect::Sqlite || !m_session.isAlive())
        return;
    try {
        m_session.execute(u"PRAGMA cache_size = -2000"_s); // SQLite's own default
        m_session.execute(u"PRAGMA foreign_keys = ON"_s);
    } catch (const DbError &error) {
        spdlog::error("after loading: {}", error.what());
    }
}

void BulkLoad::finish()
{
    m_session.forgetStatements();
    Transaction transaction(m_session);
    for (const QString &statement : m_indexes)
        m_session.execute(statement);
    MonthSumRepository(m_session).rebuild(); // awards came in by the row
    transaction.commit();
    m_indexes.clear();
    // PostgreSQL would do so by itself some time later; SQLite does without figures, as it does at the users'.
    if (m_session.dialect() == Dialect::Postgresql)
        m_session.execute(u"ANALYZE"_s);
}

} // namespace fairlead::storage
