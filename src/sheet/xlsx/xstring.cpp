// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/xstring.h"

#include "sheet/limits.h"
#include "sheet/xlsx/xmlpart.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

QString richText(XmlPart &xml, qint64 row)
{
    QString text;
    int depth = 1;
    while (depth > 0 && xml.next()) {
        if (xml.isEnd()) {
            --depth;
        } else if (xml.isStart() && xml.name() == "t"_L1) {
            text += xml.elementText(row);
            if (text.size() > limits::cellCharacters)
                xml.fail(
                    {SheetErrorCode::CellTooLarge, {QString::number(row), QString::number(limits::cellCharacters)}});
        } else if (xml.isStart() && xml.name() == "rPh"_L1) {
            xml.skip();
        } else if (xml.isStart()) {
            ++depth;
        }
    }
    return unescaped(text);
}

namespace {

constexpr qsizetype escapeLength = 7; // _xHHHH_

/// The character that the escape at `from` stands for; nothing where there is none.
std::optional<QChar> escapedAt(const QString &text, qsizetype from)
{
    if (from + escapeLength > text.size() || text.at(from + 1) != u'x' || text.at(from + escapeLength - 1) != u'_')
        return std::nullopt;
    bool isHex = false;
    const ushort code = QStringView(text).mid(from + 2, 4).toUShort(&isHex, 16);
    return isHex ? std::optional(QChar(code)) : std::nullopt;
}

/// XML has no place for these, or changes them on the way.
bool wantsEscape(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n') || code >= 0xFFFE;
}

} // namespace

QString unescaped(const QString &text)
{
    qsizetype from = text.indexOf("_x"_L1);
    if (from < 0)
        return text;
    QString plain;
    qsizetype done = 0;
    while (from >= 0) {
        if (const std::optional<QChar> character = escapedAt(text, from)) {
            plain += QStringView(text).mid(done, from - done);
            plain += *character;
            done = from + escapeLength;
            from = text.indexOf("_x"_L1, done);
        } else {
            from = text.indexOf("_x"_L1, from + 2);
        }
    }
    plain += QStringView(text).mid(done);
    return plain;
}

QString escaped(const QString &text)
{
    QString made;
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool looksEscaped = character == u'_' && escapedAt(text, i);
        if (!looksEscaped && !wantsEscape(character))
            continue;
        made += QStringView(text).mid(done, i - done);
        made += QString::asprintf("_x%04X_", character.unicode());
        done = i + 1;
    }
    if (done == 0)
        return text;
    made += QStringView(text).mid(done);
    return made;
}

} // namespace fairlead::sheet
