// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/database.h"
#include "cli/jsonvalues.h"
#include "domain/entry.h"

namespace fairlead::cli {

/// A staff number, or null.
inline QJsonValue personJson(const People &people, const EmployeeId &id)
{
    return textOrNull(people.staffNo(id));
}

/// `fields` with when the fact happened, when it was entered and by whom.
inline QJsonObject withEntry(QJsonObject fields, const Entry &entry, const People &people)
{
    fields.insert(QStringLiteral("at"), toJson(entry.happenedAt));
    fields.insert(QStringLiteral("entered_at"), toJson(entry.enteredAt));
    fields.insert(QStringLiteral("by"), personJson(people, entry.enteredBy));
    return fields;
}

/// A length of time in whole seconds.
inline QJsonValue secondsJson(std::chrono::milliseconds length)
{
    return static_cast<qint64>(std::chrono::floor<std::chrono::seconds>(length).count());
}

} // namespace fairlead::cli
