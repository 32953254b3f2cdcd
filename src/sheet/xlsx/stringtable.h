// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheeterror.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QTemporaryFile;

namespace fairlead::sheet {

class ZipArchive;

/// The shared strings of a workbook. The first of them stay in memory (limits::stringsInMemory bytes), the rest go to a
/// temporary file; beside that each takes 8 bytes. So a table of a million long texts takes some 32 MB.
class StringTable {
public:
    StringTable();
    StringTable(const StringTable &) = delete;
    StringTable &operator=(const StringTable &) = delete;
    ~StringTable();

    [[nodiscard]] std::optional<SheetError> read(ZipArchive &archive, const QString &part);
    [[nodiscard]] qint64 count() const { return static_cast<qint64>(m_ends.size()); }
    /// Nothing when the temporary file can't be read. `index` is below count().
    [[nodiscard]] std::optional<QString> at(qint64 index);

private:
    [[nodiscard]] bool add(const QString &text);

    QByteArray m_memory;                    // UTF-8, one after the other
    std::unique_ptr<QTemporaryFile> m_rest; // goes on where m_memory ends
    std::vector<quint64> m_ends;
};

} // namespace fairlead::sheet
