// SPDX-License-Identifier: GPL-3.0-or-later
// Files that nobody's spreadsheet program wrote.
#include "sheet/sheettext.h"
#include "sheet/workbookmaker.h"
#include "support/printers.h"

#include <QFile>
#include <QtEndian>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace fairlead::test {

namespace {

class HostileFileTest : public ::testing::Test {
protected:
    SheetFolder folder;
    QString book() const { return folder.path("book.xlsx"); }
    static QByteArray bytesOf(const QString &file)
    {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    static WorkbookMaker plain()
    {
        WorkbookMaker maker;
        maker.rows = "<row><c><v>1</v></c></row>";
        return maker;
    }
};

/// A compound file (MS-CFB) whose directory holds one entry of that name.
QByteArray compoundFile(const char *entry)
{
    QByteArray bytes = QByteArray::fromHex("d0cf11e0a1b11ae1").leftJustified(512, '\0');
    bytes[30] = 9; // sectors of 512 bytes
    bytes[48] = 1; // the directory is the second sector
    bytes += QByteArray(512, '\0');
    QByteArray name;
    for (const char *letter = entry; *letter; ++letter)
        name.append(*letter).append('\0');
    return bytes + name.leftJustified(512, '\0');
}

TEST_F(HostileFileTest, isToldWhatItIsInstead)
{
    EXPECT_EQ(refusalOf(folder.file("a.xlsx", compoundFile("EncryptedPackage"))), u"encrypted"_s);
    EXPECT_EQ(refusalOf(folder.file("b.xls", compoundFile("Workbook"))), u"old_format"_s);
    EXPECT_EQ(refusalOf(folder.file("c.doc", compoundFile("WordDocument"))), u"not_a_spreadsheet binary"_s);
    EXPECT_EQ(refusalOf(folder.file("d.xls", QByteArray::fromHex("d0cf11e0a1b11ae1"))), u"not_a_spreadsheet binary"_s);
    EXPECT_EQ(refusalOf(folder.file("e.xls", "\n<html><table>")), u"not_a_spreadsheet html"_s);
    EXPECT_EQ(refusalOf(folder.file("f.xls", "<?xml version=\"1.0\"?><Workbook/>")), u"not_a_spreadsheet xml"_s);
    EXPECT_EQ(refusalOf(folder.file("g.csv", QByteArray("a,b\0c", 5))), u"not_a_spreadsheet binary"_s);
    EXPECT_EQ(refusalOf(folder.file("h.csv", {})), u"empty"_s);
    EXPECT_EQ(refusalOf(folder.path("nowhere.xlsx")).section(u' ', 0, 0), u"cannot_open"_s);
    EXPECT_EQ(refusalOf(u"/dev/zero"_s), u"not_a_spreadsheet binary"_s);
    EXPECT_EQ(refusalOf(makeZip(folder.path("i.xlsx"), {{"content.xml", "<a/>"}, {"mimetype", "x"}})),
              u"not_a_spreadsheet ods"_s);
    EXPECT_EQ(refusalOf(makeZip(folder.path("j.xlsx"), {{"readme.txt", "x"}})), u"not_a_spreadsheet zip"_s);
    EXPECT_EQ(refusalOf(makeZip(folder.path("k.xlsx"), {{"xl/workbook.bin", "x"}})), u"not_a_spreadsheet xlsb"_s);
}

TEST_F(HostileFileTest, isRefusedWhenItsZipIsBroken)
{
    const QByteArray whole = bytesOf(plain().save(book()));
    EXPECT_EQ(refusalOf(folder.file("cut.xlsx", whole.left(whole.size() / 2))), u"damaged zip"_s);
    EXPECT_EQ(refusalOf(folder.file("head.xlsx", "PK\x03\x04")), u"damaged zip"_s);
    // One byte of the sheet's deflated data: zlib or the check sum sees it, wherever it lies.
    const qsizetype sheet = whole.indexOf("xl/worksheets/sheet1.xml");
    for (const int offset : {24, 40, 60, 90, 120}) {
        QByteArray flipped = whole;
        flipped[sheet + offset] = static_cast<char>(flipped.at(sheet + offset) ^ 0x10);
        EXPECT_EQ(refusalOf(folder.file("flip.xlsx", flipped)).section(u' ', 0, 0), u"damaged"_s) << offset;
    }
}

TEST_F(HostileFileTest, isRefusedWhenItsXmlIsBroken)
{
    WorkbookMaker maker;
    maker.rows = "<row><c><v>1</v></row>";
    EXPECT_EQ(refusalOf(maker.save(book())), u"damaged xl/worksheets/sheet1.xml"_s);
    maker.rows = "<row r=\"5\"><c><v>1</v></c></row><row r=\"4\"><c><v>1</v></c></row>";
    EXPECT_EQ(refusalOf(maker.save(book())), u"damaged sheet 4"_s);
    maker.rows = "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>";
    EXPECT_EQ(refusalOf(maker.save(book())), u"damaged sheet 1"_s);
    maker.rows = QByteArray("<x>").repeated(100'000);
    EXPECT_EQ(refusalOf(maker.save(book())), u"damaged xl/worksheets/sheet1.xml"_s);
    maker.rows = "<row r=\"7\"><c r=\"ALM7\"><v>1</v></c></row>";
    EXPECT_EQ(refusalOf(maker.save(book())), u"too_wide 7 1000"_s);
}

TEST_F(HostileFileTest, isRefusedWithADocumentType)
{
    const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                            "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    for (const char *part : {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"}) {
        WorkbookMaker maker = plain();
        const QString file = maker.save(book());
        // The same workbook with one part in other words.
        QByteArray bytes = bytesOf(file);
        std::vector<std::pair<QByteArray, QByteArray>> parts{{part, bomb}};
        if (QByteArray(part) != "xl/workbook.xml")
            parts.push_back({"xl/workbook.xml",
                             "<workbook xmlns:r=\"r\"><sheets><sheet name=\"One\" r:id=\"r1\"/></sheets>"
                             "</workbook>"});
        if (QByteArray(part) != "xl/_rels/workbook.xml.rels")
            parts.push_back({"xl/_rels/workbook.xml.rels", "<R><Relationship Id=\"r1\" Type=\"x/worksheet\" "
                                                           "Target=\"worksheets/sheet1.xml\"/></R>"});
        EXPECT_EQ(refusalOf(makeZip(book(), parts)), u"doctype "_s + QString::fromLatin1(part));
    }
    WorkbookMaker maker;
    maker.rows = "<row><c t=\"str\"><v>&unknown;</v></c></row>";
    EXPECT_EQ(refusalOf(maker.save(book())), u"damaged xl/worksheets/sheet1.xml"_s);
}

TEST_F(HostileFileTest, isRefusedWhenAPartLeadsOutOfIt)
{
    for (const char *name : {"../evil.xml", "/etc/passwd", "xl/../../evil", "xl\\evil", "C:/evil"}) {
        WorkbookMaker maker = plain();
        maker.more = {{name, "x"}};
        EXPECT_EQ(refusalOf(maker.save(book())), u"unsafe_path "_s + QString::fromLatin1(name));
    }
    WorkbookMaker twice = plain();
    twice.more = {{"XL/workbook.xml", "x"}};
    EXPECT_EQ(refusalOf(twice.save(book())), u"damaged zip"_s);
}

TEST_F(HostileFileTest, isRefusedWithTooManyParts)
{
    std::vector<std::pair<QByteArray, QByteArray>> parts;
    for (int i = 0; i <= 10'000; ++i)
        parts.emplace_back(QByteArray::number(i), QByteArray());
    EXPECT_EQ(refusalOf(makeZip(book(), parts)), u"too_many_entries 10001 10000"_s);
}

/// Writes what the directory says that the part named `name` inflates to.
QByteArray withSize(QByteArray bytes, const char *name, quint32 size)
{
    qsizetype header = 0;
    while ((header = bytes.indexOf("PK\x01\x02", header)) >= 0) {
        if (bytes.mid(header + 46).startsWith(name))
            qToLittleEndian<quint32>(size, bytes.data() + header + 24);
        ++header;
    }
    return bytes;
}

TEST_F(HostileFileTest, isRefusedForWhatItSaysItInflatesTo)
{
    WorkbookMaker maker = plain();
    const QByteArray honest = bytesOf(maker.save(book()));
    EXPECT_EQ(refusalOf(folder.file("big.xlsx", withSize(honest, "xl/worksheets/sheet1.xml", 3'000'000'000U))),
              u"too_large 2000"_s);
    // A lie about a smaller size shows when the part is read.
    EXPECT_EQ(refusalOf(folder.file("lie.xlsx", withSize(honest, "xl/worksheets/sheet1.xml", 20))).section(u' ', 0, 0),
              u"damaged"_s);
    // Many parts that are fine each.
    QByteArray many = honest;
    for (const char *name : {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "_rels/.rels"})
        many = withSize(many, name, 60'000'000U);
    EXPECT_EQ(refusalOf(folder.file("sum.xlsx", many)).section(u' ', 0, 0), u"damaged"_s);
    for (const char *name : {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "_rels/.rels"})
        many = withSize(many, name, 900'000'000U);
    EXPECT_EQ(refusalOf(folder.file("sum.xlsx", many)), u"too_large 2000"_s);
}

TEST_F(HostileFileTest, isRefusedAsABombByItsRatio)
{
    WorkbookMaker maker;
    maker.rows = QByteArray(70'000'000, ' '); // deflates a thousand times
    EXPECT_EQ(refusalOf(maker.save(book(), 9)), u"too_large 2000"_s);
}

TEST_F(HostileFileTest, isRefusedForACellWithoutEnd)
{
    WorkbookMaker maker;
    const QByteArray letters(100'000, 'x');
    maker.rows = "<row><c t=\"inlineStr\"><is><t>" + letters + "</t></is></c></row>";
    EXPECT_EQ(refusalOf(maker.save(book())), QString());
    maker.rows = "<row><c t=\"inlineStr\"><is><t>" + letters + "x</t></is></c></row>";
    EXPECT_EQ(refusalOf(maker.save(book())), u"cell_too_large 1 100000"_s);
    // In pieces, each of which is short.
    maker.rows =
        "<row><c t=\"inlineStr\"><is>" + QByteArray("<r><t>xxxxxxxxxx</t></r>").repeated(10'001) + "</is></c></row>";
    EXPECT_EQ(refusalOf(maker.save(book())), u"cell_too_large 1 100000"_s);
    maker.rows = "<row><c t=\"inlineStr\"><is><t>" + QByteArray(5'000'000, 'x') + "</t></is></c></row>";
    EXPECT_EQ(refusalOf(maker.save(book())).section(u' ', 0, 0), u"cell_too_large"_s);
    maker.rows = "<row a=\"" + QByteArray(5'000'000, 'x') + "\"/>";
    EXPECT_EQ(refusalOf(maker.save(book())).section(u' ', 0, 0), u"cell_too_large"_s);
    maker.rows = "<row>" + ("<c t=\"inlineStr\"><is><t>" + letters + "</t></is></c>").repeated(11) + "</row>";
    EXPECT_EQ(refusalOf(maker.save(book())), u"cell_too_large 1 1000000"_s);
    maker.rows.clear();
    maker.strings = "<si><t>" + letters + "x</t></si>";
    EXPECT_EQ(refusalOf(maker.save(book())), u"cell_too_large 0 100000"_s);
}

TEST_F(HostileFileTest, isRefusedWhenItNeverComesToItsRoot)
{
    const QByteArray comments = "<?xml version=\"1.0\"?>" + QByteArray("<!-- nothing -->").repeated(10'000);
    EXPECT_EQ(refusalOf(makeZip(book(), {{"xl/workbook.xml", comments + "<workbook/>"}})),
              u"damaged xl/workbook.xml"_s);
}

} // namespace

} // namespace fairlead::test
