// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheeterror.h"
#include "sheet/xlsx/ziparchive.h"

#include <QIODevice>
#include <QXmlStreamReader>

#include <memory>
#include <optional>

namespace fairlead::sheet {

/// One XML part of a workbook, read token by token in constant memory. Ends with an error at a document type, at XML that
/// isn't well formed, at an element nested too deep, and at a token that doesn't end.
class XmlPart {
public:
    /// `part` is its name, `/`-separated, without a leading slash.
    XmlPart(ZipArchive &archive, const QString &part);
    XmlPart(const XmlPart &) = delete;
    XmlPart &operator=(const XmlPart &) = delete;
    ~XmlPart();

    /// Goes on to the next start or end of an element, or to text. False at the end and at an error.
    bool next();
    /// The error that ended it; nothing while there is none.
    [[nodiscard]] const std::optional<SheetError> &error() const { return m_error; }

    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    /// Without its prefix.
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// The text of the element that was just begun, without that of elements in it; stands at its end then. Longer text
    /// than a cell's is an error.
    QString elementText(qint64 row = 0);
    /// Goes to the end of the element that was just begun.
    void skip();
    /// Ends with this error.
    void fail(SheetError error);
    /// How many of a thousand of its bytes were read.
    [[nodiscard]] int permille() const;

private:
    class Stream;
    bool failAtXml();

    ZipArchive &m_archive;
    QString m_part;
    std::unique_ptr<Stream> m_stream;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<SheetError> m_error;
};

} // namespace fairlead::sheet
