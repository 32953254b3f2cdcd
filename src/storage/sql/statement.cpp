// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/statement.h"

#include "storage/sql/session.h"
#include "storage/sql/sqlscanner.h"

namespace fairlead::storage {

Statement::Statement(Session &session, const QString &sql)
    : m_sql(sql), m_placeholders(placeholdersIn(sql)), m_cursor(prepareCursor(session, sql, m_placeholders))
{
    for (const QString &name : m_placeholders)
        m_names.push_back(name.toStdString());
}

int Statement::placeOf(std::string_view name) const
{
    for (size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i] == name)
            return static_cast<int>(i);
    }
    return -1;
}

int Statement::columnIndex(std::string_view name)
{
    if (m_columns.empty()) {
        for (const QString &column : m_cursor->columns())
            m_columns.push_back(column.toStdString());
    }
    // Rows are read from left to right: the column that was asked for last comes first, then those behind it.
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const size_t at = (m_lastColumn + i) % m_columns.size();
        if (m_columns[at] == name) {
            m_lastColumn = at;
            return static_cast<int>(at);
        }
    }
    return -1;
}

} // namespace fairlead::storage
