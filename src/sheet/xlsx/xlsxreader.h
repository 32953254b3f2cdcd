// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"
#include "sheet/xlsx/stringtable.h"
#include "sheet/xlsx/workbook.h"
#include "sheet/xlsx/xmlpart.h"
#include "sheet/xlsx/ziparchive.h"

namespace fairlead::sheet {

/// The rows of one sheet of an xlsx.
class XlsxReader final : public SheetReader {
public:
    static Opened open(const QString &file, const QString &sheet);

    [[nodiscard]] QStringList sheets() const override;
    [[nodiscard]] QString sheet() const override { return m_sheet; }
    [[nodiscard]] DateSystem dateSystem() const override { return m_workbook.dates; }
    [[nodiscard]] bool next(SheetRow &row) override;
    [[nodiscard]] const std::optional<SheetError> &error() const override { return m_xml->error(); }
    [[nodiscard]] int permille() const override { return m_xml->permille(); }

private:
    std::optional<SheetError> begin(const QString &file, const QString &sheet);
    void readRow(SheetRow &row);
    void readCell(SheetRow &row, int &column);
    Cell valueOf(QStringView type, const QString &value, qint64 style, qint64 row);
    Cell numberOf(const QString &value, NumberMeaning meaning) const;
    [[nodiscard]] static SheetError damaged(const SheetRow &row);

    ZipArchive m_archive; // outlives m_xml
    Workbook m_workbook;
    StringTable m_strings;
    CellStyles m_styles;
    QString m_sheet;
    std::unique_ptr<XmlPart> m_xml;
    qint64 m_lastRow = 0;
    qsizetype m_rowCharacters = 0;
};

} // namespace fairlead::sheet
