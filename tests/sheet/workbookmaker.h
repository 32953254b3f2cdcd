// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <utility>
#include <vector>

namespace fairlead::test {

/// A folder for a test's files.
class SheetFolder {
public:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// A file with these bytes; gives its path.
    QString file(const char *name, const QByteArray &bytes) const;
    /// The names of all files in it, hidden ones too.
    [[nodiscard]] QStringList names() const;

private:
    QTemporaryDir m_folder;
};

/// A zip by minizip: parts by their names, deflated.
QString makeZip(const QString &file, const std::vector<std::pair<QByteArray, QByteArray>> &parts, int level = 1);

/// A workbook put together by hand, as another program might write it.
struct WorkbookMaker {
    QByteArray rows;                                     ///< what stands in <sheetData>
    QByteArray strings;                                  ///< what stands in <sst>; empty: no such part
    QByteArray styles;                                   ///< what stands in <styleSheet>; empty: no such part
    QByteArray properties = "<workbookPr/>";             ///< of the workbook
    std::vector<std::pair<QByteArray, QByteArray>> more; ///< further parts

    [[nodiscard]] QString save(const QString &file, int level = 1) const;
};

} // namespace fairlead::test
