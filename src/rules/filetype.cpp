// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/filetype.h"

#include "rules/filename.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

/// Whether `beginning` has these bytes there.
bool has(QByteArrayView beginning, QByteArrayView bytes, qsizetype at = 0)
{
    return beginning.size() >= at + bytes.size() && beginning.sliced(at, bytes.size()) == bytes;
}

/// An Office document is a zip file that names its parts before each of them, and all of them at the end. One that has macros
/// is none of these.
FileType officeType(QByteArrayView beginning, QByteArrayView end)
{
    const auto names = [beginning, end](QByteArrayView part) { return beginning.contains(part) || end.contains(part); };
    if (!names("[Content_Types].xml") || names("vbaProject") || names("macrosheets/"))
        return FileType::Other;
    const std::array<std::pair<QByteArrayView, FileType>, 3> folders{std::pair{QByteArrayView("word/"), FileType::Docx},
                                                                     std::pair{QByteArrayView("xl/"), FileType::Xlsx},
                                                                     std::pair{QByteArrayView("ppt/"), FileType::Pptx}};
    FileType found = FileType::Other;
    for (const auto &[folder, type] : folders) {
        if (!names(folder))
            continue;
        if (found != FileType::Other)
            return FileType::Other; // of two kinds at once: made to deceive
        found = type;
    }
    return found;
}

unsigned char byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

/// Whether it could be UTF-8. Its last character may be cut off.
bool isUtf8(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned char lead = byteAt(bytes, i);
        const int more = lead < 0x80 ? 0 : lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : 3;
        if (lead >= 0xF5 || (lead >= 0x80 && lead < 0xC2))
            return false;
        for (int k = 1; k <= more && i + k < bytes.size(); ++k) {
            if ((byteAt(bytes, i + k) & 0xC0) != 0x80)
                return false;
        }
        i += 1 + more;
    }
    return true;
}

/// Whether it could be GB18030, in which Windows writes Chinese texts. Its last character may be cut off.
bool isGb18030(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned char lead = byteAt(bytes, i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        if (lead == 0x80 || lead == 0xFF)
            return false;
        if (i + 1 == bytes.size())
            return true;
        const unsigned char second = byteAt(bytes, i + 1);
        const bool four = second >= '0' && second <= '9';
        if (!four && (second < 0x40 || second == 0x7F || second == 0xFF))
            return false;
        i += four ? 4 : 2;
    }
    return true;
}

bool isText(QByteArrayView beginning)
{
    const auto isBinary = [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return (value < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f') || value == 0x7f;
    };
    if (std::any_of(beginning.begin(), beginning.end(), isBinary))
        return false;
    if (!isUtf8(beginning) && !isGb18030(beginning))
        return false;
    // "#!" makes a script of any file that may be run; a mark-up begins with its bracket.
    const QByteArray trimmed = beginning.first(std::min<qsizetype>(beginning.size(), 256)).toByteArray().trimmed();
    return !trimmed.startsWith("#!") && !trimmed.startsWith('<') && !trimmed.startsWith("\xEF\xBB\xBF<");
}

} // namespace

FileType fileTypeOf(QByteArrayView beginning, QByteArrayView end)
{
    if (has(beginning, "%PDF-"))
        return FileType::Pdf;
    if (has(beginning, QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return FileType::Png;
    if (has(beginning, "\xFF\xD8\xFF"))
        return FileType::Jpeg;
    if (has(beginning, "GIF87a") || has(beginning, "GIF89a"))
        return FileType::Gif;
    if (has(beginning, "RIFF") && has(beginning, "WEBP", 8))
        return FileType::Webp;
    if (has(beginning, "PK\x03\x04"))
        return officeType(beginning, end);
    return !beginning.isEmpty() && isText(beginning.first(std::min(beginning.size(), fileTypeBytes))) ? FileType::Text
                                                                                                      : FileType::Other;
}

QStringList endingsOf(FileType type)
{
    switch (type) {
    case FileType::Pdf:
        return {u"pdf"_s};
    case FileType::Png:
        return {u"png"_s};
    case FileType::Jpeg:
        return {u"jpg"_s, u"jpeg"_s, u"jpe"_s, u"jfif"_s};
    case FileType::Gif:
        return {u"gif"_s};
    case FileType::Webp:
        return {u"webp"_s};
    case FileType::Text:
        return {u"txt"_s, u"log"_s};
    case FileType::Docx:
        return {u"docx"_s};
    case FileType::Xlsx:
        return {u"xlsx"_s};
    case FileType::Pptx:
        return {u"pptx"_s};
    case FileType::Other:
        break;
    }
    return {};
}

bool systemMayOpen(const QString &fileName, FileType type)
{
    return endingsOf(type).contains(fileEnding(fileName));
}

} // namespace fairlead::rules
