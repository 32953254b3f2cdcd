// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"

#include "sheet/csv/csvreader.h"
#include "sheet/xlsx/xlsxreader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

namespace {

constexpr const char *oleMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// A name as it stands in the directory of a compound file.
QByteArray nameInCompoundFile(const char *name)
{
    QByteArray bytes;
    for (const char *letter = name; *letter; ++letter)
        bytes.append(*letter).append('\0');
    return bytes;
}

/// What lies in a compound file (MS-CFB): an encrypted workbook, an old one, or something else of Office.
SheetError errorOfCompoundFile(QFile &file)
{
    constexpr qint64 headerSize = 512;
    constexpr qint64 directorySize = 16 * 1024; // its first entries name what is looked for
    const QByteArray header = file.peek(headerSize);
    QByteArray directory;
    if (header.size() == headerSize) {
        const auto shift = qFromLittleEndian<quint16>(header.constData() + 30);
        const auto sector = qFromLittleEndian<quint32>(header.constData() + 48);
        if ((shift == 9 || shift == 12) && file.seek((qint64(sector) + 1) << shift))
            directory = file.read(directorySize);
    }
    if (directory.contains(nameInCompoundFile("EncryptedPackage")))
        return {SheetErrorCode::Encrypted, {}};
    if (directory.contains(nameInCompoundFile("Workbook")) || directory.contains(nameInCompoundFile("Book")))
        return {SheetErrorCode::OldFormat, {}};
    return {SheetErrorCode::NotASpreadsheet, {u"binary"_s}};
}

/// Programs of the web like to give a page the name of a spreadsheet.
std::optional<SheetError> errorOfText(const QByteArray &first)
{
    const QByteArray begin = first.trimmed().left(64).toLower();
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html") || begin.startsWith("<table"))
        return SheetError{SheetErrorCode::NotASpreadsheet, {u"html"_s}};
    if (begin.startsWith("<?xml"))
        return SheetError{SheetErrorCode::NotASpreadsheet, {u"xml"_s}};
    const bool isUtf16 = first.startsWith("\xFF\xFE") || first.startsWith("\xFE\xFF");
    if (!isUtf16 && first.contains('\0'))
        return SheetError{SheetErrorCode::NotASpreadsheet, {u"binary"_s}};
    return std::nullopt;
}

} // namespace

SheetReader::Opened SheetReader::open(const QString &path, const QString &sheet)
{
    constexpr qint64 sniffed = 4096;
    QFile file(path);
    const QFileInfo info(path);
    // A pipe or a device would never end.
    if (info.exists() && !info.isFile())
        return SheetError{SheetErrorCode::NotASpreadsheet, {u"binary"_s}};
    if (!file.open(QIODevice::ReadOnly))
        return SheetError{SheetErrorCode::CannotOpen, {file.errorString()}};
    const QByteArray first = file.peek(sniffed);
    if (first.isEmpty())
        return SheetError{SheetErrorCode::Empty, {}};
    if (first.startsWith("PK\x03\x04") || first.startsWith("PK\x05\x06"))
        return XlsxReader::open(path, sheet);
    if (first.startsWith(oleMark))
        return errorOfCompoundFile(file);
    if (auto error = errorOfText(first))
        return *error;
    if (!sheet.isEmpty())
        return SheetError{SheetErrorCode::NoSuchSheet, {sheet}};
    return CsvReader::open(path);
}

} // namespace fairlead::sheet
