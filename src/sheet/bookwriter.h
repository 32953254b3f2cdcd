// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheeterror.h"

#include <QString>

#include <optional>
#include <vector>

namespace fairlead::sheet {

/// A cell of a book: a text, a number, or a formula with the figure that it comes to.
struct BookCell {
    enum class Type { Empty, Text, Number, Formula };

    Type type = Type::Empty;
    QString text;    ///< of a number its decimals, `-0.20`; they decide how it is shown
    QString formula; ///< `=SUM(B2:B9)`
    bool bold = false;

    static BookCell ofText(QString text, bool bold = false) { return {Type::Text, std::move(text), {}, bold}; }
    static BookCell ofNumber(QString decimal, bool bold = false)
    {
        return {Type::Number, std::move(decimal), {}, bold};
    }
    /// `decimal` is what it comes to, for programs that show a file without computing it.
    static BookCell ofFormula(QString formula, QString decimal, bool bold = false)
    {
        return {Type::Formula, std::move(decimal), std::move(formula), bold};
    }
};

/// One sheet of a book: rows from 1 on as spreadsheets count them.
struct BookSheet {
    QString name;            ///< as Excel allows it, and different from the others'
    std::vector<int> widths; ///< of its columns, in characters
    std::vector<std::vector<BookCell>> rows;
    int headRows = 0; ///< stay in sight
};

/// Writes a workbook of a few sheets with formulas (.xlsx), whole or not at all. Text is text, whatever it begins with.
/// Nothing when it went well.
std::optional<SheetError> writeBook(const QString &file, const std::vector<BookSheet> &sheets);

} // namespace fairlead::sheet
