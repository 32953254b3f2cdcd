// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace fairlead::report {

namespace {

/// Without a wish of the caller's: 24 million pixels, which is below 128 MB, the limit that Qt itself sets.
constexpr qint64 mostDecodedPixels = 24'000'000;
/// These are decoded whole before they are made smaller.
constexpr qint64 mostPixelsAtOnce = 30'000'000;
constexpr int jpegQuality = 82;

const char *formatOf(FileType type)
{
    switch (type) {
    case FileType::Png:
        return "png";
    case FileType::Jpeg:
        return "jpeg";
    case FileType::Gif:
        return "gif";
    case FileType::Webp:
        return "webp";
    default:
        return nullptr;
    }
}

qint64 pixelsOf(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

/// `size` made smaller to fit into `most`, or where that isn't valid, to what memory allows.
QSize fitting(const QSize &size, const QSize &most)
{
    QSize fit = size;
    if (most.isValid() && (size.width() > most.width() || size.height() > most.height()))
        fit = size.scaled(most, Qt::KeepAspectRatio);
    while (pixelsOf(fit) > mostDecodedPixels)
        fit = fit * 0.9;
    return fit.expandedTo(QSize(1, 1));
}

} // namespace

std::optional<QImage> decodePicture(const QByteArray &content, FileType type, const QSize &most)
{
    const char *format = formatOf(type);
    if (!format)
        return std::nullopt;
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    // Only that decoder, whatever else the content may look like to another.
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty() || pixelsOf(size) > mostPicturePixels)
        return std::nullopt;
    // Only JPEG gets smaller while it is decoded.
    if (type != FileType::Jpeg && pixelsOf(size) > mostPixelsAtOnce)
        return std::nullopt;
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize fit = fitting(size, turned ? most.transposed() : most);
    if (fit != size)
        reader.setScaledSize(fit);
    QImage image = reader.read();
    return image.isNull() ? std::nullopt : std::optional(std::move(image));
}

QByteArray thumbnailOf(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const bool large = picture.width() > thumbnailSide || picture.height() > thumbnailSide;
    const QImage small =
        large ? picture.scaled(thumbnailSide, thumbnailSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!(small.hasAlphaChannel() ? small.save(&buffer, "png") : small.save(&buffer, "jpeg", jpegQuality)))
        return {};
    return bytes;
}

QByteArray thumbnailOf(const QByteArray &content, FileType type)
{
    // Twice as large as wanted: what JPEG leaves out while decoding is coarse.
    const std::optional<QImage> picture = decodePicture(content, type, QSize(2 * thumbnailSide, 2 * thumbnailSide));
    return picture ? thumbnailOf(*picture) : QByteArray();
}

} // namespace fairlead::report
