// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/filetype.h"

#include <gtest/gtest.h>

#include <QByteArray>

using namespace Qt::StringLiterals;

namespace fairlead::rules {

namespace {

FileType typeOf(const QByteArray &content)
{
    return fileTypeOf(QByteArrayView(content).first(std::min(content.size(), fileTypeBytes)),
                      QByteArrayView(content).last(std::min(content.size(), fileTypeBytes)));
}

QByteArray zip(const QByteArray &names)
{
    return QByteArray("PK\x03\x04") + names;
}

TEST(FileTypeTest, isWhatTheBytesSay)
{
    struct Case {
        const char *what;
        QByteArray content;
        FileType type;
    };
    const std::vector<Case> cases{
        {"pdf", "%PDF-1.7\n", FileType::Pdf},
        {"png", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), FileType::Png},
        {"a png that went through a text transfer", "\x89PNG\n\x1a\n", FileType::Other},
        {"jpeg", "\xFF\xD8\xFF\xE0", FileType::Jpeg},
        {"the first two bytes of a jpeg", "\xFF\xD8", FileType::Other},
        {"gif", "GIF89a", FileType::Gif},
        {"gif of 1987", "GIF87a", FileType::Gif},
        {"webp", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), FileType::Webp},
        {"a sound", QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16), FileType::Other},
        {"text", "排烟温度 420 ℃\n", FileType::Text},
        {"text of GB18030", "\xC5\xC5\xD1\xCC", FileType::Text},
        {"text that is cut in the middle of a character", QByteArray("\xE6\xBC").repeated(1).prepend("a"),
         FileType::Text},
        {"text of four bytes a character", "\x81\x30\x81\x30", FileType::Text},
        {"neither",
         "a\xFF"
         "b",
         FileType::Other},
        {"nothing", "", FileType::Other},
        {"text with a NUL", QByteArray("a\0b", 3), FileType::Other},
        {"text with an escape", "a\x1b[2Jb", FileType::Other},
        {"a script", "#!/bin/sh\nrm -rf /", FileType::Other},
        {"a web page", "  <html><script>", FileType::Other},
        {"a drawing", "\xEF\xBB\xBF<svg xmlns=", FileType::Other},
        {"a program of Windows", QByteArray("MZ\x90\0\3", 5), FileType::Other},
        {"a program of Linux",
         QByteArray("\x7F"
                    "ELF\2",
                    5),
         FileType::Other},
        {"docx", zip("[Content_Types].xml word/document.xml"), FileType::Docx},
        {"xlsx", zip("[Content_Types].xml xl/workbook.xml"), FileType::Xlsx},
        {"pptx", zip("[Content_Types].xml ppt/presentation.xml"), FileType::Pptx},
        {"a zip", zip("word/readme"), FileType::Other},
        {"two at once", zip("[Content_Types].xml word/ xl/"), FileType::Other},
        {"macros", zip("[Content_Types].xml word/vbaProject.bin"), FileType::Other},
        {"macros at the far end", zip("[Content_Types].xml word/" + QByteArray(300'000, 'x') + "word/vbaProject.bin"),
         FileType::Other},
        {"names at the far end", zip(QByteArray(300'000, 'x') + "[Content_Types].xml xl/workbook.xml"), FileType::Xlsx},
    };
    for (const Case &each : cases)
        EXPECT_EQ(typeOf(each.content), each.type) << each.what;
}

TEST(FileTypeTest, theSystemOpensOnlyWhatIsWhatItIsCalled)
{
    struct Case {
        QString name;
        FileType type;
        bool opens;
    };
    const std::vector<Case> cases{
        {u"a.pdf"_s, FileType::Pdf, true},    {u"a.PDF"_s, FileType::Pdf, true},
        {u"a.jpg"_s, FileType::Jpeg, true},   {u"a.jpeg"_s, FileType::Jpeg, true},
        {u"a.png"_s, FileType::Png, true},    {u"a.gif"_s, FileType::Gif, true},
        {u"a.webp"_s, FileType::Webp, true},  {u"a.txt"_s, FileType::Text, true},
        {u"a.xlsx"_s, FileType::Xlsx, true},  {u"a.docx"_s, FileType::Docx, true},
        {u"a.pptx"_s, FileType::Pptx, true},  {u"a.exe"_s, FileType::Other, false},
        {u"a.pdf"_s, FileType::Other, false}, {u"a.exe"_s, FileType::Pdf, false},
        {u"a.jpg"_s, FileType::Png, false},   {u"a.jpg.exe"_s, FileType::Jpeg, false},
        {u"a.bat"_s, FileType::Text, false},  {u"a.html"_s, FileType::Text, false},
        {u"a.svg"_s, FileType::Text, false},  {u"a.desktop"_s, FileType::Text, false},
        {u"a.docm"_s, FileType::Docx, false}, {u"a"_s, FileType::Pdf, false},
        {u"a.csv"_s, FileType::Text, false},  {u""_s, FileType::Other, false},
    };
    for (const Case &each : cases)
        EXPECT_EQ(systemMayOpen(each.name, each.type), each.opens) << each.name.toStdString();
}

} // namespace

} // namespace fairlead::rules
