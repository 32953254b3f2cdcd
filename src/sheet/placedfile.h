// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QTemporaryFile;

#include <memory>

namespace fairlead::sheet {

/// A file that appears at its place only when it is whole: written beside it under another name, synced, renamed. Until
/// then what stands at the place stays as it is, and nothing is left behind without place().
class PlacedFile {
public:
    explicit PlacedFile(const QString &target);
    PlacedFile(const PlacedFile &) = delete;
    PlacedFile &operator=(const PlacedFile &) = delete;
    ~PlacedFile();

    /// Makes the file beside the place. What the system says when it can't.
    [[nodiscard]] std::optional<QString> open();
    /// Where to write, between open() and place().
    [[nodiscard]] QTemporaryFile &file() { return *m_file; }
    /// Its path, for libraries that write by name.
    [[nodiscard]] QString path() const;
    /// Syncs what was written and puts it into its place. What the system says when it can't; nothing is left then.
    [[nodiscard]] std::optional<QString> place();
    /// Removes what was written.
    void drop();

private:
    QString m_target;
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace fairlead::sheet
