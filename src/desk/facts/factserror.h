// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/violation.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fairlead::desk::facts {

/// One thing that is wrong with a line of a facts file. `code` is one of ViolationCode's where a desk refused the command
/// or a value can't be what it says, else one that only a file can earn:
///
/// `line_too_long` (parameter: the most bytes) · `encoding` (not UTF-8) · `syntax` (parameter: what was expected) ·
/// `duplicate_key` · `unknown_field` · `unknown_command` (parameter: the name) · `type` (parameters: the type wanted, the
/// type given)
struct FactsError {
    int line = 0;  ///< from 1, as an editor counts
    QString field; ///< empty where the whole line is meant
    QString code;
    QStringList parameters;

    static FactsError of(int line, const Violation &violation)
    {
        return {line, violation.field, codeOf(violation.code), violation.parameters};
    }

    friend bool operator==(const FactsError &, const FactsError &) = default;
};

using FactsErrors = std::vector<FactsError>;

} // namespace fairlead::desk::facts
