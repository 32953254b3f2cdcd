// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/importkind.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace fairlead::desk {

/// Which column of a file holds which field.
struct ColumnMapping {
    QMap<QString, int> columns; ///< by the field's code; columns count from 0

    [[nodiscard]] int columnOf(const QString &field) const { return columns.value(field, -1); }
    /// The required fields that no column holds.
    [[nodiscard]] QStringList missing(ImportKind kind) const;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Guesses from the headings, Chinese or English: first those that say just what a field is called, then those that hold
/// such words, the longest first. Each column and each field is used once.
ColumnMapping guessMapping(ImportKind kind, const QStringList &headings);

/// A mapping by headings (a named one) for a file with these headings; what isn't there stays out.
ColumnMapping mappingOf(const QMap<QString, QString> &headingOfField, const QStringList &headings);
/// The reverse: what to keep under a name.
QMap<QString, QString> headingsOf(const ColumnMapping &mapping, const QStringList &headings);

} // namespace fairlead::desk
