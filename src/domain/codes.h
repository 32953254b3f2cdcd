// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace fairlead {

/// The lasting code of each value of an enum: the same in the database, in facts files, in JSON and in the rulebook.
/// A code is never renamed; what a person reads is made from the value in `wording`.
template <typename E> struct EnumCodes;

/// The code of `value`, e.g. `ship_owner`.
template <typename E> QString codeOf(E value)
{
    for (const auto &[entry, code] : EnumCodes<E>::table) {
        if (entry == value)
            return QString::fromLatin1(code);
    }
    Q_UNREACHABLE();
}

/// The value that `code` stands for; nothing for an unknown code.
template <typename E> std::optional<E> fromCode(const QString &code)
{
    for (const auto &[entry, known] : EnumCodes<E>::table) {
        if (code == QLatin1String(known))
            return entry;
    }
    return std::nullopt;
}

} // namespace fairlead
