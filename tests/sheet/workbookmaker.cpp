// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/workbookmaker.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <zip.h>

namespace fairlead::test {

QString SheetFolder::file(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    return path(name);
}

QStringList SheetFolder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString makeZip(const QString &file, const std::vector<std::pair<QByteArray, QByteArray>> &parts, int level)
{
    zipFile zip = zipOpen64(QFile::encodeName(file).constData(), APPEND_STATUS_CREATE);
    EXPECT_NE(zip, nullptr);
    for (const auto &[name, bytes] : parts) {
        EXPECT_EQ(zipOpenNewFileInZip64(zip, name.constData(), nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                        level, 0),
                  ZIP_OK);
        EXPECT_EQ(zipWriteInFileInZip(zip, bytes.constData(), static_cast<unsigned>(bytes.size())), ZIP_OK);
        EXPECT_EQ(zipCloseFileInZip(zip), ZIP_OK);
    }
    EXPECT_EQ(zipClose(zip, nullptr), ZIP_OK);
    return file;
}

QString WorkbookMaker::save(const QString &file, int level) const
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    QByteArray links =
        "<Relationship Id=\"r1\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>";
    std::vector<std::pair<QByteArray, QByteArray>> parts{
        {"_rels/.rels", head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"r1\" Type=\"" + relations +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\">" + properties +
                                "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/worksheets/sheet1.xml",
         head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"}};
    if (!strings.isEmpty()) {
        links += "<Relationship Id=\"r2\" Type=\"" + relations + "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
        parts.emplace_back("xl/sharedStrings.xml", head + "<sst xmlns=\"" + main + "\">" + strings + "</sst>");
    }
    if (!styles.isEmpty()) {
        links += "<Relationship Id=\"r3\" Type=\"" + relations + "/styles\" Target=\"/xl/styles.xml\"/>";
        parts.emplace_back("xl/styles.xml", head + "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>");
    }
    parts.emplace_back("xl/_rels/workbook.xml.rels",
                       head + "<Relationships xmlns=\"" + package + "\">" + links + "</Relationships>");
    parts.insert(parts.end(), more.begin(), more.end());
    return makeZip(file, parts, level);
}

} // namespace fairlead::test
