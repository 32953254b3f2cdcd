// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of storage/sql only: this is where QtSql shows.

#include <QSqlError>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>

namespace fairlead::storage {

class Session;

/// A statement as the database keeps it prepared, and the row that it stands on. It is QtSql's on PostgreSQL; on SQLite it
/// goes to the library itself on the connection that QtSql opened, since QtSql's way there costs many times what SQLite
/// wants for the work: it looks up each value by a name made anew and copies each row before it gives it out.
class Cursor {
public:
    virtual ~Cursor() = default;
    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;

    /// Gives the placeholder its value; it lasts until it gets another. `position`: by first use in the text, from 0.
    virtual void bind(int position, const QVariant &value) = 0;
    /// Runs from the beginning. False: see error().
    virtual bool run() = 0;
    /// Goes to the first row, or the next. False at the end and on failure: see error().
    virtual bool next() = 0;
    /// Lets go of the rows that are left, and of what they hold locked.
    virtual void finish() = 0;
    /// How many rows it changed; right after run().
    [[nodiscard]] virtual qint64 changed() = 0;

    /// Names of the result's columns; after run().
    [[nodiscard]] virtual QStringList columns() = 0;
    [[nodiscard]] virtual bool isNull(int column) = 0;
    /// Invalid where there is no such column.
    [[nodiscard]] virtual QVariant value(int column) = 0;
    // The same without a QVariant: rows are read by the hundred thousand.
    /// Nothing where no whole number stands, or NULL.
    [[nodiscard]] virtual std::optional<qint64> integer(int column) = 0;
    /// Null for NULL, and only for NULL.
    [[nodiscard]] virtual QString text(int column) = 0;
    /// Null for NULL, and only for NULL. Nothing where something else than bytes stands.
    [[nodiscard]] virtual std::optional<QByteArray> bytes(int column) = 0;

    /// Of the last run() or next(); of no type when it did what it should.
    [[nodiscard]] virtual QSqlError error() = 0;

protected:
    Cursor() = default;
};

/// Prepares `sql`, whose placeholders are these, or `?` where there are none. Throws DbError.
std::unique_ptr<Cursor> prepareCursor(Session &session, const QString &sql, const QStringList &placeholders);

} // namespace fairlead::storage
