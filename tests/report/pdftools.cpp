// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftools.h"

#include "report/paperoutput.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QRegularExpression>

namespace fairlead::report {

using namespace Qt::StringLiterals;

ReadPdf::ReadPdf(const PaperDocument &document) : m_path(m_folder.filePath(u"sheet.pdf"_s))
{
    const std::optional<OutputError> error = writePdf(document, m_path);
    EXPECT_FALSE(error) << (error ? qPrintable(error->detail) : "");
    QString text = tool(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, m_path, u"-"_s});
    static const QRegularExpression blanks(u"[^\\S\\n\\f]+"_s);
    text.remove(blanks);
    m_pages = text.split(u'\f');
    m_pages.removeLast(); // each page ends with a form feed
}

QString ReadPdf::tool(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished()) << qPrintable(program) << " (poppler-utils)";
    EXPECT_EQ(process.exitCode(), 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList ReadPdf::fonts() const
{
    return tool(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

QStringList ReadPdf::info() const
{
    return tool(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, m_path}).split(u'\n', Qt::SkipEmptyParts);
}

std::vector<QRectF> ReadPdf::words() const
{
    static const QRegularExpression word(
        u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\""_s);
    std::vector<QRectF> result;
    const QString boxes = tool(u"pdftotext"_s, {u"-bbox"_s, m_path, u"-"_s});
    for (auto match = word.globalMatch(boxes); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result.emplace_back(QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()),
                            QPointF(found.captured(3).toDouble(), found.captured(4).toDouble()));
    }
    return result;
}

} // namespace fairlead::report
