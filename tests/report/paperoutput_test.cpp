// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftools.h"
#include "samplemonths.h"

#include "report/monthsheetpaper.h"
#include "report/paperoutput.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

namespace fairlead::report {
namespace {

using namespace Qt::StringLiterals;
using Kind = OutputError::Kind;

/// Counts the sheets that a device is given.
class CountingWriter : public QPdfWriter {
public:
    explicit CountingWriter(QIODevice *device) : QPdfWriter(device) {}
    bool newPage() override
    {
        ++sheets;
        return QPdfWriter::newPage();
    }
    int sheets = 1;
};

/// Takes a few bytes and then no more, like a full disk.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override
    {
        if (m_taken > 1000)
            return -1;
        const qint64 taken = std::min<qint64>(length, 4096);
        m_taken += taken;
        return taken;
    }

private:
    qint64 m_taken = 0;
};

/// No file of this process may grow beyond `bytes`: as a full disk, the write fails in the middle.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(PaperOutput, FontsAreEmbeddedAndTheTitleIsSet)
{
    const MonthSheetPaper paper(departmentMonth(6));
    const ReadPdf pdf(paper);
    ASSERT_FALSE(pdf.fonts().isEmpty());
    for (const QString &font : pdf.fonts()) {
        const QStringList fields = font.simplified().split(u' ');
        // name, type (two words), encoding, embedded, subset, unicode
        ASSERT_GE(fields.size(), 7) << qPrintable(font);
        EXPECT_EQ(fields.at(4), u"yes"_s) << qPrintable(font);
        EXPECT_EQ(fields.at(6), u"yes"_s) << qPrintable(font);
    }
    EXPECT_TRUE(pdf.info().join(u'\n').contains(u"月度考核表 2026年5月"_s));
    EXPECT_TRUE(pdf.info().join(u'\n').contains(u"(A4)"_s));
}

TEST(PaperOutput, EveryDeviceGetsTheSamePagesAndLines)
{
    const MonthSheetPaper paper(departmentMonth(30));
    const ReadPdf reference(paper);
    EXPECT_EQ(reference.pageCount(), paper.pageCount());
    for (const int resolution : {96, 300, 600}) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"other.pdf"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        CountingWriter writer(&file);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A5));
        writer.setPageOrientation(QPageLayout::Landscape);
        EXPECT_FALSE(paint(paper, writer));
        EXPECT_EQ(writer.sheets, paper.pageCount());
        EXPECT_EQ(writer.pageLayout().pageSize().id(), QPageSize::A4);
    }
}

TEST(PaperOutput, APreviewPageShowsWhatThePdfShows)
{
    const MonthSheetPaper paper(departmentMonth(6));
    QImage image(595 * 2, 842 * 2, QImage::Format_RGB32);
    for (int page = 0; page < paper.pageCount(); ++page) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        paper.paintPage(painter, page);
        painter.end();
        int dark = 0;
        const int margin = int(13.0 / 25.4 * 144);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) > 200)
                    continue;
                ++dark;
                EXPECT_TRUE(x >= margin && x < image.width() - margin && y >= margin && y < image.height() - margin)
                    << x << ' ' << y;
            }
        }
        EXPECT_GT(dark, 5000) << page;
    }
    // Pages that do not exist paint nothing.
    image.fill(Qt::white);
    QPainter painter(&image);
    paper.paintPage(painter, -1);
    paper.paintPage(painter, paper.pageCount());
    painter.end();
    EXPECT_TRUE(image.allGray());
    EXPECT_EQ(qGray(image.pixel(300, 300)), 255);
}

TEST(PaperOutput, PageRangesOfThePrinterAreKept)
{
    const MonthSheetPaper paper(departmentMonth(30));
    ASSERT_GE(paper.pageCount(), 3);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CountingWriter writer(&buffer);
    QPageRanges ranges;
    ranges.addRange(2, 3);
    writer.setPageRanges(ranges);
    EXPECT_FALSE(paint(paper, writer));
    EXPECT_EQ(writer.sheets, 2);
}

TEST(PaperOutput, AClosedMonthIsTheSameToTheByte)
{
    const rules::MonthSheet sheet = closedMonth(departmentMonth(6));
    QBuffer first;
    QBuffer second;
    first.open(QIODevice::WriteOnly);
    second.open(QIODevice::WriteOnly);
    EXPECT_FALSE(writePdf(MonthSheetPaper(sheet, u"abc"_s), first));
    EXPECT_FALSE(writePdf(MonthSheetPaper(sheet, u"abc"_s), second));
    EXPECT_EQ(first.data(), second.data());
    EXPECT_TRUE(first.data().contains("/CreationDate (D:20260602021500Z)"));
    EXPECT_EQ(first.data().count("CreationDate"), 1);
    EXPECT_FALSE(first.data().contains("/ID"));
    EXPECT_TRUE(ReadPdf(MonthSheetPaper(sheet)).info().join(u'\n').contains(u"CreationDate:"_s));
}

TEST(PaperOutput, WhatCannotBeWrittenSaysWhyAndLeavesNothing)
{
    const MonthSheetPaper paper(departmentMonth(6));
    QTemporaryDir folder;

    const QString nowhere = folder.filePath(u"没有/sheet.pdf"_s);
    std::optional<OutputError> error = writePdf(paper, nowhere);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, Kind::CannotOpen);
    EXPECT_EQ(error->path, nowhere);
    EXPECT_FALSE(error->detail.isEmpty());

    const QString directory = folder.filePath(u"directory"_s);
    ASSERT_TRUE(QDir().mkdir(directory));
    for (const QString &path : {directory, QString()}) {
        error = writePdf(paper, path);
        ASSERT_TRUE(error) << qPrintable(path);
        EXPECT_EQ(error->path, path);
        EXPECT_FALSE(error->detail.isEmpty());
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"directory"_s));
}

TEST(PaperOutput, AFullDiskLeavesTheFileThatWasThere)
{
    const MonthSheetPaper paper(departmentMonth(6));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    {
        const FileSizeLimit limit(2000);
        const std::optional<OutputError> error = writePdf(paper, path);
        ASSERT_TRUE(error);
        EXPECT_EQ(error->kind, Kind::CannotWrite);
        EXPECT_EQ(error->path, path);
        EXPECT_FALSE(error->detail.isEmpty());
        EXPECT_TRUE(QDir(folder.path()).isEmpty());
    }
    ASSERT_FALSE(writePdf(paper, path));
    const QByteArray before = contentOf(path);
    EXPECT_TRUE(before.startsWith("%PDF-"));
    {
        const FileSizeLimit limit(2000);
        EXPECT_TRUE(writePdf(MonthSheetPaper(departmentMonth(9)), path));
    }
    EXPECT_EQ(contentOf(path), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(PaperOutput, ADeviceThatTakesNoMoreIsAnError)
{
    FullDevice device;
    std::optional<OutputError> error = writePdf(MonthSheetPaper(departmentMonth(6)), device);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, Kind::CannotOpen);

    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    error = writePdf(MonthSheetPaper(departmentMonth(6)), device);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, Kind::CannotWrite);
}

} // namespace
} // namespace fairlead::report
