// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/cursor.h"

#include <QByteArray>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace fairlead::storage {

/// A statement of SQLite's own interface, on the connection that QtSql opened: both are the same library in the process.
class SqliteCursor final : public Cursor {
public:
    SqliteCursor(Session &session, const QString &sql, const QStringList &placeholders);
    ~SqliteCursor() override;

    void bind(int position, const QVariant &value) override;
    bool run() override;
    bool next() override;
    void finish() override;
    qint64 changed() override;
    QStringList columns() override;
    bool isNull(int column) override;
    QVariant value(int column) override;
    std::optional<qint64> integer(int column) override;
    QString text(int column) override;
    std::optional<QByteArray> bytes(int column) override;
    QSqlError error() override { return m_error; }

private:
    bool step();

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<int> m_positions;    ///< of the placeholders, as SQLite counts them
    std::vector<QByteArray> m_bound; ///< texts and bytes that SQLite reads while it runs
    QSqlError m_error;
    bool m_atFirst = false; ///< run() stands on the first row already, or at the end
    bool m_hasRow = false;
};

} // namespace fairlead::storage
