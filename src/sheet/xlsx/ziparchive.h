// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheeterror.h"

#include <QHash>
#include <QString>

#include <optional>

namespace fairlead::sheet {

/// A zip file, judged before anything of it is inflated: how many parts it has, what they say they inflate to, and their
/// names. No part ever inflates to more than it says.
class ZipArchive {
public:
    ZipArchive() = default;
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;
    ~ZipArchive();

    /// Why the file is refused; nothing when it is fine.
    [[nodiscard]] std::optional<SheetError> open(const QString &file);
    /// Whether there is such a part. Names are looked up without regard to case: some writers are careless.
    [[nodiscard]] bool has(const QString &part) const { return m_places.contains(part.toLower()); }

    /// Begins to inflate a part; one at a time.
    [[nodiscard]] bool openPart(const QString &part);
    /// The next bytes of the open part: how many, 0 at its end, -1 when it is damaged.
    [[nodiscard]] qint64 read(char *bytes, qint64 most);
    /// False when what was read to its end isn't what was packed.
    bool closePart();
    /// How many bytes the open part inflates to, and how many were read.
    [[nodiscard]] quint64 partSize() const { return m_partSize; }
    [[nodiscard]] quint64 partRead() const { return m_partRead; }

private:
    struct Place {
        quint64 directoryOffset = 0;
        quint64 fileNumber = 0;
        quint64 size = 0;
    };
    [[nodiscard]] std::optional<SheetError> readDirectory();

    void *m_zip = nullptr;
    bool m_partOpen = false;
    quint64 m_partSize = 0;
    quint64 m_partRead = 0;
    QHash<QString, Place> m_places; // by name in lower case
};

} // namespace fairlead::sheet
