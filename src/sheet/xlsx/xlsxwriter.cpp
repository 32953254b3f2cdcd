// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/xlsxwriter.h"

#include "sheet/xlsx/xstring.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <algorithm>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

namespace {

constexpr unsigned mostRows = 1'048'576;

/// What Excel lets a sheet be called: 31 characters, none of []:*?/\ and no apostrophe at either end.
QString sheetName(const QString &wanted)
{
    constexpr qsizetype longest = 31;
    QString name;
    for (const QChar character : wanted) {
        if (!QStringView(u"[]:*?/\\").contains(character) && character.category() != QChar::Other_Control)
            name += character;
    }
    name = name.left(longest).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? u"Sheet1"_s : name;
}

/// By the decimals of the number: 0.20 stays 0.20.
const char *numberFormat(const QString &decimal)
{
    const qsizetype point = decimal.indexOf(u'.');
    switch (point < 0 ? 0 : decimal.size() - point - 1) {
    case 0:
        return nullptr;
    case 1:
        return "0.0";
    case 2:
        return "0.00";
    default:
        return nullptr;
    }
}

const char *dateFormat(const Cell &cell)
{
    if (!cell.time.isValid())
        return "yyyy-mm-dd";
    if (!cell.date.isValid())
        return cell.time.second() == 0 ? "hh:mm" : "hh:mm:ss";
    return cell.time.second() == 0 ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd hh:mm:ss";
}

QString reasonOf(lxw_error error)
{
    return QString::fromUtf8(lxw_strerror(error));
}

} // namespace

XlsxWriter::~XlsxWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

SheetWriter::Opened XlsxWriter::create(const QString &file, const Layout &layout)
{
    auto writer = std::make_unique<XlsxWriter>(file);
    if (const auto error = writer->begin(layout))
        return *error;
    return writer;
}

std::optional<SheetError> XlsxWriter::begin(const Layout &layout)
{
    if (const auto reason = m_file.open())
        return SheetError{SheetErrorCode::CannotWrite, {*reason}};
    const QByteArray path = QFile::encodeName(m_file.path());
    QByteArray folder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(path.constData(), &options);
    if (m_workbook)
        m_sheet = workbook_add_worksheet(m_workbook, sheetName(layout.sheet).toUtf8().constData());
    if (!m_sheet)
        return SheetError{SheetErrorCode::CannotWrite, {QDir::tempPath()}};

    lxw_format *bold = workbook_add_format(m_workbook);
    format_set_bold(bold);
    worksheet_freeze_panes(m_sheet, 1, 0);
    lxw_col_t column = 0;
    for (const Column &one : layout.columns) {
        worksheet_set_column(m_sheet, column, column, one.width, nullptr);
        const lxw_error written = worksheet_write_string(m_sheet, 0, column, one.heading.toUtf8().constData(), bold);
        if (written != LXW_NO_ERROR)
            return SheetError{SheetErrorCode::CannotWrite, {reasonOf(written)}};
        ++column;
    }
    m_row = 1;
    return std::nullopt;
}

lxw_format *XlsxWriter::formatOf(const char *code)
{
    if (!code)
        return nullptr;
    lxw_format *&format = m_formats[QByteArray(code)];
    if (!format) {
        format = workbook_add_format(m_workbook);
        format_set_num_format(format, code);
    }
    return format;
}

int XlsxWriter::write(int column, const Cell &cell)
{
    const auto place = static_cast<lxw_col_t>(column);
    switch (cell.type) {
    case Cell::Type::Empty:
        return LXW_NO_ERROR;
    case Cell::Type::Text:
    case Cell::Type::Error:
        return worksheet_write_string(m_sheet, m_row, place, escaped(cell.text).toUtf8().constData(), nullptr);
    case Cell::Type::Number:
        return worksheet_write_number(m_sheet, m_row, place, cell.text.toDouble(), formatOf(numberFormat(cell.text)));
    case Cell::Type::Boolean:
        return worksheet_write_boolean(m_sheet, m_row, place, cell.text == "TRUE"_L1, nullptr);
    case Cell::Type::Date: {
        // Excel knows no day before 1900: such a one is text.
        if (cell.date.isValid() && cell.date < QDate(1900, 3, 1))
            return worksheet_write_string(m_sheet, m_row, place, cell.text.toUtf8().constData(), nullptr);
        lxw_datetime when = {};
        if (cell.date.isValid()) {
            when.year = cell.date.year();
            when.month = cell.date.month();
            when.day = cell.date.day();
        }
        if (cell.time.isValid()) {
            when.hour = cell.time.hour();
            when.min = cell.time.minute();
            when.sec = cell.time.second();
        }
        return worksheet_write_datetime(m_sheet, m_row, place, &when, formatOf(dateFormat(cell)));
    }
    }
    Q_UNREACHABLE();
}

std::optional<SheetError> XlsxWriter::add(std::span<const Cell> cells)
{
    if (m_row >= mostRows)
        return SheetError{SheetErrorCode::TooManyRows, {QString::number(mostRows - 1)}};
    int column = 0;
    for (const Cell &cell : cells) {
        const int written = write(column++, cell);
        if (written == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            return SheetError{SheetErrorCode::CellTooLarge, {QString::number(m_row + 1), u"32767"_s}};
        if (written != LXW_NO_ERROR)
            return SheetError{SheetErrorCode::CannotWrite, {reasonOf(static_cast<lxw_error>(written))}};
    }
    ++m_row;
    return std::nullopt;
}

std::optional<SheetError> XlsxWriter::finish()
{
    lxw_workbook *workbook = std::exchange(m_workbook, nullptr);
    m_sheet = nullptr;
    const lxw_error closed = workbook_close(workbook); // frees it, whatever happens
    if (closed != LXW_NO_ERROR) {
        m_file.drop();
        return SheetError{SheetErrorCode::CannotWrite, {reasonOf(closed)}};
    }
    if (const auto reason = m_file.place())
        return SheetError{SheetErrorCode::CannotWrite, {*reason}};
    return std::nullopt;
}

} // namespace fairlead::sheet
