// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/xmlpart.h"

#include "sheet/limits.h"

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

/// What the parser draws from. It stops giving when the parser takes more and more without making a token of it: text
/// without end, a comment without end, an element with a million attributes.
class XmlPart::Stream : public QIODevice {
public:
    explicit Stream(ZipArchive &archive) : m_archive(archive) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    [[nodiscard]] bool isSequential() const override { return true; }
    void tokenMade() { m_sinceToken = 0; }
    void rootSeen() { m_most = limits::bytesWithoutProgress; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    [[nodiscard]] bool isEndless() const { return m_endless; }

protected:
    qint64 readData(char *bytes, qint64 most) override
    {
        if (m_sinceToken > m_most) {
            m_endless = true;
            return -1;
        }
        const qint64 count = m_archive.read(bytes, most);
        if (count < 0)
            m_damaged = true;
        else
            m_sinceToken += count;
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipArchive &m_archive;
    qint64 m_sinceToken = 0;
    qint64 m_most = limits::bytesBeforeRoot;
    bool m_damaged = false;
    bool m_endless = false;
};

XmlPart::XmlPart(ZipArchive &archive, const QString &part) : m_archive(archive), m_part(part)
{
    if (!archive.openPart(part)) {
        fail({SheetErrorCode::Damaged, {part}});
        return;
    }
    m_stream = std::make_unique<Stream>(archive);
    m_xml.setDevice(m_stream.get());
}

XmlPart::~XmlPart()
{
    m_archive.closePart();
}

bool XmlPart::next()
{
    while (!m_error && !m_ended) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        // Before the root, tokens don't count as progress: a thousand comments lead nowhere either.
        switch (token) {
        case QXmlStreamReader::StartElement:
            m_stream->rootSeen();
            m_stream->tokenMade();
            if (++m_depth > limits::depth)
                fail({SheetErrorCode::Damaged, {m_part}});
            return !m_error;
        case QXmlStreamReader::EndElement:
            m_stream->tokenMade();
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            m_stream->tokenMade();
            if (m_depth > 0)
                return true;
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            fail({SheetErrorCode::Doctype, {m_part}});
            break;
        case QXmlStreamReader::EndDocument:
            m_ended = true;             // asked again, the parser would call that an error
            if (!m_archive.closePart()) // the check sum
                fail({SheetErrorCode::Damaged, {m_part}});
            return false;
        case QXmlStreamReader::Invalid:
            failAtXml();
            break;
        default:
            break;
        }
    }
    return false;
}

bool XmlPart::failAtXml()
{
    if (m_stream->isEndless() && m_depth > 0)
        fail({SheetErrorCode::CellTooLarge, {u"0"_s, QString::number(limits::cellCharacters)}});
    else
        fail({SheetErrorCode::Damaged, {m_part}});
    return false;
}

QString XmlPart::elementText(qint64 row)
{
    QString text;
    int depth = 1;
    while (depth > 0 && next()) {
        if (isStart()) {
            ++depth;
        } else if (isEnd()) {
            --depth;
        } else if (depth == 1) {
            text += m_xml.text();
            if (text.size() > limits::cellCharacters)
                fail({SheetErrorCode::CellTooLarge, {QString::number(row), QString::number(limits::cellCharacters)}});
        }
    }
    return text;
}

void XmlPart::skip()
{
    int depth = 1;
    while (depth > 0 && next()) {
        if (isStart())
            ++depth;
        else if (isEnd())
            --depth;
    }
}

void XmlPart::fail(SheetError error)
{
    if (!m_error)
        m_error = std::move(error);
}

int XmlPart::permille() const
{
    return m_archive.partSize() == 0 ? 1000 : static_cast<int>(m_archive.partRead() * 1000 / m_archive.partSize());
}

} // namespace fairlead::sheet
