// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fairlead::desk {

/// What a spreadsheet may hold.
enum class ImportKind {
    Party,    ///< organisations with their contacts, a row for each contact
    Ship,     ///
    Engine,   ///
    Employee, ///
    Ledger    ///< an old service ledger: tickets with their calls, a row for each call
};

/// A field that a column can hold.
struct ImportField {
    QString code; ///< as in commands, facts files and violations
    bool required = false;
    QStringList headings; ///< as normalHeading() gives them: what people write over such a column
};

/// The fields of a kind, in the order of an export's columns.
const std::vector<ImportField> &fieldsOf(ImportKind kind);

/// A heading without what doesn't matter: case, width, spaces, punctuation, what stands in brackets.
QString normalHeading(const QString &heading);

} // namespace fairlead::desk

namespace fairlead {

template <> struct EnumCodes<desk::ImportKind> {
    static constexpr std::array table{
        std::pair{desk::ImportKind::Party, "party"}, std::pair{desk::ImportKind::Ship, "ship"},
        std::pair{desk::ImportKind::Engine, "engine"}, std::pair{desk::ImportKind::Employee, "employee"},
        std::pair{desk::ImportKind::Ledger, "ledger"}};
};

} // namespace fairlead
