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

QVariant Row::value(Column column) const
{
    // A position that isn't there gives an invalid variant.
    const QVariant value = m_statement.cursor().value(indexOf(column));
    if (!value.isValid())
        refuse(column, "a column");
    return value;
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
    if (isNull(column))
        return {};
    const QString text = value(column).toString();
    return text.isNull() ? QLatin1String("") : text;
}

QByteArray Row::bytes(Column column) const
{
    if (isNull(column))
        return {};
    const QVariant found = value(column);
    // toByteArray() would make one of a text or a number.
    if (found.metaType().id() != QMetaType::QByteArray)
        refuse(column, "bytes");
    const QByteArray bytes = found.toByteArray();
    return bytes.isNull() ? QByteArray("") : bytes;
}

qint64 Row::integer(Column column) const
{
    if (isNull(column))
        refuse(column, "a number (but NULL)");
    const QVariant found = value(column);
    bool ok = false;
    qint64 number = 0;
    switch (found.metaType().id()) {
    case QMetaType::Bool: // EXISTS and comparisons on PostgreSQL
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: // QPSQL's idea of a bigint that is not negative
        number = found.toLongLong(&ok);
        break;
    case QMetaType::QString: // numeric on PostgreSQL, such as the sum of bigints
        number = found.toString().toLongLong(&ok);
        break;
    default: // a double above all: never in this program
        break;
    }
    if (!ok)
        refuse(column, "a whole number");
    return number;
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
