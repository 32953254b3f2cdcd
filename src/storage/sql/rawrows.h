// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <vector>

namespace fairlead::storage {

class Cursor;
class Session;

/// Rows as they stand in a table, whatever they mean: whole numbers, texts, bytes and NULL.
struct RawRows {
    QStringList columns;
    std::vector<std::vector<QVariant>> rows; ///< a value for each column
};

/// What `sql` gives, with `id` for its placeholder `:id`. Throws DbError.
RawRows readRaw(Session &session, const QString &sql, const QByteArray &id);

/// Writes many rows into one table, several with each statement. Rows wait until there are enough of them or flush() is
/// called: what refers to them must not be written before. Throws DbError.
class BulkInsert {
public:
    BulkInsert(Session &session, const QString &table, const QStringList &columns);
    BulkInsert(BulkInsert &&) noexcept;
    ~BulkInsert();

    /// `row` has a value for each column.
    void add(std::vector<QVariant> row);
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isEmpty() const;
    void flush();

private:
    void write(Cursor &cursor, size_t begin, size_t count);

    Session *m_session;
    QString m_table;
    std::vector<std::vector<QVariant>> m_waiting;
    std::unique_ptr<Cursor> m_one; ///< writes a row
    std::unique_ptr<Cursor> m_many;
};

} // namespace fairlead::storage
