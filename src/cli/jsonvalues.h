// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/month.h"
#include "domain/points.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <type_traits>
#include <vector>

namespace fairlead::cli {

// How values stand in the JSON of fairleadctl: moments and days in ISO 8601, points and yuan as texts with two decimals,
// enums by their codes, ids as text, what is unknown as null.

inline QJsonValue toJson(const QString &text)
{
    return text;
}
inline QJsonValue toJson(bool value)
{
    return value;
}
inline QJsonValue toJson(int value)
{
    return value;
}
inline QJsonValue toJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}
inline QJsonValue toJson(Instant at)
{
    return at.toIso();
}
inline QJsonValue toJson(Month month)
{
    return month.toString();
}
inline QJsonValue toJson(Points points)
{
    return points.toString();
}
inline QJsonValue toJson(Money money)
{
    return money.toYuan();
}
template <typename Tag> QJsonValue toJson(const Id<Tag> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}
template <typename E>
requires std::is_enum_v<E> QJsonValue toJson(E value)
{
    return codeOf(value);
}
template <typename T> QJsonValue toJson(const std::optional<T> &value)
{
    return value ? toJson(*value) : QJsonValue();
}
/// Null for an empty text.
inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
template <typename T, typename Make> QJsonArray toArray(const std::vector<T> &values, Make make)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(make(value));
    return array;
}

} // namespace fairlead::cli
