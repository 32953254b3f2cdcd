// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlsx/xlsxreader.h"

#include "sheet/limits.h"
#include "sheet/xlsx/xstring.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace fairlead::sheet {

namespace {

constexpr qint64 lastRow = 1'048'576;
constexpr int lastColumn = 16'384;

/// The column of a reference such as `AB12`, from 0; -1 where it is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar character : reference) {
        if (character < u'A' || character > u'Z')
            break;
        column = column * 26 + (character.unicode() - u'A' + 1);
        if (column > lastColumn)
            return -1;
    }
    return column - 1;
}

/// 15 digits are what spreadsheets promise: 0.1 is stored as 0.10000000000000001.
QString decimalOf(double number)
{
    constexpr double wholeBelow = 1e15;
    if (std::abs(number) < wholeBelow && std::floor(number) == number)
        return QString::number(static_cast<qint64>(number));
    QString text = QString::number(number, 'g', 15);
    if (!text.contains(u'e'))
        return text;
    text = QString::number(number, 'f', std::abs(number) < 1 ? 20 : 0);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

/// Dates of the strict form of the standard: 2009-07-01, 2009-07-01T14:05:00.
Cell dateOfIso(const QString &text)
{
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = text.size() > 11 ? QTime::fromString(text.mid(11, 8), Qt::ISODate) : QTime();
    return date.isValid() ? Cell::ofMoment(date, time) : Cell::ofText(text);
}

} // namespace

SheetReader::Opened XlsxReader::open(const QString &file, const QString &sheet)
{
    auto reader = std::make_unique<XlsxReader>();
    if (auto error = reader->begin(file, sheet))
        return *error;
    return reader;
}

std::optional<SheetError> XlsxReader::begin(const QString &file, const QString &sheet)
{
    if (auto error = m_archive.open(file))
        return error;
    if (auto error = m_workbook.read(m_archive))
        return error;
    const Workbook::Sheet *chosen = nullptr;
    for (const Workbook::Sheet &one : m_workbook.sheets) {
        if (!chosen && (sheet.isEmpty() ? !one.hidden : one.name == sheet))
            chosen = &one;
    }
    if (!chosen && !sheet.isEmpty())
        return SheetError{SheetErrorCode::NoSuchSheet, {sheet}};
    if (!chosen)
        chosen = &m_workbook.sheets.front();
    m_sheet = chosen->name;
    if (!m_workbook.stylesPart.isEmpty()) {
        if (auto error = m_styles.read(m_archive, m_workbook.stylesPart))
            return error;
    }
    if (!m_workbook.stringsPart.isEmpty()) {
        if (auto error = m_strings.read(m_archive, m_workbook.stringsPart))
            return error;
    }
    m_xml = std::make_unique<XmlPart>(m_archive, chosen->part);
    return m_xml->error();
}

QStringList XlsxReader::sheets() const
{
    QStringList names;
    for (const Workbook::Sheet &sheet : m_workbook.sheets)
        names.append(sheet.name);
    return names;
}

bool XlsxReader::next(SheetRow &row)
{
    while (m_xml->next()) {
        if (!m_xml->isStart() || m_xml->name() != "row"_L1)
            continue;
        row.cells.clear();
        const QXmlStreamAttributes attributes = m_xml->attributes();
        bool numbered = false;
        const qint64 number = attributes.value("r"_L1).toLongLong(&numbered);
        row.number = numbered ? number : m_lastRow + 1;
        row.hidden = attributes.value("hidden"_L1) == "1"_L1 || attributes.value("hidden"_L1) == "true"_L1;
        if (row.number <= m_lastRow || row.number > lastRow) {
            m_xml->fail(damaged(row));
            return false;
        }
        m_lastRow = row.number;
        readRow(row);
        if (m_xml->error())
            return false;
        if (!row.cells.empty())
            return true;
    }
    return false;
}

void XlsxReader::readRow(SheetRow &row)
{
    m_rowCharacters = 0;
    int column = 0;
    while (m_xml->next()) {
        if (m_xml->isEnd() && m_xml->name() == "row"_L1)
            return;
        if (m_xml->isStart() && m_xml->name() == "c"_L1)
            readCell(row, column);
    }
}

void XlsxReader::readCell(SheetRow &row, int &column)
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    QString type;
    qint64 style = 0;
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "r"_L1)
            column = columnOf(attribute.value());
        else if (attribute.name() == "t"_L1)
            type = attribute.value().toString();
        else if (attribute.name() == "s"_L1)
            style = attribute.value().toLongLong();
    }
    if (column < 0 || column >= lastColumn) {
        m_xml->fail(damaged(row));
        return;
    }
    Cell cell;
    int depth = 1;
    while (depth > 0 && m_xml->next()) {
        if (m_xml->isEnd()) {
            --depth;
        } else if (m_xml->isStart() && m_xml->name() == "v"_L1) {
            cell = valueOf(type, m_xml->elementText(row.number), style, row.number);
        } else if (m_xml->isStart() && m_xml->name() == "is"_L1) {
            cell = Cell::ofText(richText(*m_xml, row.number));
        } else if (m_xml->isStart()) {
            ++depth; // a formula, among others: what it gave stands in the value
        }
    }
    if (!cell.isEmpty()) {
        if (column >= limits::columns) {
            m_xml->fail({SheetErrorCode::TooWide, {QString::number(row.number), QString::number(limits::columns)}});
            return;
        }
        m_rowCharacters += cell.text.size();
        if (m_rowCharacters > limits::rowCharacters) {
            m_xml->fail(
                {SheetErrorCode::CellTooLarge, {QString::number(row.number), QString::number(limits::rowCharacters)}});
            return;
        }
        const auto place = static_cast<size_t>(column);
        if (row.cells.size() <= place)
            row.cells.resize(place + 1);
        row.cells[place] = std::move(cell);
    }
    ++column;
}

Cell XlsxReader::valueOf(QStringView type, const QString &value, qint64 style, qint64 row)
{
    if (type == "s"_L1) {
        bool isNumber = false;
        const qint64 index = value.toLongLong(&isNumber);
        if (isNumber && index >= 0 && index < m_strings.count()) {
            if (std::optional<QString> text = m_strings.at(index))
                return Cell::ofText(*std::move(text));
        }
        m_xml->fail({SheetErrorCode::Damaged, {u"sharedStrings"_s, QString::number(row)}});
        return {};
    }
    if (type == "str"_L1 || type == "inlineStr"_L1)
        return Cell::ofText(unescaped(value));
    if (type == "b"_L1)
        return Cell::ofBoolean(value == "1"_L1 || value == "true"_L1);
    if (type == "e"_L1)
        return Cell::ofError(value);
    if (type == "d"_L1)
        return dateOfIso(value);
    return numberOf(value, m_styles.meaning(style));
}

Cell XlsxReader::numberOf(const QString &value, NumberMeaning meaning) const
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return Cell::ofText(value);
    constexpr int secondsOfDay = 86'400;
    if (meaning == NumberMeaning::Number || number < 0 || number >= double(lastSerialDay(m_workbook.dates) + 1))
        return Cell::ofNumber(decimalOf(number));
    auto day = static_cast<qint64>(std::floor(number));
    auto second = static_cast<int>(std::lround((number - std::floor(number)) * secondsOfDay));
    if (second == secondsOfDay) {
        second = 0;
        ++day;
    }
    const QTime time = QTime(0, 0).addSecs(second);
    if (meaning == NumberMeaning::TimeOfDay && day == 0)
        return Cell::ofMoment(QDate(), time);
    const std::optional<QDate> date = dayOfSerial(day, m_workbook.dates);
    if (!date)
        return Cell::ofNumber(decimalOf(number));
    // A day that carries a time though its format doesn't show it keeps it; midnight of a moment is a time as well.
    return meaning == NumberMeaning::Day && second == 0 ? Cell::ofDate(*date) : Cell::ofMoment(*date, time);
}

SheetError XlsxReader::damaged(const SheetRow &row)
{
    return {SheetErrorCode::Damaged, {u"sheet"_s, QString::number(row.number)}};
}

} // namespace fairlead::sheet
