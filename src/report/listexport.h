// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lists/cellvalue.h"
#include "sheet/sheetwriter.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace fairlead::report {

/// A list as an Excel workbook or comma-separated values, by the ending of the file's name: days are days, moments are
/// moments in the company's zone, points and money are numbers. Any number of rows, a few at a time; each call may come from
/// another thread, though not two at once. After an error nothing more is written and what was at the place stays.
class ListExport {
public:
    struct Column {
        QString title;
        int width = 120; ///< in pixels of the list
    };
    ListExport(const QString &file, const QString &title, const std::vector<Column> &columns);

    void add(const std::vector<std::vector<CellValue>> &rows);
    /// Puts the file into its place.
    void finish();
    /// Why there will be no file; nothing while all is well.
    [[nodiscard]] const std::optional<sheet::SheetError> &error() const { return m_error; }

private:
    std::unique_ptr<sheet::SheetWriter> m_writer;
    std::optional<sheet::SheetError> m_error;
};

/// A cell for a file, with its type.
sheet::Cell sheetCell(const CellValue &value);

} // namespace fairlead::report
