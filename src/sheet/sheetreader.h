// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serialday.h"
#include "sheet/cell.h"
#include "sheet/sheeterror.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>

namespace fairlead::sheet {

/// What a csv file was taken for.
struct CsvForm {
    enum class Encoding { Utf8, Utf16, Gb18030 };
    Encoding encoding = Encoding::Utf8;
    QChar delimiter = u',';

    friend bool operator==(const CsvForm &, const CsvForm &) = default;
};

/// Reads a spreadsheet row by row in constant memory: xlsx, or text with delimiters (csv, tsv), told apart by content.
///
///     auto opened = SheetReader::open(file);
///     if (const auto *error = std::get_if<SheetError>(&opened)) …
///     SheetReader &reader = *std::get<0>(opened);
///     for (SheetRow row; reader.next(row);) …
///     if (reader.error()) …
///
/// In xlsx a number is a date where its format says so; a formula is the value that it had when it was saved; hidden rows
/// are read and marked; rows without any cell don't appear. In csv every cell is text, and what SheetWriter did to text that
/// looks like a formula is taken back; empty lines don't appear.
class SheetReader {
public:
    SheetReader() = default;
    SheetReader(const SheetReader &) = delete;
    SheetReader &operator=(const SheetReader &) = delete;
    virtual ~SheetReader() = default;

    using Opened = std::variant<std::unique_ptr<SheetReader>, SheetError>;
    /// Opens `file` at its first sheet that isn't hidden, or at the one named `sheet`.
    static Opened open(const QString &file, const QString &sheet = {});

    /// The names of the sheets; a csv has one without a name.
    [[nodiscard]] virtual QStringList sheets() const = 0;
    /// The name of the one that is read.
    [[nodiscard]] virtual QString sheet() const = 0;
    /// From when numbers that stand for days are counted.
    [[nodiscard]] virtual DateSystem dateSystem() const { return DateSystem::From1900; }
    /// Nothing for xlsx.
    [[nodiscard]] virtual std::optional<CsvForm> csvForm() const { return std::nullopt; }

    /// The next row; false at the end and at an error.
    [[nodiscard]] virtual bool next(SheetRow &row) = 0;
    [[nodiscard]] virtual const std::optional<SheetError> &error() const = 0;
    /// About how many of a thousand of its bytes were read.
    [[nodiscard]] virtual int permille() const = 0;
};

} // namespace fairlead::sheet
