// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QString>
#include <QStringList>

namespace fairlead::sheet {

/// Why a spreadsheet can't be read or written. `wording` makes the sentence.
enum class SheetErrorCode {
    CannotOpen,        ///< parameter: what the system says
    Empty,             ///< there is nothing in the file
    NotASpreadsheet,   ///< parameter: what it seems to be (code: binary, html, xml, ods, xlsb, zip)
    OldFormat,         ///< a .xls of Excel 97 to 2003
    Encrypted,         ///< wants a password
    Damaged,           ///< parameter: the part of the workbook
    TooManyEntries,    ///< parameters: how many parts, the most
    TooLarge,          ///< inflates to more than is taken; parameter: the most, in MB
    UnsafePath,        ///< a part's name leads out of the file; parameter: the name
    Doctype,           ///< a document type or entities; parameter: the part
    CellTooLarge,      ///< parameters: row, the most characters
    TooWide,           ///< parameters: row, the most columns
    TooManyStrings,    ///< parameter: the most
    NoSuchSheet,       ///< parameter: its name
    Encoding,          ///< neither UTF-8, UTF-16 with a mark nor GB18030; parameter: row
    UnterminatedQuote, ///< parameter: row in which the quotation begins
    TooManyRows,       ///< for the format that is to be written; parameter: the most
    CannotWrite,       ///< parameter: what the system says
    UnknownFormat      ///< neither .xlsx nor .csv is to be written; parameter: the file's name
};

} // namespace fairlead::sheet

namespace fairlead {

template <> struct EnumCodes<sheet::SheetErrorCode> {
    using Code = sheet::SheetErrorCode;
    static constexpr std::array table{std::pair{Code::CannotOpen, "cannot_open"},
                                      std::pair{Code::Empty, "empty"},
                                      std::pair{Code::NotASpreadsheet, "not_a_spreadsheet"},
                                      std::pair{Code::OldFormat, "old_format"},
                                      std::pair{Code::Encrypted, "encrypted"},
                                      std::pair{Code::Damaged, "damaged"},
                                      std::pair{Code::TooManyEntries, "too_many_entries"},
                                      std::pair{Code::TooLarge, "too_large"},
                                      std::pair{Code::UnsafePath, "unsafe_path"},
                                      std::pair{Code::Doctype, "doctype"},
                                      std::pair{Code::CellTooLarge, "cell_too_large"},
                                      std::pair{Code::TooWide, "too_wide"},
                                      std::pair{Code::TooManyStrings, "too_many_strings"},
                                      std::pair{Code::NoSuchSheet, "no_such_sheet"},
                                      std::pair{Code::Encoding, "encoding"},
                                      std::pair{Code::UnterminatedQuote, "unterminated_quote"},
                                      std::pair{Code::TooManyRows, "too_many_rows"},
                                      std::pair{Code::CannotWrite, "cannot_write"},
                                      std::pair{Code::UnknownFormat, "unknown_format"}};
};

} // namespace fairlead

namespace fairlead::sheet {

/// One reason, with what it is about.
struct SheetError {
    SheetErrorCode code = SheetErrorCode::Damaged;
    QStringList parameters;

    friend bool operator==(const SheetError &, const SheetError &) = default;
};

} // namespace fairlead::sheet
