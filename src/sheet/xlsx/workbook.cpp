// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/workbook.h"

#include "sheet/limits.h"
#include "sheet/xlsx/xmlpart.h"

#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

namespace {

struct Relation {
    QString type; ///< the last word of its address, e.g. `worksheet`: that is the same in both forms of the standard
    QString target;
};

/// The part that `target` means in the relations of `source`.
QString resolved(const QString &source, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.mid(1));
    const qsizetype slash = source.lastIndexOf(u'/');
    return QDir::cleanPath(slash < 0 ? target : source.left(slash + 1) + target);
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

/// The relations of a part by their ids; none when it has no such list.
std::optional<SheetError> readRelations(ZipArchive &archive, const QString &part, QHash<QString, Relation> &relations)
{
    const QString list = relationsOf(part);
    if (!archive.has(list))
        return std::nullopt;
    XmlPart xml(archive, list);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attributes.value("Type"_L1).toString();
        relations.insert(
            attributes.value("Id"_L1).toString(),
            {type.mid(type.lastIndexOf(u'/') + 1), resolved(part, attributes.value("Target"_L1).toString())});
    }
    return xml.error();
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

/// An attribute by its local name, whatever its prefix is called.
QString attribute(const QXmlStreamAttributes &attributes, QLatin1String name, bool prefixed)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name && attribute.prefix().isEmpty() != prefixed)
            return attribute.value().toString();
    }
    return {};
}

/// What a zip without a workbook seems to be.
QString kindOf(const ZipArchive &archive)
{
    if (archive.has(u"xl/workbook.bin"_s))
        return u"xlsb"_s;
    if (archive.has(u"content.xml"_s) && archive.has(u"mimetype"_s))
        return u"ods"_s;
    return u"zip"_s;
}

} // namespace

std::optional<SheetError> Workbook::read(ZipArchive &archive)
{
    QHash<QString, Relation> roots;
    if (auto error = readRelations(archive, QString(), roots))
        return error;
    QString part = u"xl/workbook.xml"_s;
    for (const Relation &relation : std::as_const(roots)) {
        if (relation.type == "officeDocument"_L1)
            part = relation.target;
    }
    if (!archive.has(part) || part.endsWith(".bin"_L1))
        return SheetError{SheetErrorCode::NotASpreadsheet, {kindOf(archive)}};
    QHash<QString, Relation> relations;
    if (auto error = readRelations(archive, part, relations))
        return error;

    XmlPart xml(archive, part);
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            dates = isTrue(attributes.value("date1904"_L1)) ? DateSystem::From1904 : DateSystem::From1900;
        } else if (xml.name() == "sheet"_L1) {
            const Relation relation = relations.value(attribute(attributes, "id"_L1, true));
            const QString state = attributes.value("state"_L1).toString();
            if (relation.type == "worksheet"_L1 && sheets.size() < limits::sheets)
                sheets.push_back({attributes.value("name"_L1).toString(), relation.target,
                                  state == "hidden"_L1 || state == "veryHidden"_L1});
        }
    }
    if (xml.error())
        return xml.error();
    if (sheets.empty())
        return SheetError{SheetErrorCode::NotASpreadsheet, {u"zip"_s}};
    for (const Relation &relation : std::as_const(relations)) {
        if (relation.type == "sharedStrings"_L1 && archive.has(relation.target))
            stringsPart = relation.target;
        else if (relation.type == "styles"_L1 && archive.has(relation.target))
            stylesPart = relation.target;
    }
    return std::nullopt;
}

std::optional<SheetError> CellStyles::read(ZipArchive &archive, const QString &part)
{
    QHash<int, NumberMeaning> own;
    XmlPart xml(archive, part);
    bool inCellStyles = false;
    while (xml.next()) {
        if (xml.name() == "cellXfs"_L1) {
            inCellStyles = xml.isStart();
        } else if (xml.isStart() && xml.name() == "numFmt"_L1 && own.size() < limits::styles) {
            const QXmlStreamAttributes attributes = xml.attributes();
            own.insert(attributes.value("numFmtId"_L1).toInt(),
                       meaningOfCode(attributes.value("formatCode"_L1).toString()));
        } else if (xml.isStart() && inCellStyles && xml.name() == "xf"_L1 && meanings.size() < limits::styles) {
            const int id = xml.attributes().value("numFmtId"_L1).toInt();
            meanings.push_back(own.contains(id) ? own.value(id) : meaningOfBuiltIn(id));
        }
    }
    return xml.error();
}

} // namespace fairlead::sheet
