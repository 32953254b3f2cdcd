// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/stringtable.h"

#include "sheet/limits.h"
#include "sheet/xlsx/xmlpart.h"
#include "sheet/xlsx/xstring.h"

#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

StringTable::StringTable() = default;
StringTable::~StringTable() = default;

std::optional<SheetError> StringTable::read(ZipArchive &archive, const QString &part)
{
    XmlPart xml(archive, part);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != "si"_L1)
            continue;
        const QString text = richText(xml, 0);
        if (xml.error())
            break;
        if (count() >= limits::sharedStrings)
            return SheetError{SheetErrorCode::TooManyStrings, {QString::number(limits::sharedStrings)}};
        if (!add(text))
            return SheetError{SheetErrorCode::CannotWrite, {m_rest->errorString()}};
    }
    return xml.error();
}

bool StringTable::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_ends.push_back((m_ends.empty() ? 0 : m_ends.back()) + static_cast<quint64>(bytes.size()));
    if (!m_rest && m_memory.size() + bytes.size() <= limits::stringsInMemory) {
        m_memory.append(bytes);
        return true;
    }
    if (!m_rest) {
        m_rest = std::make_unique<QTemporaryFile>();
        if (!m_rest->open())
            return false;
    }
    return m_rest->write(bytes) == bytes.size();
}

std::optional<QString> StringTable::at(qint64 index)
{
    const auto place = static_cast<size_t>(index);
    const quint64 begin = place == 0 ? 0 : m_ends[place - 1];
    const auto size = static_cast<qsizetype>(m_ends[place] - begin);
    const auto inMemory = static_cast<quint64>(m_memory.size());
    if (begin + static_cast<quint64>(size) <= inMemory)
        return QString::fromUtf8(m_memory.constData() + begin, size);
    if (!m_rest->seek(static_cast<qint64>(begin - inMemory)))
        return std::nullopt;
    const QByteArray bytes = m_rest->read(size);
    return bytes.size() == size ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
}

} // namespace fairlead::sheet
