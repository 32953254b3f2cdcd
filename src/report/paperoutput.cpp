// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperoutput.h"

#include "report/paperstyle.h"

#include <QBuffer>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace fairlead::report {

using namespace Qt::StringLiterals;

namespace {

using Kind = OutputError::Kind;

/// QPdfWriter writes the present time. Another time of the same length in its place leaves all offsets of the file right.
void setCreationDate(QByteArray &pdf, Instant at)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype begin = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', begin);
    const QByteArray date = at.utc().toString(u"'D:'yyyyMMddHHmmss"_s).toLatin1() + 'Z';
    // A zone other than UTC makes the field longer ("+08'00'"); blanks between tokens of a PDF mean nothing.
    if (begin < key.size() || end - begin < date.size())
        return;
    pdf.replace(begin, end - begin + 1, (date + ')').leftJustified(end - begin + 1, ' '));
}

std::optional<OutputError> makePdf(const PaperDocument &document, QByteArray &pdf)
{
    // In memory first: QPdfWriter doesn't tell when its device takes no more.
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(unitsPerInch));
        writer.setTitle(printable(document.title()));
        writer.setCreator(u"Fairlead " FAIRLEAD_VERSION ""_s);
        if (const std::optional<OutputError> error = paint(document, writer))
            return error;
    }
    buffer.close();
    if (const std::optional<Instant> at = document.settledAt())
        setCreationDate(pdf, *at);
    return std::nullopt;
}

bool isWanted(const QPageRanges &ranges, int page)
{
    return ranges.isEmpty() || ranges.contains(page + 1);
}

} // namespace

std::optional<OutputError> paint(const PaperDocument &document, QPagedPaintDevice &device)
{
    if (paperFontFamily().isEmpty())
        return OutputError{Kind::FontMissing, {}, {}};
    QPageLayout layout = document.pageLayout();
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    const QPageRanges ranges = device.pageRanges();

    QPainter painter;
    if (!painter.begin(&device))
        return OutputError{Kind::CannotPaint, {}, {}};
    const qreal scaleX = device.logicalDpiX() / 72.0;
    const qreal scaleY = device.logicalDpiY() / 72.0;
    bool isFirst = true;
    for (int page = 0; page < document.pageCount(); ++page) {
        if (!isWanted(ranges, page))
            continue;
        if (!isFirst && !device.newPage())
            return OutputError{Kind::CannotPaint, {}, {}};
        isFirst = false;
        painter.save();
        painter.scale(scaleX, scaleY);
        document.paintPage(painter, page);
        painter.restore();
    }
    if (!painter.end())
        return OutputError{Kind::CannotPaint, {}, {}};
    return std::nullopt;
}

std::optional<OutputError> writePdf(const PaperDocument &document, QIODevice &device)
{
    if (!device.isWritable())
        return OutputError{Kind::CannotOpen, {}, device.errorString()};
    QByteArray pdf;
    if (const std::optional<OutputError> error = makePdf(document, pdf))
        return error;
    if (device.write(pdf) != pdf.size())
        return OutputError{Kind::CannotWrite, {}, device.errorString()};
    return std::nullopt;
}

std::optional<OutputError> writePdf(const PaperDocument &document, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return OutputError{Kind::CannotOpen, path, file.errorString()};
    if (std::optional<OutputError> error = writePdf(document, file)) {
        error->path = path;
        return error;
    }
    if (!file.commit())
        return OutputError{Kind::CannotWrite, path, file.errorString()};
    return std::nullopt;
}

} // namespace fairlead::report
