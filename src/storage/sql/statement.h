// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of storage/sql only: this is where QtSql shows.

#include "storage/sql/cursor.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fairlead::storage {

class Session;

/// A prepared statement of a session, kept for the next use of the same text.
class Statement {
public:
    /// Prepares `sql`. Throws DbError.
    Statement(Session &session, const QString &sql);

    [[nodiscard]] const QString &sql() const { return m_sql; }
    [[nodiscard]] const QStringList &placeholders() const { return m_placeholders; }
    [[nodiscard]] Cursor &cursor() { return *m_cursor; }
    /// The place of a placeholder; -1 when there is none of this name.
    [[nodiscard]] int placeOf(std::string_view name) const;

    /// The position of a column of the result; -1 when there is none of this name. Only after it was executed.
    int columnIndex(std::string_view name);

private:
    QString m_sql;
    QStringList m_placeholders;
    std::vector<std::string> m_names; ///< the placeholders'
    std::unique_ptr<Cursor> m_cursor;
    std::vector<std::string> m_columns; // empty until asked for
    size_t m_lastColumn = 0;
};

} // namespace fairlead::storage
