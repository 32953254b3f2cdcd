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
#include <QVariant>

#include <concepts>
#include <optional>

namespace fairlead::storage {

/// A value on its way into a statement, in the form that both databases keep. It is made from exactly the types below:
/// a `const char *` is not taken for a bool, nor a double for a number.
class SqlValue {
public:
    /// TEXT; a null QString is NULL, an empty one is not. See notNull().
    SqlValue(const QString &text) : m_variant(text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text))
    {
    }
    /// BLOB or BYTEA; a null QByteArray is NULL.
    SqlValue(const QByteArray &bytes)
        : m_variant(bytes.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes))
    {
    }
    template <std::same_as<bool> B> SqlValue(B value) : m_variant(qint64(value ? 1 : 0)) {}
    template <std::signed_integral N>
    requires(!std::same_as<N, char>) SqlValue(N number) : m_variant(qint64(number)) {}
    /// `YYYY-MM-DD`; an invalid date is NULL.
    SqlValue(QDate date) : SqlValue(date.isValid() ? date.toString(Qt::ISODate) : QString()) {}
    /// Milliseconds since 1970 in UTC.
    SqlValue(Instant instant) : m_variant(qint64(instant.msecs())) {}
    /// 16 bytes; a null id is NULL.
    template <typename Tag> SqlValue(const Id<Tag> &id) : SqlValue(id.isNull() ? QByteArray() : id.toBytes()) {}
    /// Hundredths.
    SqlValue(Points points) : m_variant(qint64(points.hundredths())) {}
    /// Fen.
    SqlValue(Money money) : m_variant(qint64(money.fen())) {}
    /// `YYYY-MM`.
    SqlValue(Month month) : SqlValue(month.toString()) {}
    /// The code of an enum that has codes.
    template <typename E>
    requires std::is_enum_v<E> SqlValue(E value) : SqlValue(codeOf(value)) {}
    /// NULL when there is nothing.
    template <typename T>
    SqlValue(const std::optional<T> &value) : m_variant(value ? SqlValue(*value).variant() : SqlValue(T()).asNull())
    {
    }

    [[nodiscard]] const QVariant &variant() const { return m_variant; }

private:
    [[nodiscard]] QVariant asNull() const { return QVariant(m_variant.metaType()); }

    QVariant m_variant;
};

/// `text`, but empty where it is null: for columns that are NOT NULL.
inline QString notNull(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

} // namespace fairlead::storage
