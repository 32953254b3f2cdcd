// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filetype.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <optional>

namespace fairlead::report {

/// Pictures come from anywhere: a file of a few bytes may say of itself that it is a hundred thousand pixels wide. Nothing here
/// decodes what would want too much memory. All of it may take a while: call it on another thread than the window's.

/// The most pixels of a picture that is decoded at all: a photo of the largest cameras; more is refused.
constexpr qint64 mostPicturePixels = 120'000'000;
/// A thumbnail is no wider and no higher than this.
constexpr int thumbnailSide = 192;

/// The picture, turned as the camera was held (EXIF), and no larger than `most`: a larger one is made smaller while it is
/// being decoded. An invalid `most` means as large as memory allows. Nothing where it can't be decoded: damaged, too large, or of a
/// type that isn't a picture or that this system knows no decoder for.
std::optional<QImage> decodePicture(const QByteArray &content, FileType type, const QSize &most = {});

/// A small picture of a content, as PNG or JPEG; empty where none can be made.
QByteArray thumbnailOf(const QByteArray &content, FileType type);
QByteArray thumbnailOf(const QImage &picture);

} // namespace fairlead::report
