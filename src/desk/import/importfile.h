// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/import/importdesk.h"

#include <deque>

namespace fairlead::desk {

/// A file of rows under headings. Titles and notes above the headings are passed over.
class ImportFile {
public:
    /// Reads as far as the headings.
    [[nodiscard]] std::optional<sheet::SheetError> open(ImportKind kind, const ImportSource &source);

    [[nodiscard]] sheet::SheetReader &reader() { return *m_reader; }
    [[nodiscard]] qint64 headingRow() const { return m_headingRow; }
    [[nodiscard]] const QStringList &headings() const { return m_headings; }
    /// The next row below the headings that holds anything.
    [[nodiscard]] bool next(sheet::SheetRow &row);
    [[nodiscard]] const std::optional<sheet::SheetError> &error() const { return m_reader->error(); }

private:
    std::unique_ptr<sheet::SheetReader> m_reader;
    qint64 m_headingRow = 0;
    QStringList m_headings;
    std::deque<sheet::SheetRow> m_waiting; // read while looking for the headings
};

} // namespace fairlead::desk
