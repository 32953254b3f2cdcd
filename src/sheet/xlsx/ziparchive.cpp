// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/ziparchive.h"

#include "sheet/limits.h"

#include <QFile>

#include <array>

#include <unzip.h>

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

namespace {

constexpr int longestName = 512;
constexpr uLong encryptedFlag = 1;

/// A name that could reach out of a folder, were it ever unpacked. Nothing here unpacks to a disk, but a file that tries
/// is none that a spreadsheet program wrote.
bool isUnsafe(const QByteArray &name)
{
    if (name.startsWith('/') || name.contains('\\') || name.contains('\0') || (name.size() > 1 && name.at(1) == ':'))
        return true;
    for (const QByteArray &step : name.split('/')) {
        if (step == "..")
            return true;
    }
    return false;
}

bool isSuspect(const unz_file_info64 &info)
{
    return info.uncompressed_size > limits::suspectBytes &&
           info.uncompressed_size / std::max<quint64>(1, info.compressed_size) > limits::suspectRatio;
}

} // namespace

ZipArchive::~ZipArchive()
{
    if (m_partOpen)
        unzCloseCurrentFile(m_zip);
    if (m_zip)
        unzClose(m_zip);
}

std::optional<SheetError> ZipArchive::open(const QString &file)
{
    m_zip = unzOpen64(QFile::encodeName(file).constData());
    if (!m_zip)
        return SheetError{SheetErrorCode::Damaged, {u"zip"_s}};
    unz_global_info64 info = {};
    if (unzGetGlobalInfo64(m_zip, &info) != UNZ_OK)
        return SheetError{SheetErrorCode::Damaged, {u"zip"_s}};
    if (info.number_entry > limits::entries)
        return SheetError{SheetErrorCode::TooManyEntries,
                          {QString::number(info.number_entry), QString::number(limits::entries)}};
    return readDirectory();
}

std::optional<SheetError> ZipArchive::readDirectory()
{
    const SheetError damaged{SheetErrorCode::Damaged, {u"zip"_s}};
    const SheetError tooLarge{SheetErrorCode::TooLarge, {QString::number(limits::inflatedBytes / 1'000'000)}};
    quint64 total = 0;
    std::array<char, longestName> buffer{};
    int status = unzGoToFirstFile(m_zip);
    for (; status == UNZ_OK; status = unzGoToNextFile(m_zip)) {
        unz_file_info64 info = {};
        if (unzGetCurrentFileInfo64(m_zip, &info, buffer.data(), buffer.size(), nullptr, 0, nullptr, 0) != UNZ_OK ||
            info.size_filename >= buffer.size())
            return damaged;
        const QByteArray name(buffer.data(), static_cast<qsizetype>(info.size_filename));
        const QString shown = QString::fromUtf8(name);
        if (isUnsafe(name))
            return SheetError{SheetErrorCode::UnsafePath, {shown}};
        if (info.flag & encryptedFlag)
            return SheetError{SheetErrorCode::Encrypted, {}};
        if (info.compression_method != 0 && info.compression_method != Z_DEFLATED)
            return damaged;
        // One by one, so that no sum can overflow.
        if (info.uncompressed_size > limits::inflatedBytes || isSuspect(info))
            return tooLarge;
        total += info.uncompressed_size;
        if (total > limits::inflatedBytes)
            return tooLarge;
        unz64_file_pos position = {};
        if (unzGetFilePos64(m_zip, &position) != UNZ_OK)
            return damaged;
        const QString key = shown.toLower();
        if (m_places.contains(key)) // which of them is meant?
            return damaged;
        m_places.insert(key, {position.pos_in_zip_directory, position.num_of_file, info.uncompressed_size});
    }
    // A file without parts ends with an error of the first step.
    if (status != UNZ_END_OF_LIST_OF_FILE && !(m_places.isEmpty() && status == UNZ_BADZIPFILE))
        return damaged;
    return std::nullopt;
}

bool ZipArchive::openPart(const QString &part)
{
    closePart();
    const auto place = m_places.constFind(part.toLower());
    if (place == m_places.constEnd())
        return false;
    const unz64_file_pos position{place->directoryOffset, place->fileNumber};
    m_partOpen = unzGoToFilePos64(m_zip, &position) == UNZ_OK && unzOpenCurrentFile(m_zip) == UNZ_OK;
    m_partSize = place->size;
    m_partRead = 0;
    return m_partOpen;
}

qint64 ZipArchive::read(char *bytes, qint64 most)
{
    if (!m_partOpen)
        return -1;
    constexpr qint64 mostAtOnce = 1 << 20;
    const int count = unzReadCurrentFile(m_zip, bytes, static_cast<unsigned>(std::min(most, mostAtOnce)));
    if (count < 0)
        return -1;
    m_partRead += static_cast<quint64>(count);
    if (count == 0 && m_partRead < m_partSize) // it ends before its time
        return -1;
    return count;
}

bool ZipArchive::closePart()
{
    if (!m_partOpen)
        return true;
    m_partOpen = false;
    return unzCloseCurrentFile(m_zip) == UNZ_OK;
}

} // namespace fairlead::sheet
