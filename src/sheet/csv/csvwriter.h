// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/placedfile.h"
#include "sheet/sheetwriter.h"

#include <QByteArray>

namespace fairlead::sheet {

/// UTF-8 with a mark, since Excel takes it for another encoding without; commas, CR LF, quotes where they are needed.
class CsvWriter final : public SheetWriter {
public:
    static Opened create(const QString &file, const Layout &layout);

    explicit CsvWriter(const QString &file) : m_file(file) {}

    [[nodiscard]] std::optional<SheetError> add(std::span<const Cell> cells) override;
    [[nodiscard]] std::optional<SheetError> finish() override;

private:
    [[nodiscard]] std::optional<SheetError> write();

    PlacedFile m_file;
    QByteArray m_buffer;
};

} // namespace fairlead::sheet
