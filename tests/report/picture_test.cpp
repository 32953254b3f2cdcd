// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QImageWriter>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace fairlead::report {

namespace {

QByteArray encoded(const QImage &image, const char *format,
                   QImageIOHandler::Transformation held = QImageIOHandler::TransformationNone)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setTransformation(held);
    EXPECT_TRUE(writer.write(image)) << format;
    return bytes;
}

QImage plain(int width, int height, Qt::GlobalColor colour = Qt::red)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// As PNG wants it.
quint32 checksum(QByteArrayView bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

/// A PNG that says it is that large, with the pixels of another.
QByteArray lyingPng(quint32 width, quint32 height)
{
    QByteArray bytes = encoded(plain(1, 1), "png");
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    qToBigEndian(checksum(QByteArrayView(bytes).sliced(12, 17)), bytes.data() + 29);
    return bytes;
}

TEST(PictureTest, isNoLargerThanAsked)
{
    const QByteArray photo = encoded(plain(400, 300), "jpeg");
    EXPECT_EQ(decodePicture(photo, FileType::Jpeg)->size(), QSize(400, 300));
    EXPECT_EQ(decodePicture(photo, FileType::Jpeg, QSize(100, 100))->size(), QSize(100, 75));
    EXPECT_EQ(decodePicture(photo, FileType::Jpeg, QSize(1000, 1000))->size(), QSize(400, 300)) << "not blown up";
}

TEST(PictureTest, isTurnedAsTheCameraWasHeld)
{
    const QByteArray photo = encoded(plain(400, 300), "jpeg", QImageIOHandler::TransformationRotate90);
    EXPECT_EQ(decodePicture(photo, FileType::Jpeg)->size(), QSize(300, 400));
    EXPECT_EQ(decodePicture(photo, FileType::Jpeg, QSize(150, 1000))->size(), QSize(150, 200));
}

TEST(PictureTest, isDecodedOnlyAsWhatItsBytesSay)
{
    const QByteArray png = encoded(plain(4, 4), "png");
    EXPECT_TRUE(decodePicture(png, FileType::Png));
    EXPECT_FALSE(decodePicture(png, FileType::Jpeg));
    EXPECT_FALSE(decodePicture(png, FileType::Other));
    EXPECT_FALSE(decodePicture(png, FileType::Pdf));
    EXPECT_FALSE(decodePicture("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", FileType::Png));
}

TEST(PictureTest, refusesWhatIsHostileOrDamaged)
{
    EXPECT_TRUE(decodePicture(lyingPng(1, 1), FileType::Png)) << "else the others would prove nothing";
    EXPECT_FALSE(decodePicture(lyingPng(100'000, 100'000), FileType::Png));
    EXPECT_FALSE(decodePicture(lyingPng(2'000'000'000, 2'000'000'000), FileType::Png));
    EXPECT_FALSE(decodePicture(lyingPng(6000, 6000), FileType::Png)) << "36 million pixels at once";
    EXPECT_FALSE(decodePicture({}, FileType::Png));
    EXPECT_FALSE(decodePicture("\x89PNG\r\n\x1a\n", FileType::Png));
    EXPECT_TRUE(thumbnailOf(lyingPng(100'000, 100'000), FileType::Png).isEmpty());
    EXPECT_TRUE(thumbnailOf(QByteArray("\xFF\xD8\xFF\xE0 and nothing"), FileType::Jpeg).isEmpty());
}

TEST(PictureTest, makesThumbnails)
{
    const QImage wide = QImage::fromData(thumbnailOf(encoded(plain(4000, 3000), "jpeg"), FileType::Jpeg));
    EXPECT_EQ(wide.size(), QSize(thumbnailSide, thumbnailSide * 3 / 4));
    EXPECT_NEAR(wide.pixelColor(10, 10).red(), 255, 3);
    const QImage tiny = QImage::fromData(thumbnailOf(encoded(plain(5, 3), "png"), FileType::Png));
    EXPECT_EQ(tiny.size(), QSize(5, 3));
    QImage glass(300, 300, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    EXPECT_EQ(QImage::fromData(thumbnailOf(encoded(glass, "png"), FileType::Png)).pixelColor(5, 5).alpha(), 0);
    EXPECT_FALSE(thumbnailOf(encoded(plain(300, 300), "webp"), FileType::Webp).isEmpty())
        << "qt6-image-formats-plugins is missing";
}

} // namespace

} // namespace fairlead::report
