// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attach/incomingfile.h"

#include "report/picture.h"
#include "rules/filename.h"
#include "rules/filetype.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fairlead::ui {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
/// Larger pictures than this get no thumbnail: they are no photos.
constexpr qint64 largestPicture = 64 * megabyte;
/// More pixels than a screen of 4K has: a photo, which PNG would make very large, and slowly.
constexpr qint64 mostScreenPixels = 9'000'000;
constexpr int jpegQuality = 92;
constexpr int quickPng = 70; // of 100; the compression of PNG takes many times longer for little

std::vector<QString> pathsIn(const QMimeData &data)
{
    std::vector<QString> paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.push_back(url.toLocalFile());
    }
    return paths;
}

FileType typeOf(QFile &file)
{
    const QByteArray beginning = file.read(rules::fileTypeBytes);
    file.seek(std::max<qint64>(0, file.size() - rules::fileTypeBytes));
    return rules::fileTypeOf(beginning, file.read(rules::fileTypeBytes));
}

void look(PreparedFile &prepared)
{
    QFile file(prepared.path);
    if (!QFileInfo(prepared.path).isFile() || !file.open(QIODevice::ReadOnly)) {
        prepared.trouble = Violation{{}, ViolationCode::UnreadableFile, {prepared.name}};
        return;
    }
    prepared.size = file.size();
    if (prepared.size == 0) {
        prepared.trouble = Violation{{}, ViolationCode::EmptyFile, {prepared.name}};
        return;
    }
    prepared.type = typeOf(file);
    if (isPicture(prepared.type) && prepared.size <= largestPicture) {
        file.seek(0);
        prepared.thumbnail = report::thumbnailOf(file.readAll(), prepared.type);
    }
}

bool isPhoto(const QImage &image)
{
    return qint64(image.width()) * image.height() > mostScreenPixels && !image.hasAlphaChannel();
}

bool writeImage(const QImage &image, const QString &path)
{
    return isPhoto(image) ? image.save(path, "jpeg", jpegQuality) : image.save(path, "png", quickPng);
}

/// A path that is free in `folder`; only the ending of the name goes into it, since a name's length is limited.
QString freePath(const QString &folder, const QString &name)
{
    const QString ending = rules::fileEnding(name);
    const QString unique = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return QDir(folder).filePath(ending.isEmpty() ? unique : unique + u'.' + ending);
}

} // namespace

bool hasFiles(const QMimeData &data)
{
    return !pathsIn(data).empty() || data.hasImage();
}

std::vector<IncomingFile> filesIn(const QMimeData &data)
{
    std::vector<IncomingFile> files;
    for (const QString &path : pathsIn(data))
        files.push_back({path});
    // A picture that is dragged out of another program is often both; the file has its name and its EXIF data.
    if (files.empty() && data.hasImage()) {
        if (const QImage image = qvariant_cast<QImage>(data.imageData()); !image.isNull())
            files.push_back({QString(), image});
    }
    return files;
}

PreparedFile prepareFile(const IncomingFile &incoming, const QString &imageName, const QString &folder, bool copy,
                         int most)
{
    PreparedFile prepared;
    prepared.name = incoming.path.isEmpty() ? imageName + (isPhoto(incoming.image) ? u".jpg"_s : u".png"_s)
                                            : rules::cleanFileName(incoming.path);
    prepared.path = incoming.path;
    if (QFileInfo(incoming.path).size() > most * megabyte) {
        prepared.trouble = Violation{{}, ViolationCode::FileTooLarge, {prepared.name, QString::number(most)}};
        return prepared;
    }
    if (incoming.path.isEmpty() || copy) {
        prepared.path = freePath(folder, prepared.name);
        QDir().mkpath(folder);
        const bool kept = incoming.path.isEmpty() ? writeImage(incoming.image, prepared.path)
                                                  : QFile::copy(incoming.path, prepared.path);
        if (!kept) {
            QFile::remove(prepared.path);
            prepared.trouble = Violation{{}, ViolationCode::UnreadableFile, {prepared.name}};
            return prepared;
        }
        // A copy of a read-only file is read-only, too; it has to go when it is no longer wanted.
        QFile::setPermissions(prepared.path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    look(prepared);
    if (!prepared.trouble && prepared.size > most * megabyte)
        prepared.trouble = Violation{{}, ViolationCode::FileTooLarge, {prepared.name, QString::number(most)}};
    if (prepared.trouble && prepared.path != incoming.path)
        QFile::remove(prepared.path);
    return prepared;
}

PreparedFile lookAtFile(const QString &name, const QString &path)
{
    PreparedFile prepared;
    prepared.name = name;
    prepared.path = path;
    look(prepared);
    return prepared;
}

} // namespace fairlead::ui
