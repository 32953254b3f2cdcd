// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/cell.h"
#include "sheet/sheeterror.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <variant>

namespace fairlead::sheet {

/// Writes a spreadsheet row by row in constant memory. Days are days, numbers are numbers, and text is text whatever it
/// begins with. The file appears only with finish(), whole, in place of one that was there; without it, and after an error,
/// nothing is left and what was there stays.
class SheetWriter {
public:
    enum class Format { Xlsx, Csv };
    /// By the ending of the name.
    static std::optional<Format> formatOf(const QString &file);

    struct Column {
        QString heading;
        int width = 14; ///< in characters
    };
    /// The first row holds the headings; xlsx keeps them in sight and offers filters on them. `sheet` names the sheet;
    /// what Excel forbids in such a name is left out.
    struct Layout {
        QString sheet;
        std::vector<Column> columns;
    };

    using Opened = std::variant<std::unique_ptr<SheetWriter>, SheetError>;
    static Opened create(const QString &file, Format format, const Layout &layout);
    /// The same by the ending of the name; UnknownFormat for another than .xlsx and .csv.
    static Opened create(const QString &file, const Layout &layout);

    SheetWriter() = default;
    SheetWriter(const SheetWriter &) = delete;
    SheetWriter &operator=(const SheetWriter &) = delete;
    virtual ~SheetWriter() = default;

    /// The next row. Nothing when it went well.
    [[nodiscard]] virtual std::optional<SheetError> add(std::span<const Cell> cells) = 0;
    /// Puts the file into its place.
    [[nodiscard]] virtual std::optional<SheetError> finish() = 0;
};

} // namespace fairlead::sheet
