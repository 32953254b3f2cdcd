// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/statement.h"

#include "storage/sql/connection.h"
#include "storage/sql/session.h"
#include "storage/sql/sqlscanner.h"

#include <QSqlError>
#include <QSqlRecord>

namespace fairlead::storage {

Statement::Statement(Session &session, const QString &sql)
    : m_sql(sql), m_placeholders(placeholdersIn(sql)), m_query(session.connection().database())
{
    // On SQLite, forward-only keeps the driver from hoarding rows. On PostgreSQL it would fetch row by row, and a second
    // statement would throw away the rest of the first one's rows.
    m_query.setForwardOnly(session.dialect() == Dialect::Sqlite);
    if (!m_query.prepare(sql))
        session.fail(m_query.lastError(), QStringLiteral("preparing ") + sql.simplified());
}

int Statement::columnIndex(std::string_view name)
{
    if (m_columns.empty()) {
        const QSqlRecord record = m_query.record();
        m_columns.reserve(static_cast<size_t>(record.count()));
        for (int i = 0; i < record.count(); ++i)
            m_columns.push_back(record.fieldName(i).toStdString());
    }
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i] == name)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace fairlead::storage
