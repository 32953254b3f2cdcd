// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/csv/csvparser.h"

#include "sheet/limits.h"

namespace fairlead::sheet {

bool CsvParser::feed(QStringView text)
{
    for (const QChar character : text) {
        consume(character);
        if (m_error)
            return false;
    }
    return true;
}

bool CsvParser::finish()
{
    if (m_error)
        return false;
    if (m_state == State::Quoted) {
        m_error = SheetError{SheetErrorCode::UnterminatedQuote, {QString::number(m_number)}};
        return false;
    }
    if (m_state != State::FieldStart || !m_fields.isEmpty())
        endRecord();
    return !m_error;
}

bool CsvParser::take(Record &record)
{
    if (m_ready.empty())
        return false;
    record = std::move(m_ready.front());
    m_ready.pop_front();
    return true;
}

void CsvParser::consume(QChar character)
{
    if (m_state == State::Quoted) {
        if (character == u'"')
            m_state = State::QuoteInQuoted;
        else
            append(character);
        return;
    }
    const bool lineFeedOfReturn = m_afterReturn && character == u'\n';
    m_afterReturn = false;
    if (lineFeedOfReturn)
        return;
    if (character == m_delimiter) {
        endField();
    } else if (character == u'\n' || character == u'\r') {
        m_afterReturn = character == u'\r';
        endRecord();
    } else if (character == u'"' && m_state == State::FieldStart) {
        m_state = State::Quoted;
    } else if (character == u'"' && m_state == State::QuoteInQuoted) {
        append(character);
        m_state = State::Quoted;
    } else {
        append(character);
        m_state = State::Plain;
    }
}

void CsvParser::append(QChar character)
{
    m_field.append(character);
    ++m_characters;
    if (m_field.size() > limits::cellCharacters)
        m_error = SheetError{SheetErrorCode::CellTooLarge,
                             {QString::number(m_number), QString::number(limits::cellCharacters)}};
    else if (m_characters > limits::rowCharacters)
        m_error = SheetError{SheetErrorCode::CellTooLarge,
                             {QString::number(m_number), QString::number(limits::rowCharacters)}};
}

void CsvParser::endField()
{
    // Empty fields at the end of a line are many in some files, and harmless; they are cut off with the record.
    if (m_fields.size() < limits::columns || !m_field.isEmpty())
        m_fields.append(m_field);
    m_field.clear();
    m_state = State::FieldStart;
}

void CsvParser::endRecord()
{
    endField();
    while (!m_fields.isEmpty() && m_fields.constLast().isEmpty())
        m_fields.removeLast();
    if (m_fields.size() > limits::columns)
        m_error = SheetError{SheetErrorCode::TooWide, {QString::number(m_number), QString::number(limits::columns)}};
    if (!m_fields.isEmpty())
        m_ready.push_back({m_number, m_fields});
    m_fields.clear();
    m_characters = 0;
    ++m_number;
}

} // namespace fairlead::sheet
