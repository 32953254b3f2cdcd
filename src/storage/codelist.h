// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "storage/sql/dberror.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fairlead::storage {

/// Several values of an enum in one column: their codes with blanks between. Never null.
template <typename E> QString codesOf(const std::vector<E> &values)
{
    QStringList codes;
    for (const E value : values)
        codes.append(codeOf(value));
    return codes.isEmpty() ? QStringLiteral("") : codes.join(QLatin1Char(' '));
}

/// The other way. Throws DbError when a code isn't known.
template <typename E> std::vector<E> valuesOf(const QString &codes)
{
    std::vector<E> values;
    for (const QString &code : codes.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::optional<E> value = fromCode<E>(code);
        if (!value)
            throw DbError(DbError::Kind::Corrupt, QStringLiteral("an unknown code in a list: ") + code);
        values.push_back(*value);
    }
    return values;
}

} // namespace fairlead::storage
