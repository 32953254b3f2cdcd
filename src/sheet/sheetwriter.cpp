// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetwriter.h"

#include "sheet/csv/csvwriter.h"
#include "sheet/xlsx/xlsxwriter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

std::optional<SheetWriter::Format> SheetWriter::formatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == "xlsx"_L1)
        return Format::Xlsx;
    if (ending == "csv"_L1)
        return Format::Csv;
    return std::nullopt;
}

SheetWriter::Opened SheetWriter::create(const QString &file, Format format, const Layout &layout)
{
    return format == Format::Xlsx ? XlsxWriter::create(file, layout) : CsvWriter::create(file, layout);
}

SheetWriter::Opened SheetWriter::create(const QString &file, const Layout &layout)
{
    const std::optional<Format> format = formatOf(file);
    if (!format)
        return SheetError{SheetErrorCode::UnknownFormat, {QFileInfo(file).fileName()}};
    return create(file, *format, layout);
}

} // namespace fairlead::sheet
