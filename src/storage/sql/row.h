// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/month.h"
#include "domain/points.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <string_view>

namespace fairlead::storage {

class Statement;

/// A column of a result: its position from 0, or its name.
class Column {
public:
    Column(int index) : m_index(index) {}
    Column(const char *name) : m_name(name) {}

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] std::string_view name() const { return m_name; }

private:
    int m_index = -1;
    std::string_view m_name;
};

/// The row that a query stands on. Values must be taken out before the query goes on.
///
/// A getter throws DbError of kind Corrupt when the value is none of its type, or NULL where it says so; of kind Other
/// when there is no such column.
class Row {
public:
    explicit Row(Statement &statement) : m_statement(statement) {}

    [[nodiscard]] bool isNull(Column column) const;

    /// NULL gives a null QString; an empty text is not null.
    [[nodiscard]] QString text(Column column) const;
    /// NULL gives a null QByteArray; empty bytes are not null.
    [[nodiscard]] QByteArray bytes(Column column) const;
    /// NULL is an error.
    [[nodiscard]] qint64 integer(Column column) const;
    /// integer() as an int; an error when it doesn't fit.
    [[nodiscard]] int number(Column column) const;
    /// 0 is false. NULL is an error.
    [[nodiscard]] bool boolean(Column column) const { return integer(column) != 0; }
    /// NULL gives an invalid date.
    [[nodiscard]] QDate date(Column column) const;
    /// NULL is an error.
    [[nodiscard]] Instant instant(Column column) const { return Instant::fromMsecs(integer(column)); }
    /// NULL is an error.
    [[nodiscard]] Points points(Column column) const { return Points::fromHundredths(integer(column)); }
    /// NULL is an error.
    [[nodiscard]] Money money(Column column) const { return Money::fromFen(integer(column)); }
    /// NULL is an error.
    [[nodiscard]] Month month(Column column) const;
    /// `row.id<ShipId>("ship_id")` or `row.id<ShipTag>("ship_id")`. NULL gives a null id.
    template <typename IdOrTag> [[nodiscard]] auto id(Column column) const
    {
        using Wanted = typename IdOf<IdOrTag>::Type;
        const QByteArray value = bytes(column);
        const Wanted id = Wanted::fromBytes(value);
        if (id.isNull() && !value.isNull())
            refuse(column, "an id");
        return id;
    }
    /// The enum value whose code stands there. NULL is an error, and so is an unknown code.
    template <typename E> [[nodiscard]] E code(Column column) const
    {
        const std::optional<E> value = fromCode<E>(text(column));
        if (!value)
            refuse(column, "a known code");
        return *value;
    }

    // The same, with nothing for NULL.
    [[nodiscard]] std::optional<QString> optionalText(Column column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(Column column) const;
    [[nodiscard]] std::optional<int> optionalNumber(Column column) const;
    [[nodiscard]] std::optional<bool> optionalBoolean(Column column) const;
    [[nodiscard]] std::optional<QDate> optionalDate(Column column) const;
    [[nodiscard]] std::optional<Instant> optionalInstant(Column column) const;
    [[nodiscard]] std::optional<Points> optionalPoints(Column column) const;
    [[nodiscard]] std::optional<Money> optionalMoney(Column column) const;
    [[nodiscard]] std::optional<Month> optionalMonth(Column column) const;
    template <typename E> [[nodiscard]] std::optional<E> optionalCode(Column column) const
    {
        return isNull(column) ? std::nullopt : std::optional<E>(code<E>(column));
    }

private:
    template <typename Tag> struct IdOf {
        using Type = Id<Tag>;
    };
    template <typename Tag> struct IdOf<Id<Tag>> {
        using Type = Id<Tag>;
    };

    [[nodiscard]] int indexOf(Column column) const;
    [[noreturn]] void refuse(Column column, const char *expected) const;

    Statement &m_statement;
};

} // namespace fairlead::storage
