// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/placedfile.h"
#include "sheet/sheetwriter.h"

#include <QHash>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace fairlead::sheet {

/// A workbook of one sheet by libxlsxwriter.
class XlsxWriter final : public SheetWriter {
public:
    static Opened create(const QString &file, const Layout &layout);

    explicit XlsxWriter(const QString &file) : m_file(file) {}
    ~XlsxWriter() override;

    [[nodiscard]] std::optional<SheetError> add(std::span<const Cell> cells) override;
    [[nodiscard]] std::optional<SheetError> finish() override;

private:
    [[nodiscard]] std::optional<SheetError> begin(const Layout &layout);
    [[nodiscard]] int write(int column, const Cell &cell);
    lxw_format *formatOf(const char *code);

    PlacedFile m_file;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QHash<QByteArray, lxw_format *> m_formats;
    unsigned m_row = 0; // the next one
};

} // namespace fairlead::sheet
