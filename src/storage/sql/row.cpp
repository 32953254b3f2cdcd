// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/row.h"

#include "storage/sql/dberror.h"
#include "storage/sql/statement.h"

#include <limits>

namespace fairlead::storage {

namespace {

QString nameOf(Column column)
{
    return column.index() >= 0 ? QString::number(column.index())
                               : QString::fromUtf8(column.name().data(), static_cast<qsizetype>(column.name().size()));
}

} // namespace

int Row::indexOf(Column column) const
{
    const int index = column.index() >= 0 ? column.index() : m_statement.columnIndex(column.name());
    if (index < 0) {
        throw DbError(DbError::Kind::Other,
                      QStringLiteral("no column %1 in %2").arg(nameOf(column), m_statement.sql().simplified()));
    }
    return index;
}

void Row::refuse(Column column, const char *expected) const
{
    // The value itself stays out of the log: it may be anything about anybody.
    throw DbError(DbError::Kind::Corrupt,
                  QStringLiteral("column %1 is not %2: %3")
                      .arg(nameOf(column), QString::fromLatin1(expected), m_statement.sql().simplified()));
}

bool Row::isNull(Column column) const
{
    return m_statement.cursor().isNull(indexOf(column));
}

QString Row::text(Column column) const
{
    return m_statement.cursor().text(indexOf(column));
}

QByteArray Row::bytes(Column column) const
{
    std::optional<QByteArray> found = m_statement.cursor().bytes(indexOf(column));
    if (!found)
        refuse(column, "bytes");
    return std::move(*found);
}

qint64 Row::integer(Column column) const
{
    const int index = indexOf(column);
    if (const std::optional<qint64> number = m_statement.cursor().integer(index))
        return *number;
    refuse(column, m_statement.cursor().isNull(index) ? "a number (but NULL)" : "a whole number");
}

int Row::number(Column column) const
{
    const qint64 wide = integer(column);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        refuse(column, "a number of 32 bits");
    return static_cast<int>(wide);
}

QDate Row::date(Column column) const
{
    if (isNull(column))
        return {};
    const std::optional<QDate> date = dateFromIso(text(column));
    if (!date)
        refuse(column, "a date");
    return *date;
}

Month Row::month(Column column) const
{
    const std::optional<Month> month = Month::fromString(text(column));
    if (!month)
        refuse(column, "a month");
    return *month;
}

std::optional<QString> Row::optionalText(Column column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<qint64> Row::optionalInteger(Column column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<int> Row::optionalNumber(Column column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<bool> Row::optionalBoolean(Column column) const
{
    return isNull(column) ? std::nullopt : std::optional(boolean(column));
}

std::optional<QDate> Row::optionalDate(Column column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

std::optional<Instant> Row::optionalInstant(Column column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<Points> Row::optionalPoints(Column column) const
{
    return isNull(column) ? std::nullopt : std::optional(points(column));
}

std::optional<Money> Row::optionalMoney(Column column) const
{
    return isNull(column) ? std::nullopt : std::optional(money(column));
}

std::optional<Month> Row::optionalMonth(Column column) const
{
    return isNull(column) ? std::nullopt : std::optional(month(column));
}

} // namespace fairlead::storage
