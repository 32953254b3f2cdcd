// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/csv/csvparser.h"
#include "sheet/sheetreader.h"

#include <QFile>
#include <QStringDecoder>

namespace fairlead::sheet {

/// The rows of a text with delimiters. Encoding, delimiter and quoting are found out from the file.
class CsvReader final : public SheetReader {
public:
    static Opened open(const QString &file);

    CsvReader(const QString &file, CsvForm form, QStringDecoder decoder, qint64 begin);

    [[nodiscard]] QStringList sheets() const override { return {QString()}; }
    [[nodiscard]] QString sheet() const override { return {}; }
    [[nodiscard]] std::optional<CsvForm> csvForm() const override { return m_form; }
    [[nodiscard]] bool next(SheetRow &row) override;
    [[nodiscard]] const std::optional<SheetError> &error() const override { return m_error; }
    [[nodiscard]] int permille() const override;

private:
    bool readMore();

    QFile m_file;
    CsvForm m_form;
    QStringDecoder m_decoder;
    CsvParser m_parser;
    qint64 m_lastNumber = 0;
    bool m_ended = false;
    std::optional<SheetError> m_error;
};

} // namespace fairlead::sheet
