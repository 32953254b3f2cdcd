// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/bookwriter.h"

#include "sheet/placedfile.h"
#include "sheet/xlsx/xstring.h"

#include <QFile>

#include <array>

#include <xlsxwriter.h>

namespace fairlead::sheet {

namespace {

/// The formats of a book: by decimals (0 or 2) and weight.
class Formats {
public:
    explicit Formats(lxw_workbook *workbook)
    {
        for (size_t i = 0; i < m_formats.size(); ++i) {
            m_formats[i] = workbook_add_format(workbook);
            if (i % 2 == 1)
                format_set_bold(m_formats[i]);
            if (i >= 2)
                format_set_num_format(m_formats[i], "0.00");
        }
    }

    [[nodiscard]] lxw_format *of(const BookCell &cell) const
    {
        const bool hasDecimals = cell.type != BookCell::Type::Text && cell.text.contains(u'.');
        return m_formats[(hasDecimals ? 2U : 0U) + (cell.bold ? 1U : 0U)];
    }

private:
    std::array<lxw_format *, 4> m_formats{};
};

lxw_error write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const BookCell &cell, const Formats &formats)
{
    switch (cell.type) {
    case BookCell::Type::Empty:
        return LXW_NO_ERROR;
    case BookCell::Type::Text:
        return worksheet_write_string(sheet, row, column, escaped(cell.text).toUtf8().constData(), formats.of(cell));
    case BookCell::Type::Number:
        return worksheet_write_number(sheet, row, column, cell.text.toDouble(), formats.of(cell));
    case BookCell::Type::Formula:
        return worksheet_write_formula_num(sheet, row, column, cell.formula.toUtf8().constData(), formats.of(cell),
                                           cell.text.toDouble());
    }
    Q_UNREACHABLE();
}

lxw_error fill(lxw_workbook *workbook, const BookSheet &sheet, const Formats &formats)
{
    lxw_worksheet *made = workbook_add_worksheet(workbook, sheet.name.toUtf8().constData());
    if (!made)
        return LXW_ERROR_SHEETNAME_LENGTH_EXCEEDED;
    for (size_t column = 0; column < sheet.widths.size(); ++column) {
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(made, place, place, sheet.widths[column], nullptr);
    }
    if (sheet.headRows > 0)
        worksheet_freeze_panes(made, static_cast<lxw_row_t>(sheet.headRows), 0);
    worksheet_set_paper(made, 9); // A4
    worksheet_fit_to_pages(made, 1, 0);
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        for (size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const lxw_error error = write(made, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                          sheet.rows[row][column], formats);
            if (error != LXW_NO_ERROR)
                return error;
        }
    }
    return LXW_NO_ERROR;
}

} // namespace

std::optional<SheetError> writeBook(const QString &file, const std::vector<BookSheet> &sheets)
{
    PlacedFile placed(file);
    if (const auto reason = placed.open())
        return SheetError{SheetErrorCode::CannotWrite, {*reason}};
    lxw_workbook *workbook = workbook_new(QFile::encodeName(placed.path()).constData());
    if (!workbook)
        return SheetError{SheetErrorCode::CannotWrite, {file}};
    const Formats formats(workbook);
    lxw_error error = LXW_NO_ERROR;
    for (const BookSheet &sheet : sheets) {
        if (error == LXW_NO_ERROR)
            error = fill(workbook, sheet, formats);
    }
    const lxw_error closed = workbook_close(workbook); // frees it, whatever happens
    if (error == LXW_NO_ERROR)
        error = closed;
    if (error != LXW_NO_ERROR) {
        placed.drop();
        return SheetError{SheetErrorCode::CannotWrite, {QString::fromUtf8(lxw_strerror(error))}};
    }
    if (const auto reason = placed.place())
        return SheetError{SheetErrorCode::CannotWrite, {*reason}};
    return std::nullopt;
}

} // namespace fairlead::sheet
