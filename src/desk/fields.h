// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/call.h"
#include "domain/employee.h"
#include "domain/engine.h"
#include "domain/party.h"
#include "domain/ship.h"
#include "domain/ticket.h"
#include "domain/visit.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <type_traits>
#include <vector>

namespace fairlead::desk {

// How values stand in the journal: ids as text, enums by their codes, days and moments in ISO 8601, what is unknown as
// null.

template <typename Tag> QJsonValue fieldOf(const Id<Tag> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}
template <typename E>
requires std::is_enum_v<E> QJsonValue fieldOf(E value)
{
    return codeOf(value);
}
inline QJsonValue fieldOf(const QString &text)
{
    return text;
}
inline QJsonValue fieldOf(bool value)
{
    return value;
}
inline QJsonValue fieldOf(int value)
{
    return value;
}
inline QJsonValue fieldOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}
inline QJsonValue fieldOf(Instant at)
{
    return at.toIso();
}
/// `{"model": "L27/38", "job": "repair"}`.
QJsonValue fieldOf(const Skill &skill);
QJsonValue fieldOf(const Certificate &certificate);
template <typename T> QJsonValue fieldOf(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(fieldOf(value));
    return array;
}
template <typename T> QJsonValue fieldOf(const std::optional<T> &value)
{
    return value ? fieldOf(*value) : QJsonValue();
}

// A record's fields for the journal; the keys are the columns of its table.
QJsonObject fieldsOf(const Employee &employee);
QJsonObject fieldsOf(const Party &party);
QJsonObject fieldsOf(const Contact &contact);
QJsonObject fieldsOf(const Ship &ship);
QJsonObject fieldsOf(const Engine &engine);
QJsonObject fieldsOf(const Ticket &ticket);
QJsonObject fieldsOf(const Call &call);
QJsonObject fieldsOf(const Guidance &guidance);
QJsonObject fieldsOf(const Appointment &appointment);
QJsonObject fieldsOf(const Reschedule &reschedule);
QJsonObject fieldsOf(const Preparation &preparation);
/// With its crew; appointment, reschedules, preparations and namings are journalled as records of their own.
QJsonObject fieldsOf(const Overrule &overrule);
QJsonObject fieldsOf(const Absence &absence);
/// With its crew; appointment, reschedules and preparations are journalled as records of their own.
QJsonObject fieldsOf(const Visit &visit);

} // namespace fairlead::desk
