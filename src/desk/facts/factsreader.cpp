// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/facts/factsreader.h"

#include "rules/jsonlines.h"

#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace fairlead::desk::facts {

namespace {

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError();
}

/// What QJsonDocument wanted at the place where it gave up, as a code.
QString expectedAt(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::MissingValueSeparator:
        return u"comma_or_brace"_s;
    case QJsonParseError::MissingNameSeparator:
        return u"colon"_s;
    case QJsonParseError::UnterminatedArray:
        return u"comma_or_bracket"_s;
    case QJsonParseError::UnterminatedString:
        return u"quotation_mark"_s;
    case QJsonParseError::GarbageAtEnd:
        return u"end_of_line"_s;
    case QJsonParseError::DeepNesting:
        return u"less_depth"_s;
    default:
        return u"value"_s;
    }
}

} // namespace

std::optional<FactsLine> FactsReader::next()
{
    while (m_errors.empty() && !m_device.atEnd()) {
        ++m_number;
        // One byte more than may be shows a line that is too long; without reading on to its end.
        QByteArray bytes = m_device.readLine(longestLine + 2);
        if (bytes.isEmpty())
            break; // a device that can't tell its end beforehand (a pipe)
        if (bytes.endsWith('\n'))
            bytes.chop(1);
        if (bytes.size() > longestLine) {
            fail("line_too_long", {}, {QString::number(longestLine)});
            return std::nullopt;
        }
        if (m_number == 1 && bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        const QByteArray trimmed = bytes.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#'))
            continue;
        return parse(trimmed);
    }
    return std::nullopt;
}

std::optional<FactsLine> FactsReader::parse(const QByteArray &bytes)
{
    // QJsonDocument reports bad bytes only within strings, and not all of them.
    if (!isUtf8(bytes)) {
        fail("encoding");
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        // Qt points behind what it didn't want, but before what shouldn't be there at all.
        const qsizetype at = error.error == QJsonParseError::GarbageAtEnd ? error.offset + 1 : error.offset;
        const QString column = QString::number(qMax<qsizetype>(1, QString::fromUtf8(bytes.left(at)).size()));
        fail("syntax", {}, {expectedAt(error.error), column});
        return std::nullopt;
    }
    if (!document.isObject()) {
        fail("syntax", {}, {u"object"_s, u"1"_s});
        return std::nullopt;
    }
    const rules::JsonLines places(bytes);
    for (const rules::JsonLines::Repeated &repeated : places.repeated())
        fail("duplicate_key", repeated.path);
    if (!m_errors.empty())
        return std::nullopt;
    return FactsLine{m_number, document.object()};
}

void FactsReader::fail(const char *code, const QString &field, const QStringList &parameters)
{
    m_errors.push_back({m_number, field, QString::fromLatin1(code), parameters});
}

} // namespace fairlead::desk::facts
